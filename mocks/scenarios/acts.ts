import type { Act, PersonAct, PhoneAct, SecretRole } from '../../src/api/contract.ts';

/** One act of the person at the page, and the screen it leads to. */
export const person = (act: PersonAct, screen: string, state?: string): Act => ({
  actor: 'person',
  act,
  expect: state === undefined ? { screen } : { screen, state },
});

/** User name, then the right password, which leads to the screen. */
export const signIn = (userName: string, screen: string, state?: string): Act[] => [
  person({ type: 'submitUserName', userName }, 'signIn.password'),
  person({ type: 'submitPassword', password: 'persona.password' }, screen, state),
];

/** Time passes; the screen stays. */
export const wait = (seconds: number, screen: string, state?: string): Act => ({
  actor: 'clock',
  act: { type: 'advanceClock', seconds },
  expect: state === undefined ? { screen } : { screen, state },
});
/** The rehearsal's own passkey signs in the device's place. */
export const answerPasskey = (screen: string): Act =>
  person({ type: 'answerPasskey', answer: { by: 'rehearsal' } }, screen);

/** The phone says yes to the number on the page. */
export const approve = (screen: string): Act => ({
  actor: 'phone',
  act: { type: 'approve', number: 'shown' },
  expect: { screen },
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
