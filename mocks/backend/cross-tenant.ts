import type { SignInDevice } from './conditional-access/index.ts';
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

/**
 * The device as the tenant sees it. It knows nothing of one that another organisation manages but what it trusts that
 * organisation to say.
 * Source: "Authentication and Conditional Access for External ID",
 * https://learn.microsoft.com/entra/external-id/authentication-conditional-access
 */
export const seenDevice = (
  { circumstances, tenant }: World,
  isOfAnother: boolean,
): SignInDevice => {
  const { device } = circumstances;
  if (!isOfAnother) return device;
  const { isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted } = tenant.inboundTrust;
  if (!isCompliantDeviceAccepted && !isHybridAzureADJoinedDeviceAccepted)
    return { isCompliant: false, trustType: null, attributes: {} };
  const isHybrid = device.trustType === 'ServerAD';
  return {
    ...device,
    isCompliant: device.isCompliant && isCompliantDeviceAccepted,
    trustType: isHybrid && !isHybridAzureADJoinedDeviceAccepted ? null : device.trustType,
  };
};

/** Guests of another organisation, who have their account and their risk at home. */
export const isExternal = (world: World, person: Person): boolean =>
  !['none', 'internalGuest'].includes(userOf(world, person).externalUserType);
