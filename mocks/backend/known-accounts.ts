import { type BrowserSession, type KnownAccount, type Person, type World } from './world.ts';

const withAccounts = (
  world: World,
  change: (accounts: readonly KnownAccount[]) => KnownAccount[],
): World => ({ ...world, accountError: null, knownAccounts: change(world.knownAccounts) });

/** The world whose browser keeps no session of an account, which it may go on knowing. */
export const withoutSession = (world: World, account: string): World =>
  withAccounts(world, (accounts) =>
    accounts.map((one) => (one.userPrincipalName === account ? { ...one, session: null } : one)),
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

/** A known account's session, unless the password that it was made with is another one now. */
export const standingSession = (
  { people }: World,
  { session, userPrincipalName }: KnownAccount,
): BrowserSession | null => {
  const person = people.find((one) => one.userPrincipalName === userPrincipalName);
  const isStanding = session && person && session.passwordSalt === (person.password?.salt ?? null);
  return isStanding ? session : null;
};
