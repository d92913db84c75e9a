import type { ActHandler } from './administer.ts';
import { withTenant } from './tenants.ts';

/** Changes ID Protection's MFA registration policy. */
export const setRegistrationPolicy: ActHandler<'setRegistrationPolicy'> = (
  world,
  { isEnabled, excludeGroups },
  by,
) =>
  withTenant(world, by.tenantId, (tenant) => ({
    ...tenant,
    registrationPolicy: {
      isEnabled: isEnabled ?? tenant.registrationPolicy.isEnabled,
      excludeGroups: excludeGroups ?? tenant.registrationPolicy.excludeGroups,
    },
  }));

/** Changes what on-premises and cloud tell each other of passwords. */
export const setOnPremises: ActHandler<'setOnPremises'> = (
  world,
  { passwordWriteback, passwordChangeResetsRisk },
  by,
) =>
  withTenant(world, by.tenantId, (tenant) => ({
    ...tenant,
    onPremises: {
      passwordWriteback: passwordWriteback ?? tenant.onPremises.passwordWriteback,
      passwordChangeResetsRisk:
        passwordChangeResetsRisk ?? tenant.onPremises.passwordChangeResetsRisk,
    },
  }));
