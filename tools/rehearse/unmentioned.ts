import type { Mentioned } from '../../src/policies/worker/rehearse/mentioned.ts';
import type { RehearsedPerson } from '../../src/policies/worker/rehearse/people.ts';
import type { RehearsedSignIn } from '../../src/policies/worker/rehearse/sign-ins.ts';

/** Groups and places that no policy mentions, a sentence each: they may be misspelt, and then they change nothing. */
export const unmentioned = (
  people: readonly RehearsedPerson[],
  signIns: readonly RehearsedSignIn[],
  { groups, excludedGroups, locations }: Mentioned,
): string[] => {
  const without = (kind: string, names: readonly string[], ids: readonly { id: string }[]) =>
    [...new Set(names)]
      .filter((name) => !ids.some(({ id }) => id === name))
      .map((name) => `No policy mentions the ${kind} “${name}”.`);
  const memberOf = people.flatMap((person) => person.memberOf);
  const networks = signIns.flatMap(({ networkLocationDetails }) =>
    networkLocationDetails.flatMap(({ networkNames }) => networkNames),
  );
  return [
    ...without('group', memberOf, [...groups, ...excludedGroups]),
    ...without('location', networks, locations),
  ];
};
