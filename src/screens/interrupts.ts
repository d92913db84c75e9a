/**
 * The screens by what steps into a sign-in, in the order in which people may meet them. A screen that is not listed
 * stands at the end of those that share the beginning of its id, else under `other`.
 */
const listed = {
  signIn: [
    'signIn.username',
    'signIn.pickAccount',
    'signIn.password',
    'signIn.passkey',
    'signIn.temporaryAccessPass',
  ],
  registration: [
    'moreInfoRequired.skippable',
    'moreInfoRequired.mandatory',
    'register.nudgeSkippable',
    'register.securityInfo.getApp',
    'register.securityInfo.setUp',
    'register.securityInfo.scanQrCode',
    'register.securityInfo.otherApp',
    'register.securityInfo.scanOtherApp',
    'register.securityInfo.enterCode',
    'register.securityInfo.chooseMethod',
    'register.securityInfo.tryItOut',
    'register.securityInfo.added',
    'register.securityInfo.phone',
    'register.securityInfo.phoneCode',
    'register.securityInfo.phoneCall',
    'register.securityInfo.passkey',
    'register.securityInfo.passkeyName',
    'register.securityInfo.email',
    'register.securityInfo.emailCode',
    'register.securityInfo.questions',
    'register.securityInfo.methodAdded',
    'register.securityInfo.complete',
  ],
  proof: [
    'risk.accountAtRisk',
    'mfa.prompt.push',
    'mfa.prompt.methods',
    'mfa.prompt.code',
    'mfa.prompt.call',
    'mfa.prompt.passkey',
    'mfa.denied',
    'mfa.timeout',
    'mfa.throttled',
    'mfa.tooManyAttempts',
  ],
  passwordChange: ['passwordChange.risk', 'passwordChange.expired', 'passwordChange.temporary'],
  blocked: [
    'blocked.accountBlocked',
    'blocked.signInBlocked',
    'blocked.conditionalAccess',
    'blocked.device',
    'blocked.registrationRestricted',
    'blocked.methodsUnavailable',
  ],
  terms: ['termsOfUse', 'blocked.termsOfUse'],
  reset: [
    'sspr.username',
    'sspr.verify.methods',
    'sspr.verify.code',
    'sspr.verify.notification',
    'sspr.verify.call',
    'sspr.verify.questions',
    'sspr.newPassword',
    'sspr.done',
    'sspr.contactAdministrator',
  ],
  session: [
    'session.revokedSignInAgain',
    'session.ended',
    'legacyClient.account',
    'legacyClient.signInFailed',
    'device.ctrlAltDel',
  ],
  completed: ['staySignedIn', 'app'],
  other: [],
} as const satisfies Record<string, readonly string[]>;

/** What steps into a sign-in; `other` for a screen that belongs to none. */
export type Interrupt = keyof typeof listed;

/** All interrupts, in the order of the gallery. */
export const interrupts = Object.keys(listed) as Interrupt[];

const idsOf: Record<Interrupt, readonly string[]> = listed;

const beginning = (id: string): string => id.split('.')[0] ?? id;

/** The interrupt that a screen belongs to. */
export const interruptOf = (id: string): Interrupt =>
  interrupts.find((interrupt) => idsOf[interrupt].includes(id)) ??
  interrupts.find((interrupt) =>
    idsOf[interrupt].some((one) => beginning(one) === beginning(id)),
  ) ??
  'other';

const placeOf = (id: string): [interrupt: number, place: number] => {
  const interrupt = interruptOf(id);
  const place = idsOf[interrupt].indexOf(id);
  return [interrupts.indexOf(interrupt), place < 0 ? Number.MAX_SAFE_INTEGER : place];
};

/** Ids in the order of the gallery; those that nobody listed by their names. */
export const inOrder = (ids: readonly string[]): string[] =>
  ids.toSorted((one, other) => {
    const [group, place] = placeOf(one);
    const [otherGroup, otherPlace] = placeOf(other);
    return group - otherGroup || place - otherPlace || one.localeCompare(other, 'en');
  });
