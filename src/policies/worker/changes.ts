import type { ConditionalAccessPolicy } from '../../../mocks/graph/index.ts';
import { type FileImport, gather, type ImportedPolicy } from '../../../mocks/graph/import/index.ts';
import type { ChangeRow } from '../everybody-protocol.ts';
import type { BeforeAndAfter, Gathered } from './policy-set.ts';

/**
 * One thing that the user changed of what was imported, to see what it would do. `policy` is an id. `asIfOn` switches all
 * policies on that are in report-only mode, and is there once.
 */
export type Change =
  | { readonly kind: 'asIfOn' }
  | {
      readonly kind: 'state';
      readonly policy: string;
      readonly state: ConditionalAccessPolicy['state'];
    }
  | { readonly kind: 'edited'; readonly policy: string; readonly imported: ImportedPolicy }
  | { readonly kind: 'removed'; readonly policy: string }
  | { readonly kind: 'added'; readonly file: FileImport };

/** What tells changes apart: of each kind there is one for a policy. */
export const keyOfChange = (change: Change): string => {
  if (change.kind === 'asIfOn') return change.kind;
  return change.kind === 'added' ? `added ${change.file.path}` : `${change.kind} ${change.policy}`;
};

/** Adds a change, in the place of the last of its kind. */
export const withChange = (changes: readonly Change[], change: Change): Change[] => [
  ...withoutChange(changes, keyOfChange(change)),
  change,
];

/** Takes one change back. */
export const withoutChange = (changes: readonly Change[], key: string): Change[] =>
  changes.filter((one) => keyOfChange(one) !== key);

type Policies = FileImport['policies'];

/** A policy that is in report-only mode, switched on. */
export const enabled = (one: ImportedPolicy): ImportedPolicy =>
  one.policy.state === 'enabledForReportingButNotEnforced'
    ? { ...one, policy: { ...one.policy, state: 'enabled' } }
    : one;

/** A change, done to the policies of a file. Who is not there any more is not changed. */
const doneTo = (policies: Policies, change: Exclude<Change, { kind: 'added' }>): Policies => {
  if (change.kind === 'asIfOn') return policies.map(enabled);
  const { policy: id } = change;
  if (!policies.some(({ policy }) => policy.id === id)) return policies;
  if (change.kind === 'removed') return policies.filter(({ policy }) => policy.id !== id);
  return policies.map((one): ImportedPolicy => {
    if (one.policy.id !== id) return one;
    if (change.kind === 'state') return { ...one, policy: { ...one.policy, state: change.state } };
    // It stays the same policy, in its place, whatever id the text has.
    const { policy, unjudged, names } = change.imported;
    return { ...one, policy: { ...policy, id }, unjudged, names };
  });
};

/** Files with one more, in which every policy has an id of its own: what is changed later goes by it. */
const withAdded = (files: readonly FileImport[], file: FileImport): readonly FileImport[] => {
  const all = [...files, file];
  const ids = all.flatMap(({ policies }) => policies.map(({ policy }) => policy.id));
  return new Set(ids).size === ids.length ? all : gather(all).files;
};

/** A set as it was imported, with every change done to it, one after the other. */
export const changed = (before: Gathered, changes: readonly Change[]): Gathered => {
  if (changes.length === 0) return before;
  let files = before.files;
  for (const change of changes)
    files =
      change.kind === 'added'
        ? withAdded(files, change.file)
        : files.map((file) => {
            const policies = doneTo(file.policies, change);
            return policies === file.policies ? file : { ...file, policies };
          });
  return { ...before, ...gather(files) };
};

/** What is said of changes; `before` is the set that they were made to, `after` what became of it. */
export const changeRows = (
  changes: readonly Change[],
  { before, after }: BeforeAndAfter,
): ChangeRow[] => {
  const added = changes.flatMap((one) => (one.kind === 'added' ? one.file.policies : []));
  // What was added goes by the id that it got; what was removed again, by its own.
  const names = new Map(
    [...added, ...after.policies, ...before.policies].map(({ policy }) => [
      policy.id,
      policy.displayName,
    ]),
  );
  return changes.map((change): ChangeRow => {
    const key = keyOfChange(change);
    if (change.kind === 'asIfOn') return { key, kind: change.kind, policies: [], state: null };
    if (change.kind === 'added')
      return {
        key,
        kind: change.kind,
        policies: change.file.policies.map(({ policy }) => policy.displayName),
        state: null,
      };
    return {
      key,
      kind: change.kind,
      policies: [names.get(change.policy) ?? change.policy],
      state: change.kind === 'state' ? change.state : null,
    };
  });
};
