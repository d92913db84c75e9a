import type { PersonCommand } from '../../src/api/contract.ts';
import { assess } from './assess.ts';
import { checkPass, passMode } from './authentication/temporary-access-pass.ts';
import { withoutSession } from './known-accounts.ts';
import { notSignedIn, passFirstFactor, passMfa, withAttempt } from './prove.ts';
import { isStoppedByProtection } from './risk.ts';
import { countsStrongFactor } from './cross-tenant.ts';
import { firstAsked } from './sign-in.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { FirstFactor } from './world/browser-session.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/**
 * Begins the second sign-in after the sessions were revoked. Nothing of the first one is left, nor of earlier sessions.
 * Source: "Risk-based access policies",
 * https://learn.microsoft.com/entra/id-protection/concept-identity-protection-policies
 */
export const signInAgain = (
  world: World,
  _command: CommandOf<'signInAgain'>,
  at: string,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const person = { ...personOf(world, attempt), mfaClaim: false };
  const signedOut = withoutSession(withPerson(world, person), person.userPrincipalName);
  return withAttempt(signedOut, {
    ...notSignedIn,
    sessionsRevoked: true,
    signsInWith: firstAsked(world, person, at),
  });
};

/** Checks a Temporary Access Pass in place of a password. */
export const submitTemporaryAccessPass = (
  world: World,
  { pass }: CommandOf<'submitTemporaryAccessPass'>,
  at: string,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const { person, error } = checkPass(personOf(world, attempt), pass, at);
  if (error || !person.temporaryAccessPass) return withAttempt(world, { passError: error });
  const mode = passMode(person.temporaryAccessPass);
  return passStrongFactor(withPerson(withAttempt(world, { passError: null }), person), mode, at);
};

/**
 * A first factor that is both factors at once: what MFA does to the sign-in's risk happens here, unless it is blocked, or
 * the tenant does not count what a guest shows at home.
 */
export const passStrongFactor = (world: World, firstFactor: FirstFactor, at: string): World => {
  const passed = passFirstFactor(world, firstFactor);
  const { attempt } = passed;
  if (!attempt || !countsStrongFactor(passed, personOf(passed, attempt))) return passed;
  const mfa = { combination: firstFactor, byRegistration: false };
  const proved: World = { ...passed, attempt: { ...attempt, mfa } };
  const { demand, evaluations } = assess(proved, at);
  const isBlocked = demand?.kind === 'block' || isStoppedByProtection(proved);
  return isBlocked ? proved : passMfa(passed, attempt, firstFactor, evaluations);
};
