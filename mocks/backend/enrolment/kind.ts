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

/** What counts as one method where two are needed. */
export type MethodFamily = 'app' | 'phone' | 'passkey' | 'email' | 'securityQuestion';

/** The enrolment of one method. */
export type EnrolmentOf<M extends RegistrableMethod> = Extract<Enrolment, { method: M }>;

/** A world and the enrolment as it is then. */
export interface Enrolled<E extends Enrolment> {
  world: World;
  enrolment: E;
}

/** How one method is set up. A method that people can add has a file that exports one of these. */
export interface EnrolmentKind<M extends RegistrableMethod> {
  /** Methods of one family count as one: a second app adds nothing to the first. */
  family: MethodFamily;
  /** Whether the person has one of the family that the tenant allows for sign-in. */
  isHeld: (tenant: Tenant, person: Person) => boolean;
  /** What it can prove at sign-in where the tenant allows it, the safest first; nothing if it serves reset alone. */
  proves: (tenant: Tenant) => AuthenticationMethod[];
  /** What it can prove in a password reset. */
  resets: readonly ResetMethod[];
  /** What its trial has proved, if anything. */
  tried: (enrolment: EnrolmentOf<M>) => AuthenticationMethod | null;
  begin: (world: World, person: Person) => Enrolled<EnrolmentOf<M>>;
  requirement: (c: Case, enrolment: EnrolmentOf<M>, plan: RegistrationPlan) => Requirement;
  take: (
    enrolled: Enrolled<EnrolmentOf<M>>,
    step: EnrolmentStep,
    at: string,
    creation?: CreationVerdict,
  ) => Enrolled<EnrolmentOf<M>>;
  /** What of it is kept where the person turns to another method. */
  setAside: (enrolment: EnrolmentOf<M>) => EnrolmentOf<M>;
  /** What tells the finished method from others: its device or masked number. */
  hint: (person: Person) => string | null;
  /** Makes it the person's. */
  save: (tenant: Tenant, person: Person, enrolment: EnrolmentOf<M>) => Person;
}
