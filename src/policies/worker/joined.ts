import { keyOfObject, withIds } from '../../../mocks/graph/import/index.ts';
import type { MatrixQuestion } from '../everybody-protocol.ts';
import type { Question } from '../protocol.ts';
import type { NamedKind } from './import-types.ts';
import type { Gathered } from './policy-set.ts';
import type { RehearsedPerson, RehearsedSignIn } from './rehearse/types.ts';

type IdOf = (kind: NamedKind, written: string) => string;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const same = (one: string): string => one.trim().toLowerCase();

/** What something is called by whom the set knows, under ids; null for what two ids are called alike. */
const idsByName = ({ objects, namings, ids }: Gathered): Map<string, string | null> => {
  const found = new Map<string, string | null>();
  const note = (kind: NamedKind, name: string | null, id: string): void => {
    if (name === null || !guid.test(id)) return;
    const key = `${kind} ${same(name)}`;
    const known = found.get(key);
    found.set(key, known === undefined || (known && same(known) === same(id)) ? id : null);
  };
  for (const { kind, id, displayName } of objects) note(kind, displayName, id);
  for (const { kind, written, displayName } of namings)
    if (ids.some((one) => one.kind === kind && one.written === written))
      note(kind, displayName, written);
  return found;
};

/**
 * The ids that placeholders and names stand for: of what goes by the same name, or by the id itself. Two that the user
 * calls the same are one, too. A place that the user says the whereabouts of is a place of its own.
 */
const joinsIn = (gathered: Gathered): Map<string, string> => {
  const byName = idsByName(gathered);
  const said = new Map(
    gathered.objects.map(({ kind, id, displayName }) => [keyOfObject({ kind, id }), displayName]),
  );
  for (const { kind, written, displayName, place } of gathered.namings) {
    const key = keyOfObject({ kind, id: written });
    if (place) said.delete(key);
    else if (displayName !== null) said.set(key, displayName);
  }
  const joins = new Map<string, string>();
  for (const { kind, written } of gathered.names) {
    const key = keyOfObject({ kind, id: written });
    const name = said.get(key)?.trim();
    if (!name || same(name) === same(written)) continue;
    const known = byName.get(`${kind} ${same(name)}`);
    const id = guid.test(name) ? name : known;
    if (id) joins.set(key, id);
    else if (known === undefined) byName.set(`${kind} ${same(name)}`, written);
  }
  return joins;
};

const known = new WeakMap<Gathered, { readonly set: Gathered; readonly idOf: IdOf }>();

const joinOf = (gathered: Gathered): { readonly set: Gathered; readonly idOf: IdOf } => {
  const before = known.get(gathered);
  if (before) return before;
  const joins = joinsIn(gathered);
  const idOf: IdOf = (kind, written) => joins.get(keyOfObject({ kind, id: written })) ?? written;
  const set =
    joins.size === 0
      ? gathered
      : {
          ...gathered,
          policies: gathered.policies.map((one) => ({ ...one, policy: withIds(one.policy, idOf) })),
          names: gathered.names.filter(({ kind, written }) => idOf(kind, written) === written),
        };
  const joined = { set, idOf };
  known.set(gathered, joined);
  return joined;
};

/** A set in which everything has one id, whichever way its policies write it; the same set where that is so already. */
export const joinedSet = (gathered: Gathered): Gathered => joinOf(gathered).set;

/** A person in the same ids. */
export const joinedPerson = (gathered: Gathered, person: RehearsedPerson): RehearsedPerson => {
  const { idOf } = joinOf(gathered);
  return {
    ...person,
    memberOf: person.memberOf.map((id) => idOf('group', id)),
    directoryRoles: person.directoryRoles.map((id) => idOf('role', id)),
  };
};

/** A sign-in in the same ids. */
export const joinedSignIn = (gathered: Gathered, signIn: RehearsedSignIn): RehearsedSignIn => {
  const { idOf } = joinOf(gathered);
  return {
    ...signIn,
    appId: idOf('application', signIn.appId),
    networkLocationDetails: signIn.networkLocationDetails.map((one) => ({
      ...one,
      networkNames: one.networkNames.map((id) => idOf('location', id)),
    })),
  };
};

/** A question in the same ids. */
export const joinedQuestion = <Q extends Question>(gathered: Gathered, question: Q): Q => ({
  ...question,
  person: joinedPerson(gathered, question.person),
  signIn: joinedSignIn(gathered, question.signIn),
});

/** A question about everybody in the same ids. */
export const joinedMatrix = (gathered: Gathered, question: MatrixQuestion): MatrixQuestion => ({
  ...question,
  people: question.people.map((one) => joinedPerson(gathered, one)),
  signIns: question.signIns.map((one) => joinedSignIn(gathered, one)),
});
