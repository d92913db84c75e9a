import type { PassError } from '../../../src/api/contract.ts';
import type { Attempt } from '../world/attempt.ts';
import type { FirstFactor } from '../world/browser-session.ts';
import type { Person, TemporaryAccessPass } from '../world/person.ts';
import { matches } from './digest.ts';

const minute = 60 * 1000;

/** Minutes after a sign-in with a one-time pass in which a registration has to be finished. */
const timeToRegister = 10;

/** Why a pass is good for nothing at a moment; null if it is good. */
export const passFault = (
  { startDateTime, lifetimeInMinutes, isUsableOnce, usedAt }: TemporaryAccessPass,
  at: string,
): Extract<PassError, 'used' | 'notYetValid' | 'expired'> | null => {
  if (isUsableOnce && usedAt !== null) return 'used';
  const age = Date.parse(at) - Date.parse(startDateTime);
  if (age < 0) return 'notYetValid';
  return age < lifetimeInMinutes * minute ? null : 'expired';
};

/** Whether the person's pass has run out, used or not. */
export const hasPassExpired = ({ temporaryAccessPass }: Person, at: string): boolean =>
  temporaryAccessPass === null ||
  passFault({ ...temporaryAccessPass, usedAt: null }, at) === 'expired';

/** Whether the page asks for the pass before the password: while it is good, or where there is no password. */
export const isPassAskedFirst = ({ temporaryAccessPass, password }: Person, at: string): boolean =>
  temporaryAccessPass !== null &&
  (password === null || passFault(temporaryAccessPass, at) === null);

/**
 * Checks a typed pass. Only who types the right one learns that it has expired or was used.
 * Source: "Configure Temporary Access Pass to register passwordless authentication methods",
 * https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export const checkPass = (
  person: Person,
  typed: string,
  at: string,
): { person: Person; error: PassError | null } => {
  const pass = person.temporaryAccessPass;
  const plain = typed.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
  if (plain === '') return { person, error: 'empty' };
  if (!pass || !matches(plain, pass.digest)) return { person, error: 'wrong' };
  const fault = passFault(pass, at);
  if (fault) return { person, error: fault };
  if (person.account === 'disabled') return { person, error: 'accountDisabled' };
  return { person: { ...person, temporaryAccessPass: { ...pass, usedAt: at } }, error: null };
};

/** What a pass is as a first factor, in Graph's authentication method modes. */
export const passMode = ({ isUsableOnce }: TemporaryAccessPass): FirstFactor =>
  isUsableOnce ? 'temporaryAccessPassOneTime' : 'temporaryAccessPassMultiUse';

/** Whether the sign-in began with a pass. */
export const isWithPass = ({ firstFactor }: Pick<Attempt, 'firstFactor'>): boolean =>
  firstFactor === 'temporaryAccessPassOneTime' || firstFactor === 'temporaryAccessPassMultiUse';

/** Whether a sign-in with a one-time pass is too old to register anything. */
export const isTooLateToRegister = (attempt: Attempt, person: Person, at: string): boolean => {
  const usedAt = person.temporaryAccessPass?.usedAt;
  return (
    attempt.firstFactor === 'temporaryAccessPassOneTime' &&
    usedAt !== undefined &&
    usedAt !== null &&
    Date.parse(at) - Date.parse(usedAt) > timeToRegister * minute
  );
};
