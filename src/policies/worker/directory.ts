import * as v from 'valibot';
import {
  type Directory,
  type Names,
  wellKnownGroups,
} from '../../../mocks/backend/conditional-access/index.ts';
import {
  keyOfObject,
  type NameToMap,
  type PolicyImport,
} from '../../../mocks/graph/import/index.ts';
import { type NamedLocation, namedLocationSchema } from '../../../mocks/graph/index.ts';
import type { Naming } from '../protocol.ts';
import type { NamedKind } from './import-types.ts';

/** What the ids and names in a set's policies stand for, as far as the files or the user said. */
export interface Known {
  readonly directory: Directory;
  readonly names: Names;
  readonly terms: (id: string) => string | null;
  /** What something is called by an import or the user; null where neither says. */
  readonly nameOf: (kind: NamedKind, id: string) => string | null;
}

/** What it is known from. */
export type Knowing = Pick<PolicyImport, 'names' | 'ids' | 'objects'> & {
  readonly namings?: readonly Naming[];
};

/** Where it is nobody has said, so that no sign-in comes from there. */
const nowhere = (id: string, displayName: string): NamedLocation =>
  v.parse(namedLocationSchema, { id, displayName, ipRanges: [] });

/** A place as the user says it is. */
const placeSaid = (id: string, displayName: string, place: Naming['place']): NamedLocation =>
  place ? v.parse(namedLocationSchema, { ...place, id, displayName }) : nowhere(id, displayName);

/** What is known of a set. A name that nobody has mapped yet goes by how it is written; an id has none. */
export const knownOf = ({ names, ids, objects, namings = [] }: Knowing): Known => {
  const keyOf = (kind: NamedKind, id: string): string => `${kind} ${id}`;
  const said = new Map(namings.map((one) => [keyOf(one.kind, one.written), one]));
  const written = new Map(names.map((one) => [keyOf(one.kind, one.written), one.written]));
  const known = new Map(objects.map((one) => [keyOfObject(one), one]));
  const nameOf: Known['nameOf'] = (kind, id) =>
    said.get(keyOf(kind, id))?.displayName ??
    known.get(keyOfObject({ kind, id }))?.displayName ??
    written.get(keyOf(kind, id)) ??
    null;
  const named = (kind: NamedKind, some: readonly NameToMap[]) =>
    some.flatMap((one) => {
      const { written: id } = one;
      const isSaid = nameOf(kind, id) !== null || Boolean(said.get(keyOf(kind, id))?.place);
      return one.kind === kind && isSaid ? [{ id, displayName: nameOf(kind, id) ?? id }] : [];
    });
  const all = (kind: NamedKind): { id: string; displayName: string }[] => [
    ...objects
      .filter((one) => one.kind === kind && one.location !== null)
      .map(({ id }) => ({ id, displayName: nameOf(kind, id) ?? id })),
    ...named(kind, [...names, ...ids]),
  ];
  return {
    directory: {
      namedLocations: all('location').map(
        ({ id, displayName }) =>
          known.get(keyOfObject({ kind: 'location', id }))?.location ??
          placeSaid(id, displayName, said.get(keyOf('location', id))?.place),
      ),
      applications: all('application').map(({ id, displayName }) => {
        const isOwn = known.get(keyOfObject({ kind: 'application', id }))?.isOwn;
        const memberOf = wellKnownGroups(id) ?? (isOwn ? [] : null);
        return { appId: id, displayName, memberOf };
      }),
      authenticationStrengths: objects.flatMap(({ strength }) => strength ?? []),
      groups: all('group'),
    },
    names: nameOf,
    terms: (id) => nameOf('termsOfUse', id),
    nameOf,
  };
};

/** The groups that somebody is in by being in some: a group in a group counts, however they go round. */
export const withOuterGroups = (
  groupIds: readonly string[],
  objects: Knowing['objects'],
): string[] => {
  const outer = new Map<string, string[]>();
  for (const { kind, id, members = [] } of objects) {
    if (kind !== 'group') continue;
    for (const member of members) outer.set(member, [...(outer.get(member) ?? []), id]);
  }
  const found = new Set(groupIds);
  // A set that grows while it is gone through is gone through to its end, and has each group once.
  for (const id of found) for (const one of outer.get(id) ?? []) found.add(one);
  return [...found];
};
