import type { UserRegistrationDetails } from '../../graph/index.ts';
import { isMfaCapable, registeredMethods, usableMethods } from '../../backend/methods.ts';
import { resetProblem } from '../../backend/reset/eligibility.ts';
import { countMethods, gatesFor, resetMethods } from '../../backend/reset/methods.ts';
import type { World } from '../../backend/world.ts';
import type { Person } from '../../backend/world/person.ts';

/** Methods as the report names them. */
const names = {
  fido2: 'passKeyDeviceBound',
  microsoftAuthenticatorPush: 'microsoftAuthenticatorPush',
  softwareOath: 'softwareOneTimePasscode',
  sms: 'mobilePhone',
  voice: 'mobilePhone',
} as const;

const preferences = {
  fido2: 'none',
  microsoftAuthenticatorPush: 'push',
  softwareOath: 'oath',
  sms: 'sms',
  voice: 'voiceMobile',
} as const;

/** Properties of a user's registration that a query may name. */
export const registrationProperties: readonly (keyof UserRegistrationDetails)[] = [
  'id',
  'userPrincipalName',
  'userDisplayName',
  'userType',
  'isAdmin',
  'isMfaRegistered',
  'isMfaCapable',
  'isPasswordlessCapable',
  'isSsprRegistered',
  'isSsprEnabled',
  'isSsprCapable',
  'methodsRegistered',
  'isSystemPreferredAuthenticationMethodEnabled',
  'systemPreferredAuthenticationMethods',
  'userPreferredMethodForSecondaryAuthentication',
  'lastUpdatedDateTime',
];

/** What somebody has registered, in a world whose tenant is the one that asks. */
export const registrationOf = (
  world: World,
  person: Person,
  at: string,
): UserRegistrationDetails => {
  const registered = registeredMethods(person);
  const usable = usableMethods(world, person);
  const [preferred] = usable;
  const methods = [
    ...registered.map(({ method }) => names[method]),
    ...(person.email === null ? [] : ['email']),
    ...(person.securityQuestions.length === 0 ? [] : ['securityQuestion']),
    ...(person.temporaryAccessPass ? ['temporaryAccessPass'] : []),
  ];
  const user = person.users[world.tenant.id];
  const forReset = resetMethods(world, person).map(({ method }) => method);
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: user?.userType ?? 'member',
    isAdmin: (user?.roleTemplateIds.length ?? 0) > 0,
    isMfaRegistered: registered.length > 0,
    isMfaCapable: isMfaCapable(world, person),
    isPasswordlessCapable: usable.some(({ method }) => method === 'fido2'),
    isSsprRegistered: countMethods(forReset) >= gatesFor(world, person),
    isSsprEnabled: world.tenant.selfServicePasswordReset.enabled,
    isSsprCapable: resetProblem(world, person, at) === null,
    methodsRegistered: [...new Set(methods)],
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: preferred ? [names[preferred.method]] : [],
    userPreferredMethodForSecondaryAuthentication: preferred
      ? preferences[preferred.method]
      : 'none',
    lastUpdatedDateTime: at,
  };
};
