import type { AttemptReply, PasskeyAssertion, PhoneCommand } from '../../src/api/contract.ts';
import { table } from '../../src/journey/table.ts';
import type { ScreenEvent, ScreenId } from '../../src/screens/screen.ts';
import { demoPasskey } from '../../mocks/passkeys/demo-passkey.ts';
import { secrets } from '../truth-table/scenario.ts';

/** Something that may be done at a moment, sensible or not. */
export type Possible =
  | { by: 'person'; event: ScreenEvent }
  | { by: 'phone'; command: PhoneCommand }
  | { by: 'clock'; seconds: number }
  /** Sends a command that saw an older revision, as a second tab would. */
  | { by: 'stale tab' }
  /** A command that another requirement takes. */
  | { by: 'intruder' };

const right = secrets['persona.password'];
const good = secrets['newPassword.good'];

const change = (newPassword: string, confirmation = newPassword, currentPassword: string = right) =>
  ({ type: 'submitNewPassword', currentPassword, newPassword, confirmation }) as const;

/** A signature of somebody else's making, for the passkey that everybody here has. */
const forged: PasskeyAssertion = {
  id: demoPasskey('user-1').credentialId,
  rawId: demoPasskey('user-1').credentialId,
  type: 'public-key',
  response: { authenticatorData: 'AAAA', clientDataJSON: 'e30', signature: 'AAAA' },
  clientExtensionResults: {},
};

/** Codes that the phone shows now: the app's, and the one that came by mail. */
export interface Codes {
  code: string;
  mail: string | null;
}

/** What people type, the helpful first: it is chosen more often. */
const typed = (type: string, { code, mail }: Codes, picture: string): ScreenEvent[] => {
  switch (type) {
    case 'identify':
      return [
        { type, userName: 'robin@contoso.example', characters: picture },
        { type, userName: ' ROBIN@contoso.example', characters: picture.toLowerCase() },
        { type, userName: 'nobody@contoso.example', characters: picture },
        { type, userName: 'robin@contoso.example', characters: 'wrong' },
        { type, userName: '', characters: '' },
      ];
    case 'useResetMethod':
      return (['email', 'appNotification', 'securityQuestion', 'appCode'] as const).map(
        (method) => ({ type, method }),
      );
    case 'submitAnswers':
      return [
        { type, answers: ['Elm', 'Oak', 'Ash'] },
        { type, answers: ['Elm', 'Oak', 'Yew'] },
        { type, answers: [] },
      ];
    case 'submitResetPassword':
      return [good, right, 'Welcome1!', ''].map((newPassword) => ({
        type,
        newPassword,
        confirmation: newPassword,
      }));
    case 'submitUserName':
      return [
        { type, userName: 'robin@contoso.example' },
        { type, userName: ' Robin@Contoso.example' },
        { type, userName: 'nobody@contoso.example' },
        { type, userName: '\u{1F642}'.repeat(130) },
        { type, userName: '' },
      ];
    case 'submitPassword':
      return [
        { type, password: right },
        { type, password: good },
        { type, password: 'wrong' },
        { type, password: `wrong-${code}` },
        { type, password: '' },
      ];
    case 'submitTemporaryAccessPass':
      return [
        { type, pass: ` ${secrets['persona.temporaryAccessPass']}` },
        { type, pass: secrets['persona.wrongTemporaryAccessPass'] },
        { type, pass: '' },
      ];
    case 'submitCode':
      return [
        { type, code: mail ?? code },
        { type, code },
        { type, code: '000000' },
        { type, code: '' },
      ];
    case 'submitNewPassword':
      return [
        change(good),
        change('Another-41-Meadow'),
        change('\u{1F511}'.repeat(130)),
        change('short'),
        change(good, right),
        change(good, good, 'wrong'),
        change('Welcome1!'),
        change(right),
        change(''),
      ];
    case 'createPasskey':
      return [
        { type, creation: { by: 'rehearsal' } },
        { type, creation: { by: 'nobody', error: 'alreadyRegistered' } },
      ];
    case 'submitName':
      return [
        { type, name: 'Laptop' },
        { type, name: ' ' },
        { type, name: '🔑'.repeat(31) },
      ];
    case 'answerPasskey':
      return [
        { type, answer: { by: 'rehearsal' } },
        { type, answer: { by: 'nobody', error: 'cancelled' } },
        { type, answer: { by: 'device', assertion: forged } },
      ];
    case 'useMethod':
      return [
        { type, method: 'fido2' },
        { type, method: 'microsoftAuthenticatorPush' },
        { type, method: 'softwareOath' },
        { type, method: 'sms' },
        { type, method: 'voice' },
      ];
    case 'pickAccount':
    case 'signOutAccount':
    case 'forgetAccount':
      return [{ type, account: 'robin@contoso.example' }];
    case 'acceptTerms':
      return [
        { type, viewed: true },
        { type, viewed: false },
      ];
    case 'chooseMethod':
      return [
        { type, method: 'softwareOath' },
        { type, method: 'phone' },
        { type, method: 'microsoftAuthenticator' },
      ];
    case 'submitPhone':
      return [
        { type, country: 'US', number: '(425) 555-0168', by: 'sms' },
        { type, country: 'US', number: '+1 425 555 0168', by: 'voice' },
        { type, country: 'DE', number: 'nonsense', by: 'sms' },
      ];
    case 'answer':
      return [
        { type, yes: true, dontShowAgain: false },
        { type, yes: false, dontShowAgain: true },
      ];
    default:
      return [{ type } as ScreenEvent];
  }
};

