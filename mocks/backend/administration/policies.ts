import type { JsonObject, Refusal } from '../../../src/api/contract.ts';
import {
  type ConditionalAccessPolicy,
  parsePolicies,
  refusedOnWriting,
} from '../../graph/index.ts';
import { issueId } from '../ids.ts';
import type { World } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { Tenant } from '../world/tenant.ts';
import type { ActHandler } from './administer.ts';
import { merged } from './merge.ts';
import { refuse } from './people.ts';
import { tenantOf, withTenant } from './tenants.ts';

const policyOf = (
  world: World,
  by: Administrator,
  policyId: string,
): ConditionalAccessPolicy | Refusal =>
  tenantOf(world, by.tenantId).policies.find(({ id }) => id === policyId) ??
  refuse('notFound', `${by.tenantId} has no policy ${policyId}.`);

/**
 * Whether a policy is on and blocks everybody from everything, with nobody left out. The service only warns of it;
 * here nobody could go on, so it is refused.
 */
const locksEverybodyOut = ({
  state,
  conditions,
  grantControls,
}: ConditionalAccessPolicy): boolean => {
  const { users, applications, userRiskLevels, signInRiskLevels, clientAppTypes } = conditions;
  const leavesOut = [
    ...users.excludeUsers,
    ...users.excludeGroups,
    ...users.excludeRoles,
    users.excludeGuestsOrExternalUsers,
    ...applications.excludeApplications,
    ...userRiskLevels,
    ...signInRiskLevels,
    ...clientAppTypes.filter((type) => type !== 'all'),
    conditions.platforms,
    conditions.locations,
    conditions.devices?.deviceFilter,
    conditions.authenticationFlows,
    conditions.insiderRiskLevels,
  ];
  return (
    state === 'enabled' &&
    (grantControls?.builtInControls.includes('block') ?? false) &&
    users.includeUsers.includes('All') &&
    applications.includeApplications.includes('All') &&
    leavesOut.every((one) => (one ?? null) === null)
  );
};

/**
 * Whether a policy is for no client app. Leaving the list out is another thing: then all are meant.
 * Source: the service's own answer, as in https://github.com/AlexFilipin/ConditionalAccess/issues/3
 */
const namesNoClientApp = ({ conditions }: JsonObject): boolean =>
  typeof conditions === 'object' &&
  conditions !== null &&
  'clientAppTypes' in conditions &&
  Array.isArray(conditions['clientAppTypes']) &&
  conditions['clientAppTypes'].length === 0;

/** Reads a policy as it is to be, and holds the rules of the service against it. */
const judged = (input: JsonObject): ConditionalAccessPolicy | Refusal => {
  if (namesNoClientApp(input))
    return refuse(
      'invalid',
      'conditions.clientAppTypes: 1064: it names no client app; ["all"] is for all of them.',
      'policyShape',
    );
  const { policies, problems } = parsePolicies(input);
  const [policy] = policies;
  const [problem] = problems;
  if (!policy || problem) {
    const { path = '', message = 'It is no policy.' } = problem ?? {};
    return refuse('invalid', `${path}: ${message}`, 'policyShape');
  }
  const note = refusedOnWriting(policy);
  if (note) return refuse('invalid', `${note.path}: ${note.message}`, note.code);
  return locksEverybodyOut(policy)
    ? refuse('invalid', 'The policy would block everybody from everything.', 'locksEverybodyOut')
    : policy;
};

const withPolicies = (
  world: World,
  by: Administrator,
  change: (policies: Tenant['policies']) => Tenant['policies'],
): World =>
  withTenant(world, by.tenantId, (tenant) => ({ ...tenant, policies: change(tenant.policies) }));

/** Security defaults and policies exclude each other. Source: https://learn.microsoft.com/entra/fundamentals/security-defaults */
const withSecurityDefaults = (
  world: World,
  by: Administrator,
  { state }: ConditionalAccessPolicy,
): Refusal | null =>
  state === 'enabled' && tenantOf(world, by.tenantId).securityDefaults.isEnabled
    ? refuse('invalid', 'Security defaults are on; turn them off first.', 'securityDefaultsOn')
    : null;

/** Adds a policy, which gets its id here. */
export const createPolicy: ActHandler<'createPolicy'> = (world, { policy }, by, at) => {
  const issued = issueId(world, 'policy');
  const made = { ...policy, id: issued.id, createdDateTime: at, modifiedDateTime: null };
  const created = judged(made);
  if ('error' in created) return created;
  return (
    withSecurityDefaults(world, by, created) ??
    withPolicies(issued.world, by, (policies) => [...policies, created])
  );
};

/** Changes the parts of a policy that are named; a list takes the place of the one before. */
export const updatePolicy: ActHandler<'updatePolicy'> = (world, { policyId, changes }, by, at) => {
  const policy = policyOf(world, by, policyId);
  if ('error' in policy) return policy;
  const { id, createdDateTime } = policy;
  const changed = judged({ ...merged(policy, changes), id, createdDateTime, modifiedDateTime: at });
  if ('error' in changed) return changed;
  return (
    withSecurityDefaults(world, by, changed) ??
    withPolicies(world, by, (policies) => policies.map((one) => (one.id === id ? changed : one)))
  );
};

/** Deletes a policy. */
export const deletePolicy: ActHandler<'deletePolicy'> = (world, { policyId }, by) => {
  const policy = policyOf(world, by, policyId);
  if ('error' in policy) return policy;
  return withPolicies(world, by, (policies) => policies.filter(({ id }) => id !== policyId));
};
