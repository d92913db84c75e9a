import type { RiskTrace, Trace } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import {
  combine,
  controlOrder,
  isMfaCombination,
  type PolicyEvaluation,
  type Session,
  shownNothing,
} from './conditional-access/index.ts';
import { conditionalAccessStatus } from './applied-policies.ts';
import { decidedBy } from './decided-by.ts';
import { decidingRules, tracedRules } from './deciding-rules.ts';
import { onRegistrationAction, registrationEvaluations } from './registration.ts';
import { personOfReset } from './reset/assess.ts';
import type { RuleId } from './rules.ts';
import { conditionsOf, isFirstFactorPassed, sessionOf } from './session.ts';
import { tracePolicies } from './trace-policies.ts';
import { statusOf } from './log.ts';
import { detect, noRisk } from './risk.ts';
import { asAttempted, personById, personOf, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Risk } from './world/risk.ts';

const risk = ({ riskLevel, riskState, riskDetail }: Risk): RiskTrace => ({
  riskLevel,
  riskState,
  riskDetail,
});

const proofOf = (control: string, session: Session): string => {
  if (control === 'riskRemediation' && session.sessionRevokedAndReturned) return 'signedInAgain';
  if (control === 'passwordChange' || control === 'riskRemediation') return 'passwordChange';
  if (control === 'termsOfUse') return control;
  if (control !== 'mfa') return 'device';
  return session.combinationsUsed.find(isMfaCombination) ?? 'claim';
};

const asked = (
  world: World,
  attempt: Attempt,
  { evaluations, demand }: Assessment,
): Trace['asked'] => {
  const { directory } = world.tenant;
  const session = sessionOf(world, attempt, personOf(world, attempt));
  const everything = combine(evaluations, { ...session, ...shownNothing }, directory);
  if (everything.kind === 'block')
    return [
      { control: 'block', policyIds: everything.by.map(({ policyId }) => policyId), metBy: null },
    ];
  const unmet = demand?.kind === 'demands' ? demand.unmet : everything.unmet;
  return everything.unmet
    .toSorted(
      (one, other) => controlOrder.indexOf(one.control) - controlOrder.indexOf(other.control),
    )
    .map(({ control, policyIds }) => ({
      control,
      policyIds: [...policyIds],
      metBy: unmet.some((left) => left.control === control) ? null : proofOf(control, session),
    }));
};

const registering = [
  'registrationRestricted',
  'enrolAuthenticator',
  'tryAuthenticator',
  'authenticatorAdded',
  'enrolOtherApp',
  'enrolPasskey',
  'namePasskey',
  'methodAdded',
  'enrolPhone',
  'tryText',
  'tryCall',
  'enrolEmail',
  'tryEmail',
  'enrolQuestions',
  'registrationComplete',
];

/** While somebody registers, how the policies on that action judge it. */
const onRegistration = (world: World, { requirement }: Assessment): PolicyEvaluation[] =>
  world.attempt && registering.includes(requirement.kind)
    ? registrationEvaluations(world, world.attempt)
    : [];

/** Whoever is blocked for a risk at home, or by built-in protection, is asked for nothing. */
const isAsked = (isPassed: boolean, { requirement }: Assessment): boolean =>
  isPassed &&
  requirement.kind !== 'password' &&
  !(requirement.kind === 'mailSignInFailed' && requirement.errorCode === 50053) &&
  !(requirement.kind === 'accountBlocked' && requirement.home);

const stopOf = (
  world: World,
  attempt: Attempt,
  assessment: Assessment,
  status: Trace['status'],
  registration: readonly PolicyEvaluation[],
): Trace['decidedBy'] => {
  const session = sessionOf(world, attempt, personOf(world, attempt));
  return decidedBy(assessment, status, combine(registration, session, world.tenant.directory));
};

/** What a sign-in has come to and what stopped it, as its trace says, and no more: for whoever asks thousands of times. */
export const endOf = (present: World, at: string): Pick<Trace, 'status' | 'decidedBy'> => {
  const world = asAttempted(present);
  const assessment = assess(world, at);
  const { attempt } = world;
  const status = statusOf(world, assessment.requirement, at);
  if (!attempt) return { status, decidedBy: null };
  const registration = onRegistration(world, assessment);
  return { status, decidedBy: stopOf(world, attempt, assessment, status, registration) };
};

/** The rules that decide on the present requirement. */
export const rulesAt = (present: World, at: string): ReadonlySet<RuleId> => {
  const world = asAttempted(present);
  const assessment = assess(world, at);
  return world.attempt
    ? decidingRules(world, world.attempt, assessment, onRegistration(world, assessment))
    : new Set(assessment.rules);
};

/** Why the present requirement came, for the stage: it changes nothing and no sign-in page could ask it. */
export const trace = (present: World, at: string): Omit<Trace, 'revision'> => {
  const world = asAttempted(present);
  const assessment = assess(world, at);
  const { attempt } = world;
  const status = statusOf(world, assessment.requirement, at);
  if (!attempt) {
    const { rules, certainty } = tracedRules(new Set(assessment.rules));
    const { reset, workDevice } = world;
    const beside = reset ?? workDevice;
    const person = workDevice
      ? personById(world, workDevice.personId)
      : reset && personOfReset(world, reset);
    return {
      status,
      conditionalAccessStatus: 'notApplied',
      decidedBy: null,
      firstFactorPassed: false,
      policies: [],
      registrationPolicies: [],
      asked: [],
      signInRisk: { before: risk(noRisk), after: risk(noRisk) },
      userRisk: {
        before: risk(person && beside ? beside.userRiskBefore : noRisk),
        after: risk(person?.risk ?? noRisk),
      },
      riskEventTypes: [],
      rules,
      certainty,
    };
  }
  const person = personOf(world, attempt);
  const isPassed = isFirstFactorPassed(attempt, person);
  const registration = onRegistration(world, assessment);
  const signIn = conditionsOf(world, attempt);
  const { rules, certainty } = tracedRules(decidingRules(world, attempt, assessment, registration));
  return {
    status,
    conditionalAccessStatus: conditionalAccessStatus(isPassed, assessment, status),
    decidedBy: stopOf(world, attempt, assessment, status, registration),
    firstFactorPassed: isPassed,
    policies: tracePolicies(world, attempt, assessment.evaluations, signIn),
    registrationPolicies: tracePolicies(world, attempt, registration, onRegistrationAction(signIn)),
    asked: isAsked(isPassed, assessment) ? asked(world, attempt, assessment) : [],
    signInRisk: {
      before: risk(attempt.firstFactor ? detect(world) : noRisk),
      after: risk(attempt.signInRisk),
    },
    userRisk: {
      before: risk(attempt.firstFactor ? attempt.userRiskBefore : person.risk),
      after: risk(person.risk),
    },
    riskEventTypes: [...attempt.signInRisk.riskEventTypes, ...person.risk.riskEventTypes],
    rules,
    certainty,
  };
};
