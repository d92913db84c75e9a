import type { PlacesView, Refusal, StageCommand } from '../../src/api/contract.ts';
import { withOpenSession } from './accounts.ts';
import { assess } from './assess.ts';
import { keeperOf, withMethodsOf } from './registered-methods.ts';
import { isTrustedAddress } from './conditional-access/index.ts';
import { record } from './log.ts';
import { asAttempted, knownPeople, type World } from './world.ts';

type CommandOf<T extends StageCommand['type']> = Extract<StageCommand, { type: T }>;

/** The world whose sign-in was left where it is, so that another can begin. */
export const left = (world: World, at: string): World => ({
  ...record(world, at),
  attempt: null,
  reset: null,
  workDevice: null,
  userNameError: null,
  accountError: null,
  usesAnotherAccount: false,
  passkey: null,
});

const unknown = (what: string, id: string): Refusal => ({
  error: { code: 'notFound', problem: `This rehearsal has no ${what} ${id}.` },
});

/** Goes to the application of another tenant. */
export const goTo = (
  world: World,
  { tenantId }: CommandOf<'goTo'>,
  at: string,
): World | Refusal => {
  const tenant = [world.tenant, ...world.otherTenants].find(({ id }) => id === tenantId);
  if (!tenant) return unknown('tenant', tenantId);
  const otherTenants = [world.tenant, ...world.otherTenants].filter(({ id }) => id !== tenantId);
  // The browser stays open, and with it a session of the application that is left.
  const away = left(withOpenSession(world, at, assess(asAttempted(world), at)), at);
  const people = away.people.map((person) =>
    withMethodsOf(person, keeperOf(tenant, person), keeperOf(world.tenant, person)),
  );
  return { ...away, tenant, otherTenants, people };
};

/** Goes to another place, or takes another device, whose browser knows nobody. */
export const moveTo = (
  world: World,
  { placeId }: CommandOf<'moveTo'>,
  at: string,
): World | Refusal => {
  const place = world.places.find(({ id }) => id === placeId);
  if (!place) return unknown('place', placeId);
  const isSameDevice = place.circumstances.device.id === world.circumstances.device.id;
  return {
    ...left(world, at),
    circumstances: place.circumstances,
    knownAccounts: isSameDevice ? world.knownAccounts : [],
  };
};

/**
 * Goes to the person's computer in the on-premises domain, where a password is changed without any sign-in. Whoever has
 * the password of the cloud only has no such computer.
 */
export const useWorkDevice = (
  world: World,
  { personId }: CommandOf<'useWorkDevice'>,
  at: string,
): World | Refusal => {
  const person = world.people.find(({ id }) => id === personId);
  if (!person) return unknown('person', personId);
  if (!person.isHybrid)
    return {
      error: {
        code: 'invalid',
        rule: 'notOnPremises',
        problem: `The account of ${personId} does not come from on-premises.`,
      },
    };
  const { riskLevel, riskState, riskDetail } = person.risk;
  return {
    ...left(world, at),
    workDevice: {
      personId,
      userRiskBefore: { riskLevel, riskState, riskDetail },
      error: null,
      done: false,
    },
  };
};

/** Where the person signs in, and where else they could. */
export const placesView = (world: World): Omit<PlacesView, 'revision'> => ({
  attemptId: (world.reset ?? world.attempt)?.id ?? null,
  tenants: [world.tenant, ...world.otherTenants]
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'en'))
    .map(({ id, displayName, application }) => ({
      id,
      displayName,
      applicationName: application.displayName,
      isPresent: id === world.tenant.id,
    })),
  places: world.places.map(({ id, circumstances }) => ({
    id,
    place: circumstances.place,
    deviceName: circumstances.device.displayName,
    ipAddress: circumstances.ipAddress,
    isTrusted: isTrustedAddress(circumstances.ipAddress, world.tenant.directory),
    isCompliant: circumstances.device.isCompliant,
    riskLevel: circumstances.detection.riskLevel,
    isPresent:
      !world.workDevice && JSON.stringify(circumstances) === JSON.stringify(world.circumstances),
  })),
  workDevices: knownPeople(world)
    .filter(({ isHybrid }) => isHybrid)
    .map(({ id, displayName }) => ({
      personId: id,
      displayName,
      isPresent: world.workDevice?.personId === id,
    })),
});
