/** Somebody who runs a tenant. Roles are the names of built-in Microsoft Entra roles. */
export interface Administrator {
  id: string;
  displayName: string;
  userPrincipalName: string;
  tenantId: string;
  roles: AdministratorRole[];
}

/**
 * The built-in roles that this rehearsal knows.
 * Source: "Microsoft Entra built-in roles",
 * https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export type AdministratorRole =
  | 'Authentication Administrator'
  | 'Conditional Access Administrator'
  | 'Global Administrator'
  | 'Hybrid Identity Administrator'
  | 'Security Administrator'
  | 'Security Operator'
  | 'Security Reader'
  | 'User Administrator';
