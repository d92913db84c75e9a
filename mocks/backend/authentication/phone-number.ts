import { callingCodes } from './calling-codes.ts';
import { typedCode } from './typed-code.ts';

/** Country calling codes of one and of two digits; all others have three (ITU-T E.164). */
const short = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

const callingCode = (digits: string): string => short.exec(digits)?.[0] ?? digits.slice(0, 3);

/** A number as a page may show it: all but the last two digits masked, as in `+XX XXXXXXXXX68`. */
export const maskedNumber = (number: string): string => {
  const digits = number.replaceAll(/\D/g, '');
  const country = callingCode(digits).length;
  const rest = digits.slice(country);
  return `+${'X'.repeat(country)} ${'X'.repeat(Math.max(0, rest.length - 2))}${rest.slice(-2)}`;
};

/** Countries that write a leading zero abroad too; elsewhere it is a trunk prefix, dialled at home only. */
const keepsZero = new Set(['39', '378']);

/** A number that somebody typed for a country: E.164, and as pages write it; or why it is none. */
export type ParsedNumber =
  | { number: string; written: string; error: null }
  | { number: null; error: 'empty' | 'invalid' };

/**
 * Reads a typed phone number. Spaces, dashes, dots, brackets and digits of any script are taken; a number that begins
 * with a plus or two zeros has to belong to the country.
 */
export const parseNumber = (country: string, typed: string): ParsedNumber => {
  const invalid = { number: null, error: 'invalid' } as const;
  const plain = typedCode(typed).replaceAll(/[()./]/g, '');
  if (plain === '') return { number: null, error: 'empty' };
  const code = callingCodes.get(country);
  const whole = plain.replace(/^00/, '+');
  if (code === undefined || !/^\+?\d+$/.test(whole)) return invalid;
  if (whole.startsWith('+') && !whole.startsWith(`+${code}`)) return invalid;
  const local = whole.startsWith('+') ? whole.slice(code.length + 1) : whole;
  const national = keepsZero.has(code) ? local : local.replace(/^0/, '');
  // E.164 allows 15 digits; no country has subscriber numbers of fewer than four.
  if (national.length < 4 || code.length + national.length > 15) return invalid;
  return { number: `+${code}${national}`, written: `+${code} ${national}`, error: null };
};
