import { hasPassExpired, isWithPass } from './authentication/temporary-access-pass.ts';
import type { World } from './world.ts';
import type { BrowserSession, KnownAccount } from './world/browser-session.ts';
import type { Person } from './world/person.ts';

const withAccounts = (
  world: World,
  change: (accounts: readonly KnownAccount[]) => KnownAccount[],
): World => ({ ...world, accountError: null, knownAccounts: change(world.knownAccounts) });

/** The world whose browser keeps no session of an account, which it may go on knowing. */
export const withoutSession = (world: World, account: string): World =>
  withAccounts(world, (accounts) =>
    accounts.map((one) => (one.userPrincipalName === account ? { ...one, session: null } : one)),
  );

/** The world whose browser was closed: of its sessions those are left that outlive that. */
export const withoutShortSessions = (world: World): World =>
  withAccounts(world, (accounts) =>
    accounts.map((one) =>
      one.session?.outlivesBrowser === false ? { ...one, session: null } : one,
    ),
  );

/** The world whose browser does not know an account. */
export const withoutAccount = (world: World, account: string): World =>
  withAccounts(world, (accounts) =>
    accounts.filter(({ userPrincipalName }) => userPrincipalName !== account),
  );

/** The world whose browser knows a person's account as the one used last. */
export const withAccount = (
  world: World,
  { displayName, userPrincipalName }: Person,
  session: BrowserSession | null,
): World =>
  withAccounts(withoutAccount(world, userPrincipalName), (accounts) => [
    { displayName, userPrincipalName, session },
    ...accounts,
  ]);

/**
 * Days that a kept session lasts without being used.
 * Source: "Conditional Access adaptive session lifetime policies",
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime
 */
const sessionDays = 90;
const day = 24 * 60 * 60 * 1000;

/** What a pass signed in to ends with the pass. */
const isPassOver = ({ firstFactor }: BrowserSession, person: Person, at: string): boolean =>
  isWithPass({ firstFactor }) && hasPassExpired(person, at);

/** A known account's session, while it lasts and what it was made with is still good. */
export const standingSession = (
  { people }: World,
  { session, userPrincipalName }: KnownAccount,
  at: string,
): BrowserSession | null => {
  const person = people.find((one) => one.userPrincipalName === userPrincipalName);
  if (!session || !person) return null;
  const isOld = Date.parse(at) - Date.parse(session.lastUsedAt) >= sessionDays * day;
  const isOtherPassword = session.passwordSalt !== (person.password?.salt ?? null);
  return isOld || isOtherPassword || isPassOver(session, person, at) ? null : session;
};
