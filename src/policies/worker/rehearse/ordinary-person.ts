import type { PersonAct, PhoneAct, Requirement } from '../../../api/contract.ts';
import type { ScreenId } from '../../../screens/screen.ts';

/** What somebody does next, at the page or on the phone. */
export type Doing = { actor: 'person'; act: PersonAct } | { actor: 'phone'; act: PhoneAct };

const person = (act: PersonAct): Doing => ({ actor: 'person', act });
const phone = (act: PhoneAct): Doing => ({ actor: 'phone', act });
const next = person({ type: 'next' });
const done = person({ type: 'done' });
const approves = phone({ type: 'approve', number: 'shown' });
const replaces = person({
  type: 'submitNewPassword',
  currentPassword: 'persona.password',
  newPassword: 'newPassword.good',
  confirmation: 'newPassword.good',
});

/** What the present screen takes into account. `before`: how often it was shown already. */
interface Moment {
  readonly userPrincipalName: string;
  readonly requirement: Requirement;
  readonly before: number;
}

const typesCode = ({ requirement }: Moment): Doing =>
  person({
    type: 'submitCode',
    code: 'method' in requirement && requirement.method === 'sms' ? 'phone.textCode' : 'phone.code',
  });

const answersCall = ({ before }: Moment): Doing =>
  phone({ type: before === 0 ? 'pickUp' : 'confirm' });

/** What leads on at each screen; the road ends at one that is not here. */
const leadsOn: Partial<Record<ScreenId, Doing | ((moment: Moment) => Doing)>> = {
  'signIn.username': ({ userPrincipalName: userName }) =>
    person({ type: 'submitUserName', userName }),
  'legacyClient.account': ({ userPrincipalName: userName }) =>
    person({ type: 'connectMail', userName, password: 'persona.password' }),
  'signIn.password': person({ type: 'submitPassword', password: 'persona.password' }),
  'signIn.passkey': person({ type: 'answerPasskey', answer: { by: 'rehearsal' } }),
  'session.revokedSignInAgain': person({ type: 'signInAgain' }),
  'risk.accountAtRisk': person({ type: 'verify' }),
  'mfa.prompt.push': approves,
  'mfa.prompt.code': typesCode,
  'mfa.prompt.call': answersCall,
  'mfa.prompt.passkey': person({ type: 'answerPasskey', answer: { by: 'rehearsal' } }),
  'moreInfoRequired.skippable': next,
  'moreInfoRequired.mandatory': next,
  'register.nudgeSkippable': next,
  'register.securityInfo.getApp': next,
  'register.securityInfo.setUp': next,
  'register.securityInfo.scanQrCode': ({ before }) =>
    before === 0 ? phone({ type: 'scan' }) : next,
  'register.securityInfo.tryItOut': approves,
  'register.securityInfo.otherApp': next,
  'register.securityInfo.scanOtherApp': ({ before }) =>
    before === 0 ? phone({ type: 'scan' }) : next,
  'register.securityInfo.enterCode': person({ type: 'submitCode', code: 'phone.code' }),
  'register.securityInfo.passkey': person({ type: 'createPasskey', creation: { by: 'rehearsal' } }),
  'register.securityInfo.passkeyName': person({ type: 'submitName', name: 'Laptop' }),
  'register.securityInfo.phone': person({
    type: 'submitPhone',
    country: 'US',
    number: '4255550168',
    by: 'sms',
  }),
  'register.securityInfo.phoneCode': person({ type: 'submitCode', code: 'phone.textCode' }),
  'register.securityInfo.phoneCall': answersCall,
  'register.securityInfo.methodAdded': done,
  'register.securityInfo.added': done,
  'register.securityInfo.complete': done,
  'passwordChange.risk': replaces,
  'passwordChange.expired': replaces,
  'passwordChange.temporary': replaces,
  termsOfUse: person({ type: 'acceptTerms', viewed: true }),
  staySignedIn: person({ type: 'answer', yes: false, dontShowAgain: false }),
};

/** What an ordinary person does at a screen, who has every secret and gets on with it; null where the road ends. */
export const nextOf = (screen: ScreenId, moment: Moment): Doing | null => {
  const found = leadsOn[screen];
  return (typeof found === 'function' ? found(moment) : found) ?? null;
};
