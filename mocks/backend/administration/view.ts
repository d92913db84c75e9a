import type { AdministratorView } from '../../../src/api/contract.ts';
import type { World } from '../world.ts';

/** The IT staff of every tenant, with the tenant that each of them runs. */
export const administratorsView = (world: World): AdministratorView[] =>
  world.administrators.flatMap(({ tenantId, ...own }) => {
    const tenant = [world.tenant, ...world.otherTenants].find(({ id }) => id === tenantId);
    if (!tenant) return [];
    return [{ ...own, organisation: { id: tenant.id, displayName: tenant.displayName } }];
  });
