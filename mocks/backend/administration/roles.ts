import type { AdministratorAct } from '../../../src/api/contract.ts';
import type { AdministratorRole } from '../world/administrator.ts';

const onRisk: readonly AdministratorRole[] = ['Security Operator', 'Security Administrator'];
const onUsers: readonly AdministratorRole[] = ['User Administrator'];
const onPasses: readonly AdministratorRole[] = ['Authentication Administrator'];
const onPolicies: readonly AdministratorRole[] = [
  'Conditional Access Administrator',
  'Security Administrator',
];

/**
 * The roles of which one does for an act; a Global Administrator may do everything.
 * Sources: "Remediate risks and unblock users",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock, and "Least privileged
 * roles by task", https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task
 */
export const rolesFor: Record<AdministratorAct['type'], readonly AdministratorRole[]> = {
  dismissUserRisk: onRisk,
  confirmUserCompromised: onRisk,
  confirmUserSafe: onRisk,
  confirmSignInsCompromised: onRisk,
  confirmSignInsSafe: onRisk,
  dismissSignInRisk: onRisk,
  resetPassword: onUsers,
  requirePasswordChange: onUsers,
  revokeSessions: onUsers,
  createTemporaryAccessPass: onPasses,
  deleteTemporaryAccessPass: onPasses,
  createPolicy: onPolicies,
  updatePolicy: onPolicies,
  deletePolicy: onPolicies,
  createNamedLocation: onPolicies,
  updateNamedLocation: onPolicies,
  deleteNamedLocation: onPolicies,
  setRegistrationPolicy: ['Security Administrator'],
  setOnPremises: ['Hybrid Identity Administrator'],
};

/** Whether one of some roles does for an act. */
export const mayDo = (roles: readonly AdministratorRole[], act: AdministratorAct): boolean =>
  roles.includes('Global Administrator') || rolesFor[act.type].some((role) => roles.includes(role));
