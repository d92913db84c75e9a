import type { NewPasswordError } from '../../src/api/contract.ts';
import { accountBlocked, guestBlocked } from './assess-block.ts';
import { passwordRules } from './authentication/password-rules.ts';
import type { Case, Finding } from './case.ts';
import { isChangeRequested, isFirstFactorPassed } from './session.ts';
import { isExternal } from './cross-tenant.ts';

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

/** Who cannot remediate is blocked before any proof is asked for. */
export const remediationOutOfReach = (c: Case): Finding => {
  if (!remediationIsUnmet(c)) return null;
  if (isExternal(c.world, c.person)) return guestBlocked(c);
  if (c.person.password !== null || isWithoutPassword(c)) return null;
  c.because('noUsablePasswordIsBlocked');
  return accountBlocked(c);
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
export const worthlessPassword = (c: Case): Finding => {
  if (isFirstFactorPassed(c.attempt, c.person)) return null;
  c.because('plainChangeBelongsToFirstFactor');
  const isTemporary = c.person.mustChangePassword === 'temporary';
  return isTemporary
    ? { requirement: { kind: 'changeTemporaryPassword', ...newPassword(c) } }
    : { requirement: { kind: 'changeExpiredPassword', ...newPassword(c) } };
};

/** The change of the password, or what stands in its place. */
export const remediation = (c: Case): Finding => {
  if (isChangeRequested(c.attempt, c.person) && c.demand.kind !== 'block')
    return { requirement: { kind: 'changePassword', ...newPassword(c) } };
  if (!remediationIsUnmet(c)) return null;
  if (isWithoutPassword(c)) {
    c.because('remediationRevokesAndAsksAgain');
    return { requirement: { kind: 'signInAgain' } };
  }
  if (c.person.isHybrid && !c.world.tenant.onPremises.passwordWriteback) {
    c.because('hybridNeedsWriteback');
    return accountBlocked(c, { onPremises: true });
  }
  if (isManaged(c)) c.because('remediationRevokesEarlierSessions');
  return { requirement: { kind: 'changePassword', ...newPassword(c) } };
};
