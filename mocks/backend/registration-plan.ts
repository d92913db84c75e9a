import type {
  RegistrableMethod,
  RegistrationDemand,
  RegistrationInterrupt,
  RegistrationPlan,
} from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import { familyOf, isHeld, provesWith, registrable } from './enrolment/index.ts';
import { isMfaCapable, meetsAll } from './methods.ts';
import { isExternal } from './session.ts';
import type { Person, Registration, World } from './world.ts';

/**
 * What this person may set up next, in the order in which it is proposed. Until there is a method for MFA, and while a
 * strength is to be met, only methods that serve for it.
 */
export const choices = (
  world: World,
  person: Person,
  strengths: readonly AuthenticationStrengthPolicy[] = [],
): RegistrableMethod[] => {
  const { tenant } = world;
  const isCapable = isMfaCapable(world, person);
  const forMfa = strengths.length > 0 || !isCapable;
  const hasProved = isCapable || (world.attempt?.mfa ?? null) !== null;
  // A passkey takes MFA before it, and at sign-in a strength that asks for it.
  const maySetUp = (method: RegistrableMethod): boolean =>
    method !== 'fido2' || (hasProved && strengths.length > 0);
  return registrable
    .filter((method) => maySetUp(method) && !isHeld(tenant, person, method))
    .filter((method) => {
      const proofs = provesWith(tenant, method);
      return forMfa ? proofs.some((proof) => meetsAll(strengths, proof)) : proofs.length > 0;
    });
};

/**
 * How many methods are still missing: the minimum for MFA and password reset together, and no more than there are.
 * Source: "Combined security information registration for Microsoft Entra overview",
 * https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined
 */
export const missingMethods = (world: World, person: Person): number => {
  const { tenant } = world;
  // Nobody resets a password with a passkey.
  const counted = registrable.filter((method) => familyOf(method) !== 'passkey');
  const families = new Set(counted.map(familyOf));
  const held = [...families].filter((family) =>
    registrable.some((method) => familyOf(method) === family && isHeld(tenant, person, method)),
  ).length;
  const { enabled, registrationRequired, gates } = tenant.selfServicePasswordReset;
  const countsReset = enabled && registrationRequired && !isExternal(person);
  const forReset = countsReset ? Math.max(0, gates - held) : 0;
  const forMfa = isMfaCapable(world, person) ? 0 : 1;
  const allowed = counted.filter((method) => provesWith(tenant, method).length > 0);
  const left = new Set(allowed.filter((method) => !isHeld(tenant, person, method)).map(familyOf));
  return Math.min(Math.max(forMfa, forReset), left.size);
};

/** How far a registration has come, as the page is told it. */
export const planOf = (
  world: World,
  person: Person,
  { done, asked }: Registration,
  strengths: readonly AuthenticationStrengthPolicy[] = [],
): RegistrationPlan => ({
  position: done.length + 1,
  total: asked ? 1 : done.length + Math.max(1, missingMethods(world, person)),
  choices: asked ? [asked] : choices(world, person, strengths),
});

/** How the page that asks for registration is worded for this person, and what it proposes. */
export const interruptOf = (
  world: World,
  person: Person,
  demandedBy: RegistrationDemand,
  strengths: readonly AuthenticationStrengthPolicy[] = [],
): RegistrationInterrupt => ({
  demandedBy,
  wording: isExternal(person) ? 'guest' : world.tenant.registrationInterrupt,
  proposes: choices(world, person, strengths)[0] ?? null,
});
