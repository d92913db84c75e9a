import type { ImportedPolicy } from '../../../mocks/graph/import/index.ts';

/** What stands in a policy for a word of the file that Graph does not name. */
const unknown = 'unknownFutureValue';

type Parts = Record<string, unknown>;

const isRecord = (value: unknown): value is Parts =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A key as the policy has it, however the file spells it. */
const keyIn = (parent: Parts, written: string): string =>
  Object.keys(parent).find((key) => key.toLowerCase() === written.toLowerCase()) ?? written;

/** A list with a word in its place: for what stands in for it, or where it was left out. */
const withWord = (list: readonly unknown[], at: number, word: string): unknown[] =>
  list[at] === unknown ? list.with(at, word) : list.toSpliced(at, 0, word);

/** Several words may be one text, with commas. */
const withFlag = (text: string, word: string): string =>
  text
    .split(',')
    .map((one) => (one === unknown ? word : one))
    .join(',');

const putBack = (parent: Parts, written: string, word: string): void => {
  const [, name = written, index] = /^(.+)\[(\d+)\]$/.exec(written) ?? [];
  const key = keyIn(parent, name);
  const there = parent[key];
  if (index !== undefined && Array.isArray(there))
    parent[key] = withWord(there, Number(index), word);
  else if (there === undefined) parent[key] = word;
  else if (typeof there === 'string') parent[key] = withFlag(there, word);
};

/** A policy with the parts that reading it left out, so that whoever reads it again finds them too. */
export const asWritten = ({
  policy,
  unjudged,
}: Pick<ImportedPolicy, 'policy' | 'unjudged'>): Parts => {
  const copy = structuredClone(policy) as unknown as Parts;
  for (const { path, value } of unjudged) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>(
      (at, key) => (isRecord(at) ? at[keyIn(at, key)] : undefined),
      copy,
    );
    if (isRecord(parent)) putBack(parent, last, value);
  }
  return copy;
};
