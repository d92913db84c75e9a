import { hasGrantControls } from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Finding } from '../../everybody-protocol.ts';
import { inBoth, indexesOf } from '../matrix/bits.ts';
import { found, isSome, isWithin, type Judged, type Reach, reachOf } from './judged.ts';

interface Reaching {
  readonly policy: ConditionalAccessPolicy;
  readonly reach: Reach;
}

const controlsOf = ({ grantControls }: ConditionalAccessPolicy): readonly string[] =>
  grantControls?.builtInControls ?? [];

const shared = (one: Reach, other: Reach): Reach => ({
  people: inBoth(one.people, other.people),
  signIns: inBoth(one.signIns, other.signIns),
});

const cellsOf = ({ people, signIns }: Reach, columns: number): number[] => {
  const own = indexesOf(signIns);
  return indexesOf(people).flatMap((row) => own.map((column) => row * columns + column));
};

const isReached = ({ people, signIns }: Reach): boolean => isSome(people) && isSome(signIns);

/** Policies that keep each other from what they are for, in some cell of the matrix. */
export const contradictions = ({ gathered, matrix }: Judged): Finding[] => {
  const columns = matrix.sides.hows.length;
  const all: Reaching[] = gathered.policies.flatMap(({ policy }, at) => {
    const reach = reachOf(matrix, at);
    return policy.state === 'enabled' && isReached(reach) ? [{ policy, reach }] : [];
  });
  const isBlocking = ({ policy }: Reaching): boolean => controlsOf(policy).includes('block');
  const blocking = all.filter(isBlocking);
  const asking = all.filter((one) => !isBlocking(one) && hasGrantControls(one.policy));
  const pairs = blocking.flatMap((block) => asking.map((ask) => ({ block, ask })));
  const overAll = blocking.flatMap((block) => {
    const below = asking.filter(
      ({ reach }) =>
        isWithin(reach.people, block.reach.people) && isWithin(reach.signIns, block.reach.signIns),
    );
    return below.map((ask) =>
      found('blockOverGrant', 'problem', {
        policies: [block.policy, ask.policy],
        cells: cellsOf(ask.reach, columns),
        columns,
      }),
    );
  });
  const overChange = pairs.flatMap(({ block, ask }) => {
    const both = shared(block.reach, ask.reach);
    const asksChange = controlsOf(ask.policy).some(
      (control) => control === 'passwordChange' || control === 'riskRemediation',
    );
    return asksChange && isReached(both)
      ? [
          found('blockOverChange', 'problem', {
            policies: [block.policy, ask.policy],
            cells: cellsOf(both, columns),
            columns,
          }),
        ]
      : [];
  });
  const risks = gathered.policies
    .map(({ policy }) => policy)
    .filter(
      ({ state, conditions }) =>
        state !== 'disabled' &&
        conditions.userRiskLevels.length > 0 &&
        conditions.signInRiskLevels.length > 0,
    );
  return [
    ...overChange,
    ...overAll,
    ...(risks.length > 0 ? [found('bothRisks', 'problem', { policies: risks })] : []),
  ];
};
