import type { Finding, MatrixAnswer } from '../everybody-protocol.ts';

/** How a finding stands to what was found before anything was changed; of one that is gone all is as it was. */
export type Standing = 'new' | 'gone' | 'changed' | 'same';

/** What is otherwise about a finding: so many cells, and these policies, users or groups. */
export interface Differs {
  readonly fresh: number;
  readonly gone: number;
  readonly freshNames: readonly string[];
  readonly goneNames: readonly string[];
}

/** A finding, and how it stands to before; null where nothing is changed. */
export interface Compared {
  readonly finding: Finding;
  readonly standing: Standing | null;
  /** Where it is changed. */
  readonly differs: Differs | null;
}

/** Kinds of which there is one for each policy that blocks. */
const bySeveral: readonly Finding['kind'][] = ['blockOverGrant', 'blockOverChange'];

/** What makes two findings the same one. */
export const keyOfFinding = ({ kind, about, policies }: Finding): string =>
  `${kind} ${about} ${bySeveral.includes(kind) ? (policies[0]?.id ?? '') : ''}`;

const without = <T>(all: readonly T[], others: readonly T[]): T[] => {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
};

const named = (
  one: Finding,
  other: Finding,
): { readonly policies: string[]; readonly names: string[] } => {
  const ids = new Set(other.policies.map(({ id }) => id));
  return {
    policies: one.policies.filter(({ id }) => !ids.has(id)).map(({ displayName }) => displayName),
    names: without(one.names, other.names),
  };
};

const differenceBetween = (after: Finding, before: Finding): Differs | null => {
  const [fresh, gone] = [named(after, before), named(before, after)];
  const differs: Differs = {
    fresh: without(after.cells, before.cells).length,
    gone: without(before.cells, after.cells).length,
    freshNames: [...fresh.policies, ...fresh.names],
    goneNames: [...gone.policies, ...gone.names],
  };
  const isSame =
    differs.fresh + differs.gone + differs.freshNames.length + differs.goneNames.length === 0;
  return isSame ? null : differs;
};

/** What stands out now and what did before, in the order of now; what is gone comes last. */
export const compared = ({ after, before }: Pick<MatrixAnswer, 'after' | 'before'>): Compared[] => {
  if (before === null)
    return after.findings.map((finding) => ({ finding, standing: null, differs: null }));
  const were = new Map(before.findings.map((one) => [keyOfFinding(one), one]));
  const now = after.findings.map((finding): Compared => {
    const was = were.get(keyOfFinding(finding));
    if (!was) return { finding, standing: 'new', differs: null };
    const differs = differenceBetween(finding, was);
    return { finding, standing: differs ? 'changed' : 'same', differs };
  });
  const are = new Set(after.findings.map(keyOfFinding));
  const gone = before.findings
    .filter((one) => !are.has(keyOfFinding(one)))
    .map((finding): Compared => ({ finding, standing: 'gone', differs: null }));
  return [...now, ...gone];
};

/** How many findings stand how; null where nothing is changed. */
export const countsOf = (
  all: readonly Compared[],
): { fresh: number; gone: number; changed: number; same: number } | null => {
  const count = (standing: Standing): number =>
    all.filter((one) => one.standing === standing).length;
  return all.every(({ standing }) => standing === null)
    ? null
    : { fresh: count('new'), gone: count('gone'), changed: count('changed'), same: count('same') };
};
