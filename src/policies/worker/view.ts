import {
  builtInStrengths,
  describePolicy,
} from '../../../mocks/backend/conditional-access/index.ts';
import type { FileImport, NamedKind, NameToMap } from '../../../mocks/graph/import/index.ts';
import texts from '../../i18n/locales/en/why.json' with { type: 'json' };
import type { Asking, FileRow, NameRow, PolicyRow, SetView } from '../protocol.ts';
import { type Known, knownOf } from './directory.ts';
import { notesByPolicy } from './notes-of.ts';
import type { Gathered } from './policy-set.ts';

/** Roles and applications that every tenant has by one id have a name in the catalogue. */
const isWellKnown = (kind: NamedKind, id: string): boolean =>
  Object.hasOwn(texts, `term.${kind}.${id.toLowerCase()}`) ||
  (kind === 'authenticationStrength' && builtInStrengths.some((one) => one.id === id));

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

const policyRows = (
  file: FileImport,
  { directory, names, terms }: Known,
  shared: (asking: Asking) => Asking,
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
    };
  });
};

/** Placeholders first, then what stands in place of ids, then ids that neither a file nor a catalogue names. */
const nameRows = ({ names, ids, namings }: Gathered): NameRow[] => {
  const said = new Map(namings.map((one) => [`${one.kind} ${one.written}`, one]));
  const unnamed = ids.filter(({ kind, written }) => !isWellKnown(kind, written));
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

/** All that lists show of a set. */
export const viewOf = (gathered: Gathered): SetView => {
  const known = knownOf(gathered);
  const shared = sharedAsking();
  return {
    files: gathered.files.map(fileRow),
    policies: gathered.files.flatMap((file) => policyRows(file, known, shared)),
    names: nameRows(gathered),
  };
};
