import type { AttemptReply, Command, Refusal } from '../../src/api/contract.ts';
import type { Judged } from './authentication/passkey.ts';
import { assess, type Assessment } from './assess.ts';
import { answerChallenge, beginChallenge, changePassword, submitPassword } from './prove.ts';
import {
  answerResetProof,
  answerSecurityQuestions,
  beginReset,
  beginResetProof,
  identifyForReset,
  newResetPicture,
  resetPassword,
} from './reset/commands.ts';
import { signInAgain, submitTemporaryAccessPass } from './first-factor.ts';
import { isExpected } from './expected.ts';
import {
  closeBrowser,
  forgetAccount,
  pickAccount,
  signOutAccount,
  useAnotherAccount,
} from './accounts.ts';
import { registerMethod, skipRegistration } from './register.ts';
import { snoozeCampaign } from './campaign.ts';
import { answerPasskey, chooseFirstFactor } from './passkey.ts';
import { phoneApprove, phoneCall, phoneDeny, phoneReport, phoneScan } from './phone.ts';
import { reply } from './reply.ts';
import { settle } from './settle.ts';
import { acceptTerms, declineTerms } from './terms.ts';
import { cancel, start, staySignedIn } from './sign-in.ts';
import type { World } from './world.ts';

/** A command as its handler stamps it: which attempt it was meant for, and the rehearsal's time (ISO 8601 UTC). */
export interface StampedCommand<C extends Command = Command> {
  command: C;
  attemptId: string | null;
  at: string;
  /** What the handler judged of a passkey. */
  judged?: Judged;
}

/** The next world and what is required in it, or a refusal that left the world as it was. */
export type Stepped =
  | { world: World; reply: Omit<AttemptReply, 'revision'>; refusal?: never }
  | { world: World; refusal: Refusal; reply?: never };

/** What each person's command does to a world in which it is expected. */
type Handlers = {
  [T in Command['type']]: (
    world: World,
    command: Extract<Command, { type: T }>,
    at: string,
    assessment: Assessment,
    judged?: Judged,
  ) => World;
};

const handlers: Handlers = {
  start,
  pickAccount,
  useAnotherAccount,
  signOutAccount,
  forgetAccount,
  closeBrowser,
  submitPassword,
  chooseFirstFactor,
  answerPasskey,
  submitTemporaryAccessPass,
  signInAgain,
  skipRegistration,
  snoozeCampaign,
  registerMethod,
  beginChallenge,
  answerChallenge,
  changePassword,
  acceptTerms,
  declineTerms,
  staySignedIn,
  beginReset,
  identifyForReset,
  newResetPicture,
  beginResetProof,
  answerResetProof,
  answerSecurityQuestions,
  resetPassword,
  cancel,
  phoneScan,
  phoneApprove,
  phoneDeny,
  phoneReport,
  phoneCall,
  advanceClock: (world, { seconds }) => ({
    ...world,
    clock: { ...world.clock, advanced: world.clock.advanced + seconds },
  }),
};

const refuse = (world: World, code: Refusal['error']['code'], problem: string): Stepped => ({
  world,
  refusal: { error: { code, problem } },
});

/** The world's time for a machine's time: fixed worlds stand still but for what was advanced by hand. */
export const worldTime = (world: World, machine: string): string => {
  const begin = Date.parse(world.clock.startsAt ?? machine);
  return new Date(begin + world.clock.advanced * 1000).toISOString();
};

/** Tells what a world requires, changing nothing. */
export const ask = (world: World, at: string): Omit<AttemptReply, 'revision'> =>
  reply(world, at, assess(world, at));

/** One command: the world after it and the reply, or a refusal and the same world. */
export const step = (world: World, { command, attemptId, at, judged }: StampedCommand): Stepped => {
  const present = (world.reset ?? world.attempt)?.id ?? null;
  if (command.type !== 'advanceClock' && attemptId !== present)
    return refuse(
      world,
      'unknownAttempt',
      `The command is for attempt ${attemptId}; the present one is ${present}.`,
    );
  const assessment = assess(world, at);
  const { kind } = assessment.requirement;
  if (!isExpected(command, assessment.requirement, { world, at }))
    return refuse(world, 'notExpected', `${command.type} does not answer the requirement ${kind}.`);
  const handle = handlers[command.type] as (
    world: World,
    command: Command,
    at: string,
    assessment: Assessment,
    judged?: Judged,
  ) => World;
  const later = command.type === 'advanceClock' ? plusSeconds(at, command.seconds) : at;
  const next = settle(handle(world, command, at, assessment, judged), later);
  return { world: next, reply: ask(next, later) };
};

const plusSeconds = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();
