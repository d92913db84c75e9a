/** Stands for Microsoft's global list, which is secret: some terms that everybody guesses first. */
const globalTerms = [
  'abc123',
  'admin',
  'autumn',
  'blank',
  'dragon',
  'iloveyou',
  'letmein',
  'monday',
  'password',
  'qwerty',
  'secret',
  'spring',
  'summer',
  'welcome',
  'winter',
  '123456',
];

const substitutes: Record<string, string> = { '0': 'o', '1': 'l', $: 's', '@': 'a' };

/** Lower case, with the common substitutes undone. */
export const normalise = (text: string): string =>
  text.toLowerCase().replace(/[01$@]/g, (sign) => substitutes[sign] ?? sign);

/** Whether two texts differ by at most one inserted, removed or replaced character. */
export const withinOneEdit = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
};

/**
 * Points of a password: one for each banned term found, one for each character left. Accepted from 5 on.
 * Longest terms first and without overlap, which the source leaves open.
 * Source: "Eliminate bad passwords using Microsoft Entra Password Protection",
 * https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad
 */
export const score = (password: string, customTerms: readonly string[]): number => {
  const terms = [...globalTerms, ...customTerms]
    .map(normalise)
    .toSorted((one, other) => other.length - one.length);
  let rest = normalise(password);
  let points = 0;
  for (const term of terms) {
    const parts = rest.split(term);
    points += parts.length - 1;
    // A sign no password can hold keeps the two sides of a term from growing together into another.
    rest = parts.join('\u0000');
  }
  return points + rest.replaceAll('\u0000', '').length;
};

/** Whether a password is easily guessed: too few points, or next to a banned term as a whole. */
export const isGuessable = (password: string, customTerms: readonly string[]): boolean =>
  score(password, customTerms) < 5 ||
  [...globalTerms, ...customTerms].some((term) =>
    withinOneEdit(normalise(term), normalise(password)),
  );

/** Whether a password contains one of the names, of four letters and more. */
export const containsName = (password: string, names: readonly string[]): boolean =>
  names
    .flatMap((name) => name.split(/\s+/))
    .some((name) => name.length >= 4 && normalise(password).includes(normalise(name)));
