const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** Scripts have their digits in a row of ten, from zero on; rows may follow each other. */
const valueOf = (digit: string): string => {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(codePoint - before - 1)) before += 1;
  return String(before % 10);
};

/** The digits in what was typed or pasted, of any script and width, as ASCII. */
export const asciiDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, valueOf)
    .replaceAll(/\D/g, '');
