import type { Tenant } from '../backend/world/tenant.ts';
import type { Scenario } from './scenario.ts';

type Place = Pick<Scenario, 'tenant' | 'application'>;

/** A retailer and its expenses. */
export const contoso: Place = {
  tenant: { id: 'contoso', displayName: 'Contoso' },
  application: { id: 'app-portal', displayName: 'Expense Portal' },
};

/** A bank and its loans. */
export const woodgrove: Place = {
  tenant: { id: 'woodgrove', displayName: 'Woodgrove Bank' },
  application: { id: 'app-loans', displayName: 'Loan Desk' },
};

/** A design studio and its drawings. */
export const proseware: Place = {
  tenant: { id: 'proseware', displayName: 'Proseware' },
  application: { id: 'app-designs', displayName: 'Design Library' },
};

/** A manufacturer and its orders. */
export const fabrikam: Place = {
  tenant: { id: 'fabrikam', displayName: 'Fabrikam' },
  application: { id: 'app-orders', displayName: 'Order Tracker' },
};

/** An organisation beside the one that a scenario begins in, with what it has set up. */
export const beside = (
  { tenant, application }: Place,
  setUp: Partial<Tenant> = {},
): NonNullable<Scenario['otherTenants']>[number] => ({ ...tenant, application, ...setUp });
