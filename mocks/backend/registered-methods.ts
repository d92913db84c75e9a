import type { Person } from './world/person.ts';
import type { Tenant } from './world/tenant.ts';

/**
 * The tenant whose registered methods count for a person in a tenant: its own, where it keeps some and does not take
 * MFA of the home tenant's.
 * Source: "Authentication and Conditional Access for External ID",
 * https://learn.microsoft.com/entra/external-id/authentication-conditional-access
 */
export const keeperOf = (
  { id, inboundTrust }: Tenant,
  { homeTenantId, registeredIn }: Person,
): string => (id in registeredIn && !inboundTrust.isMfaAccepted ? id : homeTenantId);

/** A person with the methods that one tenant keeps in place of those that another does. */
export const withMethodsOf = (person: Person, to: string, from: string): Person => {
  const { authenticators, phone } = person;
  const methods = person.registeredIn[to];
  if (to === from || !methods) return person;
  const registeredIn = { ...person.registeredIn, [from]: { authenticators, phone } };
  return { ...person, ...methods, registeredIn };
};
