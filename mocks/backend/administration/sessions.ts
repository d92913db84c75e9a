import { withoutSession } from '../known-accounts.ts';
import { type World, withPerson } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { ActHandler } from './administer.ts';
import { memberFor } from './people.ts';

/** The world in which no earlier session of a person counts: neither the browser's nor what it had proved. */
export const withoutSessions = (world: World, person: Person): World =>
  withoutSession(withPerson(world, { ...person, mfaClaim: false }), person.userPrincipalName);

/**
 * Ends every session of a user. Guests sign in through their home tenant, so theirs cannot be ended here.
 * Source: "user: revokeSignInSessions", https://learn.microsoft.com/graph/api/user-revokesigninsessions
 */
export const revokeSessions: ActHandler<'revokeSessions'> = (world, { userId }, by) => {
  const person = memberFor(world, by, userId, 'accountIsAtHome');
  return 'error' in person ? person : withoutSessions(world, person);
};
