import * as v from 'valibot';
import type {
  ClockCommand,
  CommandRequest,
  PersonCommand,
  PhoneCommand,
  RegisterCommand,
  StageCommand,
  SystemCommand,
} from '../src/api/contract.ts';
import { riskEventTypes } from './graph/index.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** Nobody types more than this; a longer text is a mistake or worse. */
const text = v.pipe(v.string(), v.maxLength(1024));

const base64url = v.pipe(v.string(), v.maxLength(4096), v.regex(/^[\w-]*$/));

/** What a device signed. The verdict on it is nobody's to send: it comes with the handler's stamp. */
const assertion = v.strictObject({
  id: base64url,
  rawId: base64url,
  type: v.literal('public-key'),
  response: v.strictObject({
    authenticatorData: base64url,
    clientDataJSON: base64url,
    signature: base64url,
    userHandle: v.exactOptional(base64url),
  }),
  clientExtensionResults: v.strictObject({}),
});

const failures = ['unsupported', 'cancelled', 'timedOut', 'wrongOrigin', 'failed'] as const;

const passkeyAnswer = v.variant('by', [
  v.strictObject({ by: v.literal('device'), assertion }),
  v.strictObject({ by: v.literal('rehearsal') }),
  v.strictObject({
    by: v.literal('nobody'),
    error: v.picklist(failures),
  }),
]);

/** A passkey that a device made. */
const attestation = v.strictObject({
  id: base64url,
  rawId: base64url,
  type: v.literal('public-key'),
  response: v.strictObject({
    clientDataJSON: base64url,
    attestationObject: v.pipe(v.string(), v.maxLength(32_768), v.regex(/^[\w-]*$/)),
    transports: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(16)),
  }),
  clientExtensionResults: v.strictObject({}),
});

const passkeyCreation = v.variant('by', [
  v.strictObject({ by: v.literal('device'), attestation }),
  v.strictObject({ by: v.literal('rehearsal') }),
  v.strictObject({
    by: v.literal('nobody'),
    error: v.picklist([...failures, 'alreadyRegistered']),
  }),
]);

const method = v.picklist(['fido2', 'microsoftAuthenticatorPush', 'softwareOath', 'sms', 'voice']);

const registers = { type: v.literal('registerMethod') };

const register = v.variant('step', [
  v.strictObject({
    ...registers,
    step: v.picklist(['begin', 'connect', 'retry', 'back', 'finish']),
  }),
  v.strictObject({
    ...registers,
    step: v.literal('choose'),
    method: v.picklist([
      'microsoftAuthenticator',
      'softwareOath',
      'phone',
      'fido2',
      'email',
      'securityQuestion',
    ]),
  }),
  v.strictObject({ ...registers, step: v.literal('code'), code: text }),
  v.strictObject({ ...registers, step: v.literal('address'), address: text }),
  v.strictObject({
    ...registers,
    step: v.literal('questions'),
    questions: v.pipe(v.array(text), v.maxLength(5)),
    answers: v.pipe(v.array(text), v.maxLength(5)),
  }),
  v.strictObject({ ...registers, step: v.literal('passkey'), creation: passkeyCreation }),
  v.strictObject({ ...registers, step: v.literal('name'), name: text }),
  v.strictObject({
    ...registers,
    step: v.literal('number'),
    country: v.pipe(v.string(), v.length(2)),
    typed: text,
    by: v.picklist(['sms', 'voice']),
  }),
]) satisfies v.GenericSchema<RegisterCommand>;

const resetMethod = v.picklist([
  'email',
  'mobileSMS',
  'mobileCall',
  'appNotification',
  'appCode',
  'securityQuestion',
]);

const reset = [
  v.strictObject({ type: v.literal('beginReset') }),
  v.strictObject({ type: v.literal('identifyForReset'), userName: text, characters: text }),
  v.strictObject({ type: v.literal('newResetPicture') }),
  v.strictObject({ type: v.literal('beginResetProof'), method: resetMethod }),
  v.strictObject({ type: v.literal('answerResetProof'), code: text }),
  v.strictObject({
    type: v.literal('answerSecurityQuestions'),
    answers: v.pipe(v.array(text), v.maxLength(5)),
  }),
  v.strictObject({ type: v.literal('resetPassword'), newPassword: text, confirmation: text }),
] as const;

