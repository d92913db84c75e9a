import type { AuthenticationMethod, OfferedMethod } from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import { maskedNumber } from './authentication/phone-number.ts';
import { meetsStrength } from './conditional-access/index.ts';
import { countsStrongFactor } from './cross-tenant.ts';
import type { World } from './world.ts';
import type { Person } from './world/person.ts';

/**
 * The order in which the system prefers methods, the safest first.
 * Source: "System-preferred multifactor authentication",
 * https://learn.microsoft.com/entra/identity/authentication/concept-system-preferred-multifactor-authentication
 */
const preference: readonly AuthenticationMethod[] = [
  'fido2',
  'microsoftAuthenticatorPush',
  'softwareOath',
  'sms',
  'voice',
];

/** The methods of an authenticator app. */
export const appMethods: readonly AuthenticationMethod[] = [
  'microsoftAuthenticatorPush',
  'softwareOath',
];

/**
 * The methods that a person registered, whether the tenant still allows them or not, the preferred first. Apps that
 * prove the same are one method: whichever is at hand will do.
 */
export const registeredMethods = ({ authenticators, phone, passkeys }: Person): OfferedMethod[] => {
  const [passkey] = passkeys;
  const registered: OfferedMethod[] = [
    ...appMethods.flatMap((method) => {
      const app = authenticators.find(({ methods }) => methods.includes(method));
      return app ? [{ method, hint: app.deviceName }] : [];
    }),
    ...(phone?.methods ?? []).map((method) => ({
      method,
      hint: phone ? maskedNumber(phone.number) : null,
    })),
    ...(passkey ? [{ method: 'fido2' as const, hint: passkey.name }] : []),
  ];
  return registered.toSorted(
    (one, other) => preference.indexOf(one.method) - preference.indexOf(other.method),
  );
};

/** The registered methods that the tenant allows, and counts: a guest's passkey is only as good as MFA at home. */
export const usableMethods = (world: World, person: Person): OfferedMethod[] =>
  registeredMethods(person).filter(
    ({ method }) =>
      world.tenant.allowedMethods.includes(method) &&
      (method !== 'fido2' || countsStrongFactor(world, person)),
  );

/** Whether the person has a method that the tenant allows: capable, not merely registered. */
export const isMfaCapable = (world: World, person: Person): boolean =>
  usableMethods(world, person).length > 0;

/** Whether a method meets all of some authentication strengths; without any, every method does. */
export const meetsAll = (
  strengths: readonly AuthenticationStrengthPolicy[],
  method: AuthenticationMethod,
): boolean => strengths.every((strength) => meetsStrength(strength, [combinationOf(method)]));

/** What a method proves, as Graph writes authentication method combinations. A passkey needs no password beside it. */
export const combinationOf = (method: AuthenticationMethod): string =>
  method === 'fido2' ? method : `password,${method}`;