/**
 * What somebody tends to do: get on, type a password where a passkey would do, take the app's codes, get codes wrong,
 * have texts sent, be called, or forget the password.
 */
export type Habit =
  | 'getsOn'
  | 'typesPasswords'
  | 'usesCodes'
  | 'mistypesCodes'
  | 'usesTexts'
  | 'usesCalls'
  | 'forgets';

const methodOf = {
  usesCodes: 'softwareOath',
  mistypesCodes: 'softwareOath',
  usesTexts: 'sms',
  usesCalls: 'voice',
} as const;

/** What a habit does at a screen, instead of what leads on. */
const habitual = (habit: Habit, screen: ScreenId): ScreenEvent | null => {
  if (habit === 'getsOn') return null;
  if (habit === 'forgets')
    return ['signIn.password', 'blocked.accountBlocked'].includes(screen)
      ? { type: 'resetPassword' }
      : null;
  if (screen === 'register.securityInfo.getApp') return { type: 'otherMethods' };
  if (habit === 'typesPasswords')
    return screen === 'signIn.passkey' ? { type: 'usePassword' } : null;
  if (screen === 'register.securityInfo.chooseMethod' && habit.startsWith('uses'))
    return { type: 'chooseMethod', method: habit === 'usesCodes' ? 'softwareOath' : 'phone' };
  if (screen === 'register.securityInfo.phone' && habit === 'usesCalls')
    return { type: 'submitPhone', country: 'US', number: '4255550168', by: 'voice' };
  if (screen === 'mfa.prompt.push') return { type: 'anotherWay' };
  if (screen === 'mfa.prompt.methods') return { type: 'useMethod', method: methodOf[habit] };
  if (habit === 'usesTexts' && screen === 'mfa.prompt.code') return { type: 'anotherWay' };
  const mistypes =
    habit === 'mistypesCodes' &&
    ['mfa.prompt.code', 'register.securityInfo.enterCode', 'sspr.verify.code'].includes(screen);
  return mistypes ? { type: 'submitCode', code: '000000' } : null;
};

/** Everything that can be done at a screen; what leads on, or the habit, stands first. */
export const possibleAt = (
  screen: ScreenId,
  reply: AttemptReply,
  codes: Codes,
  habit: Habit,
): Possible[] => {
  const habitually = habitual(habit, screen);
  const { requirement } = reply;
  const picture = requirement.kind === 'identifyForReset' ? requirement.picture : '';
  const methods: string[] =
    'methods' in requirement ? requirement.methods.map(({ method }) => method) : [];
  const events = Object.keys(table[screen].on)
    .flatMap((type) => typed(type, codes, picture))
    // What is not offered is no event of the page.
    .filter((event) => event.type !== 'useResetMethod' || methods.includes(event.method));
  const phone: PhoneCommand[] =
    requirement.kind === 'answerCall' || requirement.kind === 'tryCall'
      ? (['pickUp', 'confirm', 'hangUp', 'report'] as const).map((answer) => ({
          type: 'phoneCall',
          answer,
        }))
      : 'number' in requirement
        ? [
            { type: 'phoneApprove', number: requirement.number },
            { type: 'phoneDeny' },
            { type: 'phoneApprove', number: '00' },
            { type: 'phoneReport' },
          ]
        : [{ type: 'phoneScan' }];
  const byPhone = phone.map((command) => ({ by: 'phone' as const, command }));
  const byPerson = events.map((event) => ({ by: 'person' as const, event }));
  const waits = 'expiresAt' in requirement;
  return [
    ...(habitually ? [{ by: 'person' as const, event: habitually }] : []),
    ...(waits ? [...byPhone, ...byPerson] : [...byPerson, ...byPhone]),
    { by: 'clock', seconds: 40 },
    { by: 'clock', seconds: 3 * 24 * 60 * 60 },
    { by: 'stale tab' },
    { by: 'intruder' },
  ];
};
