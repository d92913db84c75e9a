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

const asksChange = ({ policy }: Reaching): boolean =>
  controlsOf(policy).some(
    (control) => control === 'passwordChange' || control === 'riskRemediation',
  );

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
  /** One finding for all that a policy keeps from happening, with the cells in which that shows. */
  const over = (
    kind: Finding['kind'],
    isKept: (block: Reaching, ask: Reaching) => boolean,
  ): Finding[] =>
    blocking.flatMap((block) => {
      const kept = asking.filter((ask) => isKept(block, ask));
      if (kept.length === 0) return [];
      const cells = kept.flatMap((ask) => cellsOf(shared(block.reach, ask.reach), columns));
      const policies = [block.policy, ...kept.map(({ policy }) => policy)];
      return [found(kind, 'problem', { policies, cells: [...new Set(cells)], columns })];
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
    ...over('blockOverChange', (block, ask) => {
      const { people, signIns } = shared(block.reach, ask.reach);
      return asksChange(ask) && isSome(people) && isSome(signIns);
    }),
    ...over(
      'blockOverGrant',
      (block, ask) =>
        isWithin(ask.reach.people, block.reach.people) &&
        isWithin(ask.reach.signIns, block.reach.signIns),
    ),
    ...(risks.length > 0 ? [found('bothRisks', 'problem', { policies: risks })] : []),
  ];
};
