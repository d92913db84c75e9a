import type { RegistrationDemand } from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import {
  combine,
  type Demand,
  evaluate,
  type PolicyEvaluation,
} from './conditional-access/index.ts';
import { isWithPass } from './authentication/temporary-access-pass.ts';
import { conditionsOf, isExternal, sessionOf } from './session.ts';
import type { Attempt, Person, World } from './world.ts';
import { personOf } from './world.ts';

/** Days that people may put registration off. */
const graceDays = 14;
const day = 24 * 60 * 60 * 1000;

/**
 * Whole days left of the 14: 14 on the first day, 0 when they are used up. Days are 24 hours from the first sign-in
 * that asked; the documentation leaves the rounding open.
 * Source: "Configure the multifactor authentication registration policy",
 * https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-mfa-policy
 */
export const daysLeft = (person: Person, at: string): number => {
  if (person.registrationClockStartedAt === null) return graceDays;
  const elapsed = Date.parse(at) - Date.parse(person.registrationClockStartedAt);
  return Math.min(graceDays, Math.max(0, graceDays - Math.floor(elapsed / day)));
};

/** Which feature asks this person to register, apart from Conditional Access; null if none does. */
export const registrationDemand = (world: World, person: Person): RegistrationDemand | null => {
  const { registrationPolicy, securityDefaults, selfServicePasswordReset } = world.tenant;
  const excluded = person.user.groupIds.some((id) => registrationPolicy.excludeGroups.includes(id));
  if (registrationPolicy.isEnabled && !excluded) return 'registrationPolicy';
  if (securityDefaults.isEnabled) return 'securityDefaults';
  const { enabled, registrationRequired } = selfServicePasswordReset;
  return enabled && registrationRequired && !isExternal(person) ? 'selfServicePasswordReset' : null;
};

/** Whether registration can be put off today. */
export const mayPutOff = (
  world: World,
  person: Person,
  demand: RegistrationDemand,
  at: string,
): boolean =>
  daysLeft(person, at) > 0 && (demand !== 'securityDefaults' || world.tenant.securityDefaults.skip);

/** The authentication strengths that a method has to meet now; none where any will do. */
export const strengthsAsked = (demand: Demand | null): readonly AuthenticationStrengthPolicy[] => {
  if (demand?.kind !== 'demands') return [];
  return demand.unmet.flatMap((unmet) => (unmet.control === 'mfa' ? unmet.strengths : []));
};

/** The policies that name the registration action, as they judge it here and now. */
export const registrationEvaluations = (world: World, attempt: Attempt): PolicyEvaluation[] => {
  const policies = world.tenant.policies.filter(({ conditions }) =>
    conditions.applications.includeUserActions.includes('urn:user:registersecurityinfo'),
  );
  const target = { kind: 'userAction', userAction: 'registerSecurityInformation' } as const;
  return evaluate(policies, { ...conditionsOf(world, attempt), target }, world.tenant.directory);
};

/** Whether a guest came with a pass of the home tenant, which lets nobody register here. */
export const isGuestWithPass = (world: World, attempt: Attempt): boolean =>
  isWithPass(attempt) && isExternal(personOf(world, attempt));

/**
 * Whether a policy on the registration action keeps the person from registering here and now.
 * Only policies that name the action: one for all resources would make every first registration impossible.
 * Source: "Require MFA for registering security info with Conditional Access",
 * https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration
 */
export const isRegistrationRestricted = (world: World, attempt: Attempt): boolean => {
  if (isGuestWithPass(world, attempt)) return true;
  const { directory } = world.tenant;
  const session = sessionOf(world, attempt, personOf(world, attempt));
  const demand = combine(registrationEvaluations(world, attempt), session, directory);
  return demand.kind === 'block' || demand.unmet.length > 0;
};
