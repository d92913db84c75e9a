import type { RegistrationDemand } from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import {
  combine,
  type Demand,
  evaluate,
  isMfaCombination,
  type PolicyEvaluation,
  type SignInConditions,
} from './conditional-access/index.ts';
import { isWithPass } from './authentication/temporary-access-pass.ts';
import { isMfaCapable } from './methods.ts';
import { type AskedMfa, asksForReset, missingForReset } from './registration-plan.ts';
import { conditionsOf, sessionOf } from './session.ts';
import { isExternal } from './cross-tenant.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';
import { personOf, userOf } from './world.ts';

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

/** Which feature of the tenant asks this person for a method for MFA; null if none does. */
const mfaDemand = (
  world: World,
  person: Person,
): 'registrationPolicy' | 'securityDefaults' | null => {
  const { registrationPolicy, securityDefaults } = world.tenant;
  const excluded = userOf(world, person).groupIds.some((id) =>
    registrationPolicy.excludeGroups.includes(id),
  );
  if (registrationPolicy.isEnabled && !excluded) return 'registrationPolicy';
  return securityDefaults.isEnabled ? 'securityDefaults' : null;
};

/**
 * Which feature asks this person to register, apart from Conditional Access; null if none does. One that misses nothing
 * gives way to one that does.
 */
export const registrationDemand = (world: World, person: Person): RegistrationDemand | null => {
  const forMfa = mfaDemand(world, person);
  if (forMfa && !isMfaCapable(world, person)) return forMfa;
  if (missingForReset(world, person) > 0) return 'selfServicePasswordReset';
  return forMfa ?? (asksForReset(world, person) ? 'selfServicePasswordReset' : null);
};

/** Whether this person still misses what the feature asks for. */
export const missesDemanded = (
  world: World,
  person: Person,
  demandedBy: RegistrationDemand,
): boolean =>
  demandedBy === 'selfServicePasswordReset'
    ? missingForReset(world, person) > 0
    : !isMfaCapable(world, person);

/** The strengths of the MFA that a method is registered for now; null where nothing asks for MFA. */
export const askedMfa = (world: World, person: Person, demand: Demand | null): AskedMfa => {
  const isDemanded =
    demand?.kind === 'demands' && demand.unmet.some(({ control }) => control === 'mfa');
  return isDemanded || mfaDemand(world, person) ? strengthsAsked(demand) : null;
};

/**
 * Whether somebody who has a method for MFA has still to prove it before another one may be registered.
 * Source: "Combined security information registration for Microsoft Entra overview",
 * https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined
 */
export const mustProveToRegister = (world: World, attempt: Attempt): boolean => {
  const person = personOf(world, attempt);
  const { combinationsUsed, mfaClaim } = sessionOf(world, attempt, person);
  return isMfaCapable(world, person) && !mfaClaim && !combinationsUsed.some(isMfaCombination);
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

/** A sign-in's conditions, with registering security info as what it is for. */
export const onRegistrationAction = (signIn: SignInConditions): SignInConditions => ({
  ...signIn,
  target: { kind: 'userAction', userAction: 'registerSecurityInformation' },
});

/** The policies that name the registration action, as they judge it here and now. */
export const registrationEvaluations = (world: World, attempt: Attempt): PolicyEvaluation[] => {
  const policies = world.tenant.policies.filter(({ conditions }) =>
    conditions.applications.includeUserActions.includes('urn:user:registersecurityinfo'),
  );
  const signIn = onRegistrationAction(conditionsOf(world, attempt));
  return evaluate(policies, signIn, world.tenant.directory);
};

/** Whether a guest came with a pass of the home tenant, which lets nobody register here. */
export const isGuestWithPass = (world: World, attempt: Attempt): boolean =>
  isWithPass(attempt) && isExternal(world, personOf(world, attempt));

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
