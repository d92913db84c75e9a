import {
  hasGrantControls,
  hasSessionControls,
} from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { Gathered } from '../policy-set.ts';
import { type Bits, bitsOf, inBoth, inEither } from './bits.ts';
import type { Sides } from './sides.ts';

/** What of a set says how far its policies can be judged. */
type Judgeable = Pick<Gathered, 'policies'>;

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
export const unsureIn = ({ whos, hows }: Sides, { policies }: Judgeable): Uint8Array => {
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
  const meant = inEither(inEither(anybody, anything), certain);
  if (meant.every((word) => word === 0)) return cells;
  const rows = whos.map(({ taken }) => inBoth(inEither(taken, anybody), meant));
  const columns = hows.map(({ taken, takenToRegister }) =>
    inBoth(inEither(inEither(taken, takenToRegister), anything), meant),
  );
  for (const [row, who] of rows.entries())
    for (const [column, how] of columns.entries())
      if (inBoth(who, how).some((word) => word !== 0)) cells[row * hows.length + column] = 1;
  return cells;
};
