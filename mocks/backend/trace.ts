import type { Certainty, PolicyTrace, RiskTrace, Trace } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import {
  appliedResult,
  combine,
  controlOrder,
  isMfaCombination,
  type PolicyEvaluation,
  type Session,
} from './conditional-access/index.ts';
import { registrationEvaluations } from './registration.ts';
import { personOfReset } from './reset/assess.ts';
import { isFirstFactorPassed, sessionOf } from './session.ts';
import { statusOf } from './log.ts';
import { detect, noRisk, outlivingMfa } from './risk.ts';
import { ruleTrace, type RuleId } from './rules.ts';
import { type Attempt, personOf, type Risk, type World } from './world.ts';

const order: Certainty[] = ['documented', 'derived', 'uncertain'];

/** Rules as the stage shows them, and how sure they are together. */
const tracedRules = (ids: ReadonlySet<RuleId>): Pick<Trace, 'rules' | 'certainty'> => {
  const rules = [...ids].map(ruleTrace);
  const least = Math.max(0, ...rules.map(({ certainty }) => order.indexOf(certainty)));
  return { rules, certainty: order[least] ?? 'uncertain' };
};

const risk = ({ riskLevel, riskState, riskDetail }: Risk): RiskTrace => ({
  riskLevel,
  riskState,
  riskDetail,
});

/** A session that has shown nothing: what policies ask of it is everything they ask. */
const nothingShown = (session: Session): Session => ({
  ...session,
  combinationsUsed: [],
  mfaClaim: false,
  isCompliant: false,
  isDomainJoined: false,
  passwordChanged: false,
  sessionRevokedAndReturned: false,
  acceptedTermsOfUse: [],
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
  const everything = combine(evaluations, nothingShown(session), directory);
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

const policies = (
  world: World,
  attempt: Attempt,
  evaluations: readonly PolicyEvaluation[],
): PolicyTrace[] => {
  const session = sessionOf(world, attempt, personOf(world, attempt));
  return evaluations.map((evaluation) => {
    const { grantControls } = evaluation.policy;
    return {
      id: evaluation.policyId,
      displayName: evaluation.displayName,
      state: evaluation.state,
      applies: evaluation.policyApplies,
      reason: evaluation.analysisReasons,
      result: appliedResult(evaluation, session, world.tenant.directory),
      controls: [
        ...(grantControls?.builtInControls ?? []),
        ...(grantControls?.authenticationStrength ? ['authenticationStrength'] : []),
        ...(grantControls?.termsOfUse.length ? ['termsOfUse'] : []),
        ...(grantControls?.customAuthenticationFactors.length
          ? ['customAuthenticationFactors']
          : []),
      ],
      operator: grantControls?.operator ?? 'OR',
    };
  });
};

/** Whether Conditional Access let the sign-in through, as the log says it. It looks at no wrong password. */
const conditionalAccessStatus = (
  isPassed: boolean,
  { evaluations, demand }: Assessment,
  status: Trace['status'],
): Trace['conditionalAccessStatus'] => {
  if (!isPassed) return 'notApplied';
  if (status?.outcome === 'blocked' && status.errorCode !== 50053) return 'failure';
  const applies = evaluations.some(
    ({ policyApplies, state }) => policyApplies && state === 'enabled',
  );
  if (!applies || !demand) return 'notApplied';
  return demand.kind === 'demands' && demand.unmet.length === 0 ? 'success' : 'failure';
};

/** Rules about risk that hold for what the attempt has come to. */
const riskRules = (attempt: Attempt, evaluations: Assessment['evaluations']): RuleId[] => {
  const { riskState, riskDetail, riskEventTypes } = attempt.signInRisk;
  if (riskDetail === 'userPassedMFADrivenByRiskBasedPolicy')
    return outlivingMfa(riskEventTypes).length > 0
      ? ['policyMfaRemediatesSignIn', 'tokenTheftWithPolicyMfa']
      : ['policyMfaRemediatesSignIn'];
  if (riskDetail === 'aiConfirmedSigninSafe') return ['ordinaryMfaDismissesSignIn'];
  if (riskState === 'atRisk' && attempt.mfa) return ['tokenTheftOutlivesMfa'];
  const matched = evaluations.some(
    ({ policy, policyApplies, state }) =>
      policyApplies && state === 'enabled' && policy.conditions.signInRiskLevels.length > 0,
  );
  return riskState === 'atRisk' && attempt.firstFactor && !matched
    ? ['riskWithoutPolicyStaysOpen']
    : [];
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
  'registrationComplete',
];

/** While somebody registers, how the policies on that action judge it. */
const onRegistration = (world: World, { requirement }: Assessment): PolicyEvaluation[] =>
  world.attempt && registering.includes(requirement.kind)
    ? registrationEvaluations(world, world.attempt)
    : [];

/** Whether this sign-in let an earlier, blocked one of the same person be assessed as safe. */
const dismissesEarlier = ({ signIns }: World, { personId }: Attempt, { requirement }: Assessment) =>
  requirement.kind === 'application' &&
  signIns.some(
    ({ attempt, outcome }) =>
      outcome === 'blocked' &&
      attempt.personId === personId &&
      attempt.signInRisk.riskDetail === 'aiConfirmedSigninSafe',
  );

/** Whoever is blocked for a risk at home, or by built-in protection, is asked for nothing. */
const isAsked = (isPassed: boolean, { requirement }: Assessment): boolean =>
  isPassed &&
  requirement.kind !== 'password' &&
  !(requirement.kind === 'accountBlocked' && requirement.home);

/** Why the present requirement came, for the stage: it changes nothing and no sign-in page could ask it. */
export const trace = (world: World, at: string): Omit<Trace, 'revision'> => {
  const assessment = assess(world, at);
  const { attempt } = world;
  const status = statusOf(world, assessment.requirement, at);
  if (!attempt) {
    const { rules, certainty } = tracedRules(new Set(assessment.rules));
    const { reset } = world;
    const person = reset && personOfReset(world, reset);
    return {
      status,
      conditionalAccessStatus: 'notApplied',
      firstFactorPassed: false,
      policies: [],
      registrationPolicies: [],
      asked: [],
      signInRisk: { before: risk(noRisk), after: risk(noRisk) },
      userRisk: {
        before: risk(person ? reset.userRiskBefore : noRisk),
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
  const judged = [...assessment.evaluations, ...registration];
  const ids = new Set<RuleId>([
    ...assessment.rules,
    ...judged.filter((one) => one.policyApplies).flatMap((one) => one.rules),
    ...(attempt.mfa?.combination === 'fido2' && assessment.demand?.kind === 'demands'
      ? (['passkeyMeetsMfa'] as const)
      : []),
    ...riskRules(attempt, assessment.evaluations),
    ...(dismissesEarlier(world, attempt, assessment)
      ? (['familiarSignInDismissesRisk'] as const)
      : []),
    ...(attempt.passwordChanged ? (['passwordChangeRemediatesUser'] as const) : []),
    ...(attempt.sessionsRevoked ? (['remediationRevokesAndAsksAgain'] as const) : []),
  ]);
  const { rules, certainty } = tracedRules(ids);
  return {
    status,
    conditionalAccessStatus: conditionalAccessStatus(isPassed, assessment, status),
    firstFactorPassed: isPassed,
    policies: policies(world, attempt, assessment.evaluations),
    registrationPolicies: policies(world, attempt, registration),
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
