import { withParameter } from '../variants/axes.ts';

/** What states may be narrowed to have: each is one word of `has=<word>+<word>` in the address. */
export type Having = 'changed' | 'comments';

const known: readonly string[] = ['changed', 'comments'] satisfies Having[];

const separator = '+';

const wordsOf = (search: URLSearchParams): string[] =>
  (search.get('has') ?? '').split(separator).filter(Boolean);

/** What an address asks states to have and none can. */
export const meaninglessIn = (search: URLSearchParams): [name: string, value: string][] =>
  wordsOf(search)
    .filter((word) => !known.includes(word))
    .map((word): [string, string] => ['has', word]);

/** Whether an address narrows the gallery to states that have something. */
export const hasIn = (search: URLSearchParams, having: Having): boolean =>
  wordsOf(search).includes(having);

/** An address that narrows to it, or does not; what else it narrows to stays. */
export const withHas = (search: URLSearchParams, having: Having, on: boolean): URLSearchParams => {
  const others = wordsOf(search).filter((word) => word !== having);
  const words = on ? [...others, having] : others;
  return withParameter(search, 'has', words.join(separator) || null);
};
