import type { Failures, Lockout, Person } from '../world/person.ts';
import { digest, matches } from './digest.ts';

/** Wrong passwords after which an account is locked. */
const threshold = 10;
/** Wrong passwords that are remembered: typing one of them again does not count. */
const remembered = 3;
/** Seconds of the first lock. */
const firstLock = 60;
/** The real growth is not disclosed: each further failure doubles the time, up to a day. */
const longestLock = 24 * 60 * 60;

const none: Failures = { count: 0, recent: [] };

/** An account of which no password was mistyped. */
export const neverLocked: Lockout = { familiar: none, unfamiliar: none, lockedUntil: null };

/** Whether no password is looked at now, be it right or wrong, wherever it is typed. */
export const isLocked = ({ lockout }: Person, at: string): boolean =>
  lockout.lockedUntil !== null && at < lockout.lockedUntil;

/** Whether the account was locked more than once since its last right password. */
export const wasLockedAgain = ({ lockout }: Person): boolean =>
  Math.max(lockout.familiar.count, lockout.unfamiliar.count) > threshold;

const lockFor = (count: number): number =>
  Math.min(longestLock, firstLock * 2 ** (count - threshold));

/**
 * Counts a wrong password where it was typed, and locks the account when that is the tenth, and at each one after.
 * Source: "Protect user accounts from attacks with Microsoft Entra smart lockout",
 * https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout
 */
export const countFailure = (
  person: Person,
  typed: string,
  place: 'familiar' | 'unfamiliar',
  at: string,
): Person => {
  const { count, recent } = person.lockout[place];
  if (recent.some((known) => matches(typed, known))) return person;
  const failures: Failures = {
    count: count + 1,
    recent: [...recent, digest(typed, person.id)].slice(-remembered),
  };
  const lockedUntil =
    failures.count < threshold
      ? null
      : new Date(Date.parse(at) + lockFor(failures.count) * 1000).toISOString();
  return { ...person, lockout: { ...person.lockout, [place]: failures, lockedUntil } };
};
