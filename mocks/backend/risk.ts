import type { RiskDetail, RiskEventType, RiskLevel, RiskState } from '../graph/index.ts';
import type { PolicyEvaluation } from './conditional-access/index.ts';
import { isTrustedAddress } from './conditional-access/index.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';
import type { Risk, SignInRisk, UserRisk } from './world/risk.ts';
import { personOf, withPerson } from './world.ts';

/** No risk, in Graph's names. */
export const noRisk: Risk = { riskLevel: 'none', riskState: 'none', riskDetail: 'none' };

/** A sign-in without risk. */
export const noSignInRisk: SignInRisk = {
  ...noRisk,
  riskEventTypes: [],
  riskLevelAggregated: 'none',
};

/**
 * Detections that outlive MFA: the token, not the password, may be in wrong hands.
 * Source: "Remediate risks and unblock users",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock
 */
const outlivesMfa: readonly RiskEventType[] = [
  'anomalousToken',
  'attackerinTheMiddle',
  'investigationsThreatIntelligence',
  'nationStateIP',
  'tokenIssuerAnomaly',
];

/** The detections among some that outlive MFA. */
export const outlivingMfa = (types: readonly RiskEventType[]): RiskEventType[] =>
  types.filter((type) => outlivesMfa.includes(type));

/** The risk of a sign-in as the real-time detections find it. */
export const detect = (world: World): Attempt['signInRisk'] => {
  const { detection } = world.circumstances;
  const { riskLevel, riskEventType } = detection;
  const harmless = riskLevel === 'none' || riskLevel === 'hidden';
  return {
    riskLevel,
    riskState: harmless ? 'none' : 'atRisk',
    riskDetail: 'none',
    riskEventTypes: riskEventType && !harmless ? [riskEventType] : [],
    riskLevelAggregated: riskLevel,
  };
};

/**
 * Whether the person is known to sign in from here: where the risk engine would find nothing. Smart lockout counts
 * apart for the two; how it tells them apart is not said.
 */
export const isFamiliarPlace = ({ circumstances }: World): boolean =>
  ['none', 'hidden'].includes(circumstances.detection.riskLevel);

/** Whether built-in protection stops this sign-in, whatever the password and the policies. */
export const isStoppedByProtection = (world: World): boolean =>
  world.circumstances.detection.highConfidence &&
  !isTrustedAddress(world.circumstances.ipAddress, world.tenant.directory);

const close = <R extends Risk>(risk: R, riskState: RiskState, riskDetail: RiskDetail): R => ({
  ...risk,
  riskState,
  riskDetail,
});

/**
 * What a passed MFA does to the sign-in's risk: a policy's MFA remediates it, an ordinary one dismisses it, and a
 * token-theft detection survives an ordinary one. A policy's MFA closes the sign-in even then, and the detection keeps
 * the user at risk; the sources leave that open.
 */
export const afterMfa = (
  world: World,
  attempt: Attempt,
  evaluations: readonly PolicyEvaluation[],
): World => {
  const { signInRisk } = attempt;
  if (signInRisk.riskState !== 'atRisk') return { ...world, attempt };
  const demanded = evaluations.some(
    ({ policy, policyApplies, state }) =>
      policyApplies && state === 'enabled' && policy.conditions.signInRiskLevels.length > 0,
  );
  const theft = outlivingMfa(signInRisk.riskEventTypes);
  if (!demanded && theft.length > 0) return { ...world, attempt };
  const closed: Attempt = {
    ...attempt,
    signInRisk: demanded
      ? close(signInRisk, 'remediated', 'userPassedMFADrivenByRiskBasedPolicy')
      : close(signInRisk, 'dismissed', 'aiConfirmedSigninSafe'),
  };
  const next = { ...world, attempt: closed };
  return theft.length > 0 ? withPerson(next, raise(personOf(world, attempt), signInRisk)) : next;
};

const levels: readonly RiskLevel[] = ['low', 'medium', 'high'];

