import type { AuthenticationMethod, OfferedMethod, Requirement } from '../../src/api/contract.ts';
import type { Demand, PolicyEvaluation } from './conditional-access/index.ts';
import { usableMethods } from './methods.ts';
import type { RuleId } from './rules.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';

/** What the backend itself has to do before a requirement can be told. */
export type Due =
  | 'sendRequest'
  | 'sendText'
  | 'placeCall'
  | 'askPasskey'
  | 'openWizard'
  | 'startRegistrationClock';

/** What the steps of an assessment look at. */
export interface Case {
  world: World;
  attempt: Attempt;
  person: Person;
  at: string;
  evaluations: PolicyEvaluation[];
  demand: Demand;
  /** Notes that a rule decided something. */
  because: (...rules: RuleId[]) => void;
}

/** What a step found: a requirement that comes first, or nothing to ask. */
export type Finding = { requirement: Requirement; due?: Due | null } | null;

/** The ways to prove who you are that this person can be offered now. */
export const offeredMethods = ({ world, person, attempt }: Case): OfferedMethod[] =>
  usableMethods(world, person).filter(
    ({ method }) => !takesCode(method) || attempt.wrongCodes < maximumWrongCodes,
  );

/** Whether a method is proved by typing a code at the page. */
export const takesCode = (method: AuthenticationMethod | null): method is 'softwareOath' | 'sms' =>
  method === 'softwareOath' || method === 'sms';

/** Wrong codes that end the prompt. The real number is undocumented; advice elsewhere is at most five tries. */
export const maximumWrongCodes = 5;
