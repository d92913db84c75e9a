import type { Directory, Names } from '../../../mocks/backend/conditional-access/index.ts';
import { type NamedLocation, namedLocationSchema } from '../../../mocks/graph/index.ts';
import * as v from 'valibot';
import type { NamedKind } from './import-types.ts';
import type { Gathered } from './policy-set.ts';

/** What the ids and names in a set's policies stand for, as far as the user said. */
export interface Known {
  readonly directory: Directory;
  readonly names: Names;
  readonly terms: (id: string) => string | null;
}

/** Where it is nobody has said yet, so that no sign-in comes from there. */
const nowhere = (id: string, displayName: string): NamedLocation =>
  v.parse(namedLocationSchema, { id, displayName, ipRanges: [] });

/** What is known of a set. A name that nobody has mapped yet goes by how it is written. */
export const knownOf = ({ names, namings }: Pick<Gathered, 'names' | 'namings'>): Known => {
  const keyOf = (kind: NamedKind, id: string): string => `${kind} ${id}`;
  const said = new Map([
    ...names.map(({ kind, written }) => [keyOf(kind, written), written] as const),
    ...namings.map(
      ({ kind, written, displayName }) => [keyOf(kind, written), displayName ?? written] as const,
    ),
  ]);
  const of = (wanted: NamedKind): { id: string; displayName: string }[] =>
    names.flatMap(({ kind, written }) =>
      kind === wanted
        ? [{ id: written, displayName: said.get(keyOf(kind, written)) ?? written }]
        : [],
    );
  return {
    directory: {
      namedLocations: of('location').map(({ id, displayName }) => nowhere(id, displayName)),
      applications: of('application').map(({ id, displayName }) => ({ appId: id, displayName })),
      authenticationStrengths: [],
      groups: of('group'),
    },
    names: (kind, id) => said.get(keyOf(kind, id)) ?? null,
    terms: (id) => said.get(keyOf('termsOfUse', id)) ?? null,
  };
};
