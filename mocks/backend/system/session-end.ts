import type { Command, SessionEndReason } from '../../../src/api/contract.ts';
import { withoutSession } from '../known-accounts.ts';
import { record } from '../log.ts';
import { isOpen } from '../risk.ts';
import { isExternal } from '../cross-tenant.ts';
import { begin } from '../sign-in.ts';
import { personOf, type World, withPerson } from '../world.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';

const isAtHighRisk = ({ risk }: Person): boolean => isOpen(risk) && risk.riskLevel === 'high';

const revokesSessionsOf = (command: Command, { id }: Person): boolean =>
  command.type === 'administer' &&
  command.act.type === 'revokeSessions' &&
  command.act.userId === id;

/** Which of the events that applications are told of happened to a person with a command. */
const criticalEvent = (
  command: Command,
  before: Person,
  after: Person,
): SessionEndReason | null => {
  if (before.password?.salt !== after.password?.salt) return 'passwordReset';
  if (revokesSessionsOf(command, after)) return 'sessionsRevoked';
  return isAtHighRisk(after) && !isAtHighRisk(before) ? 'userRisk' : null;
};

/**
 * The world in which an application that was open is told of a critical event and ends its session. In reality that
 * takes up to 15 minutes, not every application takes part, and guests are left out.
 * Source: "Continuous access evaluation",
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation
 */
export const withSessionEnded = (before: World, after: World, command: Command): World => {
  const { attempt } = after;
  if (!attempt || attempt.id !== before.attempt?.id || attempt.sessionEnded) return after;
  const person = personOf(after, attempt);
  if (isExternal(after, person)) return after;
  const reason = criticalEvent(command, personOf(before, attempt), person);
  return reason ? { ...after, attempt: { ...attempt, sessionEnded: reason } } : after;
};

/** Begins the sign-in that the application asks for in place of the session that ended; nothing is left of that one. */
export const signInAfterEnd = (world: World, attempt: Attempt, at: string): World => {
  const person = { ...personOf(world, attempt), mfaClaim: false };
  const signedOut = withoutSession(withPerson(record(world, at), person), person.userPrincipalName);
  return begin(signedOut, person, at);
};
