import { isSamePolicy } from './same-policy.ts';
import type { FileImport } from './import-file.ts';
import type { ImportedPolicy } from './imported-policy.ts';
import type { Named } from './names.ts';
import type { ImportNote } from './notes.ts';

/** A name in place of an id, and the ids of the policies that have it. It is mapped once for all of them. */
export type NameToMap = Named & { readonly policies: readonly string[] };

/** All files together. Ids of policies are distinct across them. */
export type PolicyImport = {
  readonly files: readonly FileImport[];
  readonly policies: readonly ImportedPolicy[];
  readonly names: readonly NameToMap[];
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

const namesOf = (policies: readonly ImportedPolicy[]): NameToMap[] => {
  const names = new Map<string, { named: Named; policies: string[] }>();
  for (const { policy, names: own } of policies) {
    for (const named of own) {
      const key = `${named.kind} ${named.written}`;
      const known = names.get(key) ?? { named, policies: [] };
      known.policies.push(policy.id);
      names.set(key, known);
    }
  }
  return [...names.values()].map(({ named, policies: ids }) => ({ ...named, policies: ids }));
};

/** Puts files together: equal ids are told apart, with a note, and names in place of ids are collected. */
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
  return { files, policies, names: namesOf(policies) };
};
