import type { NewPasswordError, PasswordError } from '../../../src/api/contract.ts';
import type { Person } from '../world/person.ts';
import type { Tenant } from '../world/tenant.ts';
import { containsName, isGuessable } from './banned-passwords.ts';
import { matches } from './digest.ts';
import { brokenRule } from './password-rules.ts';
import { countFailure, isLocked, neverLocked } from './smart-lockout.ts';

/** When and from where a password is typed. */
export interface Occasion {
  at: string;
  place: 'familiar' | 'unfamiliar';
}

/** What a right password comes to: it clears the lockout, unless the account may not sign in. */
export const acceptPassword = (
  person: Person,
  at: string,
): { person: Person; error: PasswordError | null } => {
  if (isLocked(person, at)) return { person, error: 'accountLocked' };
  if (person.account === 'disabled') return { person, error: 'accountDisabled' };
  if (person.account === 'expiredOnPremises') return { person, error: 'expiredOnPremises' };
  return { person: { ...person, lockout: neverLocked }, error: null };
};

/** Checks a typed password. A wrong one counts towards the lockout, and a right one clears it. */
export const checkPassword = (
  person: Person,
  typed: string,
  { at, place }: Occasion,
): { person: Person; error: PasswordError | null } => {
  if (isLocked(person, at)) return { person, error: 'accountLocked' };
  if (typed === '') return { person, error: 'empty' };
  if (!person.password || !matches(typed, person.password)) {
    const counted = countFailure(person, typed, place, at);
    return {
      person: counted,
      error: isLocked(counted, at) ? 'accountLocked' : 'invalidCredentials',
    };
  }
  return acceptPassword(person, at);
};

/**
 * Why a new password is refused, or null. A change, unlike a reset, may not take the last password again.
 * Source: "Password policies and account restrictions in Microsoft Entra ID",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export const judgeNewPassword = (
  person: Person,
  tenant: Tenant,
  typed: TypedChange,
): NewPasswordError | null => {
  return wronglyTyped(person, typed) ?? judgeChosenPassword(person, tenant, typed.newPassword);
};

/** Why a new password is refused on-premises, or null: by how it looks, and not by the cloud's banned words. */
export const judgeOnPremises = (person: Person, typed: TypedChange): NewPasswordError | null => {
  const wrong = wronglyTyped(person, typed) ?? brokenRule(typed.newPassword);
  if (wrong) return wrong;
  return containsName(typed.newPassword, [person.displayName]) ? 'containsName' : null;
};

/** What is typed to change a password. */
interface TypedChange {
  currentPassword: string;
  newPassword: string;
  confirmation: string;
}

const wronglyTyped = (
  person: Person,
  { currentPassword, newPassword, confirmation }: TypedChange,
): NewPasswordError | null => {
  if (currentPassword === '' || newPassword === '' || confirmation === '') return 'empty';
  if (!person.password || !matches(currentPassword, person.password)) return 'currentWrong';
  if (newPassword !== confirmation) return 'mismatch';
  return matches(newPassword, person.password) ? 'reused' : null;
};

/** Why a password may not be chosen, whatever was there before: how it looks, whose name it has, how known it is. */
export const judgeChosenPassword = (
  person: Person,
  tenant: Tenant,
  password: string,
): NewPasswordError | null => {
  const broken = brokenRule(password);
  if (broken) return broken;
  if (containsName(password, [person.displayName])) return 'containsName';
  if (containsName(password, [tenant.displayName])) return 'containsOrganisation';
  return isGuessable(password, tenant.bannedPasswords) ? 'guessable' : null;
};

/** Why the new password of a reset is refused, or null. It knows no current one, and may take the last one again. */
export const judgeResetPassword = (
  person: Person,
  tenant: Tenant,
  { newPassword, confirmation }: { newPassword: string; confirmation: string },
): NewPasswordError | null => {
  if (newPassword === '' || confirmation === '') return 'empty';
  return newPassword === confirmation
    ? judgeChosenPassword(person, tenant, newPassword)
    : 'mismatch';
};
