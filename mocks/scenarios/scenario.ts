import type { Act, Persona, ScenarioSummary, Situation } from '../../src/api/contract.ts';
import { digest } from '../backend/authentication/digest.ts';
import { neverLocked } from '../backend/authentication/smart-lockout.ts';
import { normalAnswer } from '../backend/reset/commands.ts';
import { noRisk } from '../backend/risk.ts';
import type {
  Authenticator,
  Circumstances,
  KnownAccount,
  OtherSignIn,
  Person,
  SignInRecord,
  TemporaryAccessPass,
  Tenant,
  World,
} from '../backend/world.ts';
import type { ConditionalAccessPolicy } from '../graph/index.ts';

/** One of a scenario's people: what differs from an ordinary registered member, and the demo secrets. */
export interface Casting extends Partial<
  Omit<
    Person,
    | 'id'
    | 'displayName'
    | 'userPrincipalName'
    | 'password'
    | 'user'
    | 'securityQuestions'
    | 'temporaryAccessPass'
  >
> {
  id: string;
  displayName: string;
  userPrincipalName: string;
  user?: Partial<Person['user']>;
  /** Their answers are the secrets `answer.first` and so on, in this order. */
  securityQuestions?: string[];
  secrets: Persona['secrets'];
  /** The pass itself is a secret. */
  temporaryAccessPass?: Partial<Omit<TemporaryAccessPass, 'digest'>>;
}

/** The world just before a sign-in, and what people then do. Its texts are messages `scenario.<id>.*`. */
export interface Scenario {
  /** Its URL, its test title and its image name. */
  id: string;
  situation: Situation;
  outcome: ScenarioSummary['outcome'];
  tenant: Partial<Tenant> & Pick<Tenant, 'id' | 'displayName'>;
  policies: ConditionalAccessPolicy[];
  application: World['application'];
  people: Casting[];
  circumstances?: Partial<Circumstances>;
  /** What somebody else tries at the same time. */
  elsewhere?: Omit<OtherSignIn, 'request'>[];
  /** Accounts that the browser knows, whether they are of the scenario's people or not. */
  knownAccounts?: { displayName: string; userPrincipalName: string; isSignedIn?: boolean }[];
  /** Sign-ins of the days before. */
  signIns?: SignInRecord[];
  /** ISO 8601 UTC; null follows the machine's clock. */
  startsAt?: string | null;
  script: Act[];
}

/** An ordinary Sunday, so that every picture is taken at the same moment. */
export const ordinaryMoment = '2026-11-22T09:00:00.000Z';

const familiar: Circumstances = {
  surroundings: 'browser',
  ipAddress: '198.51.100.24',
  country: 'US',
  place: 'Redmond, Washington, United States',
  clientAppType: 'browser',
  devicePlatform: 'windows',
  device: {
    isCompliant: false,
    trustType: null,
    attributes: {},
    id: null,
    displayName: 'Windows PC',
  },
  transferMethod: 'none',
  detection: { riskLevel: 'none', riskEventType: null, highConfidence: false },
};

/** Self-service password reset as it is mostly set up, but for what a scenario changes. */
export const passwordReset = (
  change: Partial<Tenant['selfServicePasswordReset']> = {},
): Tenant['selfServicePasswordReset'] => ({
  enabled: true,
  gates: 1,
  methods: ['email', 'appNotification', 'appCode'],
  registrationRequired: false,
  questions: 3,
  unifiedPolicy: false,
  ...change,
});

/** A tenant without any policy, but with what is on from the start. */
export const tenantDefaults: Omit<Tenant, 'id' | 'displayName' | 'policies'> = {
  directory: { namedLocations: [], applications: [], authenticationStrengths: [] },
  registrationPolicy: { isEnabled: false, excludeGroups: [] },
  registrationInterrupt: 'current',
  registrationCampaign: {
    state: 'disabled',
    snoozeDurationInDays: 1,
    enforceRegistrationAfterAllowedSnoozes: true,
    excludeTargets: [],
  },
  securityDefaults: { isEnabled: false, skip: true },
  agreements: [],
  staySignedIn: { isEnabled: true },
  reportSuspiciousActivity: { isEnabled: false },
  announcesUserRisk: true,
  bannedPasswords: [],
  allowedMethods: ['fido2', 'microsoftAuthenticatorPush', 'softwareOath', 'sms', 'voice'],
  selfServicePasswordReset: passwordReset(),
};

