import { demoPasskey } from '../../mocks/passkeys/demo-passkey.ts';
import { passwordReset } from '../../mocks/scenarios/tenants.ts';
import type { PasskeyAssertion } from '../../src/api/contract.ts';
import type { ScreenEvent } from '../../src/screens/screen.ts';
import { secrets } from '../truth-table/scenario.ts';

/** The right password of everybody here. */
export const right = secrets['persona.password'];

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
export const typed = (type: string, { code, mail }: Codes, picture: string): ScreenEvent[] => {
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
      return (
        [
          'email',
          'mobileSMS',
          'mobileCall',
          'appNotification',
          'securityQuestion',
          'appCode',
        ] as const
      ).map((method) => ({ type, method }));
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
    case 'connectMail':
      return [
        { type, userName: 'robin@contoso.example', password: right },
        { type, userName: 'robin@contoso.example', password: 'wrong' },
        { type, userName: 'nobody@contoso.example', password: right },
        { type, userName: '', password: right },
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
        { type, method: 'email' },
        { type, method: 'securityQuestion' },
      ];
    case 'submitEmail':
      return [
        { type, address: 'robin@fabrikam.example' },
        { type, address: 'nonsense' },
        { type, address: '' },
      ];
    case 'submitQuestions': {
      const [one = '', two = '', three = ''] = passwordReset().securityQuestions;
      return [
        { type, questions: [one, two, three], answers: ['Elm', 'Oak', 'Ash'] },
        { type, questions: [one, one, three], answers: ['Elm', 'Oak', 'Ash'] },
        { type, questions: [], answers: [] },
      ];
    }
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
