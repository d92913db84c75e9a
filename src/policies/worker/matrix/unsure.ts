import {
  hasGrantControls,
  hasSessionControls,
} from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { Gathered } from '../policy-set.ts';
import { type Bits, bitsOf, inBoth, inEither } from './bits.ts';
import type { How, Sides } from './sides.ts';

/** What of a set says how far its policies can be judged. */
type Judgeable = Pick<Gathered, 'policies'>;

/** For each sign-in, the policies of which nobody knows whether they are for its application, by their places. */
type Groups = readonly (readonly boolean[])[];

type Policy = Judgeable['policies'][number]['policy'];

/** Where a part that no rule can judge leaves open what a policy does. */
type Open = 'people' | 'signIns' | 'nothing';

/** A policy that asks for nothing else takes nobody, so that nothing says whom it would be for. */
const asksNothing = (policy: Policy): boolean =>
  !hasGrantControls(policy) && !hasSessionControls(policy);

/** A part of a condition on who signs in leaves open whom it takes; of another one, which sign-ins; a control neither. */
const openBy = (path: string, isIdle: boolean): readonly Open[] => {
  if (/^(grantControls|sessionControls)\b/i.test(path))
    return isIdle ? ['people', 'signIns'] : ['nothing'];
  if (/^conditions\.(users|userRiskLevels|clientApplications)\b/i.test(path)) return ['people'];
  return /^conditions\.\w/i.test(path) ? ['signIns'] : ['people', 'signIns'];
};

/**
 * Which cells may come out another way than they say, row by row, 1 for each: those of an enabled policy with a part that
 * no rule can judge. Where such a part says whom or what it is for, that side of it is taken to be for all.
 */
export const unsureIn = (
  { whos, hows }: Sides,
  { policies }: Judgeable,
  groups: Groups = [],
): Uint8Array => {
  const cells = new Uint8Array(whos.length * hows.length);
  const opened = (side: Open): Bits =>
    bitsOf(
      policies.map(
        ({ policy, unjudged }) =>
          policy.state === 'enabled' &&
          unjudged.some(({ path }) => openBy(path, asksNothing(policy)).includes(side)),
      ),
    );
  const [anybody, anything, certain] = [opened('people'), opened('signIns'), opened('nothing')];
  const grouped = groups.map((parts) =>
    bitsOf(policies.map(({ policy }, at) => policy.state === 'enabled' && parts[at] === true)),
  );
  const meant = inEither(inEither(anybody, anything), certain);
  if ([meant, ...grouped].every((bits) => bits.every((word) => word === 0))) return cells;
  const people = whos.map(({ taken }) => inEither(taken, anybody));
  const rows = people.map((taken) => inBoth(taken, meant));
  const columnOf = ({ taken, takenToRegister }: How['ofExternals']): Bits =>
    inBoth(inEither(inEither(taken, takenToRegister), anything), meant);
  const [own, externals] = [hows.map(columnOf), hows.map((how) => columnOf(how.ofExternals))];
  const isOpen = (row: number, column: number): boolean => {
    const [who, person, group] = [rows[row], people[row], grouped[column]];
    const how = (whos[row]?.isExternal ? externals : own)[column];
    return (
      (who && how && inBoth(who, how).some((word) => word !== 0)) ||
      (person && group && inBoth(person, group).some((word) => word !== 0)) ||
      false
    );
  };
  for (const row of rows.keys())
    for (const column of hows.keys())
      if (isOpen(row, column)) cells[row * hows.length + column] = 1;
  return cells;
};
