import type {
  Act,
  AttemptReply,
  Command,
  PersonAct,
  PasskeyCreation,
  PhoneAct,
  Requirement,
  SecretRole,
} from '../../src/api/contract.ts';
import { phoneView } from '../backend/phone.ts';
import { personOfReset } from '../backend/reset/assess.ts';
import {
  askedPasskey,
  type CreationVerdict,
  type Judged,
  type PasskeyVerdict,
} from '../backend/authentication/passkey.ts';
import { ask, step, worldTime } from '../backend/step.ts';
import { personOf, type World } from '../backend/world.ts';
import { demoPasskey } from '../passkeys/demo-passkey.ts';
import { ordinaryMoment, type Scenario, worldOf } from './scenario.ts';

/** A world part of the way through a script. */
export interface Played {
  world: World;
  reply: Omit<AttemptReply, 'revision'>;
}

type Secret = (role: SecretRole) => string;

const wizardSteps: Partial<Record<Requirement['kind'], 'begin' | 'connect'>> = {
  offerRegistration: 'begin',
  demandRegistration: 'begin',
  nudgeAuthenticator: 'begin',
  enrolAuthenticator: 'connect',
};

const personCommand = (act: PersonAct, kind: Requirement['kind'], secret: Secret): Command => {
  switch (act.type) {
    case 'submitUserName':
      return { type: 'start', userName: act.userName };
    case 'pickAccount':
    case 'signOutAccount':
    case 'forgetAccount':
    case 'useAnotherAccount':
    case 'closeBrowser':
      return act as Command;
    case 'submitPassword':
      return { type: 'submitPassword', password: secret(act.password) };
    case 'submitTemporaryAccessPass':
      return { type: 'submitTemporaryAccessPass', pass: secret(act.pass) };
    case 'usePass':
      return { type: 'chooseFirstFactor', firstFactor: 'temporaryAccessPass' };
    case 'submitCode': {
      const code = secret(act.code);
      if (kind === 'enterResetCode') return { type: 'answerResetProof', code };
      return kind === 'enrolOtherApp' || kind === 'tryText'
        ? { type: 'registerMethod', step: 'code', code }
        : { type: 'answerChallenge', code };
    }
    case 'submitNewPassword':
      return {
        type: 'changePassword',
        currentPassword: secret(act.currentPassword),
        newPassword: secret(act.newPassword),
        confirmation: secret(act.confirmation),
      };
    case 'usePasskey':
      return { type: 'chooseFirstFactor', firstFactor: 'fido2' };
    case 'signInAgain':
      return { type: 'signInAgain' };
    case 'usePassword':
      return { type: 'chooseFirstFactor', firstFactor: 'password' };
    case 'answerPasskey':
      return { type: act.type, answer: act.answer };
    case 'createPasskey':
      return { type: 'registerMethod', step: 'passkey', creation: act.creation };
    case 'submitName':
      return { type: 'registerMethod', step: 'name', name: act.name };
    case 'useMethod':
      return { type: 'beginChallenge', method: act.method };
    case 'chooseMethod':
      return { type: 'registerMethod', step: 'choose', method: act.method };
    case 'submitPhone': {
      const { country, number: typed, by } = act;
      return { type: 'registerMethod', step: 'number', country, typed, by };
    }
    case 'sendAnother':
      if (kind === 'tryText') return { type: 'registerMethod', step: 'retry' };
      return { type: 'beginChallenge' };
    case 'verify':
      return { type: 'beginChallenge' };
    case 'back':
      return { type: 'registerMethod', step: 'back' };
    case 'next': {
      const wizardStep = wizardSteps[kind];
      if (wizardStep) return { type: 'registerMethod', step: wizardStep };
      break;
    }
    case 'resetPassword':
      return { type: 'beginReset' };
    case 'newPicture':
      return { type: 'newResetPicture' };
    case 'identify':
      return {
        type: 'identifyForReset',
        userName: act.userName,
        characters: secret(act.characters),
      };
    case 'useResetMethod':
      return { type: 'beginResetProof', method: act.method };
    case 'submitAnswers':
      return { type: 'answerSecurityQuestions', answers: act.answers.map(secret) };
    case 'submitResetPassword':
      return {
        type: 'resetPassword',
        newPassword: secret(act.newPassword),
        confirmation: secret(act.confirmation),
      };
    case 'tryAgain':
      return { type: 'registerMethod', step: 'retry' };
    case 'done':
      if (kind === 'resetDone') return { type: 'cancel' };
      return { type: 'registerMethod', step: 'finish' };
    case 'skip':
      if (kind === 'nudgeAuthenticator') return { type: 'snoozeCampaign' };
      return { type: 'skipRegistration' };
    case 'cancel':
    case 'signOut':
      return { type: 'cancel' };
    case 'acceptTerms':
      return act;
    case 'declineTerms':
      return { type: 'declineTerms' };
    case 'answer':
      return {
        type: 'staySignedIn',
        answer: act.yes ? 'yes' : 'no',
        dontShowAgain: act.dontShowAgain,
      };
    default:
  }
  throw new Error(`${act.type} says nothing to the backend at ${kind}.`);
};

