import type {
  Act,
  AdministratorAct,
  Command,
  PersonAct,
  PhoneAct,
  Requirement,
  ScriptedAdministratorAct,
} from '../../src/api/contract.ts';
import type { World } from '../backend/world.ts';
import type { Played } from './play.ts';
import type { Scenario } from './scenario.ts';
import { type Secret, secretsOf } from './script-secrets.ts';

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
    case 'connectMail':
      return { type: 'connectMail', userName: act.userName, password: secret(act.password) };
    case 'submitTemporaryAccessPass':
      return { type: 'submitTemporaryAccessPass', pass: secret(act.pass) };
    case 'usePass':
      return { type: 'chooseFirstFactor', firstFactor: 'temporaryAccessPass' };
    case 'submitCode': {
      const code = secret(act.code);
      if (kind === 'enterResetCode') return { type: 'answerResetProof', code };
      return kind === 'enrolOtherApp' || kind === 'tryText' || kind === 'tryEmail'
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
    case 'submitEmail':
      return { type: 'registerMethod', step: 'address', address: act.address };
    case 'submitQuestions': {
      const { questions } = act;
      return {
        type: 'registerMethod',
        step: 'questions',
        questions,
        answers: act.answers.map(secret),
      };
    }
    case 'submitPhone': {
      const { country, number: typed, by } = act;
      return { type: 'registerMethod', step: 'number', country, typed, by };
    }
    case 'sendAnother':
      if (kind === 'tryText' || kind === 'tryEmail')
        return { type: 'registerMethod', step: 'retry' };
      return { type: 'beginChallenge' };
    case 'verify':
      return { type: 'beginChallenge' };
    case 'back':
      if (kind === 'password') return { type: 'cancel' };
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
      if (kind === 'mailSignInFailed') return { type: 'cancel' };
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

/** The latest risky sign-in of a person, as the log has it. */
const latestRisky = ({ attempt, signIns }: World, personId: string): string => {
  const attempts = [...signIns.map((record) => record.attempt), ...(attempt ? [attempt] : [])];
  const found = attempts.findLast(
    (one) => one.personId === personId && one.signInRisk.riskState !== 'none',
  );
  if (!found) throw new Error(`${personId} has no risky sign-in.`);
  return found.requestId;
};

const administratorAct = (act: ScriptedAdministratorAct, world: World): AdministratorAct => {
  if (!('latestOf' in act)) return act;
  return { type: act.type, requestIds: [latestRisky(world, act.latestOf)] };
};

/** The command that an act of a script is, with the world as it is. */
export const commandOf = (scenario: Scenario, act: Act, { world, reply }: Played): Command => {
  const { requirement, clock } = reply;
  switch (act.actor) {
    case 'clock':
    case 'stage':
    case 'system':
      return act.act;
    case 'administrator':
      return { type: 'administer', by: act.by, act: administratorAct(act.act, world) };
    case 'phone':
      return phoneCommand(act.act, requirement, world);
    default:
      return personCommand(act.act, requirement.kind, secretsOf(scenario, world, clock.now));
  }
};
