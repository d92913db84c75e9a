import { type FileImport, gather, type PolicyImport } from '../../../mocks/graph/import/index.ts';
import type { Naming, OwnEntries } from '../protocol.ts';
import { type Change, changed } from './changes.ts';
import { noOwn } from './own-entries.ts';

/** What was imported, and what the user said of it and changed. All that is known of a set follows from this. */
export interface PolicySet {
  readonly imports: readonly FileImport[];
  readonly namings: readonly Naming[];
  /** In the order in which they are done. */
  readonly changes: readonly Change[];
  /** People and sign-ins to ask about, which change nothing in the set. */
  readonly own: OwnEntries;
}

/** A set with nothing in it. */
export const emptySet: PolicySet = { imports: [], namings: [], changes: [], own: noOwn };

/** A path, with a number where it is taken already. */
export const numbered = (path: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(path)) return path;
  let count = 2;
  while (taken.has(`${path} (${count})`)) count += 1;
  return `${path} (${count})`;
};

/** A set without what was refused under some paths, with a number or without. */
export const withoutRefused = (set: PolicySet, paths: readonly string[]): PolicySet => {
  const isMeant = ({ path, result }: FileImport): boolean =>
    result === 'refused' && paths.some((one) => path.replace(/ \(\d+\)$/, '') === one);
  return { ...set, imports: set.imports.filter((file) => !isMeant(file)) };
};

/** Adds files. One whose path is there already gets a number: which of the two is meant is not for us to say. */
export const withFiles = (set: PolicySet, files: readonly FileImport[]): PolicySet => {
  const taken = new Set(set.imports.map(({ path }) => path));
  const added = files.map((file): FileImport => {
    const path = numbered(file.path, taken);
    taken.add(path);
    if (path === file.path) return file;
    return { ...file, path, policies: file.policies.map((one) => ({ ...one, file: path })) };
  });
  return { ...set, imports: [...set.imports, ...added] };
};

/** Takes a file out, and with it the changes that were made to its policies. */
export const withoutFile = (set: PolicySet, path: string): PolicySet => {
  const imports = set.imports.filter((file) => file.path !== path);
  const added = set.changes.filter(({ kind }) => kind === 'added');
  const { after } = gatherBoth({ imports, namings: [], changes: added });
  const left = new Set(after.policies.map(({ policy }) => policy.id));
  const changes = set.changes.filter((one) => !('policy' in one) || left.has(one.policy));
  return { ...set, imports, changes };
};

/** Says what a name stands for, or takes that back. */
export const withNaming = (set: PolicySet, naming: Naming): PolicySet => {
  const others = set.namings.filter(
    ({ kind, written }) => kind !== naming.kind || written !== naming.written,
  );
  const displayName = naming.displayName?.trim() || null;
  const place = naming.place ?? null;
  const says = displayName !== null || place !== null;
  return { ...set, namings: says ? [...others, { ...naming, displayName, place }] : others };
};

/** A set, put together: equal ids told apart, names collected. */
export interface Gathered extends PolicyImport {
  readonly namings: readonly Naming[];
}

/** A set as it was imported, and with every change done to it. */
export interface BeforeAndAfter {
  readonly before: Gathered;
  readonly after: Gathered;
}

/** Puts a set together, without and with its changes. */
export const gatherBoth = ({
  imports,
  namings,
  changes = [],
}: Pick<PolicySet, 'imports' | 'namings'> & Partial<PolicySet>): BeforeAndAfter => {
  const before = { ...gather(imports), namings };
  return { before, after: changed(before, changes) };
};

/** Puts a set together as it is now, with its changes. */
export const gatherSet = (set: Parameters<typeof gatherBoth>[0]): Gathered => gatherBoth(set).after;
