import type {
  AdministratorCommand,
  AttemptReply,
  Command,
  Refusal,
  StageCommand,
  SystemCommand,
} from '../../src/api/contract.ts';
import { administer } from './administration/administer.ts';
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
import { connectMail } from './connect-mail.ts';
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
import { goTo, moveTo, useWorkDevice } from './places.ts';
import { reply } from './reply.ts';
import { recordRisk } from './risk-history.ts';
import { settle } from './settle.ts';
import { acceptTerms, declineTerms } from './terms.ts';
import { cancel, start, staySignedIn } from './sign-in.ts';
import { ageOutLowRisk, assessAsSafe, detectOffline } from './system/acts.ts';
import { signInAfterEnd, withSessionEnded } from './system/session-end.ts';
import { changePasswordOnDevice } from './system/work-device.ts';
import { asAttempted, type World } from './world.ts';

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

/** What is done beside a sign-in, whatever is required in it; it may be refused. */
type BesideCommand = StageCommand | SystemCommand | AdministratorCommand;

const beside: {
  [T in BesideCommand['type']]: (
    world: World,
    command: Extract<BesideCommand, { type: T }>,
    at: string,
  ) => World | Refusal;
} = { goTo, moveTo, useWorkDevice, detectOffline, assessAsSafe, ageOutLowRisk, administer };

/** What each command of a sign-in does to a world in which it is expected. */
type Handlers = {
  [T in Exclude<Command, BesideCommand>['type']]: (
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
  connectMail,
  chooseFirstFactor,
  answerPasskey,
  submitTemporaryAccessPass,
  signInAgain: (world, command, at) =>
    world.attempt?.sessionEnded
      ? signInAfterEnd(world, world.attempt, at)
      : signInAgain(world, command, at),
  skipRegistration,
  snoozeCampaign,
  registerMethod,
  beginChallenge,
  answerChallenge,
  changePassword: (world, command, at, assessment) =>
    world.workDevice
      ? changePasswordOnDevice(world, world.workDevice, command)
      : changePassword(world, command, at, assessment),
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
export const ask = (world: World, at: string): Omit<AttemptReply, 'revision'> => {
  const attempted = asAttempted(world);
  return reply(attempted, at, assess(attempted, at));
};

const isBeside = (command: Command): command is BesideCommand => command.type in beside;

/** Who a change of risk goes back to; null for the system. */
const initiatorOf = (command: Command, { attempt, reset, workDevice }: World): string | null => {
  if (command.type === 'administer') return command.by;
  if (command.type === 'advanceClock' || isBeside(command)) return null;
  return workDevice?.personId ?? reset?.personId ?? attempt?.personId ?? null;
};

/** The world after an act of IT staff: an attempt under way goes on as it was judged. */
const withTenantBefore = (before: World, { attempt, ...after }: World): World => ({
  ...after,
  attempt:
    attempt && !attempt.tenantBefore && after.tenant !== before.tenant
      ? { ...attempt, tenantBefore: before.tenant }
      : attempt,
});

const stepBeside = (world: World, command: BesideCommand, at: string): Stepped => {
  const handle = beside[command.type] as (
    world: World,
    command: BesideCommand,
    at: string,
  ) => World | Refusal;
  const done = handle(world, command, at);
  if ('error' in done) return { world, refusal: done };
  const wasOpen = ask(world, at).requirement.kind === 'application';
  const ended = wasOpen ? withSessionEnded(world, done, command) : done;
  const next = recordRisk(world, withTenantBefore(world, ended), {
    at,
    initiatedBy: initiatorOf(command, world),
  });
  return { world: next, reply: ask(next, at) };
};

/** One command: the world after it and the reply, or a refusal and the same world. */
export const step = (world: World, { command, ...stamp }: StampedCommand): Stepped =>
  isBeside(command)
    ? stepBeside(world, command, stamp.at)
    : stepAttempt(world, { command, ...stamp });

const stepAttempt = (
  before: World,
  { command, attemptId, at, judged }: StampedCommand<Exclude<Command, BesideCommand>>,
): Stepped => {
  const world = asAttempted(before);
  const present = (world.reset ?? world.attempt)?.id ?? null;
  if (command.type !== 'advanceClock' && attemptId !== present)
    return refuse(
      before,
      'unknownAttempt',
      `The command is for attempt ${attemptId}; the present one is ${present}.`,
    );
  const assessment = assess(world, at);
  const { kind } = assessment.requirement;
  if (!isExpected(command, assessment.requirement, { world, at }))
    return refuse(
      before,
      'notExpected',
      `${command.type} does not answer the requirement ${kind}.`,
    );
  const handle = handlers[command.type] as (
    world: World,
    command: Command,
    at: string,
    assessment: Assessment,
    judged?: Judged,
  ) => World;
  const later = command.type === 'advanceClock' ? plusSeconds(at, command.seconds) : at;
  const handled = handle(world, command, at, assessment, judged);
  const ended = kind === 'application' ? withSessionEnded(world, handled, command) : handled;
  const settled = settle(ended, later);
  const next = recordRisk(
    before,
    { ...settled, tenant: before.tenant },
    { at: later, initiatedBy: initiatorOf(command, before) },
  );
  return { world: next, reply: ask(next, later) };
};

const plusSeconds = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();
