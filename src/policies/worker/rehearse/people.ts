import * as v from 'valibot';
import { type GuestOrExternalUserType, type RiskLevel } from '../../../../mocks/graph/index.ts';
import { guestOrExternalUserTypes } from '../../../../mocks/graph/conditional-access-users.ts';
import { enumValue, flag, text } from '../../../../mocks/graph/schema.ts';
import { demoPasskey } from '../../../../mocks/passkeys/demo-passkey.ts';
import {
  type Casting,
  registeredAuthenticator,
  technician,
} from '../../../../mocks/scenarios/casting.ts';
import { moment } from './moment.ts';

const filled = v.pipe(text, v.nonEmpty('Expected a text; it is empty.'));

/** Methods that somebody can have registered, in the words of Graph's userRegistrationDetails. */
export const registrableMethods = [
  'microsoftAuthenticatorPush',
  'softwareOneTimePasscode',
  'mobilePhone',
  'passKeyDeviceBound',
] as const;

/** Kinds of people from elsewhere; `none` for one's own. */
export const externalUserTypes = guestOrExternalUserTypes.filter(
  (type) => type !== 'unknownFutureValue',
);

/** Those of them whom Graph calls members. */
export const kindsOfMembers: typeof externalUserTypes = [
  'none',
  'b2bCollaborationMember',
  technician.externalUserType,
];

/** A person as Graph's user, userRegistrationDetails and riskyUser name what is known of one. All but the name may be left out. */
export const personSchema = v.strictObject({
  userPrincipalName: filled,
  displayName: v.optional(filled),
  id: v.optional(filled),
  userType: v.optional(enumValue(['member', 'guest']), 'member'),
  externalUserType: v.optional(enumValue(externalUserTypes)),
  externalTenantId: v.optional(filled),
  memberOf: v.optional(v.array(filled), []),
  directoryRoles: v.optional(v.array(filled), []),
  methodsRegistered: v.optional(v.array(enumValue(registrableMethods)), [
    'microsoftAuthenticatorPush',
  ]),
  /** When the MFA registration policy first asked: the 14 days count from then. It asks nobody without it. Invented. */
  registrationClockStartedAt: v.optional(moment),
  onPremisesSyncEnabled: v.optional(flag, false),
  passwordWriteback: v.optional(flag, false),
  riskLevel: v.optional(enumValue(['none', 'low', 'medium', 'high']), 'none'),
});

/** Somebody who signs in. */
export type RehearsedPerson = v.InferOutput<typeof personSchema>;

/** Somebody with every default filled in. */
export const personOf = (given: v.InferInput<typeof personSchema>): RehearsedPerson =>
  v.parse(personSchema, given);

const externalTypeOf = ({ userType, externalUserType }: RehearsedPerson): GuestOrExternalUserType =>
  externalUserType ?? (userType === 'guest' ? 'b2bCollaborationGuest' : 'none');

const riskOf = (riskLevel: RiskLevel): NonNullable<Casting['risk']> =>
  riskLevel === 'none'
    ? { riskLevel, riskState: 'none', riskDetail: 'none', riskEventTypes: [] }
    : { riskLevel, riskState: 'atRisk', riskDetail: 'none', riskEventTypes: ['leakedCredentials'] };

/** The app that is registered; methods that it does not have are not there. */
const authenticatorsOf = ({
  methodsRegistered,
}: RehearsedPerson): NonNullable<Casting['authenticators']> => {
  const app = methodsRegistered.flatMap((method) => {
    if (method === 'microsoftAuthenticatorPush') return [method];
    return method === 'softwareOneTimePasscode' ? (['softwareOath'] as const) : [];
  });
  return app.length === 0 ? [] : [{ ...registeredAuthenticator, methods: app }];
};

const secrets = {
  'persona.password': 'Harbour-27-Lantern',
  'newPassword.good': 'Copper!Meadow-41',
} as const;

/** A person as a scenario has one. */
export const castingOf = (person: RehearsedPerson): Casting => {
  const { methodsRegistered } = person;
  // Accounts are told apart without regard to case.
  const userPrincipalName = person.userPrincipalName.toLowerCase();
  const id = person.id ?? userPrincipalName;
  const externalUserType = externalTypeOf(person);
  const isExternal = !['none', 'internalGuest'].includes(externalUserType);
  const hasPasskey = methodsRegistered.includes('passKeyDeviceBound');
  return {
    id,
    displayName: person.displayName ?? person.userPrincipalName,
    userPrincipalName,
    user: {
      userType: person.userType,
      externalUserType,
      externalTenantId: isExternal ? (person.externalTenantId ?? 'partner') : null,
      groupIds: person.memberOf,
      roleTemplateIds: person.directoryRoles,
    },
    registrationClockStartedAt: person.registrationClockStartedAt ?? null,
    isHybrid: person.onPremisesSyncEnabled,
    authenticators: authenticatorsOf(person),
    phone: methodsRegistered.includes('mobilePhone')
      ? { number: '+14255550168', methods: ['sms', 'voice'] }
      : null,
    ...(hasPasskey ? { passkeys: [demoPasskey(id)], lastFirstFactor: 'fido2' as const } : {}),
    risk: riskOf(person.riskLevel),
    secrets,
  };
};
