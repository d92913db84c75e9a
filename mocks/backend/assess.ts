import type { Requirement } from '../../src/api/contract.ts';
import { accountRequirement, keptSessionStep } from './assess-account.ts';
import {
  block,
  builtInProtection,
  delegatedAdministrator,
  device,
  endedSession,
  otherControls,
} from './assess-block.ts';
import { campaignStep } from './assess-campaign.ts';
import { firstFactor } from './assess-first-factor.ts';
import { proofStep } from './assess-proof.ts';
import { registrationStep } from './assess-registration.ts';
import { remediation, remediationOutOfReach, worthlessPassword } from './assess-remediation.ts';
import { staySignedInStep } from './assess-stay-signed-in.ts';
import { termsStep } from './assess-terms.ts';
import { passkeyOfAnybody } from './authentication/passkey.ts';
import type { Case, Due, Finding } from './case.ts';
import {
  type Demand,
  type PolicyEvaluation,
  combine,
  evaluate,
} from './conditional-access/index.ts';
import {
  asRefusal,
  isLegacyClient,
  mailRequirement,
  passwordRefused,
  securityDefaultsBlock,
} from './legacy-client.ts';
import { assessReset } from './reset/assess.ts';
import type { RuleId } from './rules.ts';
import { conditionsOf, isFirstFactorPassed, sessionOf } from './session.ts';
import { assessWorkDevice } from './system/work-device.ts';
import { type World, personOf } from './world.ts';

/** What an attempt needs next, and why. */
export interface Assessment {
  requirement: Requirement;
  due: Due | null;
  evaluations: PolicyEvaluation[];
  demand: Demand | null;
  rules: RuleId[];
}

/** In this order, which no later step can overtake. */
const steps: ((c: Case) => Finding)[] = [
  endedSession,
  builtInProtection,
  worthlessPassword,
  delegatedAdministrator,
  block,
  keptSessionStep,
  remediationOutOfReach,
  proofStep,
  device,
  remediation,
  termsStep,
  otherControls,
  registrationStep,
  campaignStep,
  staySignedInStep,
];

/** The same for a program that can show no page: whatever would lead to one refuses it, and is told to the log alone. */
const legacySteps = [
  builtInProtection,
  worthlessPassword,
  delegatedAdministrator,
  securityDefaultsBlock,
  block,
].map(asRefusal);

/** What the world requires of the person at the page at a moment (ISO 8601 UTC). */
export const assess = (world: World, at: string): Assessment => {
  if (world.workDevice) return assessWorkDevice(world, world.workDevice);
  const attempted = assessAttempt(world, at);
  return world.reset
    ? { ...attempted, due: null, ...assessReset(world, world.reset, at) }
    : attempted;
};

/** What is assumed where a sign-in is for no application. */
const targetRules = ({ circumstances: { target } }: World): RuleId[] => {
  if (!target) return [];
  return [target.kind === 'userAction' ? 'actionIsASignIn' : 'contextIsJudgedAlone'];
};

const nothingJudged = (requirement: Requirement): Assessment => ({
  requirement,
  due: null,
  evaluations: [],
  demand: null,
  rules: [],
});

const assessAttempt = (world: World, at: string): Assessment => {
  const { attempt } = world;
  const isLegacy = isLegacyClient(world.circumstances);
  if (!attempt) {
    if (isLegacy) return nothingJudged(mailRequirement(world));
    if (world.passkey) return nothingJudged(passkeyOfAnybody(world, world.passkey));
    return nothingJudged(accountRequirement(world, at));
  }
  const person = personOf(world, attempt);
  const { directory } = world.tenant;
  const evaluations = evaluate(world.tenant.policies, conditionsOf(world, attempt), directory);
  const demand = combine(evaluations, sessionOf(world, attempt, person), directory);
  const rules = new Set<RuleId>();
  const because = (...ids: RuleId[]): void => ids.forEach((id) => rules.add(id));
  const answer = ({ requirement, due = null }: NonNullable<Finding>): Assessment => ({
    requirement,
    due,
    evaluations,
    demand,
    rules: [...rules],
  });
  if (isLegacy && attempt.firstFactor === null)
    return answer({ requirement: passwordRefused(attempt) });
  if (attempt.firstFactor === null) {
    return answer(firstFactor(world, attempt, person, because));
  }
  if (isFirstFactorPassed(attempt, person)) because(...demand.rules, ...targetRules(world));
  const c: Case = { world, attempt, person, at, evaluations, demand, because };
  for (const step of isLegacy ? legacySteps : steps) {
    const finding = step(c);
    if (finding) return answer(finding);
  }
  return answer({ requirement: { kind: 'application' } });
};
