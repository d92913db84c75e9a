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
