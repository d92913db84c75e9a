import type { Persona } from '../../src/api/contract.ts';
import { digestOfDemo } from '../backend/authentication/digest.ts';
import { neverLocked } from '../backend/authentication/smart-lockout.ts';
import { normalAnswer } from '../backend/authentication/security-questions.ts';
import { phoneName } from '../backend/enrolment/authenticator.ts';
import { noRisk } from '../backend/risk.ts';
import type { Authenticator, RegisteredMethods } from '../backend/world/methods.ts';
import type { Person, TemporaryAccessPass } from '../backend/world/person.ts';

type SignInUser = Person['users'][string];

/** How a customer's tenant knows a service provider's technician, who has no user of their own there. */
export const technician = { userType: 'member', externalUserType: 'serviceProvider' } as const;

/** One of a scenario's people: what differs from an ordinary registered member, and the demo secrets. */
export interface Casting extends Partial<
  Omit<
    Person,
    | 'id'
    | 'displayName'
    | 'userPrincipalName'
    | 'password'
    | 'users'
    | 'riskHistory'
    | 'toldByStaff'
    | 'securityQuestions'
    | 'temporaryAccessPass'
    | 'registeredIn'
  >
> {
  id: string;
  displayName: string;
  userPrincipalName: string;
  /** What differs from an ordinary member of the scenario's tenant. */
  user?: Partial<SignInUser>;
  /** How the scenario's other tenants know the person, by their ids; at home, a member. */
  users?: Record<string, Partial<SignInUser>>;
  /** What other tenants than the home tenant have registered themselves; without it, they go by the home tenant's. */
  registeredIn?: Record<string, Partial<RegisteredMethods>>;
  /** Their answers are the secrets `answer.first` and so on, in this order. */
  securityQuestions?: string[];
  secrets: Persona['secrets'];
  /** The pass itself is a secret. */
  temporaryAccessPass?: Partial<Omit<TemporaryAccessPass, 'digest'>>;
}

/** An Authenticator that a person registered long ago; the secret is a public demo value. */
export const registeredAuthenticator = {
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  deviceName: phoneName,
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
        digest: digestOfDemo(secret, `${id}/temporaryAccessPass`),
        startDateTime: '2026-11-22T08:30:00.000Z',
        lifetimeInMinutes: 60,
        isUsableOnce: true,
        usedAt: null,
        ...own,
      };

const nothing: RegisteredMethods = { authenticators: [], phone: null };

const answerRoles = ['answer.first', 'answer.second', 'answer.third'] as const;

const ordinaryMember = (id: string): SignInUser => ({
  id,
  userType: 'member',
  externalUserType: 'none',
  externalTenantId: null,
  groupIds: [],
  roleTemplateIds: [],
});

/** Whoever is said to be of another tenant and nothing else is no user of the scenario's. */
const homeOf = ({ homeTenantId, user }: Casting, tenantId: string): string =>
  homeTenantId ?? user?.externalTenantId ?? tenantId;

const usersOf = (
  casting: Casting,
  tenantId: string,
  otherTenants: readonly string[],
): Person['users'] => {
  const { id, user, users = {} } = casting;
  const home = homeOf(casting, tenantId);
  const own = user ? { ...users, [tenantId]: user } : users;
  const known = [tenantId, ...otherTenants].filter((one) => one === home || one in own);
  return Object.fromEntries(known.map((one) => [one, { ...ordinaryMember(id), ...own[one] }]));
};

/** One of a scenario's people as the world has them, in the scenario's tenant and in others. */
export const cast = (
  casting: Casting,
  tenantId: string,
  otherTenants: readonly string[] = [],
): Person => {
  const {
    secrets,
    user: _user,
    users: _users,
    securityQuestions = [],
    registeredIn = {},
    ...own
  } = casting;
  return {
    homeTenantId: homeOf(casting, tenantId),
    isHybrid: false,
    account: 'enabled',
    isDeleted: false,
    password: secrets['persona.password']
      ? digestOfDemo(secrets['persona.password'], `${own.id}/password`)
      : null,
    mustChangePassword: null,
    lockout: neverLocked,
    authenticators: [registeredAuthenticator],
    phone: null,
    passkeys: [],
    lastFirstFactor: 'password',
    email: null,
    securityQuestions: securityQuestions.map((question, index) => ({
      question,
      answer: digestOfDemo(
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
    registeredIn: Object.fromEntries(
      Object.entries(registeredIn).map(([id, methods]) => [id, { ...nothing, ...methods }]),
    ),
    riskHistory: [],
    toldByStaff: { password: null, pass: null },
    users: usersOf(casting, tenantId, otherTenants),
  };
};
