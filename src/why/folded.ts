import type { Term } from '../api/contract.ts';

/** What policies name by ids, which say nothing to anybody. */
const countedKinds = [
  'user',
  'group',
  'role',
  'application',
  'location',
  'tenant',
  'workload',
] as const;
export type CountedKind = (typeof countedKinds)[number];

/** What is said of a policy's terms: one by its text, or ids of a kind together. */
export type Said =
  | { text: string }
  | {
      kind: CountedKind;
      /** The policy was published without an id: whoever takes it over fills one in. */
      isBlank: boolean;
      ids: string[];
    };

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const blank = /^x{8}(-x{4}){3}-x{12}$/i;

const countedAs = ({ kind, value }: Pick<Term, 'kind' | 'value'>): CountedKind | null => {
  const counted = countedKinds.find((one) => one === kind);
  if (counted === undefined) return null;
  // Other kinds have words beside ids; a word that no catalogue knows still says something.
  const isId = ['user', 'group', 'role'].includes(counted) || guid.test(value) || blank.test(value);
  return isId ? counted : null;
};

/** Terms with ids that have no text taken together, where the first of each kind stands. */
export const folded = (
  terms: readonly (Pick<Term, 'kind' | 'value'> & { text: string | null })[],
): Said[] => {
  const said: Said[] = [];
  for (const term of terms) {
    const { text, value } = term;
    const kind = text === null ? countedAs(term) : null;
    const isBlank = blank.test(value);
    const same = said.find((one) => 'kind' in one && one.kind === kind && one.isBlank === isBlank);
    if (kind === null) said.push({ text: text ?? value });
    else if (same && 'ids' in same) same.ids.push(value);
    else said.push({ kind, isBlank, ids: [value] });
  }
  return said;
};
