import type { NewPasswordError, Requirement } from '../../src/api/contract.ts';
import {
  combine,
  evaluate,
  type Demand,
  type PolicyEvaluation,
} from './conditional-access/index.ts';
import { passkeyOfAnybody, passkeyRequest, usablePasskeys } from './authentication/passkey.ts';
import { registrationStep } from './assess-registration.ts';
import { proofStep } from './assess-proof.ts';
import { campaignStep } from './assess-campaign.ts';
import { accountRequirement, keptSessionStep } from './assess-account.ts';
import { staySignedInStep } from './assess-stay-signed-in.ts';
import { termsStep } from './assess-terms.ts';
import type { Case, Due, Finding } from './case.ts';
import { passwordRules } from './authentication/password-rules.ts';
import { wasLockedAgain } from './authentication/smart-lockout.ts';
import { details } from './details.ts';
import { assessReset } from './reset/assess.ts';
import { resetProblem } from './reset/eligibility.ts';
import { conditionsOf, isExternal, isFirstFactorPassed, sessionOf } from './session.ts';
import { isStoppedByProtection } from './risk.ts';
import type { RuleId } from './rules.ts';
import { type Attempt, type Person, personOf, type World } from './world.ts';

/** What an attempt needs next, and why. */
export interface Assessment {
  requirement: Requirement;
  due: Due | null;
  evaluations: PolicyEvaluation[];
  demand: Demand | null;
  rules: RuleId[];
}

const builtInProtection = ({ world, because }: Case): Finding => {
  if (!isStoppedByProtection(world)) return null;
  because('builtInProtection');
  return { requirement: { kind: 'password', error: 'accountLocked' } };
};

const delegatedAdministrator = (c: Case): Finding => {
  const { attempt, person } = c;
  // A detection of this sign-in does not change the user's level within it.
  const { riskLevel } = attempt.userRiskBefore;
  if (person.user.externalUserType !== 'serviceProvider' || riskLevel !== 'high') return null;
  c.because('delegatedAdministratorAtRisk');
  return {
    requirement: { kind: 'accountBlocked', home: true, resets: false, details: details(c, 530034) },
  };
};

const block = (c: Case): Finding => {
  if (c.demand.kind !== 'block') return null;
  const { cause } = c.demand;
  if (cause === 'userRisk' && isExternal(c.person)) return guestBlocked(c);
  if (cause === 'userRisk') return accountBlocked(c);
  const kind = cause === 'signInRisk' ? 'signInBlocked' : 'accessBlocked';
  return { requirement: { kind, details: details(c, 53003) } };
};

/** A reset is no part of the blocked sign-in, and lifts the block where the person can do one. */
const accountBlocked = (c: Case): Finding => {
  const resets = resetProblem(c.world, c.person, c.at) === null;
  if (resets) c.because('resetLiftsBlock');
  return {
    requirement: { kind: 'accountBlocked', home: false, resets, details: details(c, 53003) },
  };
};

const guestBlocked = (c: Case): Finding => {
  c.because('guestAtUserRiskFixesAtHome');
  return {
    requirement: { kind: 'accountBlocked', home: true, resets: true, details: details(c, 53011) },
  };
};

/** Whether Microsoft chooses how the risk is remediated. */
const isManaged = ({ demand }: Case): boolean =>
  demand.kind === 'demands' && demand.unmet.some(({ control }) => control === 'riskRemediation');

/** Whether what was stolen may be a session, but not a password, since none was used. */
const isWithoutPassword = (c: Case): boolean =>
  isManaged(c) && c.attempt.firstFactor !== 'password';

/** The unmet remediation of a user's risk, by password change or as Microsoft chooses. */
const remediationIsUnmet = ({ demand }: Case): boolean =>
  demand.kind === 'demands' &&
  demand.unmet.some(({ control }) => control === 'passwordChange' || control === 'riskRemediation');

const remediationOutOfReach = (c: Case): Finding => {
  if (!remediationIsUnmet(c)) return null;
  if (isExternal(c.person)) return guestBlocked(c);
  if (c.person.password !== null || isWithoutPassword(c)) return null;
  c.because('noUsablePasswordIsBlocked');
  return accountBlocked(c);
};

const device = (c: Case): Finding => {
  if (c.demand.kind !== 'demands') return null;
  const unmet = c.demand.unmet.find(
    ({ control }) => control === 'compliantDevice' || control === 'domainJoinedDevice',
  );
  if (!unmet) return null;
  const code = unmet.control === 'compliantDevice' ? 53000 : 53001;
  return { requirement: { kind: 'deviceBlocked', details: details(c, code) } };
};

