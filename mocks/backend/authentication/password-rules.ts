import type { NewPasswordError, PasswordRules } from '../../../src/api/contract.ts';

/**
 * What every new password has to look like. The page is handed these, so that its hint and the verdict cannot differ.
 * Source: "Password policies and account restrictions in Microsoft Entra ID",
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export const passwordRules: PasswordRules = {
  minimum: 8,
  maximum: 256,
  allowed: String.raw`^[\x20-\x7e]*$`,
  kinds: { lower: '[a-z]', upper: '[A-Z]', digit: '[0-9]', symbol: '[^a-zA-Z0-9]' },
  kindsNeeded: 3,
};

const fits = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);

/** The first of the rules that a password breaks; null if it keeps all of them. */
export const brokenRule = (
  password: string,
): Extract<NewPasswordError, 'characters' | 'tooShort' | 'tooLong' | 'kinds'> | null => {
  const { minimum, maximum, allowed, kinds, kindsNeeded } = passwordRules;
  if (!fits(allowed, password)) return 'characters';
  if (password.length < minimum) return 'tooShort';
  if (password.length > maximum) return 'tooLong';
  const mixed = Object.values(kinds).filter((kind) => fits(kind, password)).length;
  return mixed < kindsNeeded ? 'kinds' : null;
};
