import type { Command, RequirementKind } from '../../src/api/contract.ts';
import { registrationActs } from './registration-acts.ts';
import {
  type Acts,
  answersCall,
  answersRequest,
  codes,
  type Known,
  saying,
  wait,
} from './saying.ts';

/** Longer than registration can be put off, and than a password that IT staff made is good for. */
const fifteenDays = 15 * 24 * 60 * 60;

const passwords = saying(
  'persona.password',
  'newPassword.good',
  'told.password',
  'persona.wrongPassword',
);
const passes = saying(
  'persona.temporaryAccessPass',
  'told.pass',
  'persona.wrongTemporaryAccessPass',
);

const proveEach = ({ methods }: { methods: readonly { method: string }[] }): Command[] => [
  { type: 'beginChallenge' },
  ...methods.map(({ method }) => ({ type: 'beginChallenge', method }) as Command),
];

const resetEach = ({ methods }: { methods: readonly { method: string }[] }): Command[] =>
  methods.map(({ method }) => ({ type: 'beginResetProof', method }) as Command);

const passkeys: Command[] = [
  { type: 'answerPasskey', answer: { by: 'rehearsal' } },
  { type: 'answerPasskey', answer: { by: 'nobody', error: 'cancelled' } },
];

const factors = (...turnTo: ('password' | 'temporaryAccessPass' | 'fido2')[]): Command[] =>
  turnTo.map((firstFactor) => ({ type: 'chooseFirstFactor', firstFactor }));

const newPasswords = (known: Known): Command[] =>
  saying('newPassword.good', 'newPassword.other')(known, (newPassword) => ({
    type: 'changePassword',
    currentPassword: known.secret('told.password') ?? known.secret('persona.password') ?? '',
    newPassword,
    confirmation: newPassword,
  }));

const nothing = (): Command[] => [];
const again = (): Command[] => [{ type: 'signInAgain' }];

/** What people, and their phones, may do at each requirement; leaving is always possible. */
export const actsAt: { [K in RequirementKind]: Acts<K> } = {
  userName: (_requirement, { people }) => [
    ...people.map(({ userPrincipalName: userName }): Command => ({ type: 'start', userName })),
    ...factors('fido2'),
    { type: 'beginReset' },
    wait(fifteenDays),
  ],
  pickAccount: ({ accounts }) => [
    ...accounts.flatMap(({ userPrincipalName: account }): Command[] => [
      { type: 'pickAccount', account },
      { type: 'signOutAccount', account },
      { type: 'forgetAccount', account },
    ]),
    { type: 'useAnotherAccount' },
    wait(fifteenDays),
  ],
  password: (_requirement, known) => [
    ...passwords(known, (password) => ({ type: 'submitPassword', password })),
    ...factors('fido2', 'temporaryAccessPass'),
    { type: 'beginReset' },
  ],
  usePasskey: () => [...passkeys, ...factors('password')],
  temporaryAccessPass: (_requirement, known) => [
    ...passes(known, (pass) => ({ type: 'submitTemporaryAccessPass', pass })),
    ...factors('password'),
  ],
  mailAccount: (_requirement, known) =>
    known.people.flatMap(({ userPrincipalName: userName }) =>
      passwords(known, (password) => ({ type: 'connectMail', userName, password })),
    ),
  mailSignInFailed: nothing,
  signInAgain: again,
  sessionEnded: again,
  staySignedIn: () => [
    { type: 'staySignedIn', answer: 'yes', dontShowAgain: false },
    { type: 'staySignedIn', answer: 'no', dontShowAgain: false },
  ],
  application: () => [wait(fifteenDays)],
  ...registrationActs,

  acknowledgeRisk: () => [{ type: 'beginChallenge' }],
  approveRequest: (requirement) => [...answersRequest(requirement), ...proveEach(requirement)],
  enterCode: (requirement, known) => [
    ...codes(known, (code) => ({ type: 'answerChallenge', code })),
    ...proveEach(requirement),
  ],
  answerCall: (requirement) => [...answersCall, ...proveEach(requirement)],
  confirmPasskey: (requirement) => [...passkeys, ...proveEach(requirement)],
  requestDenied: proveEach,
  requestTimedOut: proveEach,
  throttled: proveEach,
  tooManyAttempts: proveEach,

  changePassword: (_requirement, known) => newPasswords(known),
  changeExpiredPassword: (_requirement, known) => newPasswords(known),
  changeTemporaryPassword: (_requirement, known) => newPasswords(known),
  changePasswordOnDevice: (_requirement, known) => newPasswords(known),
  acceptTerms: () => [{ type: 'acceptTerms', viewed: true }, { type: 'declineTerms' }],

  identifyForReset: ({ picture }, { people }) =>
    people.map(({ userPrincipalName: userName }) => ({
      type: 'identifyForReset',
      userName,
      characters: picture,
    })),
  chooseResetMethod: resetEach,
  enterResetCode: (requirement, known) => [
    ...codes(known, (code) => ({ type: 'answerResetProof', code })),
    ...resetEach(requirement),
  ],
  approveReset: (requirement) => [...answersRequest(requirement), ...resetEach(requirement)],
  answerResetCall: (requirement) => [...answersCall, ...resetEach(requirement)],
  answerQuestions: (requirement, { secret }) => [
    {
      type: 'answerSecurityQuestions',
      answers: (['answer.first', 'answer.second', 'answer.third'] as const)
        .slice(0, requirement.questions.length)
        .map((role) => secret(role) ?? ''),
    },
    { type: 'answerSecurityQuestions', answers: requirement.questions.map(() => 'Wrong') },
    ...resetEach(requirement),
  ],
  chooseNewPassword: (_requirement, known) =>
    saying('newPassword.good')(known, (newPassword) => ({
      type: 'resetPassword',
      newPassword,
      confirmation: newPassword,
    })),
  resetDone: nothing,
  resetUnavailable: nothing,

  accountBlocked: () => [{ type: 'beginReset' }],
  signInBlocked: nothing,
  accessBlocked: nothing,
  deviceBlocked: nothing,
  registrationRestricted: nothing,
  methodsUnavailable: nothing,
  termsDeclined: nothing,
};
