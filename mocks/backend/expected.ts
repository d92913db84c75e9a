import type {
  Command,
  PhoneCommand,
  RegisterCommand,
  Requirement,
  RequirementKind,
} from '../../src/api/contract.ts';
import { isOnPhone } from './phone-requests.ts';
import type { World } from './world.ts';

const always = [
  'cancel',
  'closeBrowser',
  'advanceClock',
  'phoneApprove',
  'phoneDeny',
  'phoneReport',
  'phoneCall',
] as const satisfies Command['type'][];
const proof = ['beginChallenge'] as const satisfies Command['type'][];
const wizard = ['registerMethod', 'skipRegistration'] as const satisfies Command['type'][];

/** The commands that fit each requirement, beside those that always do. */
const expected: Record<RequirementKind, readonly Command['type'][]> = {
  userName: ['start', 'chooseFirstFactor', 'beginReset'],
  pickAccount: ['pickAccount', 'useAnotherAccount', 'signOutAccount', 'forgetAccount'],
  password: ['submitPassword', 'chooseFirstFactor', 'beginReset'],
  mailAccount: ['connectMail'],
  mailSignInFailed: [],
  usePasskey: ['answerPasskey', 'chooseFirstFactor'],
  temporaryAccessPass: ['submitTemporaryAccessPass', 'chooseFirstFactor'],
  offerRegistration: ['registerMethod', 'skipRegistration'],
  demandRegistration: ['registerMethod'],
  enrolAuthenticator: [...wizard, 'phoneScan'],
  tryAuthenticator: wizard,
  authenticatorAdded: ['registerMethod'],
  nudgeAuthenticator: ['registerMethod', 'snoozeCampaign'],
  enrolOtherApp: [...wizard, 'phoneScan'],
  enrolPasskey: wizard,
  namePasskey: wizard,
  methodAdded: ['registerMethod'],
  enrolPhone: wizard,
  tryText: wizard,
  tryCall: wizard,
  enrolEmail: wizard,
  tryEmail: wizard,
  enrolQuestions: wizard,
  registrationComplete: ['registerMethod'],
  acknowledgeRisk: proof,
  approveRequest: proof,
  enterCode: [...proof, 'answerChallenge'],
  answerCall: proof,
  throttled: proof,
  confirmPasskey: [...proof, 'answerPasskey'],
  requestDenied: proof,
  requestTimedOut: proof,
  tooManyAttempts: proof,
  changePassword: ['changePassword'],
  acceptTerms: ['acceptTerms', 'declineTerms'],
  changeExpiredPassword: ['changePassword'],
  changeTemporaryPassword: ['changePassword'],
  changePasswordOnDevice: ['changePassword'],
  signInAgain: ['signInAgain'],
  sessionEnded: ['signInAgain'],
  staySignedIn: ['staySignedIn'],
  application: [],
  accountBlocked: ['beginReset'],
  signInBlocked: [],
  accessBlocked: [],
  deviceBlocked: [],
  registrationRestricted: [],
  methodsUnavailable: [],
  termsDeclined: [],
  identifyForReset: ['identifyForReset', 'newResetPicture'],
  chooseResetMethod: ['beginResetProof'],
  enterResetCode: ['beginResetProof', 'answerResetProof'],
  approveReset: ['beginResetProof', 'phoneApprove', 'phoneDeny'],
  answerResetCall: ['beginResetProof'],
  answerQuestions: ['beginResetProof', 'answerSecurityQuestions'],
  chooseNewPassword: ['resetPassword'],
  resetDone: [],
  resetUnavailable: [],
};

const registrationSteps: Partial<Record<RequirementKind, readonly RegisterCommand['step'][]>> = {
  offerRegistration: ['begin'],
  demandRegistration: ['begin'],
  nudgeAuthenticator: ['begin'],
  enrolAuthenticator: ['connect', 'choose'],
  tryAuthenticator: ['retry', 'choose'],
  authenticatorAdded: ['finish'],
  enrolOtherApp: ['code', 'choose'],
  enrolPasskey: ['passkey', 'choose'],
  namePasskey: ['name', 'choose'],
  methodAdded: ['finish'],
  enrolPhone: ['number', 'choose'],
  tryText: ['code', 'retry', 'back', 'choose'],
  tryCall: ['retry', 'back', 'choose'],
  enrolEmail: ['address', 'choose'],
  tryEmail: ['code', 'retry', 'back', 'choose'],
  enrolQuestions: ['questions', 'choose'],
  registrationComplete: ['finish'],
};

/** Nobody begins what their tenant or the strength that is asked for does not allow. */
const isChoice = (command: RegisterCommand, requirement: Requirement): boolean => {
  if (command.step !== 'choose') return true;
  return 'plan' in requirement && requirement.plan.choices.includes(command.method);
};

/** Nobody turns to a first factor that they have not, or that is asked for already. */
const isOtherFactor = (
  firstFactor: 'password' | 'temporaryAccessPass' | 'fido2',
  requirement: Requirement,
): boolean => {
  if (requirement.kind === 'password') {
    const { hasPasskey, hasPass } = requirement;
    return firstFactor === 'fido2'
      ? hasPasskey === true
      : firstFactor !== 'password' && hasPass === true;
  }
  if (requirement.kind === 'usePasskey' || requirement.kind === 'temporaryAccessPass')
    return firstFactor === 'password' && requirement.hasPassword;
  return firstFactor === 'fido2';
};

/** Nobody finishes what was not begun, proves who they are in a way that was not offered, or answers what is over. */
const isOffered = (
  command: Command,
  requirement: Requirement,
  { world, at }: { world: World; at: string },
): boolean => {
  if (isPhoneCommand(command)) return isOnPhone(command, world, requirement, at);
  if ('account' in command)
    return (
      requirement.kind === 'pickAccount' &&
      requirement.accounts.some(({ userPrincipalName }) => userPrincipalName === command.account)
    );
  if (requirement.kind === 'changePasswordOnDevice' && command.type === 'changePassword')
    return !requirement.done;
  if (command.type === 'snoozeCampaign')
    return requirement.kind === 'nudgeAuthenticator' && requirement.snoozesLeft !== 0;
  if (command.type === 'skipRegistration')
    return !('plan' in requirement) || requirement.plan.maySkip === true;
  if (command.type === 'registerMethod')
    return (
      (registrationSteps[requirement.kind]?.includes(command.step) ?? false) &&
      isChoice(command, requirement)
    );
  if (command.type === 'chooseFirstFactor') return isOtherFactor(command.firstFactor, requirement);
  if (command.type === 'beginReset')
    return requirement.kind !== 'accountBlocked' || requirement.resets;
  if (command.type !== 'beginChallenge' && command.type !== 'beginResetProof') return true;
  if (command.method === undefined) return true;
  const methods = 'methods' in requirement ? requirement.methods : [];
  return methods.some(({ method }) => method === command.method);
};

const isPhoneCommand = (command: Command): command is PhoneCommand =>
  command.type.startsWith('phone');

/** Whether a command answers a requirement, or what is on the phone. */
export const isExpected = (
  command: Command,
  requirement: Requirement,
  moment: { world: World; at: string },
): boolean => {
  const fits: readonly string[] = [...expected[requirement.kind], ...always];
  return fits.includes(command.type) && isOffered(command, requirement, moment);
};