/** The higher of two levels; none and hidden are below all others. */
export const higher = (one: RiskLevel, other: RiskLevel): RiskLevel =>
  levels.indexOf(other) > levels.indexOf(one) ? other : one;

/** Whether a risk still waits for somebody to act on it. */
export const isOpen = ({ riskState }: Risk): boolean =>
  riskState === 'atRisk' || riskState === 'confirmedCompromised';

/** A detection that stays open adds to the user's risk; what was found before is not made smaller by it. */
export const raise = (person: Person, { riskLevel, riskEventTypes }: UserRisk): Person => {
  const { risk } = person;
  return {
    ...person,
    risk: {
      riskLevel: isOpen(risk) ? higher(riskLevel, risk.riskLevel) : riskLevel,
      riskState: isOpen(risk) ? risk.riskState : 'atRisk',
      riskDetail: isOpen(risk) ? risk.riskDetail : 'none',
      riskEventTypes: [...new Set([...risk.riskEventTypes, ...riskEventTypes])],
    },
  };
};

/**
 * Whoever reports a request that somebody else asked for is at high risk from then on.
 * Source: "Configure Microsoft Entra multifactor authentication settings",
 * https://learn.microsoft.com/entra/identity/authentication/howto-mfa-mfasettings
 */
export const afterReport = (person: Person): Person =>
  raise(person, {
    ...noRisk,
    riskLevel: 'high',
    riskEventTypes: ['userReportedSuspiciousActivity'],
  });

/** How a password change is recorded: one that IT staff asked for has a label of its own. */
type ChangeDetail = Extract<RiskDetail, `userPerformedSecured${string}`>;

/**
 * What a secure password change does: it closes the user's risk. For a policy's the label says reset although it is a
 * change; that is what the newest documentation records.
 */
export const afterPasswordChange = (
  person: Person,
  riskDetail: ChangeDetail = 'userPerformedSecuredPasswordReset',
): Person =>
  isOpen(person.risk)
    ? {
        ...person,
        risk: {
          riskLevel: 'none',
          riskState: 'remediated',
          riskDetail,
          riskEventTypes: [],
        },
      }
    : person;

/** What a password changed on-premises does: it closes the user's risk where the tenant has opted for that. */
export const afterOnPremisesChange = (person: Person): Person =>
  isOpen(person.risk)
    ? {
        ...person,
        risk: {
          riskLevel: 'none',
          riskState: 'remediated',
          riskDetail: 'userChangedPasswordOnPremises',
          riskEventTypes: [],
        },
      }
    : person;

/** The second sign-in after the sessions were revoked closes the user's risk; the sign-in's own is another matter. */
export const afterSigningInAgain = (person: Person): Person =>
  isOpen(person.risk)
    ? {
        ...person,
        risk: {
          riskLevel: 'none',
          riskState: 'remediated',
          riskDetail: 'microsoftRevokedSessions',
          riskEventTypes: [],
        },
      }
    : person;

/** The same change closes the detections of the sign-in it was asked in, token theft included. */
export const closedByPasswordChange = <R extends Risk>(risk: R, riskDetail: ChangeDetail): R =>
  isOpen(risk) ? close(risk, 'remediated', riskDetail) : risk;

/** A clean sign-in from a familiar place lets the person's earlier risky sign-ins be assessed as safe. */
export const afterFamiliarSignIn = (world: World, attempt: Attempt): World => {
  if (attempt.signInRisk.riskLevel !== 'none') return world;
  return {
    ...world,
    signIns: world.signIns.map((record) =>
      record.outcome === 'blocked' &&
      record.attempt.personId === attempt.personId &&
      record.attempt.signInRisk.riskState === 'atRisk'
        ? {
            ...record,
            attempt: {
              ...record.attempt,
              signInRisk: close(record.attempt.signInRisk, 'dismissed', 'aiConfirmedSigninSafe'),
            },
          }
        : record,
    ),
  };
};
