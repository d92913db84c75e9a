import type { ConditionalAccessConditionSet } from '../../graph/index.ts';
import { type Check, met, unmet } from './check.ts';
import type { SignInServicePrincipal } from './types.ts';

/** Whether a policy is for service principals; then it is for nobody else. */
export const isForWorkloads = ({ clientApplications }: ConditionalAccessConditionSet): boolean =>
  clientApplications !== null &&
  (clientApplications.includeServicePrincipals.length > 0 ||
    clientApplications.servicePrincipalFilter !== null);

/** Service principals and their risk. Source: conditionalAccessClientApplications resource type, https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessclientapplications */
export const checkWorkload = (
  conditions: ConditionalAccessConditionSet,
  { id, riskLevel }: SignInServicePrincipal,
): Check => {
  const { clientApplications, servicePrincipalRiskLevels } = conditions;
  if (clientApplications === null || !isForWorkloads(conditions)) {
    return unmet('users', 'userPoliciesNotForWorkloads');
  }
  const { includeServicePrincipals, excludeServicePrincipals, servicePrincipalFilter } =
    clientApplications;
  const included = includeServicePrincipals.some(
    (one) => one === id || one === 'ServicePrincipalsInMyTenant',
  );
  if (!included && servicePrincipalFilter === null) return unmet('workloadIdentities');
  if (excludeServicePrincipals.includes(id)) {
    return unmet('workloadIdentities', 'exclusionBeatsInclusion');
  }
  // The filter reads custom security attributes, which no export of policies carries.
  if (servicePrincipalFilter !== null) {
    return unmet('notEnoughInformation', 'applicationFilterNotEvaluated');
  }
  if (servicePrincipalRiskLevels.length === 0) return met();
  return servicePrincipalRiskLevels.includes(riskLevel)
    ? met('riskLevelsByMembership')
    : unmet('workloadIdentities', 'servicePrincipalRiskIsOfTheWorkload');
};
