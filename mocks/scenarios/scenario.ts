import type { Act, Persona, ScenarioSummary, Situation } from '../../src/api/contract.ts';
import { keeperOf, withMethodsOf } from '../backend/registered-methods.ts';
import { surroundingsOf } from '../backend/legacy-client.ts';
import { withRiskSoFar } from '../backend/risk-history.ts';
import type { World } from '../backend/world.ts';
import type { Administrator } from '../backend/world/administrator.ts';
import type { KnownAccount } from '../backend/world/browser-session.ts';
import type { OtherSignIn } from '../backend/world/challenge.ts';
import type { Circumstances, Place } from '../backend/world/circumstances.ts';
import type { Person } from '../backend/world/person.ts';
import type { SignInRecord } from '../backend/world/sign-in-record.ts';
import type { Tenant } from '../backend/world/tenant.ts';
import type { ConditionalAccessPolicy } from '../graph/index.ts';
import { cast, type Casting } from './casting.ts';
import { usualPlace } from './places.ts';
import { itStaff, tenantDefaults } from './tenants.ts';

/** What a scenario says of a tenant: what differs from one without policies. */
type SetUp = Partial<Tenant> & Pick<Tenant, 'id' | 'displayName' | 'application'>;

/** The world just before a sign-in, and what people then do. Its texts are messages `scenario.<id>.*`. */
export interface Scenario {
  /** Its URL, its test title and its image name. */
  id: string;
  /** What it is called where it has no messages: a rehearsal of somebody's own policies. */
  title?: string;
  situation: Situation;
  outcome: ScenarioSummary['outcome'];
  tenant: Omit<SetUp, 'application'>;
  policies: ConditionalAccessPolicy[];
  application: Tenant['application'];
  /** Tenants that can be signed in to instead. */
  otherTenants?: SetUp[];
  people: Casting[];
  /** IT staff; without a list, each tenant has somebody who may do everything and somebody who may look. */
  administrators?: Administrator[];
  circumstances?: Partial<Circumstances>;
  /** Where the person may sign in from instead, by the id of the place, beside the usual place and device. */
  places?: Record<string, Partial<Circumstances>>;
  /** What somebody else tries at the same time. */
  elsewhere?: Omit<OtherSignIn, 'request'>[];
  /** Accounts that the browser knows, whether they are of the scenario's people or not. */
  knownAccounts?: { displayName: string; userPrincipalName: string; isSignedIn?: boolean }[];
  /** Sign-ins of the days before. */
  signIns?: SignInRecord[];
  /** ISO 8601 UTC; null follows the machine's clock. */
  startsAt?: string | null;
  script: Act[];
}

/** An ordinary Sunday, so that every picture is taken at the same moment. */
export const ordinaryMoment = '2026-11-22T09:00:00.000Z';

const knownTo = (
  { knownAccounts = [], startsAt, tenant }: Scenario,
  people: readonly Person[],
): KnownAccount[] =>
  knownAccounts.map(({ isSignedIn, ...account }) => {
    const person = people.find((one) => one.userPrincipalName === account.userPrincipalName);
    const passwordSalt = person?.password?.salt ?? null;
    const session = {
      firstFactor: 'password' as const,
      lastUsedAt: startsAt ?? ordinaryMoment,
      mfaTenantId: tenant.id,
      passwordSalt,
      outlivesBrowser: true,
    };
    return { ...account, session: isSignedIn ? session : null };
  });

const tenantOf = (setUp: SetUp): Tenant => ({ ...tenantDefaults, policies: [], ...setUp });

/** A scenario that begins in the usual place has no other one of its own. */
const placesOf = ({ circumstances, places }: Scenario): Place[] =>
  Object.entries({
    ...(circumstances ? { scenario: circumstances } : {}),
    familiar: {},
    ...places,
  }).map(([id, own]) => ({ id, circumstances: { ...usualPlace, ...own } }));

/** The world that a scenario begins with. The same scenario makes the same world. */
export const worldOf = (scenario: Scenario): World => {
  const { policies, application } = scenario;
  const tenant = tenantOf({ policies, ...scenario.tenant, application });
  const otherTenants = (scenario.otherTenants ?? []).map(tenantOf);
  const otherIds = otherTenants.map(({ id }) => id);
  const people = scenario.people
    .map((one) => cast(one, tenant.id, otherIds))
    .map((one) => withMethodsOf(one, keeperOf(tenant, one), one.homeTenantId));
  return withRiskSoFar({
    seed: scenario.id,
    issued: 0,
    clock: {
      startsAt: scenario.startsAt === undefined ? ordinaryMoment : scenario.startsAt,
      advanced: 0,
    },
    tenant,
    otherTenants,
    people,
    administrators: scenario.administrators ?? [tenant.id, ...otherIds].flatMap(itStaff),
    userNameError: null,
    passkey: null,
    knownAccounts: knownTo(scenario, people),
    usesAnotherAccount: false,
    accountError: null,
    circumstances: { ...usualPlace, ...scenario.circumstances },
    places: placesOf(scenario),
    elsewhere: (scenario.elsewhere ?? []).map((other) => ({ ...other, request: null })),
    attempt: null,
    messages: [],
    reset: null,
    workDevice: null,
    signIns: scenario.signIns ?? [],
    detections: [],
  });
};

/** What a scenario says of itself before it is loaded. */
export const summaryOf = ({
  id,
  title,
  situation,
  outcome,
  tenant,
  application,
  knownAccounts = [],
  circumstances,
}: Scenario): ScenarioSummary => ({
  id,
  ...(title === undefined ? {} : { title }),
  situation,
  outcome,
  knowsAccounts: knownAccounts.length > 0,
  context: {
    organisation: { id: tenant.id, displayName: tenant.displayName },
    application,
    surroundings: surroundingsOf({ ...usualPlace, ...circumstances }),
    account: null,
  },
});

/** A scenario's people as the stage shows them. */
export const personasOf = (scenario: Scenario): Persona[] =>
  scenario.people.map(({ id, displayName, userPrincipalName, secrets }) => ({
    id,
    displayName,
    userPrincipalName,
    secrets,
  }));
