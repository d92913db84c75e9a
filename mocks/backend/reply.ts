import type { AttemptReply } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import { surroundingsOf } from './legacy-client.ts';
import { statusOf } from './log.ts';
import { personById, personOf, type World } from './world.ts';

const accountOf = (world: World): string | null => {
  const { attempt, reset, workDevice } = world;
  if (workDevice) return personById(world, workDevice.personId).userPrincipalName;
  if (reset) return reset.personId === null ? null : reset.userName;
  return attempt ? personOf(world, attempt).userPrincipalName : null;
};
/** The rehearsal's time, and whether it runs by itself. */
export const clockOf = (world: World, at: string): AttemptReply['clock'] => ({
  now: at,
  runs: world.clock.startsAt === null,
});

/** What the page is told of a world at a moment. */
export const reply = (
  world: World,
  at: string,
  { requirement }: Assessment,
): Omit<AttemptReply, 'revision'> => {
  const { attempt, reset, tenant, circumstances } = world;
  return {
    attemptId: (reset ?? attempt)?.id ?? null,
    context: {
      organisation: { id: tenant.id, displayName: tenant.displayName },
      application: tenant.application,
      surroundings: surroundingsOf(circumstances),
      account: accountOf(world),
    },
    requirement,
    status: statusOf(world, requirement, at),
    clock: clockOf(world, at),
  };
};
