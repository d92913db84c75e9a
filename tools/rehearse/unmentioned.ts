import { type Knowing, withOuterGroups } from '../../src/policies/worker/directory.ts';
import type { Mentioned } from '../../src/policies/worker/rehearse/mentioned.ts';
import type { RehearsedPerson } from '../../src/policies/worker/rehearse/people.ts';
import type { RehearsedSignIn } from '../../src/policies/worker/rehearse/sign-ins.ts';

/**
 * Places of which no file says where they are, and groups and places that no policy mentions, a sentence each: the one
 * decides answers, and the other may be misspelt, and then changes nothing.
 */
export const unmentioned = (
  people: readonly RehearsedPerson[],
  signIns: readonly RehearsedSignIn[],
  { groups, excludedGroups, locations }: Mentioned,
  objects: Knowing['objects'],
): string[] => {
  const without = (kind: string, names: readonly string[], ids: readonly { id: string }[]) =>
    [...new Set(names)]
      .filter((name) => !ids.some(({ id }) => id === name))
      .map((name) => `No policy mentions the ${kind} “${name}”.`);
  const mentioned = new Set([...groups, ...excludedGroups].map(({ id }) => id));
  // One that lies in a group that policies mention changes something too.
  const memberOf = people
    .flatMap((person) => person.memberOf)
    .filter((name) => !withOuterGroups([name], objects).some((id) => mentioned.has(id)));
  const networks = signIns.flatMap(({ networkLocationDetails }) =>
    networkLocationDetails.flatMap(({ networkNames }) => networkNames),
  );
  const unplaced = locations.filter(({ location }) => location === null);
  return [
    ...unplaced.map(
      ({ id, displayName }) =>
        `No file says where the location “${displayName ?? id}” is; only sign-ins that are said to come from it do.`,
    ),
    ...without('group', memberOf, []),
    ...without('location', networks, locations),
  ];
};
