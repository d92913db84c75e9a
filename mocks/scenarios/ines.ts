import type { Casting } from './casting.ts';

/** Signs in from an unfamiliar place in one scenario, and from a familiar one the day after in another. */
export const ines: Casting = {
  id: 'user-ines',
  displayName: 'Ines Moreau',
  userPrincipalName: 'ines@woodgrove.example',
  secrets: {
    'persona.password': 'Saffron-Anchor-82',
    'persona.wrongPassword': 'Saffron-Anchor-28',
  },
};
