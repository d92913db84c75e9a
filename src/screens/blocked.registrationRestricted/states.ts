import { details, longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

/** Named states of blocked.registrationRestricted. */
export const states: ScreenStates<'blocked.registrationRestricted'> = {
  states: {
    default: { model: { kind: 'registrationRestricted', details: details(53010) } },
    'long-account': {
      model: { kind: 'registrationRestricted', details: details(53010) },
      context: { account: longAccount },
      variantOf: 'default',
    },
  },
  stateOf: () => 'default',
};
