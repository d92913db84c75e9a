import { signIn, staySignedIn } from './acts.ts';
import { blockedBefore } from './earlier-sign-in.ts';
import { ines } from './ines.ts';
import { woodgrove } from './organisations.ts';
import { unfamiliarPlace } from './places.ts';
import { blockAtSignInRisk, mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The day after a block, from the usual place and device: in, and the blocked sign-in counts as safe. */
export const familiarPlaceAfterBlock: Scenario = {
  id: 'familiar-place-after-block',
  situation: 'riskySignIn',
  outcome: 'granted',
  ...woodgrove,
  policies: [blockAtSignInRisk, mfaAtSignInRisk],
  people: [ines],
  signIns: [
    blockedBefore(
      {
        personId: ines.id,
        tenantId: 'woodgrove',
        application: woodgrove.application,
        policy: blockAtSignInRisk,
      },
      '2026-11-21T19:20:00.000Z',
      unfamiliarPlace,
    ),
  ],
  script: [...signIn('ines@woodgrove.example', 'staySignedIn'), staySignedIn],
};
