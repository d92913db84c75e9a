import type { AttemptReply } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import { statusOf } from './log.ts';
import { personOf, type World } from './world.ts';

/** What the page is told of a world at a moment. */
export const reply = (
  world: World,
  at: string,
  { requirement }: Assessment,
): Omit<AttemptReply, 'revision'> => {
  const { attempt, tenant, application, circumstances } = world;
  return {
    attemptId: attempt?.id ?? null,
    context: {
      organisation: { id: tenant.id, displayName: tenant.displayName },
      application,
      surroundings: circumstances.surroundings,
      account: attempt ? personOf(world, attempt).userPrincipalName : null,
    },
    requirement,
    status: statusOf(world, requirement, at),
    clock: { now: at, runs: world.clock.startsAt === null },
  };
};
