import * as v from 'valibot';
import { personSchema, type RehearsedPerson } from '../../src/policies/worker/rehearse/people.ts';
import { Misuse } from './misuse.ts';
import { oneOrMore } from './read-json.ts';
import { known, valuesOf } from './say.ts';

/** What a file of people holds: one, or a list. */
export const peopleSchema = v.pipe(
  oneOrMore(personSchema),
  v.check(
    (people) =>
      new Set(people.map((one) => one.userPrincipalName.toLowerCase())).size === people.length,
    'Expected each userPrincipalName once; one stands there twice.',
  ),
);

const roles = new Map(
  valuesOf('term.role').map((id) => [(known('term.role', id) ?? id).toLowerCase(), id]),
);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A role by its template id or its name. A role that policies write otherwise goes by what they write. */
const roleOf = (written: string, mentioned: readonly string[]): string => {
  if (guid.test(written) || mentioned.includes(written)) return written;
  const id = roles.get(written.toLowerCase());
  if (id !== undefined) return id;
  throw new Misuse(
    `directoryRoles: "${written}" is neither the id of a role template, nor a role that the policies write so, nor the name of a built-in role, such as Global Administrator.`,
  );
};

/** A person with roles by their ids. Throws a Misuse about a role that nothing knows. */
export const withRoles = (
  person: RehearsedPerson,
  mentioned: readonly { readonly id: string }[],
): RehearsedPerson => {
  const ids = mentioned.map(({ id }) => id);
  return { ...person, directoryRoles: person.directoryRoles.map((role) => roleOf(role, ids)) };
};
