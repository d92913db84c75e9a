import type { PersonCommand } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import { isMfaCombination } from './conditional-access/index.ts';
import {
  standingSession,
  withAccount,
  withoutAccount,
  withoutSession,
  withoutShortSessions,
} from './known-accounts.ts';
import { record } from './log.ts';
import { passFirstFactor, withAttempt } from './prove.ts';
import { firstFactorTenant } from './cross-tenant.ts';
import { begin, cancel } from './sign-in.ts';
import { knownPeople, personOf, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** Begins an attempt with a known account; a session that was kept stands for its first factor. */
export const pickAccount = (
  world: World,
  { account }: CommandOf<'pickAccount'>,
  at: string,
): World => {
  const known = world.knownAccounts.find(({ userPrincipalName }) => userPrincipalName === account);
  const person = knownPeople(world).find(({ userPrincipalName }) => userPrincipalName === account);
  if (!known || !person) return { ...world, accountError: 'notInTenant' };
  if (person.account === 'disabled') return { ...world, accountError: 'disabled' };
  const begun = begin(world, person, at);
  const session = standingSession(world, known, at);
  if (!session) return begun;
  const kept = withAttempt(passFirstFactor(begun, session.firstFactor), { session });
  const { demand } = assess(kept, at);
  // A policy that asks every time takes no session: whatever the person signs in with comes first.
  const everyTime = demand?.kind === 'demands' && demand.sessionControls.signInFrequencyEveryTime;
  return everyTime ? begun : kept;
};

/** Asks for a user name although accounts are known. */
export const useAnotherAccount = (world: World): World => ({
  ...world,
  accountError: null,
  usesAnotherAccount: true,
});

/** Ends an account's session, and goes on knowing it. */
export const signOutAccount = (world: World, { account }: CommandOf<'signOutAccount'>): World =>
  withoutSession(world, account);

/** Ends an account's session and no longer knows it. */
export const forgetAccount = (world: World, { account }: CommandOf<'forgetAccount'>): World =>
  withoutAccount(world, account);

/** Whether the session outlives the browser: a policy decides, else the person. */
const isKept = (attempt: Attempt, person: Person, { demand }: Assessment): boolean => {
  const byPolicy = demand?.kind === 'demands' ? demand.sessionControls.persistentBrowser : null;
  if (byPolicy) return byPolicy === 'always';
  return attempt.session !== null || (attempt.staySignedIn ?? person.staySignedInKept) === 'yes';
};

/** The tenant in which an attempt proved MFA, or an earlier one did; null where none was. */
const mfaTenantOf = (world: World, attempt: Attempt, person: Person): string | null => {
  const { firstFactor, mfa, session } = attempt;
  const isSecond = session !== null || mfa?.combination !== firstFactor;
  if (mfa && isSecond && isMfaCombination(mfa.combination)) return world.tenant.id;
  if (session) return session.mfaTenantId;
  return firstFactor && isMfaCombination(firstFactor) ? firstFactorTenant(world, person) : null;
};

/** The world whose browser keeps the session of the application that is open; the same where none is. */
export const withOpenSession = (world: World, at: string, assessment: Assessment): World => {
  const { attempt } = world;
  if (!attempt?.firstFactor || assessment.requirement.kind !== 'application') return world;
  const person = personOf(world, attempt);
  return withAccount(world, person, {
    firstFactor: attempt.firstFactor,
    lastUsedAt: at,
    mfaTenantId: mfaTenantOf(world, attempt, person),
    passwordSalt: person.password?.salt ?? null,
    outlivesBrowser: isKept(attempt, person, assessment),
  });
};

/**
 * Closes the browser. One that had the application open knows the account from then on; anywhere else it was only
 * left, as it is by whoever gives up.
 */
export const closeBrowser = (
  world: World,
  _command: CommandOf<'closeBrowser'>,
  at: string,
  assessment: Assessment,
): World => {
  if (!world.attempt?.firstFactor || assessment.requirement.kind !== 'application')
    return withoutShortSessions(cancel(world, { type: 'cancel' }, at, assessment));
  const open = withOpenSession(record(world, at), at, assessment);
  return withoutShortSessions({ ...open, attempt: null });
};
