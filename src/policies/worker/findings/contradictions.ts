import { hasGrantControls } from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Finding } from '../../everybody-protocol.ts';
import { bitsOf, inBoth, indexesOf } from '../matrix/bits.ts';
import type { How } from '../matrix/sides.ts';
import { legacyClients } from '../rehearse/sign-in-parts.ts';
import {
  type Cells,
  found,
  isSome,
  isWithin,
  type Judged,
  partsOf,
  type Reach,
  reachOf,
} from './judged.ts';

interface Reaching {
  readonly policy: ConditionalAccessPolicy;
  readonly reach: Reach;
}

const controlsOf = ({ grantControls }: ConditionalAccessPolicy): readonly string[] =>
  grantControls?.builtInControls ?? [];

const inBothCells = (one: Cells, other: Cells): Cells => ({
  people: inBoth(one.people, other.people),
  signIns: inBoth(one.signIns, other.signIns),
});

const shared = (one: Reach, other: Reach): Reach => ({
  own: inBothCells(one.own, other.own),
  external: inBothCells(one.external, other.external),
});

const cellsOf = (reach: Reach, columns: number): number[] =>
  partsOf(reach).flatMap(({ people, signIns }) => {
    const taken = indexesOf(signIns);
    return indexesOf(people).flatMap((row) => taken.map((column) => row * columns + column));
  });

const isReached = (reach: Reach): boolean =>
  partsOf(reach).some(({ people, signIns }) => isSome(people) && isSome(signIns));

const asksChange = ({ policy }: Reaching): boolean =>
  controlsOf(policy).some(
    (control) => control === 'passwordChange' || control === 'riskRemediation',
  );

const deviceControls: readonly string[] = ['compliantDevice', 'domainJoinedDevice'];

/** Whether nobody gets past a policy but on one of the devices that it asks for. */
const asksDevice = ({ policy }: Reaching): boolean => {
  const controls = controlsOf(policy);
  const isDevice = (control: string): boolean => deviceControls.includes(control);
  return policy.grantControls?.operator === 'AND' || controls.length === 1
    ? controls.some(isDevice)
    : controls.length > 0 &&
        controls.every(isDevice) &&
        policy.grantControls?.authenticationStrength === null &&
        policy.grantControls.termsOfUse.length === 0;
};

/** Blocks by the device alone: by nothing else would a sign-in on another one be taken. */
const blocksByDevice = ({ policy: { conditions } }: Reaching): boolean =>
  (conditions.devices?.deviceFilter ?? null) !== null &&
  conditions.locations === null &&
  conditions.platforms === null &&
  conditions.authenticationFlows === null &&
  conditions.insiderRiskLevels === null &&
  conditions.signInRiskLevels.length + conditions.userRiskLevels.length === 0 &&
  conditions.clientAppTypes.includes('all') &&
  conditions.applications.includeApplications.includes('All') &&
  conditions.applications.excludeApplications.length === 0;

/** Whether everybody whom one reach has is in the other, with all their sign-ins. */
const isAllWithin = (one: Reach, other: Reach): boolean =>
  (['own', 'external'] as const).every(
    (part) =>
      isWithin(one[part].people, other[part].people) &&
      (!isSome(one[part].people) || isWithin(one[part].signIns, other[part].signIns)),
  );

/** Policies that keep each other from what they are for, in some cell of the matrix. */
export const contradictions = ({ gathered, matrix }: Judged): Finding[] => {
  const columns = matrix.sides.hows.length;
  const all: Reaching[] = gathered.policies.flatMap(({ policy }, at) => {
    const reach = reachOf(matrix, at);
    return policy.state === 'enabled' && isReached(reach) ? [{ policy, reach }] : [];
  });
  /** The cells of a reach in whose sign-ins something is so, as policies see them. */
  const only = (
    { own, external }: Reach,
    isSo: (conditions: How['conditions']) => boolean,
  ): Reach => {
    const some = (
      { people, signIns }: Cells,
      of: (how: How) => Pick<How, 'conditions'>,
    ): Cells => ({
      people,
      signIns: inBoth(signIns, bitsOf(matrix.sides.hows.map((how) => isSo(of(how).conditions)))),
    });
    return { own: some(own, (how) => how), external: some(external, (how) => how.ofExternals) };
  };
  // A mail program can do nothing that a policy asks for, whatever another one blocks.
  const withPages = (reach: Reach): Reach =>
    only(reach, ({ clientAppType }) => !legacyClients.includes(clientAppType));
  const sharedWithPages = (block: Reaching, ask: Reaching): Reach =>
    withPages(shared(block.reach, ask.reach));
  /** The sign-ins that are on what a policy asks for. */
  const onDevice = ({ policy, reach }: Reaching): Reach => {
    const controls = controlsOf(policy);
    return only(
      withPages(reach),
      ({ device }) =>
        (controls.includes('compliantDevice') && device.isCompliant) ||
        (controls.includes('domainJoinedDevice') && device.trustType === 'ServerAD'),
    );
  };
  const isBlocking = ({ policy }: Reaching): boolean => controlsOf(policy).includes('block');
  const blocking = all.filter(isBlocking);
  const asking = all.filter((one) => !isBlocking(one) && hasGrantControls(one.policy));
  /** One finding for all that a policy keeps from happening, with the cells in which that shows. */
  const over = (
    kind: Finding['kind'],
    isKept: (block: Reaching, ask: Reaching) => boolean,
    reachOfBoth = (block: Reaching, ask: Reaching): Reach => shared(block.reach, ask.reach),
  ): Finding[] =>
    blocking.flatMap((block) => {
      const kept = asking.filter((ask) => isKept(block, ask));
      if (kept.length === 0) return [];
      const cells = kept.flatMap((ask) => cellsOf(reachOfBoth(block, ask), columns));
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
    ...over(
      'blockOverChange',
      (block, ask) => asksChange(ask) && isReached(sharedWithPages(block, ask)),
      sharedWithPages,
    ),
    ...over(
      'blockOverGrant',
      (block, ask) =>
        isAllWithin(ask.reach, block.reach) ||
        (asksDevice(ask) &&
          blocksByDevice(block) &&
          isReached(onDevice(ask)) &&
          isAllWithin(onDevice(ask), block.reach)),
    ),
    ...(risks.length > 0 ? [found('bothRisks', 'problem', { policies: risks })] : []),
  ];
};