const person = v.variant('type', [
  ...reset,
  v.strictObject({ type: v.literal('start'), userName: text }),
  v.strictObject({ type: v.literal('pickAccount'), account: text }),
  v.strictObject({ type: v.literal('useAnotherAccount') }),
  v.strictObject({ type: v.literal('signOutAccount'), account: text }),
  v.strictObject({ type: v.literal('forgetAccount'), account: text }),
  v.strictObject({ type: v.literal('closeBrowser') }),
  v.strictObject({ type: v.literal('submitPassword'), password: text }),
  v.strictObject({
    type: v.literal('chooseFirstFactor'),
    firstFactor: v.picklist(['password', 'temporaryAccessPass', 'fido2']),
  }),
  v.strictObject({ type: v.literal('answerPasskey'), answer: passkeyAnswer }),
  v.strictObject({ type: v.literal('connectMail'), userName: text, password: text }),
  v.strictObject({ type: v.literal('submitTemporaryAccessPass'), pass: text }),
  v.strictObject({ type: v.literal('signInAgain') }),
  v.strictObject({ type: v.literal('skipRegistration') }),
  v.strictObject({ type: v.literal('snoozeCampaign') }),
  register,
  v.strictObject({ type: v.literal('beginChallenge'), method: v.exactOptional(method) }),
  v.strictObject({ type: v.literal('answerChallenge'), code: text }),
  v.strictObject({
    type: v.literal('changePassword'),
    currentPassword: text,
    newPassword: text,
    confirmation: text,
  }),
  v.strictObject({ type: v.literal('acceptTerms'), viewed: v.boolean() }),
  v.strictObject({ type: v.literal('declineTerms') }),
  v.strictObject({
    type: v.literal('staySignedIn'),
    answer: v.picklist(['yes', 'no']),
    dontShowAgain: v.boolean(),
  }),
  v.strictObject({ type: v.literal('cancel') }),
]) satisfies v.GenericSchema<PersonCommand>;

const phone = v.variant('type', [
  v.strictObject({ type: v.literal('phoneScan') }),
  v.strictObject({
    type: v.literal('phoneApprove'),
    number: text,
    request: v.exactOptional(text),
  }),
  v.strictObject({ type: v.literal('phoneDeny'), request: v.exactOptional(text) }),
  v.strictObject({ type: v.literal('phoneReport'), request: v.exactOptional(text) }),
  v.strictObject({
    type: v.literal('phoneCall'),
    answer: v.picklist(['pickUp', 'confirm', 'hangUp', 'report']),
  }),
]) satisfies v.GenericSchema<PhoneCommand>;

const year = 366 * 24 * 60 * 60;

const clock = v.strictObject({
  type: v.literal('advanceClock'),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(year)),
}) satisfies v.GenericSchema<ClockCommand>;

const stage = v.variant('type', [
  v.strictObject({ type: v.literal('goTo'), tenantId: text }),
  v.strictObject({ type: v.literal('moveTo'), placeId: text }),
  v.strictObject({ type: v.literal('useWorkDevice'), personId: text }),
]) satisfies v.GenericSchema<StageCommand>;

const system = v.variant('type', [
  v.strictObject({
    type: v.literal('detectOffline'),
    personId: text,
    about: v.picklist(['signIn', 'account']),
    riskEventType: v.picklist(riskEventTypes),
    riskLevel: v.picklist(['low', 'medium', 'high']),
  }),
  v.strictObject({ type: v.literal('assessAsSafe'), personId: text }),
  v.strictObject({ type: v.literal('ageOutLowRisk'), personId: text }),
]) satisfies v.GenericSchema<SystemCommand>;

const request = <C extends v.GenericSchema>(command: C) =>
  v.strictObject({
    command,
    attemptId: v.nullable(v.string()),
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  });

const bodies = {
  person: request(person),
  phone: request(phone),
  clock: request(clock),
  stage: request(stage),
  system: request(system),
};

/** Checks the body of a command. Says what is wrong and where if it is not one of the actor's. */
export const parseRequest = (
  actor: keyof typeof bodies,
  body: unknown,
): { request: CommandRequest } | { problem: string } => {
  const parsed = v.safeParse(bodies[actor], body);
  if (parsed.success) return { request: parsed.output };
  const [issue] = parsed.issues;
  return { problem: `${v.getDotPath(issue) ?? 'The body'}: ${issue.message}` };
};

/** A scenario that the page's worker made of imported policies. What worlds are made of it comes from there as it is. */
const ownScenario = v.custom<Scenario>((input) => {
  const shape = v.looseObject({
    id: v.literal('own'),
    title: v.pipe(text, v.nonEmpty()),
    tenant: v.looseObject({ id: text, displayName: text }),
    policies: v.array(v.looseObject({ id: v.string(), state: v.string() })),
    application: v.strictObject({ id: v.string(), displayName: v.string() }),
    people: v.pipe(v.array(v.looseObject({ id: text, userPrincipalName: text })), v.nonEmpty()),
    script: v.array(v.looseObject({ actor: v.string() })),
  });
  return v.is(shape, input);
}, 'It is no scenario of one’s own.');

/** Checks a body that names a scenario or a place in the history. */
export const parseBody = {
  open: v.union([
    v.strictObject({ scenario: text, clock: v.exactOptional(v.literal('machine')) }),
    v.strictObject({ own: ownScenario }),
  ]),
  seek: v.strictObject({ cursor: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
};
