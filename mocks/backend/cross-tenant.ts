import { type World, userOf } from './world.ts';
import type { Person } from './world/person.ts';

/** Where an account shows its first factor: a guest's at home, whichever tenant is signed in to. */
export const firstFactorTenant = (world: World, person: Person): string =>
  isExternal(world, person) ? person.homeTenantId : world.tenant.id;

/**
 * Whether the tenant counts a first factor that is MFA by itself: a guest's passkey is the home tenant's, and is proof
 * here only where MFA of that tenant is trusted.
 * Source: "Authentication and Conditional Access for External ID",
 * https://learn.microsoft.com/entra/external-id/authentication-conditional-access
 */
export const countsStrongFactor = (world: World, person: Person): boolean =>
  firstFactorTenant(world, person) === world.tenant.id ||
  userOf(world, person).externalUserType === 'serviceProvider' ||
  world.tenant.inboundTrust.isMfaAccepted;

/** Guests of another organisation, who have their account and their risk at home. */
export const isExternal = (world: World, person: Person): boolean =>
  !['none', 'internalGuest'].includes(userOf(world, person).externalUserType);
