import type {
  Act,
  Expectation,
  PersonAct,
  PhoneAct,
  ResetMethod,
  ScriptedAdministratorAct,
  ScriptedRefusal,
  SecretRole,
  StageCommand,
  SystemCommand,
} from '../../src/api/contract.ts';

/** One act of the person at the page, and the screen it leads to. */
export const person = (act: PersonAct, screen: string, state?: string): Act => ({
  actor: 'person',
  act,
  expect: state === undefined ? { screen } : { screen, state },
});

/** User name, then the right password, which leads to the screen. */
export const signIn = (userName: string, screen: string, state?: string): Act[] =>
  signInWith('persona.password', userName, screen, state);

/** User name, then a password, which leads to the screen. */
export const signInWith = (
  password: SecretRole,
  userName: string,
  screen: string,
  state?: string,
): Act[] => [
  person({ type: 'submitUserName', userName }, 'signIn.password'),
  person({ type: 'submitPassword', password }, screen, state),
];

/** Opens the application of another tenant, which asks who signs in. */
export const goTo = (tenantId: string, screen = 'signIn.username'): Act => ({
  actor: 'stage',
  act: { type: 'goTo', tenantId },
  expect: { screen },
});

/** Opens the application of another tenant from one that is open: the browser's session signs in there too. */
export const goOnTo = (
  tenantId: string,
  account: string,
  screen: string,
  state?: string,
): Act[] => [
  goTo(tenantId, 'signIn.pickAccount'),
  person({ type: 'pickAccount', account }, screen, state),
];

/** Somebody of the IT staff acts, while the screen stays. */
export const staff = (by: string, act: ScriptedAdministratorAct, stays: Expectation): Act => ({
  actor: 'administrator',
  by,
  act,
  expect: stays,
});

/** Somebody of the IT staff tries to act and is refused. */
export const refusedStaff = (
  by: string,
  act: ScriptedAdministratorAct,
  refused: ScriptedRefusal,
  stays: Expectation,
): Act => ({ actor: 'administrator', by, act, refused, expect: stays });

/** Time passes; the screen stays. */
export const wait = (seconds: number, screen: string, state?: string): Act => ({
  actor: 'clock',
  act: { type: 'advanceClock', seconds },
  expect: state === undefined ? { screen } : { screen, state },
});

/** A mail program sends the user name and the right password. */
export const connectMail = (userName: string, screen: string): Act =>
  person({ type: 'connectMail', userName, password: 'persona.password' }, screen);

/** Something happens in the background, which may lead to another screen. */
export const system = (act: SystemCommand, screen: string, state?: string): Act => ({
  actor: 'system',
  act,
  expect: state === undefined ? { screen } : { screen, state },
});

/** The person begins again elsewhere. */
export const stage = (act: StageCommand, screen = 'signIn.username'): Act => ({
  actor: 'stage',
  act,
  expect: { screen },
});

/** The rehearsal's own passkey signs in the device's place. */
export const answerPasskey = (screen: string): Act =>
  person({ type: 'answerPasskey', answer: { by: 'rehearsal' } }, screen);

/** Types the Temporary Access Pass, which leads to the screen. */
export const typePass = (screen: string, state?: string): Act =>
  person({ type: 'submitTemporaryAccessPass', pass: 'persona.temporaryAccessPass' }, screen, state);

/** The phone says yes to the number on the page. */
export const approve = (screen: string, state?: string): Act => ({
  actor: 'phone',
  act: { type: 'approve', number: 'shown' },
  expect: state === undefined ? { screen } : { screen, state },
});

/** One act on the phone, and the screen it leads to. */
export const phone = (act: PhoneAct, screen: string): Act => ({
  actor: 'phone',
  act,
  expect: { screen },
});

/** The phone says no. */
export const deny = (screen: string): Act => ({
  actor: 'phone',
  act: { type: 'deny' },
  expect: { screen },
});

const wizard = 'register.securityInfo';

/** From the page that asks for more information through the wizard, which leads to the screen. */
export const registerAuthenticator = (screen: string, state?: string): Act[] => [
  person({ type: 'next' }, `${wizard}.getApp`),
  person({ type: 'next' }, `${wizard}.setUp`),
  person({ type: 'next' }, `${wizard}.scanQrCode`),
  { actor: 'phone', act: { type: 'scan' }, expect: { screen: `${wizard}.scanQrCode` } },
  person({ type: 'next' }, `${wizard}.tryItOut`),
  approve(`${wizard}.added`),
  person({ type: 'done' }, screen, state),
];

/** Yes to "Stay signed in?", and into the application. */
export const staySignedIn: Act = person({ type: 'answer', yes: true, dontShowAgain: false }, 'app');

/** Types the user name and the characters that the picture shows. */
export const identify = (userName: string, screen: string, state?: string): Act =>
  person({ type: 'identify', userName, characters: 'picture.characters' }, screen, state);

/** Chooses a way to prove who one is in a password reset. */
export const useResetMethod = (method: ResetMethod, screen: string): Act =>
  person({ type: 'useResetMethod', method }, screen);

/** Types the new password of a reset twice. */
export const resetTo = (chosen: SecretRole, screen: string, state?: string): Act =>
  person({ type: 'submitResetPassword', newPassword: chosen, confirmation: chosen }, screen, state);

/** Leaves the finished reset and signs in with the new password, which leads to the screen. */
export const signInWithNewPassword = (userName: string, screen: string): Act[] => [
  person({ type: 'done' }, 'signIn.username'),
  person({ type: 'submitUserName', userName }, 'signIn.password'),
  person({ type: 'submitPassword', password: 'newPassword.good' }, screen),
];

/** Types the current password and a new one twice. */
export const newPassword = (
  chosen: SecretRole,
  confirmation: SecretRole,
  screen: string,
  state?: string,
): Act =>
  person(
    {
      type: 'submitNewPassword',
      currentPassword: 'persona.password',
      newPassword: chosen,
      confirmation,
    },
    screen,
    state,
  );

/** Replaces the password that IT staff made and told by a good one. */
export const replaceTold = (screen: string): Act =>
  person(
    {
      type: 'submitNewPassword',
      currentPassword: 'told.password',
      newPassword: 'newPassword.good',
      confirmation: 'newPassword.good',
    },
    screen,
  );
