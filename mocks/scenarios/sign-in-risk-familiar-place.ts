import { signIn, stage, staySignedIn } from './acts.ts';
import { ines } from './ines.ts';
import { woodgrove } from './organisations.ts';
import { unfamiliarPlace } from './places.ts';
import { blockAtSignInRisk, mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = ines.userPrincipalName;

/** Blocked far away, and in from the usual place and device: the page's advice works, and the block counts as safe. */
export const signInRiskFamiliarPlace: Scenario = {
  id: 'sign-in-risk-familiar-place',
  situation: 'blocked',
  outcome: 'granted',
  ...woodgrove,
  policies: [blockAtSignInRisk, mfaAtSignInRisk],
  people: [ines],
  circumstances: unfamiliarPlace,
  script: [
    ...signIn(userName, 'blocked.signInBlocked'),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