const phoneCommand = (act: PhoneAct, requirement: Requirement, { elsewhere }: World): Command => {
  switch (act.type) {
    case 'scan':
      return { type: 'phoneScan' };
    case 'deny':
      return { type: 'phoneDeny' };
    case 'report':
      return { type: 'phoneReport' };
    case 'denyOther': {
      const other = elsewhere.find(({ request }) => request?.answer === 'none');
      return { type: 'phoneDeny', request: other?.request?.id ?? '' };
    }
    case 'approve': {
      const shown = 'number' in requirement ? requirement.number : '';
      return { type: 'phoneApprove', number: act.number === 'shown' ? shown : '00' };
    }
    default:
      return { type: 'phoneCall', answer: act.type };
  }
};

/** Screens that the page turns to by itself: the backend is asked nothing. */
const turnedTo = [
  'register.securityInfo.setUp',
  'register.securityInfo.scanQrCode',
  'register.securityInfo.scanOtherApp',
  'register.securityInfo.enterCode',
  'register.securityInfo.chooseMethod',
  'mfa.prompt.methods',
  'sspr.verify.methods',
];

/** Pages of these requirements are left by a command. */
const goesBack: readonly Requirement['kind'][] = ['password', 'tryText', 'tryCall'];

const isPageTurn = ({ actor, act, expect }: Act, kind: Requirement['kind']): boolean =>
  actor === 'person' &&
  (['next', 'anotherWay', 'otherMethods'].includes(act.type)
    ? turnedTo.includes(expect.screen)
    : act.type === 'back' && !goesBack.includes(kind));

const secretsOf =
  (scenario: Scenario, world: World, at: string): Secret =>
  (role) => {
    const person = world.reset
      ? personOfReset(world, world.reset)
      : world.attempt && personOf(world, world.attempt);
    if (role === 'picture.characters' && world.reset) return world.reset.picture;
    if (role === 'picture.wrongCharacters') return '------';
    if (role === 'mail.code' && world.reset?.mail) return world.reset.mail.code;
    const code = phoneView(world, at).codes[0]?.code;
    if (role === 'phone.code' && code) return code;
    if (role === 'phone.wrongCode') return code === '000000' ? '111111' : '000000';
    const texts = world.messages.filter((message) => message.method === 'sms');
    const text = role === 'phone.textCode' ? texts.at(-1) : texts.at(-2);
    if (text && (role === 'phone.textCode' || role === 'phone.oldTextCode')) return text.code;
    const casting = scenario.people.find(({ id }) => id === person?.id);
    const secret = casting?.secrets[role];
    if (secret === undefined) throw new Error(`${casting?.id ?? 'Nobody'} has no ${role}.`);
    return secret;
  };

const commandOf = (scenario: Scenario, { actor, act }: Act, { world, reply }: Played): Command => {
  if (actor === 'clock') return act;
  if (actor === 'phone') return phoneCommand(act, reply.requirement, world);
  return personCommand(act, reply.requirement.kind, secretsOf(scenario, world, reply.clock.now));
};

/** The rehearsal's own passkey signs as it should. */
const verdictOn = (command: Command, world: World): PasskeyVerdict | undefined => {
  if (command.type !== 'answerPasskey') return undefined;
  const { answer } = command;
  if (answer.by === 'nobody') return { kind: 'refused', error: answer.error };
  const person = askedPasskey(world).people.find(({ passkeys }) =>
    passkeys.some(({ isDemo }) => isDemo),
  );
  const passkey = person?.passkeys.find(({ isDemo }) => isDemo);
  if (!person || !passkey) return { kind: 'refused', error: 'unknownPasskey' };
  const { credentialId, counter } = passkey;
  return { kind: 'verified', personId: person.id, credentialId, counter: counter + 1 };
};

const creationOf = (creation: PasskeyCreation, world: World, at: string): CreationVerdict => {
  if (creation.by === 'nobody') return { kind: 'refused', error: creation.error };
  const passkey = demoPasskey(world.attempt?.personId ?? '');
  return { kind: 'created', passkey: { ...passkey, name: '', createdAt: at } };
};

/** What a handler would find. */
const judgedOf = (command: Command, world: World, at: string): Judged => {
  const passkey = verdictOn(command, world);
  if (passkey) return { passkey };
  if (command.type !== 'registerMethod' || command.step !== 'passkey') return {};
  return { creation: creationOf(command.creation, world, at) };
};

/** Performs one act. Throws if the backend refuses it. */
const perform = (scenario: Scenario, act: Act, before: Played): Played => {
  if (isPageTurn(act, before.reply.requirement.kind)) return before;
  const { world, reply } = before;
  const at = worldTime(world, ordinaryMoment);
  const command = commandOf(scenario, act, before);
  const judged = judgedOf(command, world, at);
  const stepped = step(world, { command, attemptId: reply.attemptId, at, judged });
  if (stepped.refusal) throw new Error(`${scenario.id}: ${stepped.refusal.error.problem}`);
  return stepped;
};

/** Plays a script without a page: the start and the world after each act. */
export const play = (scenario: Scenario): Played[] => {
  const world = worldOf(scenario);
  const start = { world, reply: ask(world, worldTime(world, ordinaryMoment)) };
  const played: Played[] = [start];
  for (const act of scenario.script) played.push(perform(scenario, act, played.at(-1) ?? start));
  return played;
};
