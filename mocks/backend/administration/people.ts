import type { Refusal } from '../../../src/api/contract.ts';
import { isOpen } from '../risk.ts';
import type { World } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';
import type { SignInRecord } from '../world/sign-in-record.ts';
import type { ActRule } from './rules.ts';

/** Why an act is refused. `rule` is the word that a message may stand for. */
export const refuse = (
  code: Refusal['error']['code'],
  problem: string,
  rule?: ActRule,
): Refusal => ({ error: { code, problem, ...(rule ? { rule } : {}) } });

/** Somebody whom the administrator's tenant knows and still has. */
export const userFor = (
  world: World,
  { tenantId }: Administrator,
  userId: string,
): Person | Refusal => {
  const person = world.people.find(({ id, users }) => id === userId && tenantId in users);
  if (!person) return refuse('notFound', `No user ${userId} in ${tenantId}.`);
  if (person.isDeleted) return refuse('invalid', `The user ${userId} was deleted.`, 'userDeleted');
  return person;
};

/** One of the tenant's own people. Those of other organisations have account and risk at home: `rule` says which. */
export const memberFor = (
  world: World,
  by: Administrator,
  userId: string,
  rule: 'riskIsAtHome' | 'accountIsAtHome',
): Person | Refusal => {
  const person = userFor(world, by, userId);
  if ('error' in person || person.homeTenantId === by.tenantId) return person;
  const what = rule === 'riskIsAtHome' ? 'The risk' : 'The account';
  return refuse('invalid', `${what} of ${userId} is in ${person.homeTenantId}.`, rule);
};

/** Most users that one call may name. Source: https://learn.microsoft.com/graph/api/riskyuser-dismiss */
const mostAtOnce = 60;

/** The ids of a selection, each once; a refusal where it is empty or too long. */
export const selected = (ids: readonly string[]): string[] | Refusal => {
  if (ids.length === 0) return refuse('invalid', 'Nothing is selected.', 'nothingSelected');
  if (ids.length > mostAtOnce)
    return refuse(
      'invalid',
      `${ids.length} are selected; ${mostAtOnce} may be.`,
      'tooManySelected',
    );
  return [...new Set(ids)];
};

/** Applies an act to each of a selection, or to none of it where one refuses. */
export const forEach = (
  world: World,
  ids: readonly string[],
  act: (present: World, id: string) => World | Refusal,
): World | Refusal => {
  const chosen = selected(ids);
  if ('error' in chosen) return chosen;
  return chosen.reduce<World | Refusal>(
    (present, id) => ('error' in present ? present : act(present, id)),
    world,
  );
};

/** Whether the running attempt is in a tenant's log: its first factor has passed. */
const isLogged = ({ attempt, tenant }: World, tenantId: string): boolean =>
  attempt?.firstFactor != null && tenant.id === tenantId;

/** The sign-ins of a tenant's log, the running one last. */
export const signInsOf = (world: World, tenantId: string): Attempt[] => [
  ...world.signIns.filter((one) => one.tenantId === tenantId).map(({ attempt }) => attempt),
  ...(world.attempt && isLogged(world, tenantId) ? [world.attempt] : []),
];

/** The world in which the sign-ins of a tenant's log are changed, the running one too. */
export const withSignIns = (
  world: World,
  tenantId: string,
  change: (attempt: Attempt) => Attempt,
): World => {
  const record = (one: SignInRecord): SignInRecord => {
    if (one.tenantId !== tenantId) return one;
    const attempt = change(one.attempt);
    return attempt === one.attempt ? one : { ...one, attempt };
  };
  const { attempt } = world;
  return {
    ...world,
    signIns: world.signIns.map(record),
    attempt: attempt && isLogged(world, tenantId) ? change(attempt) : attempt,
  };
};

/** Whether anything about a user waits for somebody to act on it: the account, or a sign-in of the tenant's log. */
export const isAtRisk = (world: World, tenantId: string, person: Person): boolean =>
  isOpen(person.risk) ||
  signInsOf(world, tenantId).some(
    ({ personId, signInRisk }) => personId === person.id && isOpen(signInRisk),
  );
