import type { World } from '../world.ts';
import type { Tenant } from '../world/tenant.ts';

/** A tenant of the world, signed in to or not. Throws if there is none, which is a programming error. */
export const tenantOf = ({ tenant, otherTenants }: World, tenantId: string): Tenant => {
  const found = [tenant, ...otherTenants].find(({ id }) => id === tenantId);
  if (!found) throw new Error(`No tenant ${tenantId} in this world.`);
  return found;
};

/** The world with one tenant changed. */
export const withTenant = (
  world: World,
  tenantId: string,
  change: (tenant: Tenant) => Tenant,
): World => ({
  ...world,
  tenant: world.tenant.id === tenantId ? change(world.tenant) : world.tenant,
  otherTenants: world.otherTenants.map((one) => (one.id === tenantId ? change(one) : one)),
});
