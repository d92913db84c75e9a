import type {
  AuthenticationMethod,
  EnrolmentStep,
  RegistrableMethod,
  RegistrationPlan,
  Requirement,
  ResetMethod,
} from '../../../src/api/contract.ts';
import type { CreationVerdict } from '../authentication/passkey.ts';
import type { Case } from '../case.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { Enrolment } from '../world/registration.ts';
import type { Tenant } from '../world/tenant.ts';
import { email } from './email.ts';
import { microsoftAuthenticator } from './authenticator.ts';
import type { Enrolled, EnrolmentKind, MethodFamily } from './kind.ts';
import { softwareOath } from './other-app.ts';
import { fido2 } from './passkey.ts';
import { phone } from './phone.ts';
import { securityQuestion } from './security-question.ts';

/** How each method is set up, in the order in which they are proposed. */
const kinds: { [M in RegistrableMethod]: EnrolmentKind<M> } = {
  microsoftAuthenticator,
  softwareOath,
  phone,
  fido2,
  email,
  securityQuestion,
};

/** All methods that people can set up, in that order. */
export const registrable = Object.keys(kinds) as RegistrableMethod[];

// The compiler cannot see that an enrolment goes with the kind of its own method.
const kindOf = (method: RegistrableMethod) => kinds[method] as EnrolmentKind<RegistrableMethod>;

/** What a method can prove at sign-in in a tenant, the safest first. */
export const provesWith = (tenant: Tenant, method: RegistrableMethod): AuthenticationMethod[] =>
  kindOf(method).proves(tenant);

/** What a method can prove in a password reset. */
export const resetsWith = (method: RegistrableMethod): readonly ResetMethod[] =>
  kindOf(method).resets;

/** What a method counts as where two are needed. */
export const familyOf = (method: RegistrableMethod): MethodFamily => kindOf(method).family;

/** Whether the person has the method, or one that counts as it. */
export const isHeld = (tenant: Tenant, person: Person, method: RegistrableMethod): boolean =>
  kindOf(method).isHeld(tenant, person);

/** Begins to set up a method. */
export const beginEnrolment = (
  world: World,
  person: Person,
  method: RegistrableMethod,
): Enrolled<Enrolment> => kindOf(method).begin(world, person);

/** What the trial of an enrolment has proved. */
export const triedWith = (enrolment: Enrolment): AuthenticationMethod | null =>
  kindOf(enrolment.method).tried(enrolment);

/** What tells a finished method of a person from others. */
export const hintOf = (person: Person, method: RegistrableMethod): string | null =>
  kindOf(method).hint(person);

/** What a method that is not confirmed yet asks for. */
export const enrolmentRequirement = (
  c: Case,
  enrolment: Enrolment,
  plan: RegistrationPlan,
): Requirement => kindOf(enrolment.method).requirement(c, enrolment, plan);

/** Takes an enrolment one step on. */
export const takeStep = (
  enrolled: Enrolled<Enrolment>,
  step: EnrolmentStep,
  at: string,
  creation?: CreationVerdict,
): Enrolled<Enrolment> => kindOf(enrolled.enrolment.method).take(enrolled, step, at, creation);

/** What is kept of an enrolment that was left for another method. */
export const setAside = (enrolment: Enrolment): Enrolment =>
  kindOf(enrolment.method).setAside(enrolment);

/** The person with a confirmed method. */
export const saveMethod = (tenant: Tenant, person: Person, enrolment: Enrolment): Person =>
  kindOf(enrolment.method).save(tenant, person, enrolment);