/** An Authenticator that a person registered long ago; the secret is a public demo value. */
export const registeredAuthenticator = {
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  deviceName: 'Phone',
  methods: ['microsoftAuthenticatorPush', 'softwareOath'],
  lastStep: null,
} satisfies Authenticator;

/** A pass that was made half an hour ago and is good for an hour, once, but for what a scenario says. */
const passOf = (
  id: string,
  secret: string | undefined,
  own: Casting['temporaryAccessPass'],
): TemporaryAccessPass | null =>
  secret === undefined
    ? null
    : {
        digest: digest(secret, `${id}/temporaryAccessPass`),
        startDateTime: '2026-11-22T08:30:00.000Z',
        lifetimeInMinutes: 60,
        isUsableOnce: true,
        usedAt: null,
        ...own,
      };

const answerRoles = ['answer.first', 'answer.second', 'answer.third'] as const;

const cast = ({ secrets, user, securityQuestions = [], ...own }: Casting): Person => ({
  isHybrid: false,
  passwordWriteback: false,
  account: 'enabled',
  password: secrets['persona.password']
    ? digest(secrets['persona.password'], `${own.id}/password`)
    : null,
  mustChangePassword: null,
  lockout: neverLocked,
  authenticator: registeredAuthenticator,
  phone: null,
  passkeys: [],
  lastFirstFactor: 'password',
  email: null,
  securityQuestions: securityQuestions.map((question, index) => ({
    question,
    answer: digest(
      normalAnswer(secrets[answerRoles[index] ?? 'answer.first'] ?? ''),
      `${own.id}/answer/${index}`,
    ),
  })),
  resetBlockedUntil: null,
  wrongResetAnswers: 0,
  registrationClockStartedAt: null,
  campaignSnoozes: { count: 0, lastAt: null },
  staySignedInKept: null,
  mfaClaim: false,
  agreementAcceptances: [],
  mfaBlocked: false,
  risk: { ...noRisk, riskEventTypes: [] },
  ...own,
  temporaryAccessPass: passOf(
    own.id,
    secrets['persona.temporaryAccessPass'],
    own.temporaryAccessPass,
  ),
  user: {
    id: own.id,
    userType: 'member',
    externalUserType: 'none',
    externalTenantId: null,
    groupIds: [],
    roleTemplateIds: [],
    ...user,
  },
});

const knownTo = ({ knownAccounts = [], people, startsAt }: Scenario): KnownAccount[] =>
  knownAccounts.map(({ isSignedIn, ...account }) => {
    const person = people.find((one) => one.userPrincipalName === account.userPrincipalName);
    const passwordSalt = person ? (cast(person).password?.salt ?? null) : null;
    const session = {
      firstFactor: 'password' as const,
      lastUsedAt: startsAt ?? ordinaryMoment,
      mfa: true,
      passwordSalt,
    };
    return { ...account, session: isSignedIn ? session : null };
  });

/** The world that a scenario begins with. The same scenario makes the same world. */
export const worldOf = (scenario: Scenario): World => ({
  seed: scenario.id,
  issued: 0,
  clock: {
    startsAt: scenario.startsAt === undefined ? ordinaryMoment : scenario.startsAt,
    advanced: 0,
  },
  tenant: { ...tenantDefaults, policies: scenario.policies, ...scenario.tenant },
  application: scenario.application,
  people: scenario.people.map(cast),
  userNameError: null,
  passkey: null,
  knownAccounts: knownTo(scenario),
  usesAnotherAccount: false,
  accountError: null,
  circumstances: { ...familiar, ...scenario.circumstances },
  elsewhere: (scenario.elsewhere ?? []).map((other) => ({ ...other, request: null })),
  attempt: null,
  messages: [],
  reset: null,
  signIns: scenario.signIns ?? [],
});

/** What a scenario says of itself before it is loaded. */
export const summaryOf = ({
  id,
  situation,
  outcome,
  tenant,
  application,
  knownAccounts = [],
  circumstances,
}: Scenario): ScenarioSummary => ({
  id,
  situation,
  outcome,
  knowsAccounts: knownAccounts.length > 0,
  context: {
    organisation: { id: tenant.id, displayName: tenant.displayName },
    application,
    surroundings: circumstances?.surroundings ?? familiar.surroundings,
    account: null,
  },
});

/** A scenario's people as the stage shows them. */
export const personasOf = (scenario: Scenario): Persona[] =>
  scenario.people.map(({ id, displayName, userPrincipalName, secrets }) => ({
    id,
    displayName,
    userPrincipalName,
    secrets,
  }));
