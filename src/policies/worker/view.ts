import {
  builtInStrengths,
  describePolicy,
} from '../../../mocks/backend/conditional-access/index.ts';
import type { FileImport, NameToMap } from '../../../mocks/graph/import/index.ts';
import type { Asking, FileRow, NameRow, PolicyRow, SetView } from '../protocol.ts';
import { type Change, changeRows } from './changes.ts';
import { type Known, knownOf } from './directory.ts';
import { notesByPolicy } from './notes-of.ts';
import type { BeforeAndAfter, Gathered } from './policy-set.ts';
import { writtenControls } from './written-controls.ts';

/** What every tenant has by one id; names of roles and applications only a catalogue knows, and so the page. */
const isBuiltIn = ({ kind, written }: NameToMap): boolean =>
  kind === 'authenticationStrength' && builtInStrengths.some(({ id }) => id === written);

type Policy = Gathered['policies'][number]['policy'];

/** A file, as a list shows it. */
export const fileRow = ({ path, result, policies, notes, reason }: FileImport): FileRow => ({
  path,
  result,
  policies: policies.length,
  notes: notes.length,
  reason,
});

/** One object for all that ask for the same: a message has it once, and thousands of rows stay small. */
const sharedAsking = (): ((asking: Asking) => Asking) => {
  const all = new Map<string, Asking>();
  return (asking) => {
    const key = JSON.stringify(asking);
    const known = all.get(key) ?? asking;
    all.set(key, known);
    return known;
  };
};

/** How policies differ from what they were before they were changed. A change may leave one as it was. */
const trialIn = ({ before }: BeforeAndAfter): ((policy: Policy) => PolicyRow['trial']) => {
  const imported = new Map(before.policies.map(({ policy }) => [policy.id, policy]));
  return (policy) => {
    const was = imported.get(policy.id);
    if (!was) return 'added';
    return was === policy || JSON.stringify(was) === JSON.stringify(policy) ? null : 'changed';
  };
};

const policyRows = (
  file: FileImport,
  { directory, names, terms }: Known,
  shared: (asking: Asking) => Asking,
  trialOf: (policy: Policy) => PolicyRow['trial'],
): PolicyRow[] => {
  const notes = notesByPolicy(file);
  return file.policies.map(({ policy, path, unjudged }) => {
    const { operator, controls } = describePolicy(policy, directory, names, terms);
    return {
      id: policy.id,
      displayName: policy.displayName,
      state: policy.state,
      asks: shared({
        operator,
        controls: controls.map(({ control, name }) => ({ control, name })),
      }),
      file: file.path,
      notes: notes.get(path)?.length ?? 0,
      unjudged: unjudged.length,
      trial: trialOf(policy),
    };
  });
};

/** Placeholders first, then what stands in place of ids, then ids that no file names. */
const nameRows = ({ names, ids, namings }: Gathered): NameRow[] => {
  const said = new Map(namings.map((one) => [`${one.kind} ${one.written}`, one]));
  const unnamed = ids.filter((id) => !isBuiltIn(id));
  const row =
    (isId: boolean) =>
    ({ policies, ...named }: NameToMap): NameRow => {
      const own = said.get(`${named.kind} ${named.written}`);
      return {
        ...named,
        isId,
        policies: policies.length,
        displayName: own?.displayName ?? null,
        place: own?.place ?? null,
      };
    };
  return [
    ...names.filter(({ isPlaceholder }) => isPlaceholder).map(row(false)),
    ...names.filter(({ isPlaceholder }) => !isPlaceholder).map(row(false)),
    ...unnamed.map(row(true)),
  ];
};

/** All that lists show of a set: files as they were imported, and policies as they are with what was changed. */
export const viewOf = (both: BeforeAndAfter, changes: readonly Change[]): SetView => {
  const { before, after } = both;
  const known = knownOf(after);
  const unnamedControls = writtenControls(after.policies);
  const directory = { ...known.directory, unnamedControls };
  const shared = sharedAsking();
  const trialOf = trialIn(both);
  return {
    files: before.files.map(fileRow),
    policies: after.files.flatMap((file) =>
      policyRows(file, { ...known, directory }, shared, trialOf),
    ),
    names: nameRows(after),
    changes: changeRows(changes, both),
  };
};
