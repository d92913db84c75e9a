import type { Requirement } from '../../src/api/contract.ts';
import type { Case, Finding } from './case.ts';
import { standingSession } from './known-accounts.ts';
import { carriedMfa } from './session.ts';
import type { World } from './world.ts';

/** What is required before there is an attempt: one of the known accounts, or a user name. */
export const accountRequirement = (world: World, at: string): Requirement => {
  const { knownAccounts, usesAnotherAccount, userNameError, accountError } = world;
  if (knownAccounts.length === 0 || usesAnotherAccount)
    return {
      kind: 'userName',
      ...(knownAccounts.length > 0 ? { isAnother: true } : {}),
      ...(userNameError ? { error: userNameError } : {}),
    };
  return {
    kind: 'pickAccount',
    accounts: knownAccounts.map((account) => ({
      displayName: account.displayName,
      userPrincipalName: account.userPrincipalName,
      isSignedIn: standingSession(world, account, at) !== null,
    })),
    ...(accountError ? { error: accountError } : {}),
  };
};

/** Step of the assessment that only notes why no first factor was asked for, and what MFA made at home counts for. */
export const keptSessionStep = ({ world, attempt, person, demand, because }: Case): Finding => {
  if (attempt.session) because('keptSessionNeedsNoPassword');
  const carried = carriedMfa(world, attempt, person);
  if (carried === 'trusted' && demand.rules.includes('satisfiedNotAskedAgain'))
    because('homeMfaIsTrusted');
  const asksForMfa =
    demand.kind === 'demands' && demand.unmet.some(({ control }) => control === 'mfa');
  if (carried === 'untrusted' && asksForMfa) because('homeMfaIsNotTrusted');
  return null;
};
