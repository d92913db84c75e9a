import type { NewPasswordError, PasswordError } from '../../../src/api/contract.ts';
import type { Person, Tenant } from '../world.ts';
import { containsName, isGuessable } from './banned-passwords.ts';
import { digest, matches } from './digest.ts';

/** Wrong passwords after which an account is locked. */
const lockoutThreshold = 10;
/** Wrong passwords that are remembered: typing one of them again does not count. */
const remembered = 3;

/**
 * Checks a typed password and counts a wrong one.
 * Source: "Protect user accounts from attacks with Microsoft Entra smart lockout",
 * https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout
 */
export const checkPassword = (
  person: Person,
  typed: string,
): { person: Person; error: PasswordError | null } => {
  if (person.account === 'locked') return { person, error: 'accountLocked' };
  if (typed === '') return { person, error: 'empty' };
  if (!person.password || !matches(typed, person.password)) return countFailure(person, typed);
  if (person.account === 'disabled') return { person, error: 'accountDisabled' };
  if (person.account === 'expiredOnPremises') return { person, error: 'expiredOnPremises' };
  return { person: { ...person, failures: { count: 0, recent: [] } }, error: null };
};

const countFailure = (person: Person, typed: string): { person: Person; error: PasswordError } => {
  const { count, recent } = person.failures;
  if (recent.some((known) => matches(typed, known))) return { person, error: 'invalidCredentials' };
  const failures = {
    count: count + 1,
    recent: [...recent, digest(typed, person.id)].slice(-remembered),
  };
  const locked = failures.count >= lockoutThreshold;
  return {
    person: { ...person, failures, account: locked ? 'locked' : person.account },
    error: locked ? 'accountLocked' : 'invalidCredentials',
  };
};

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** 8 to 256 printable ASCII characters of three kinds out of four. */
const meetsPolicy = (password: string): boolean =>
  /^[\x20-\x7e]{8,256}$/.test(password) && kinds.filter((kind) => kind.test(password)).length >= 3;

/**
 * Why a new password is refused, or null. A change, unlike a reset, may not take the last password again.
 * Source: "Password policies and account restrictions in Microsoft Entra ID",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export const judgeNewPassword = (
  person: Person,
  tenant: Tenant,
  typed: { currentPassword: string; newPassword: string; confirmation: string },
): NewPasswordError | null => {
  const { currentPassword, newPassword, confirmation } = typed;
  if (currentPassword === '' || newPassword === '' || confirmation === '') return 'empty';
  if (!person.password || !matches(currentPassword, person.password)) return 'currentWrong';
  if (newPassword !== confirmation) return 'mismatch';
  if (matches(newPassword, person.password)) return 'reused';
  if (!meetsPolicy(newPassword)) return 'policy';
  if (containsName(newPassword, [person.displayName, tenant.displayName])) return 'containsName';
  return isGuessable(newPassword, tenant.bannedPasswords) ? 'guessable' : null;
};
