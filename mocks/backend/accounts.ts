import type { PersonCommand } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import { isMfaCombination } from './conditional-access/index.ts';
import { standingSession, withAccount, withoutAccount, withoutSession } from './known-accounts.ts';
import { record } from './log.ts';
import { passFirstFactor, withAttempt } from './prove.ts';
import { begin } from './sign-in.ts';
import { type Attempt, type Person, personOf, type World } from './world.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** Begins an attempt with a known account; a session that was kept stands for its first factor. */
export const pickAccount = (
  world: World,
  { account }: CommandOf<'pickAccount'>,
  at: string,
): World => {
  const known = world.knownAccounts.find(({ userPrincipalName }) => userPrincipalName === account);
  const person = world.people.find(({ userPrincipalName }) => userPrincipalName === account);
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

/** Leaves the application and closes the browser, which knows the account from then on. */
export const closeBrowser = (
  world: World,
  _command: CommandOf<'closeBrowser'>,
  at: string,
  assessment: Assessment,
): World => {
  const { attempt } = world;
  if (!attempt?.firstFactor) return world;
  const person = personOf(world, attempt);
  const shown = [attempt.firstFactor, attempt.mfa?.combination ?? ''];
  const session = {
    firstFactor: attempt.firstFactor,
    lastUsedAt: at,
    mfa: attempt.session?.mfa === true || shown.some(isMfaCombination),
    passwordSalt: person.password?.salt ?? null,
  };
  const left = { ...record(world, at), attempt: null };
  return withAccount(left, person, isKept(attempt, person, assessment) ? session : null);
};
