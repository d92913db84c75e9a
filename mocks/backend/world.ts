import type { SignInConditions } from './conditional-access/index.ts';
import type { Administrator } from './world/administrator.ts';
import type { Attempt } from './world/attempt.ts';
import type { KnownAccount } from './world/browser-session.ts';
import type { OtherSignIn, PasskeyAsked } from './world/challenge.ts';
import type { Circumstances, Place } from './world/circumstances.ts';
import type { PhoneMessage } from './world/messages.ts';
import type { Person } from './world/person.ts';
import type { Reset } from './world/reset.ts';
import type { Detection } from './world/risk.ts';
import type { SignInRecord } from './world/sign-in-record.ts';
import type { Tenant } from './world/tenant.ts';
import type { WorkDevice } from './world/work-device.ts';

/**
 * The number of `World`'s shape. Rehearsals are kept over updates of the product, and one that was kept in another shape
 * is refused, so it grows with every change of the shape.
 */
export const worldVersion = 5;

/** Everything a rehearsal is: one immutable value that `step` turns into the next. */
export interface World {
  /** Ids and salts derive from it, so the same script gives the same bytes. */
  seed: string;
  /** How many ids were handed out. */
  issued: number;
  clock: {
    /** ISO 8601 UTC where the clock stands still; null follows the machine's. */
    startsAt: string | null;
    /** Seconds that were advanced by hand. */
    advanced: number;
  };
  tenant: Tenant;
  /** Tenants that can be signed in to instead; the order says nothing. */
  otherTenants: Tenant[];
  people: Person[];
  /** IT staff of the tenants, who never sign in here. */
  administrators: Administrator[];
  /** What was wrong with the last user name, before there is an attempt. */
  userNameError: 'empty' | 'unknownUser' | 'notInTenant' | null;
  /** A passkey that is asked to say who signs in, before there is an attempt. */
  passkey: PasskeyAsked | null;
  /** Accounts that the browser knows, the one used last first. */
  knownAccounts: KnownAccount[];
  /** None of the known accounts was to be used. */
  usesAnotherAccount: boolean;
  /** What was wrong with the account that was picked, before there is an attempt. */
  accountError: 'notInTenant' | 'disabled' | null;
  circumstances: Circumstances;
  /** Where, and with what, the person may sign in instead. */
  places: Place[];
  /** Sign-ins as the same person that somebody else tries at the same time. */
  elsewhere: OtherSignIn[];
  attempt: Attempt | null;
  /** Texts and calls that arrived on the rehearsal's phone, oldest first. */
  messages: PhoneMessage[];
  /** A password reset under way, beside the attempt that it was begun from. */
  reset: Reset | null;
  /** A password that is changed at a computer of the on-premises domain, beside any sign-in. */
  workDevice: WorkDevice | null;
  /** The sign-in logs of all tenants, oldest first. The running attempt is not in it. */
  signIns: SignInRecord[];
  /** What the risk engine found so far, oldest first. */
  detections: Detection[];
}

/** The person an attempt belongs to. Throws if the world is inconsistent, which is a programming error. */
export const personOf = (world: World, attempt: Attempt): Person =>
  personById(world, attempt.personId);

/** The person with an id. Throws if there is none, which is a programming error. */
export const personById = ({ people }: World, personId: string): Person => {
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new Error(`No person ${personId} in this world.`);
  return person;
};

/** The world with one person replaced. */
export const withPerson = (world: World, person: Person): World => ({
  ...world,
  people: world.people.map((other) => (other.id === person.id ? person : other)),
});

/** How the tenant that is signed in to knows a person. Throws if it does not, which is a programming error. */
export const userOf = (world: World, person: Person): SignInConditions['user'] => {
  const user = person.users[world.tenant.id];
  if (!user) throw new Error(`${world.tenant.id} does not know ${person.id}.`);
  return user;
};

/** Everybody that the tenant which is signed in to knows. */
export const knownPeople = ({ people, tenant }: World): Person[] =>
  people.filter(({ users, isDeleted }) => tenant.id in users && !isDeleted);

/** The world as its running attempt has it: judged by the tenant as it was before an administrator changed it. */
export const asAttempted = (world: World): World =>
  world.attempt?.tenantBefore ? { ...world, tenant: world.attempt.tenantBefore } : world;
