import { signIn } from './acts.ts';
import { ines } from './ines.ts';
import { woodgrove } from './organisations.ts';
import { unfamiliarPlace } from './places.ts';
import { blockAtSignInRisk, mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** High sign-in risk from a place that the person has never used: blocked before anything is asked. */
export const signInRiskBlocked: Scenario = {
  id: 'sign-in-risk-blocked',
  situation: 'blocked',
  outcome: 'blocked',
  ...woodgrove,
  policies: [blockAtSignInRisk, mfaAtSignInRisk],
  people: [ines],
  circumstances: unfamiliarPlace,
  script: signIn('ines@woodgrove.example', 'blocked.signInBlocked'),
};
