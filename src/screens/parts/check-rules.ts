import type { PasswordRules } from '../../api/contract.ts';

/** One line of the hint, and whether a password fits it. */
export interface CheckedRule {
  rule: 'length' | 'kinds' | 'characters';
  isMet: boolean;
}

const fits = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);

/** Holds a password against the rules that came with the requirement. Nothing typed meets none of them. */
export const checkRules = (rules: PasswordRules, password: string): CheckedRule[] => {
  const { minimum, maximum, allowed, kinds, kindsNeeded } = rules;
  const mixed = Object.values(kinds).filter((kind) => fits(kind, password)).length;
  return [
    { rule: 'length', isMet: password.length >= minimum && password.length <= maximum },
    { rule: 'kinds', isMet: mixed >= kindsNeeded },
    { rule: 'characters', isMet: password !== '' && fits(allowed, password) },
  ];
};
