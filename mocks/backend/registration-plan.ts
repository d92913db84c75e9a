import type {
  RegistrableMethod,
  RegistrationDemand,
  RegistrationInterrupt,
  RegistrationPlan,
} from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import { hasRoomForApp } from './enrolment/app.ts';
import { familyOf, isHeld, provesWith, registrable, resetsWith } from './enrolment/index.ts';
import { isMfaCapable, meetsAll } from './methods.ts';
import { countMethods, gatesFor, mayReset, resetMethods } from './reset/methods.ts';
import { countsStrongFactor, isExternal } from './cross-tenant.ts';
import type { World } from './world.ts';
import type { Person } from './world/person.ts';
import type { Registration } from './world/registration.ts';
import type { Tenant } from './world/tenant.ts';

/** Whether the person has room for a method: a new app stands beside earlier ones, up to a number. */
const hasRoom = (person: Person, method: RegistrableMethod): boolean =>
  familyOf(method) !== 'app' || hasRoomForApp(person);

/** Whether the person has no such method yet, and room for it. */
const isMissing = (tenant: Tenant, person: Person, method: RegistrableMethod): boolean =>
  !isHeld(tenant, person, method) && hasRoom(person, method);

/** The strengths that MFA has to meet which a method is registered for; null where nothing asks for MFA. */
export type AskedMfa = readonly AuthenticationStrengthPolicy[] | null;

const lacksMfa = (world: World, person: Person, asked: AskedMfa): boolean =>
  asked !== null && (asked.length > 0 || !isMfaCapable(world, person));

/** Whether a reset asks people of this tenant to register, and takes the method from this person. */
const servesReset = (world: World, person: Person, method: RegistrableMethod): boolean =>
  resetsWith(method).some((one) => mayReset(world, person, one));

const isHeldForReset = (world: World, person: Person, method: RegistrableMethod): boolean =>
  resetMethods(world, person).some((held) =>
    registrable.some(
      (one) => familyOf(one) === familyOf(method) && resetsWith(one).includes(held.method),
    ),
  );

/**
 * What this person may set up next, in the order in which it is proposed. Until there is a method for MFA where that is
 * asked for, and while a strength is to be met, only methods that serve for it; then those that serve a reset.
 */
export const choices = (world: World, person: Person, asked: AskedMfa): RegistrableMethod[] => {
  const { tenant } = world;
  if (!lacksMfa(world, person, asked))
    return registrable.filter(
      (method) =>
        servesReset(world, person, method) &&
        isMissing(tenant, person, method) &&
        !isHeldForReset(world, person, method),
    );
  const strengths = asked ?? [];
  const hasProved = isMfaCapable(world, person) || (world.attempt?.mfa ?? null) !== null;
  // A passkey takes MFA before it, and at sign-in a strength that asks for it. Guests have theirs at home.
  const maySetUp = (method: RegistrableMethod): boolean =>
    method !== 'fido2' || (hasProved && strengths.length > 0 && countsStrongFactor(world, person));
  // An app may be held that does not meet the strength; another one can stand beside it.
  const isWanted = (method: RegistrableMethod): boolean =>
    strengths.length > 0 && familyOf(method) === 'app'
      ? hasRoom(person, method)
      : isMissing(tenant, person, method);
  return registrable
    .filter((method) => maySetUp(method) && isWanted(method))
    .filter((method) => provesWith(tenant, method).some((proof) => meetsAll(strengths, proof)));
};

/** Whether the tenant asks this person to register what a reset takes. */
export const asksForReset = (world: World, person: Person): boolean => {
  const { enabled, registrationRequired } = world.tenant.selfServicePasswordReset;
  return enabled && registrationRequired && !isExternal(world, person);
};

/** How many more methods a reset takes which this person is asked to register. */
export const missingForReset = (world: World, person: Person): number => {
  if (!asksForReset(world, person)) return 0;
  const held = countMethods(resetMethods(world, person).map(({ method }) => method));
  const left = new Set(choices(world, person, null).map(familyOf)).size;
  return Math.min(Math.max(0, gatesFor(world, person) - held), left);
};

/**
 * How many methods are still missing: the minimum for MFA and password reset together, and no more than there are.
 * `current` is being set up, and counts as missing.
 * Source: "Combined security information registration for Microsoft Entra overview",
 * https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined
 */
export const missingMethods = (
  world: World,
  person: Person,
  asked: AskedMfa,
  current?: RegistrableMethod,
): number => {
  const forReset = missingForReset(world, person);
  if (!lacksMfa(world, person, asked)) return forReset;
  const next = choices(world, person, asked);
  if (next.length === 0) return 0;
  const first = current ?? next.find((method) => servesReset(world, person, method));
  const servesBoth = first !== undefined && servesReset(world, person, first);
  return 1 + Math.max(0, forReset - (servesBoth ? 1 : 0));
};

/** How far a registration has come, as the page is told it. `maySkip`: what is left may be put off. */
export const planOf = (
  world: World,
  person: Person,
  { done, asked: campaign, current }: Registration,
  asked: AskedMfa,
  maySkip: boolean,
): RegistrationPlan => ({
  position: done.length + 1,
  total: campaign
    ? 1
    : done.length + Math.max(1, missingMethods(world, person, asked, current?.method)),
  choices: campaign ? [campaign] : choices(world, person, asked),
  ...(maySkip ? { maySkip } : {}),
});

/** How the page that asks for registration is worded for this person, and what it proposes. */
export const interruptOf = (
  world: World,
  person: Person,
  demandedBy: RegistrationDemand,
  asked: AskedMfa,
): RegistrationInterrupt => ({
  demandedBy,
  wording: isExternal(world, person) ? 'guest' : world.tenant.registrationInterrupt,
  proposes: choices(world, person, asked)[0] ?? null,
});
