import { type ImportedObject, keyOfObject } from '../../../mocks/graph/import/index.ts';
import type { Question } from '../protocol.ts';
import { knownOf } from './directory.ts';
import type { NamedKind } from './import-types.ts';
import type { Gathered } from './policy-set.ts';
import { asWritten } from './written-policy.ts';

/** Graph's types of what policies name; of tenants an export has none. */
const types: Partial<Record<NamedKind, string>> = {
  user: 'user',
  group: 'group',
  role: 'directoryRoleTemplate',
  application: 'servicePrincipal',
  termsOfUse: 'agreement',
  authenticationStrength: 'authenticationStrengthPolicy',
  location: 'ipNamedLocation',
};

/** Where an object has the id that policies write, where that is not its `id`. */
const idKeys: Partial<Record<NamedKind, string>> = { application: 'appId', role: 'roleTemplateId' };

/** The groups that are in what policies name, one in the other: somebody of an inner one is in all of them. */
const innerGroups = (
  objects: readonly ImportedObject[],
  isNamed: (one: Pick<ImportedObject, 'kind' | 'id'>) => boolean,
): Set<string> => {
  const groups = new Map(
    objects.filter(({ kind }) => kind === 'group').map((one) => [one.id, one]),
  );
  const found = new Set([...groups.values()].filter(isNamed).map(({ id }) => id));
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found)
    for (const member of groups.get(id)?.members ?? []) if (groups.has(member)) found.add(member);
  return found;
};

/**
 * Policies of a set, with what is known of what they name, by an export or by the user: places, groups in groups,
 * strengths and names. Whoever imports it gets the same answers. `others`: policies that are told elsewhere, but name
 * something too.
 */
export const exportOf = (
  { policies, ...gathered }: Gathered,
  { person }: Question,
  others: Gathered['policies'] = [],
): { policies: object[]; named?: object[] } => {
  const { objects, namings } = gathered;
  const { nameOf, directory } = knownOf(gathered);
  const all = [...policies, ...others].map(({ policy }) => policy);
  const text = JSON.stringify(all).toLowerCase();
  const isNamed = ({ id }: Pick<ImportedObject, 'id'>): boolean =>
    text.includes(JSON.stringify(id).toLowerCase());
  const groups = innerGroups(objects, isNamed);
  const named = new Map<string, Pick<ImportedObject, 'kind' | 'id'> & Partial<ImportedObject>>();
  for (const { kind, written } of namings)
    named.set(keyOfObject({ kind, id: written }), { kind, id: written });
  for (const one of objects) named.set(keyOfObject(one), one);
  const told = [...named.values()].flatMap((one): object[] => {
    const { kind, id } = one;
    const type = one.isOwn ? 'application' : types[kind];
    if (!type || !(isNamed(one) || (kind === 'group' && groups.has(id)))) return [];
    const displayName = nameOf(kind, id) ?? id;
    const place = kind === 'location' ? directory.namedLocations.find((at) => at.id === id) : null;
    const members = (one.members ?? []).filter(
      (member) => groups.has(member) || person.memberOf.includes(member),
    );
    return [
      {
        '@odata.type': `#microsoft.graph.${type}`,
        ...one.strength,
        ...place,
        [idKeys[kind] ?? 'id']: id,
        displayName,
        ...(members.length > 0 ? { members } : {}),
        ...(one.isViewingBeforeAcceptanceRequired === undefined
          ? {}
          : { isViewingBeforeAcceptanceRequired: one.isViewingBeforeAcceptanceRequired }),
      },
    ];
  });
  return { policies: policies.map(asWritten), ...(told.length > 0 ? { named: told } : {}) };
};
