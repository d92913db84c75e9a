import { hasGrantControls } from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Finding } from '../../everybody-protocol.ts';
import { type Bits, bitsOf, inBoth, indexesOf } from '../matrix/bits.ts';
import { legacyClients } from '../rehearse/sign-in-parts.ts';
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

/** Policies that keep each other from what they are for, in some cell of the matrix. */
export const contradictions = ({ gathered, matrix }: Judged): Finding[] => {
  const columns = matrix.sides.hows.length;
  const all: Reaching[] = gathered.policies.flatMap(({ policy }, at) => {
    const reach = reachOf(matrix, at);
    return policy.state === 'enabled' && isReached(reach) ? [{ policy, reach }] : [];
  });
  const where = (isMeant: (how: Judged['matrix']['sides']['hows'][number]) => boolean): Bits =>
    bitsOf(matrix.sides.hows.map(isMeant));
  // A mail program can do nothing that a policy asks for, whatever another one blocks.
  const withPages = where(({ conditions }) => !legacyClients.includes(conditions.clientAppType));
  const sharedWithPages = (block: Reaching, ask: Reaching): Reach => {
    const { people, signIns } = shared(block.reach, ask.reach);
    return { people, signIns: inBoth(signIns, withPages) };
  };
  /** The sign-ins that are on what a policy asks for. */
  const onDevice = ({ policy, reach }: Reaching): Bits => {
    const controls = controlsOf(policy);
    const meeting = where(
      ({ conditions: { device } }) =>
        (controls.includes('compliantDevice') && device.isCompliant) ||
        (controls.includes('domainJoinedDevice') && device.trustType === 'ServerAD'),
    );
    return inBoth(inBoth(meeting, withPages), reach.signIns);
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
        isWithin(ask.reach.people, block.reach.people) &&
        (isWithin(ask.reach.signIns, block.reach.signIns) ||
          (asksDevice(ask) &&
            blocksByDevice(block) &&
            isSome(onDevice(ask)) &&
            isWithin(onDevice(ask), block.reach.signIns))),
    ),
    ...(risks.length > 0 ? [found('bothRisks', 'problem', { policies: risks })] : []),
  ];
};
