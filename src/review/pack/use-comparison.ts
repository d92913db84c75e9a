import { useMemo } from 'react';
import { type Change, type Comparison, compareManifests } from './changed.ts';
import type { Manifest } from './format.ts';
import { openPacks } from './opened.ts';
import { useOwnManifest } from './own-manifest.ts';

/** What is held against what: an earlier pack against a later one, or against the build's own hashes. */
export type PackComparison =
  /** No earlier pack is open. */
  | { kind: 'nothing' }
  /** There is nothing that says how the present build looks; or it is not known yet. */
  | { kind: 'noNow' }
  | { kind: 'asking' }
  | ({ kind: 'compared'; before: Manifest; after: Manifest; with: 'pack' | 'build' } & Comparison);

/** How the packs that are open compare. */
export const usePackComparison = (): PackComparison => {
  const { before, after } = openPacks.use();
  const own = useOwnManifest();
  return useMemo(() => {
    if (!before) return { kind: 'nothing' };
    const now = after?.manifest ?? own;
    if (now === undefined) return { kind: 'asking' };
    if (now === null) return { kind: 'noNow' };
    return {
      kind: 'compared',
      before: before.manifest,
      after: now,
      with: after ? 'pack' : 'build',
      ...compareManifests(before.manifest, now),
    };
  }, [before, after, own]);
};

/** The states of a comparison that changed in one way, as `screen/state`. */
export const changedStates = (comparison: PackComparison, kind: Change): string[] =>
  comparison.kind === 'compared'
    ? [...comparison.changes].filter(([, change]) => change === kind).map(([id]) => id)
    : [];
