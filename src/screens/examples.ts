import type {
  PasswordRules,
  OfferedMethod,
  OfferedResetMethod,
  RegistrableMethod,
  RegistrationPlan,
  PasskeyRequest,
  RequirementOf,
  ResetProgress,
  SignInContext,
  TroubleshootingDetails,
} from '../api/contract.ts';

/** What surrounds a screen in the gallery where no scenario does. */
export const exampleContext: SignInContext = {
  organisation: { id: 'contoso', displayName: 'Contoso' },
  application: { id: '6a1d0b5c-27a4-4a0f-8f3e-5c1b7c0e9d42', displayName: 'Contoso Expenses' },
  surroundings: 'browser',
  account: 'mona.kane@contoso.example',
};

/** A user principal name that no card is wide enough for. */
export const longAccount =
  'bartholomew.featherstonehaugh-cholmondeley@subsidiaries.contoso.example';

/** When a request of the examples lapses. */
export const expiresAt = '2026-03-02T09:01:00.000Z';

/** Only the app. */
export const oneMethod: OfferedMethod[] = [{ method: 'microsoftAuthenticatorPush', hint: null }];

/** The app, and its codes. */
export const bothMethods: OfferedMethod[] = [...oneMethod, { method: 'softwareOath', hint: null }];

/** A phone number as pages show it. */
export const maskedNumber = '+X XXXXXXXX68';

/** Only a phone. */
export const phoneMethods: OfferedMethod[] = [
  { method: 'sms', hint: maskedNumber },
  { method: 'voice', hint: maskedNumber },
];

/** The app, its codes, and a phone. */
export const everyMethod: OfferedMethod[] = [...bothMethods, ...phoneMethods];
/** A passkey that is asked for. */
export const passkeyRequest: PasskeyRequest = {
  challenge: 'TG9va2luZyBmb3IgYSBjaGFsbGVuZ2U_SGVyZSBpcyBvbmU',
  credentials: [{ id: 'cmVoZWFyc2FsL2V4YW1wbGU', transports: ['internal'] }],
  canRehearse: false,
};

/** What may be known of a new password while it is typed. */
export const passwordRules: PasswordRules = {
  minimum: 8,
  maximum: 256,
  allowed: '^[ -~]*$',
  kinds: { lower: '[a-z]', upper: '[A-Z]', digit: '[0-9]', symbol: '[^a-zA-Z0-9]' },
  kindsNeeded: 3,
};

/** Everything that a tenant may let people set up. */
export const allChoices: RegistrableMethod[] = ['microsoftAuthenticator', 'softwareOath', 'phone'];

/** One method is needed, and it has to be the app. */
export const onlyApp: RegistrationPlan = {
  position: 1,
  total: 1,
  choices: ['microsoftAuthenticator'],
};

/** Two methods are needed, and one of them is done. */
export const secondOfTwo: RegistrationPlan = { position: 2, total: 2, choices: ['phone'] };

/** An authenticator being added. */
export const enrolment: RequirementOf<'enrolAuthenticator'> = {
  kind: 'enrolAuthenticator',
  plan: { position: 1, total: 1, choices: allChoices },
  uri: 'otpauth://totp/Contoso:mona.kane%40contoso.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
};

/** A phone being added. */
export const phoneEnrolment: RequirementOf<'enrolPhone'> = {
  kind: 'enrolPhone',
  plan: enrolment.plan,
  ways: ['sms', 'voice'],
  countries: [
    { country: 'DE', callingCode: '49' },
    { country: 'NG', callingCode: '234' },
    { country: 'US', callingCode: '1' },
  ],
  country: 'US',
  typed: '',
  by: 'sms',
};

/** An address for password resets being added. */
export const emailEnrolment: RequirementOf<'enrolEmail'> = {
  kind: 'enrolEmail',
  plan: { position: 1, total: 1, choices: ['phone', 'email', 'securityQuestion'] },
  typed: '',
};

/** An authenticator app of another maker being added. */
export const otherApp: RequirementOf<'enrolOtherApp'> = {
  kind: 'enrolOtherApp',
  plan: enrolment.plan,
  uri: enrolment.uri,
  secret: enrolment.secret,
};

/** What a blocked person can pass on. */
export const details = (errorCode: number): TroubleshootingDetails => ({
  errorCode,
  requestId: 'b1c5c2de-7f3c-4a83-a1d4-2f0f6f1f2a00',
  correlationId: '0d9b8a6c-5b44-4f0b-9f0e-3a6c1e7d8b12',
  timestamp: '2026-03-02T09:00:00.000Z',
  applicationName: exampleContext.application.displayName,
  applicationId: exampleContext.application.id,
  ipAddress: '203.0.113.47',
  deviceId: null,
  devicePlatform: 'Windows 10',
  deviceState: 'unregistered',
});

/** First of two proofs of a password reset, with every way to give it. */
export const resetProof: ResetProgress & { methods: OfferedResetMethod[] } = {
  gate: 1,
  gates: 2,
  methods: [
    { method: 'email', hint: 'mo••••••@fabrikam.example' },
    { method: 'mobileSMS', hint: maskedNumber },
    { method: 'mobileCall', hint: maskedNumber },
    { method: 'appNotification', hint: null },
    { method: 'appCode', hint: null },
    { method: 'securityQuestion', hint: null },
  ],
};
