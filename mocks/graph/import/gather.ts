import { mergedObject } from './same-object.ts';
import { isSamePolicy } from './same-policy.ts';
import type { FileImport } from './import-file.ts';
import { type ImportedObject, keyOfObject } from './imported-object.ts';
import type { ImportedPolicy } from './imported-policy.ts';
import { idsIn, type Named } from './names.ts';
import type { ImportNote } from './notes.ts';

/** A name in place of an id, and the ids of the policies that have it. It is mapped once for all of them. */
export type NameToMap = Named & { readonly policies: readonly string[] };

/** All files together. Ids of policies are distinct across them. */
export type PolicyImport = {
  readonly files: readonly FileImport[];
  readonly policies: readonly ImportedPolicy[];
  readonly names: readonly NameToMap[];
  /** Plain ids that nothing in the files says the name of; a place is among them too whose addresses nothing says. */
  readonly ids: readonly NameToMap[];
  /** What policies may name, each id once. */
  readonly objects: readonly ImportedObject[];
};

const noteOfDuplicate = (
  one: ImportedPolicy,
  first: ImportedPolicy,
  newId: string,
): ImportNote => ({
  code: 'duplicateId',
  values: {
    id: one.policy.id,
    newId,
    file: first.file,
    same: isSamePolicy(one.policy, first.policy) ? 'yes' : 'no',
  },
  policy: one.policy.displayName,
  path: one.path,
  place: one.place,
});

/** What nothing in the files knows, each once, with the policies that have it. */
const collected = (
  policies: readonly ImportedPolicy[],
  of: (one: ImportedPolicy) => readonly Named[],
  objects: Objects,
): NameToMap[] => {
  const names = new Map<string, { named: Named; policies: string[] }>();
  for (const one of policies) {
    for (const named of of(one)) {
      const key = `${named.kind} ${named.written}`;
      const known = names.get(key) ?? { named, policies: [] };
      // An id may be in two lists of one policy.
      if (known.policies.at(-1) !== one.policy.id) known.policies.push(one.policy.id);
      names.set(key, known);
    }
  }
  return [...names.values()].flatMap(({ named, policies: ids }) =>
    unknownTo(objects, named).map((one) => ({ ...one, policies: ids })),
  );
};

type Objects = ReadonlyMap<string, ImportedObject>;

/** What nothing in the files knows; a place of which only the name is known is among it. */
const unknownTo = (objects: Objects, { kind, written, ...rest }: Named): Named[] => {
  const object = objects.get(keyOfObject({ kind, id: written }));
  if (object && object.location !== null) return [];
  return [{ ...rest, kind, written, name: object?.displayName ?? rest.name }];
};

/** The ids of policies that were looked at before: a set is put together anew at every change of it. */
const idsBefore = new WeakMap<object, readonly Named[]>();

const idsOf = ({ policy }: ImportedPolicy): readonly Named[] => {
  const before = idsBefore.get(policy.conditions);
  if (before) return before;
  const ids = idsIn(policy);
  idsBefore.set(policy.conditions, ids);
  return ids;
};

/** The same object twice says nothing; one id that stands for two things is noted, and the first counts. */
const withObjects = (
  files: readonly FileImport[],
): { files: FileImport[]; objects: Map<string, ImportedObject> } => {
  const taken = new Map<string, { object: ImportedObject; file: string }>();
  const noted = files.map((file): FileImport => {
    const notes = file.objects.flatMap((object): ImportNote[] => {
      const key = keyOfObject(object);
      const first = taken.get(key) ?? { object, file: file.path };
      const merged = mergedObject(first.object, object);
      if (merged !== null) taken.set(key, { ...first, object: merged });
      if (merged !== null) return [];
      const { kind, id, displayName: name, path, place } = object;
      const values = { kind, id, name, first: first.object.displayName, file: first.file };
      return [{ code: 'objectTwice', values, policy: null, path, place }];
    });
    return notes.length === 0
      ? file
      : { ...file, result: 'imported-with-notes', notes: [...file.notes, ...notes] };
  });
  return { files: noted, objects: new Map([...taken].map(([key, { object }]) => [key, object])) };
};

/** Puts files together: equal ids are told apart, with a note, and what names and ids stand for is collected. */
export const gather = (imports: readonly FileImport[]): PolicyImport => {
  const taken = new Map<string, ImportedPolicy>();
  const given = new Set(imports.flatMap((file) => file.policies.map(({ policy }) => policy.id)));
  const files = imports.map((file): FileImport => {
    const notes = [...file.notes];
    const policies = file.policies.map((one): ImportedPolicy => {
      const { id } = one.policy;
      const first = taken.get(id);
      if (!first) {
        taken.set(id, one);
        return one;
      }
      let count = 2;
      while (given.has(`${id} (${count})`)) count += 1;
      const newId = `${id} (${count})`;
      given.add(newId);
      notes.push(noteOfDuplicate(one, first, newId));
      return { ...one, policy: { ...one.policy, id: newId } };
    });
    if (notes.length === file.notes.length) return file;
    return { ...file, result: 'imported-with-notes', policies, notes };
  });
  const policies = files.flatMap((file) => file.policies);
  const { files: noted, objects } = withObjects(files);
  return {
    files: noted,
    policies,
    names: collected(policies, ({ names }) => names, objects),
    ids: collected(policies, idsOf, objects),
    objects: [...objects.values()],
  };
};