/** What the page may know of a new password, and what was wrong with the last one. */
const newPassword = ({ attempt, because }: Case) => {
  const error = attempt.newPasswordError;
  if (error && judgedByLists.includes(error)) because('bannedPasswords');
  return { rules: passwordRules, ...(error ? { error } : {}) };
};

const judgedByLists: readonly NewPasswordError[] = [
  'guessable',
  'containsName',
  'containsOrganisation',
];

/** The end of the first factor: a password that is good for nothing but choosing another one. */
const worthlessPassword = (c: Case): Finding => {
  if (isFirstFactorPassed(c.attempt, c.person)) return null;
  c.because('plainChangeBelongsToFirstFactor');
  const isTemporary = c.person.mustChangePassword === 'temporary';
  return isTemporary
    ? { requirement: { kind: 'changeTemporaryPassword', ...newPassword(c) } }
    : { requirement: { kind: 'changeExpiredPassword', ...newPassword(c) } };
};

const remediation = (c: Case): Finding => {
  if (!remediationIsUnmet(c)) return null;
  if (isWithoutPassword(c)) {
    c.because('remediationRevokesAndAsksAgain');
    return { requirement: { kind: 'signInAgain' } };
  }
  if (c.person.isHybrid && !c.person.passwordWriteback) {
    c.because('hybridNeedsWriteback');
    return accountBlocked(c);
  }
  if (isManaged(c)) c.because('remediationRevokesEarlierSessions');
  return { requirement: { kind: 'changePassword', ...newPassword(c) } };
};

/** Nobody reaches the application past a control that no screen of this rehearsal can meet. */
const otherControls = (c: Case): Finding => {
  if (c.demand.kind !== 'demands' || c.demand.unmet.length === 0) return null;
  c.because('controlNotPlayedHere');
  return { requirement: { kind: 'accessBlocked', details: details(c, 53003) } };
};

/** In this order, which no later step can overtake. */
const steps: ((c: Case) => Finding)[] = [
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

/** What stands before everything else: what the person signs in with. */
const firstFactor = (
  world: World,
  attempt: Attempt,
  person: Person,
  because: Case['because'],
): NonNullable<Finding> => {
  const passkeys = usablePasskeys(world, person);
  if (attempt.signsInWith === 'fido2' && passkeys.length > 0) {
    because('passkeyIsAskedFirst');
    return {
      requirement: {
        kind: 'usePasskey',
        ...passkeyRequest(attempt.passkey, passkeys),
        hasPassword: person.password !== null,
      },
      due: attempt.passkey ? null : 'askPasskey',
    };
  }
  if (attempt.signsInWith === 'temporaryAccessPass') {
    because('passIsAskedFirst');
    const refused = attempt.passError;
    if (refused === 'tooLate') because('oneTimePassRegistersForTenMinutes');
    return {
      requirement: {
        kind: 'temporaryAccessPass',
        hasPassword: person.password !== null,
        ...(refused ? { error: refused } : {}),
      },
    };
  }
  const error = attempt.passwordError;
  if (error === 'accountLocked')
    because('smartLockout', ...(wasLockedAgain(person) ? (['lockoutGrows'] as const) : []));
  return {
    requirement: {
      kind: 'password',
      ...(passkeys.length > 0 ? { hasPasskey: true } : {}),
      ...(person.temporaryAccessPass ? { hasPass: true } : {}),
      ...(error ? { error } : {}),
    },
  };
};

/** What the world requires of the person at the page at a moment (ISO 8601 UTC). */
export const assess = (world: World, at: string): Assessment => {
  const attempted = assessAttempt(world, at);
  return world.reset
    ? { ...attempted, due: null, ...assessReset(world, world.reset, at) }
    : attempted;
};

const assessAttempt = (world: World, at: string): Assessment => {
  const { attempt } = world;
  if (!attempt) {
    if (world.passkey)
      return {
        requirement: passkeyOfAnybody(world, world.passkey),
        due: null,
        evaluations: [],
        demand: null,
        rules: [],
      };
    const requirement = accountRequirement(world, at);
    return { requirement, due: null, evaluations: [], demand: null, rules: [] };
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
  if (attempt.firstFactor === null) {
    return answer(firstFactor(world, attempt, person, because));
  }
  if (isFirstFactorPassed(attempt, person)) because(...demand.rules);
  const c: Case = { world, attempt, person, at, evaluations, demand, because };
  for (const step of steps) {
    const finding = step(c);
    if (finding) return answer(finding);
  }
  return answer({ requirement: { kind: 'application' } });
};
