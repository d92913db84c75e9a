import type { Person, Tenant } from '../world.ts';

/** Whether the person has an authenticator app, of whatever maker, that the tenant allows. */
export const hasApp = ({ allowedMethods }: Tenant, { authenticator }: Person): boolean =>
  authenticator?.methods.some((method) => allowedMethods.includes(method)) ?? false;
