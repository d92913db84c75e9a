import { firstSignInRegistration } from './first-sign-in-registration.ts';
import { noInterrupt } from './no-interrupt.ts';
import { riskySignInMfa } from './risky-sign-in-mfa.ts';
import type { Scenario } from './scenario.ts';

/** All scenarios, in the order of the library. */
export const scenarios: readonly Scenario[] = [
  firstSignInRegistration,
  riskySignInMfa,
  noInterrupt,
];

/** The scenario of an id; undefined if there is none. */
export const scenarioById = (id: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.id === id);
