import type { Played } from '../scenarios/play.ts';

/** What nobody goes by who goes on from here: what stays as it is, secrets, and what only the log tells. */
const ignored: ReadonlySet<string> = new Set([
  'administrators',
  'clock',
  'code',
  'correlationId',
  'counter',
  'detections',
  'issued',
  'lastStep',
  'number',
  'otherTenants',
  'picture',
  'places',
  'publicKey',
  'riskHistory',
  'secret',
  'seed',
  'signIns',
  'tenant',
  'tenantBefore',
]);

const day = 24 * 60 * 60 * 1000;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Ids and challenges, which are new each time. */
const drawn = /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\w-]{43})$/;

/** Longer ago, or longer from now, than anything waits for. */
const farAway = 15;

/** A moment as somebody takes it who asks whether it is over, and for how many days. */
const seenFrom = (now: number, then: string): string => {
  const days = Math.trunc((Date.parse(then) - now) / day);
  const isOver = Date.parse(then) <= now;
  return `${isOver ? 'past' : 'to come'} ${Math.max(-farAway, Math.min(farAway, days))}`;
};

/** Tenants by what they are: only IT staff change one, and then it is another value. */
export type TenantNumbers = Map<Played['world']['tenant'], number>;

/**
 * A key that is the same for worlds which people can go on from in the same ways. It is coarse: it saves work, and may
 * leave a way out that only a finer one would have shown.
 */
export const situationOf = ({ world, reply }: Played, tenants: TenantNumbers): string => {
  const now = Date.parse(reply.clock.now);
  const { requirement } = reply;
  if (!tenants.has(world.tenant)) tenants.set(world.tenant, tenants.size);
  return JSON.stringify(
    [
      requirement.kind,
      'error' in requirement ? requirement.error : null,
      tenants.get(world.tenant),
      world,
    ],
    (key, value: unknown) => {
      if (ignored.has(key)) return undefined;
      // Too many texts are refused, whatever they said.
      if (key === 'messages' && Array.isArray(value)) return value.length;
      if (typeof value !== 'string') return value;
      if (moment.test(value)) return seenFrom(now, value);
      return drawn.test(value) ? '' : value;
    },
  );
};
