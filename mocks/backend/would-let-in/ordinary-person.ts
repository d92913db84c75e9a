import { assess, type Assessment } from '../assess.ts';
import { acceptPassword } from '../authentication/password.ts';
import { passFault, passMode } from '../authentication/temporary-access-pass.ts';
import { passStrongFactor } from '../first-factor.ts';
import { left } from '../places.ts';
import { passFirstFactor, replacePassword, withAttempt } from '../prove.ts';
import { settle } from '../settle.ts';
import { begin } from '../sign-in.ts';
import { step } from '../step.ts';
import { personOf, type World, withPerson } from '../world.ts';
import type { Digest } from '../world/methods.ts';
import type { Person } from '../world/person.ts';
import { answersTo } from './answers.ts';

/** Where a sign-in of an ordinary person came to its end, or to something that no such person gets past. */
export interface Came {
  world: World;
  assessment: Assessment;
  /** ISO 8601 UTC. */
  at: string;
}

/** Whether the person got where they wanted. */
export const isIn = ({ assessment }: Came): boolean =>
  assessment.requirement.kind === 'application';

/** No password is told, nor digested, in a world that is thrown away: this stands for the right one. */
export const anotherPassword: Digest = { salt: 'would-let-in', hash: '' };

/** More answers than any sign-in takes; whoever needs more is going round in circles. */
const patience = 40;

const typeTheRightPassword = (world: World, at: string): World | null => {
  const { attempt } = world;
  const known = attempt && personOf(world, attempt);
  if (!known?.password) return null;
  const { person, error } = acceptPassword(known, at);
  if (error) return null;
  return passFirstFactor(withPerson(world, { ...person, lastFirstFactor: 'password' }), 'password');
};

const useThePass = (world: World, at: string): World | null => {
  const { attempt } = world;
  const known = attempt && personOf(world, attempt);
  const pass = known?.temporaryAccessPass;
  if (!known || !pass || passFault(pass, at) || known.account === 'disabled') return null;
  const used = { ...known, temporaryAccessPass: { ...pass, usedAt: at } };
  return passStrongFactor(withPerson(world, used), passMode(pass), at);
};

/** What needs a secret is answered here as the right secret would be; null where there is none. */
const withSecret = (world: World, assessment: Assessment, at: string): World | null | undefined => {
  switch (assessment.requirement.kind) {
    case 'password':
      // Asked for again: what stopped it stops the next one too.
      if (world.attempt?.firstFactor) return null;
      return typeTheRightPassword(world, at);
    case 'mailAccount':
      return typeTheRightPassword(withAttempt(world, { signsInWith: 'password' }), at);
    case 'temporaryAccessPass':
      return (
        useThePass(world, at) ??
        typeTheRightPassword(withAttempt(world, { signsInWith: 'password' }), at)
      );
    case 'changePassword':
    case 'changeExpiredPassword':
    case 'changeTemporaryPassword':
      return replacePassword(world, anotherPassword, assessment);
    default:
      return undefined;
  }
};

/** The world after one answer; null where an ordinary person knows none, or it got nowhere. */
const next = ({ world, assessment, at }: Came): World | null => {
  const secret = withSecret(world, assessment, at);
  if (secret !== undefined) return secret && settle(secret, at);
  const answers = answersTo(world, assessment.requirement, at);
  if (answers.length === 0) return null;
  return answers.reduce<World | null>((present, { judged, ...command }) => {
    const attemptId = present?.attempt?.id ?? null;
    const stepped =
      present && step(present, { ...command, attemptId, at, ...(judged ? { judged } : {}) });
    return stepped && !stepped.refusal ? stepped.world : null;
  }, world);
};

/** Begins where a session of the same browser goes on, or with the user name. */
const begun = (world: World, person: Person, at: string): World => {
  const { requirement } = assess(world, at);
  const account = person.userPrincipalName;
  const isSignedIn =
    requirement.kind === 'pickAccount' &&
    requirement.accounts.some((one) => one.userPrincipalName === account && one.isSignedIn);
  if (!isSignedIn) return begin(world, person, at);
  const command = { type: 'pickAccount', account } as const;
  const picked = step(world, { command, attemptId: null, at });
  return picked.refusal || !picked.world.attempt ? begin(world, person, at) : picked.world;
};

const second = 1000;

/** Signs a person in from the beginning: right password, every proof given, everything done that pages ask for. */
export const signIn = (before: World, personId: string, at: string): Came => {
  const away = before.attempt ? left(before, at) : before;
  const person = away.people.find((one): one is Person => one.id === personId);
  if (!person) throw new Error(`No person ${personId} in this world.`);
  let came = opened(begun(away, person, at), at);
  for (let answer = 0; answer < patience && !isIn(came); answer += 1) {
    const world = next(came);
    if (!world) return came;
    // A code works once; half a minute later there is another one.
    const isRefused = 'error' in came.assessment.requirement;
    const later = isRefused ? Date.parse(came.at) + 30 * second : Date.parse(came.at);
    came = look(world, new Date(later).toISOString());
  }
  return came;
};

/** What a sign-in that has begun comes to first. A page that asks for a password asks policies nothing. */
const opened = (world: World, at: string): Came => {
  const isPassword =
    world.attempt?.firstFactor === null && world.attempt.signsInWith === 'password';
  const typed = isPassword ? typeTheRightPassword(world, at) : null;
  return look(typed ? settle(typed, at) : world, at);
};

const look = (world: World, at: string): Came => ({ world, at, assessment: assess(world, at) });
