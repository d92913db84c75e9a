import { describe, expect, it } from 'vitest';
import type { Command, RequirementKind } from '../../src/api/contract.ts';
import { after, requiredIn, signsIn, testPerson, testWorld, timeIn } from '../scenarios/fixture.ts';
import { scenarios } from '../scenarios/index.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import { play } from '../scenarios/play.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phishingResistant } from './conditional-access/fixture-policies.ts';
import { step } from './step.ts';
import type { World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

it.each([
  ' Robin@Contoso.EXAMPLE\t',
  'ｒｏｂｉｎ＠ｃｏｎｔｏｓｏ．ｅｘａｍｐｌｅ',
  '\u200brobin@contoso.example\u200e',
])('a user name is found as %j too', (userName) => {
  expect(requiredIn(after(testWorld(), { type: 'start', userName })).kind).toBe('password');
});

it.each(['robin', 'robin@contoso', '🙂'.repeat(130), 'a'.repeat(1024)])(
  'a user name is not found as %j',
  (userName) => {
    const { kind } = requiredIn(after(testWorld(), { type: 'start', userName }));
    expect(kind).toBe('userName');
  },
);

/** Every command, with each value that makes a difference. */
const commands: Command[] = [
  { type: 'start', userName: testPerson.userPrincipalName },
  { type: 'submitPassword', password: 'Harbour-27-Lantern' },
  { type: 'chooseFirstFactor', firstFactor: 'temporaryAccessPass' },
  { type: 'submitTemporaryAccessPass', pass: 'wrong' },
  { type: 'signInAgain' },
  { type: 'skipRegistration' },
  ...(['begin', 'connect', 'retry', 'back', 'finish'] as const).map((wizard) => ({
    type: 'registerMethod' as const,
    step: wizard,
  })),
  { type: 'registerMethod', step: 'choose', method: 'softwareOath' },
  { type: 'registerMethod', step: 'choose', method: 'phone' },
  { type: 'registerMethod', step: 'choose', method: 'email' },
  { type: 'registerMethod', step: 'address', address: 'robin@fabrikam.example' },
  { type: 'registerMethod', step: 'questions', questions: [], answers: [] },
  { type: 'registerMethod', step: 'code', code: '123456' },
  { type: 'registerMethod', step: 'passkey', creation: { by: 'rehearsal' } },
  { type: 'registerMethod', step: 'name', name: 'Laptop' },
  { type: 'registerMethod', step: 'number', country: 'US', typed: '4255550168', by: 'sms' },
  { type: 'chooseFirstFactor', firstFactor: 'password' },
  { type: 'chooseFirstFactor', firstFactor: 'fido2' },
  { type: 'answerPasskey', answer: { by: 'rehearsal' } },
  { type: 'beginChallenge' },
  { type: 'beginChallenge', method: 'microsoftAuthenticatorPush' },
  { type: 'beginChallenge', method: 'softwareOath' },
  { type: 'beginChallenge', method: 'sms' },
  { type: 'beginChallenge', method: 'voice' },
  { type: 'beginChallenge', method: 'fido2' },
  { type: 'answerChallenge', code: '123456' },
  { type: 'changePassword', currentPassword: 'a', newPassword: 'b', confirmation: 'b' },
  { type: 'staySignedIn', answer: 'yes', dontShowAgain: false },
  { type: 'beginReset' },
  { type: 'identifyForReset', userName: testPerson.userPrincipalName, characters: 'ABCDEF' },
  { type: 'newResetPicture' },
  { type: 'beginResetProof', method: 'appCode' },
  { type: 'beginResetProof', method: 'mobileSMS' },
  { type: 'beginResetProof', method: 'mobileCall' },
  { type: 'beginResetProof', method: 'securityQuestion' },
  { type: 'answerResetProof', code: '123456' },
  { type: 'answerSecurityQuestions', answers: ['a', 'b', 'c'] },
  { type: 'resetPassword', newPassword: 'a', confirmation: 'b' },
  { type: 'cancel' },
  { type: 'phoneScan' },
  { type: 'phoneApprove', number: '42' },
  { type: 'phoneDeny' },
  ...(['pickUp', 'confirm', 'hangUp'] as const).map((answer) => ({
    type: 'phoneCall' as const,
    answer,
  })),
  { type: 'advanceClock', seconds: 1 },
];

const nameOf = (command: Command): string => {
  if (command.type === 'registerMethod' && command.step === 'choose')
    return `${command.type}:${command.step}:${command.method}`;
  if (command.type === 'registerMethod') return `${command.type}:${command.step}`;
  if (command.type === 'beginChallenge') return `${command.type}:${command.method ?? 'any'}`;
  if (command.type === 'phoneCall') return `${command.type}:${command.answer}`;
  if (command.type === 'chooseFirstFactor') return `${command.type}:${command.firstFactor}`;
  if (command.type === 'beginResetProof') return `${command.type}:${command.method}`;
  return command.type;
};

const passkey = 'chooseFirstFactor:fido2';
const any = 'beginChallenge:any';
const push = 'beginChallenge:microsoftAuthenticatorPush';
const sms = 'beginChallenge:sms';
const voice = 'beginChallenge:voice';
const choose = ['registerMethod:choose:softwareOath', 'registerMethod:choose:phone'];
const skip = 'skipRegistration';
const code = 'beginChallenge:softwareOath';
const appCode = 'beginResetProof:appCode';
const textMe = 'beginResetProof:mobileSMS';
const callMe = 'beginResetProof:mobileCall';
const questions = 'beginResetProof:securityQuestion';

/** What each requirement takes, beside leaving and the clock. */
const taken: Record<RequirementKind, readonly string[]> = {
  userName: ['start', passkey, 'beginReset'],
  password: ['submitPassword', 'beginReset'],
  pickAccount: [],
  usePasskey: ['answerPasskey', 'chooseFirstFactor:password'],
  temporaryAccessPass: ['submitTemporaryAccessPass', 'chooseFirstFactor:password'],
  offerRegistration: ['registerMethod:begin', 'skipRegistration'],
  demandRegistration: ['registerMethod:begin'],
  enrolAuthenticator: ['registerMethod:connect', ...choose, skip, 'phoneScan'],
  tryAuthenticator: ['registerMethod:retry', ...choose, skip, 'phoneApprove', 'phoneDeny'],
  enrolOtherApp: ['registerMethod:code', ...choose, skip, 'phoneScan'],
  enrolPhone: [
    skip,
    'registerMethod:number',
    'registerMethod:choose:phone',
    'registerMethod:choose:email',
  ],
  tryText: ['registerMethod:code', 'registerMethod:retry', 'registerMethod:back', ...choose, skip],
  tryCall: [
    skip,
    'registerMethod:retry',
    'registerMethod:back',
    'registerMethod:choose:phone',
    'registerMethod:choose:email',
    'phoneCall:confirm',
    'phoneCall:hangUp',
  ],
  enrolEmail: [
    skip,
    'registerMethod:address',
    'registerMethod:choose:phone',
    'registerMethod:choose:email',
  ],
  tryEmail: [
    skip,
    'registerMethod:code',
    'registerMethod:retry',
    'registerMethod:back',
    'registerMethod:choose:phone',
    'registerMethod:choose:email',
  ],
  enrolQuestions: ['registerMethod:questions', skip],
  registrationComplete: ['registerMethod:finish'],
  enrolPasskey: ['registerMethod:passkey'],
  namePasskey: ['registerMethod:name'],
  methodAdded: ['registerMethod:finish'],
  authenticatorAdded: ['registerMethod:finish'],
  nudgeAuthenticator: ['registerMethod:begin', 'snoozeCampaign'],
  acknowledgeRisk: [any],
  approveRequest: [any, push, code, 'phoneApprove', 'phoneDeny'],
  enterCode: [any, push, code, 'answerChallenge'],
  answerCall: [any, push, code, sms, voice, 'phoneCall:pickUp', 'phoneCall:hangUp'],
  throttled: [any, push, code, sms, voice],
  confirmPasskey: [any, push, code, 'beginChallenge:fido2', 'answerPasskey'],
  requestDenied: [any, push, code],
  requestTimedOut: [any, push, code],
  tooManyAttempts: [any, push],
  changePassword: ['changePassword'],
  changeExpiredPassword: ['changePassword'],
  changeTemporaryPassword: ['changePassword'],
  mailAccount: ['connectMail'],
  mailSignInFailed: [],
  signInAgain: ['signInAgain'],
  sessionEnded: ['signInAgain'],
  changePasswordOnDevice: ['changePassword'],
  staySignedIn: ['staySignedIn'],
  application: [],
  accountBlocked: [],
  signInBlocked: [],
  accessBlocked: [],
  deviceBlocked: [],
  registrationRestricted: [],
  methodsUnavailable: [],
  acceptTerms: ['acceptTerms', 'declineTerms'],
  termsDeclined: [],
  identifyForReset: ['identifyForReset', 'newResetPicture'],
  chooseResetMethod: [textMe, callMe],
  enterResetCode: [appCode, 'answerResetProof'],
  approveReset: [appCode, questions, 'phoneApprove', 'phoneDeny'],
  answerResetCall: [textMe, callMe, 'phoneCall:confirm', 'phoneCall:hangUp'],
  answerQuestions: [questions, 'answerSecurityQuestions'],
  chooseNewPassword: ['resetPassword'],
  resetDone: [],
  resetUnavailable: [],
};

const wrongCode: Command = { type: 'answerChallenge', code: '000000' };
const useCode: Command = { type: 'beginChallenge', method: 'softwareOath' };

const waiting = (): World => after(testWorld({ policies: [mfaForAll] }), ...signsIn);
const usedUp = (): World =>
  after(waiting(), useCode, ...Array.from({ length: 5 }, () => wrongCode));

const withPhone = (): World =>
  after(
    testWorld(
      { policies: [mfaForAll] },
      { phone: { number: '+14255550168', methods: ['sms', 'voice'] } },
    ),
    ...signsIn,
  );
const throttled = (): World =>
  after(
    withPhone(),
    ...Array.from({ length: 6 }, (): Command => ({ type: 'beginChallenge', method: 'sms' })),
  );

const demanding = (grantControls: object, tenant: Partial<Tenant> = {}): World => {
  const world = testWorld({ policies: [testPolicy('p', { grantControls })] });
  return after({ ...world, tenant: { ...world.tenant, ...tenant } }, ...signsIn);
};

/** A world at each kind of requirement: the scripts' own, and what no script comes to. */
const worlds = new Map<RequirementKind, World>();
for (const world of [
  ...scenarios.flatMap((scenario) => play(scenario).map((played) => played.world)),
  after(waiting(), { type: 'advanceClock', seconds: 60 }),
  usedUp(),
  waiting(),
  after(waiting(), useCode),
  after(waiting(), { type: 'phoneDeny' }),
  throttled(),
  after(withPhone(), { type: 'beginChallenge', method: 'voice' }),
  after(testWorld({}, { isHybrid: true }), { type: 'useWorkDevice', personId: testPerson.id }),
  demanding(grants('OR', ['compliantDevice'])),
  demanding(grants('OR', [], { authenticationStrength: phishingResistant }), {
    allowedMethods: ['microsoftAuthenticatorPush', 'softwareOath'],
  }),
])
  worlds.set(requiredIn(world).kind, world);

const idOf = ({ reset, attempt }: World): string | null => (reset ?? attempt)?.id ?? null;

const send = (world: World, command: Command, attemptId = idOf(world)) =>
  step(world, { command, attemptId, at: timeIn(world) });

it('every kind of requirement is reached', () => {
  expect([...worlds.keys()].toSorted()).toEqual(Object.keys(taken).toSorted());
});

describe.each([...worlds])('%s', (kind, world) => {
  it.each(commands.map((command) => [nameOf(command), command] as const))(
    'and %s',
    (name, command) => {
      const fits = ['cancel', 'closeBrowser', 'advanceClock', ...taken[kind]].includes(name);
      const stepped = send(world, command);
      expect(stepped.refusal?.error.code).toBe(fits ? undefined : 'notExpected');
      expect(stepped.world === world).toBe(!fits);
    },
  );

  it.each([
    ['of another attempt', 'attempt-of-another'],
    ['of no attempt', null],
  ])('and a command %s', (_what, attemptId) => {
    if (attemptId === idOf(world)) return;
    for (const command of commands.filter(({ type }) => type !== 'advanceClock')) {
      const stepped = send(world, command, attemptId);
      expect(stepped.refusal?.error.code).toBe('unknownAttempt');
      expect(stepped.world).toBe(world);
    }
  });

  it('and the clock, which belongs to no attempt', () => {
    const stepped = send(world, { type: 'advanceClock', seconds: 5 }, 'attempt-of-another');
    expect(stepped.world.clock.advanced).toBe(world.clock.advanced + 5);
    expect(stepped.world.attempt?.id).toBe(world.attempt?.id);
  });
});
