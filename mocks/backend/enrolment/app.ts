import type { Person } from '../world/person.ts';
import type { Tenant } from '../world/tenant.ts';

/**
 * How many authenticator apps, of whatever maker, one person can have.
 * Source: "OATH tokens authentication method",
 * https://learn.microsoft.com/entra/identity/authentication/concept-authentication-oath-tokens
 */
export const maximumApps = 5;

/** Whether the person has an authenticator app, of whatever maker, that the tenant allows. */
export const hasApp = ({ allowedMethods }: Tenant, { authenticators }: Person): boolean =>
  authenticators.some(({ methods }) => methods.some((method) => allowedMethods.includes(method)));

/** Whether the person can have another authenticator app. */
export const hasRoomForApp = ({ authenticators }: Person): boolean =>
  authenticators.length < maximumApps;
