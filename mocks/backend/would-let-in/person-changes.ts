import { isLocked } from '../authentication/smart-lockout.ts';
import { appMethods, isMfaCapable } from '../methods.ts';
import { goTo, moveTo } from '../places.ts';
import { isRegistrationRestricted } from '../registration.ts';
import { resetProblem } from '../reset/eligibility.ts';
import { withPasswordReset } from '../reset/commands.ts';
import { isExternal } from '../cross-tenant.ts';
import { withOnPremisesPassword } from '../system/work-device.ts';
import { type World, withPerson } from '../world.ts';
import type { Circumstances } from '../world/circumstances.ts';
import type { Authenticator, Passkey } from '../world/methods.ts';
import type { Person } from '../world/person.ts';
import { type Candidate, changeOf, type Stopped } from './candidate.ts';
import { anotherPassword, isIn, signIn } from './ordinary-person.ts';

const orNull = (done: World | { error: unknown }): World | null => ('error' in done ? null : done);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const places = ({ world }: Stopped): Candidate[] =>
  world.places
    .filter(({ circumstances }) => !same(circumstances, world.circumstances))
    .map(({ id, circumstances }) => {
      const command = { type: 'moveTo', placeId: id } as const;
      const { place, device } = circumstances;
      return {
        change: changeOf('moveTo', {
          target: id,
          place: { id, place, deviceName: device.displayName },
          commands: [command],
        }),
        slot: 'place',
        rank: 1,
        apply: (before, at) => orNull(moveTo(before, command, at)),
      };
    });

/** What changes about how the person signs in, wherever that is. */
const otherwise = (
  kind:
    | 'useCompliantDevice'
    | 'useHybridJoinedDevice'
    | 'useClientApp'
    | 'usePlatform'
    | 'useNoTransfer',
  slot: string,
  change: Partial<Circumstances>,
  about: string | null = null,
): Candidate => ({
  change: changeOf(kind, about === null ? {} : { target: about, about }),
  slot,
  rank: 2,
  apply: (before) => ({ ...before, circumstances: { ...before.circumstances, ...change } }),
});

/** Devices that the organisation knows; a place that has a compliant one stands for that itself. */
const devices = ({ world }: Stopped): Candidate[] => {
  const { device } = world.circumstances;
  const id = device.id ?? 'would-let-in/device';
  const isListed = world.places.some(({ circumstances }) => circumstances.device.isCompliant);
  const compliant = { ...device, id, isCompliant: true, trustType: device.trustType ?? 'AzureAD' };
  const joined = { ...device, id, trustType: 'ServerAD' as const };
  return [
    ...(device.isCompliant || isListed
      ? []
      : [otherwise('useCompliantDevice', 'device', { device: compliant })]),
    ...(device.trustType === 'ServerAD'
      ? []
      : [otherwise('useHybridJoinedDevice', 'device', { device: joined })]),
  ];
};

const platforms = ['windows', 'macOS', 'iOS', 'android', 'linux'] as const;

const clients = ({ world }: Stopped): Candidate[] => {
  const { clientAppType, devicePlatform, transferMethod } = world.circumstances;
  const judgesPlatforms = world.tenant.policies.some(({ conditions }) => conditions.platforms);
  return [
    ...(['browser', 'mobileAppsAndDesktopClients'] as const)
      .filter((type) => type !== clientAppType)
      .map((type) => otherwise('useClientApp', 'client', { clientAppType: type }, type)),
    ...platforms
      .filter((platform) => judgesPlatforms && platform !== devicePlatform)
      .map((platform) =>
        otherwise('usePlatform', 'platform', { devicePlatform: platform }, platform),
      ),
    ...(transferMethod === 'none'
      ? []
      : [otherwise('useNoTransfer', 'flow', { transferMethod: 'none' })]),
  ];
};

const authenticator = (methods: Authenticator['methods']): Authenticator => ({
  secret: 'JBSWY3DPEHPK3PXP',
  deviceName: null,
  methods,
  lastStep: null,
});

const passkey = (person: Person, at: string): Passkey => ({
  credentialId: `would-let-in/${person.id}`,
  publicKey: '',
  counter: 0,
  transports: [],
  aaguid: '',
  name: '',
  createdAt: at,
  isDemo: true,
});

/** The world as it is at the usual place and device; null where the scenario has none. */
const atTheUsualPlace = (world: World): World | null => {
  const usual = world.places.find(({ id }) => id === 'familiar');
  return usual ? { ...world, circumstances: usual.circumstances } : null;
};

/** Registers on the page for security info, where policies on that action let the person. */
const registers = (
  { person: { id }, attempt }: Stopped,
  about: 'microsoftAuthenticator' | 'fido2',
  register: (person: Person, world: World, at: string) => Person,
): Candidate => ({
  change: changeOf('registerMethod', { target: about, about }),
  slot: 'registration',
  rank: 2,
  apply: (before, at) => {
    const usual = atTheUsualPlace(before);
    if (!usual || !attempt || isRegistrationRestricted(usual, attempt)) return null;
    const person = before.people.find((one) => one.id === id);
    return person ? withPerson(before, register(person, before, at)) : null;
  },
});

const registrations = (stopped: Stopped): Candidate[] => {
  const { world, person } = stopped;
  const { allowedMethods } = world.tenant;
  const app = appMethods.filter((method) => allowedMethods.includes(method));
  return [
    ...(isMfaCapable(world, person) || app.length === 0
      ? []
      : [
          registers(stopped, 'microsoftAuthenticator', (one) => ({
            ...one,
            authenticators: [authenticator(app)],
          })),
        ]),
    ...(person.passkeys.length > 0 || !allowedMethods.includes('fido2')
      ? []
      : [
          registers(stopped, 'fido2', (one, _world, at) => ({
            ...one,
            passkeys: [passkey(one, at)],
          })),
        ]),
  ];
};

/** Changes the password at the computer of the on-premises domain. */
const onPremises = ({ person }: Stopped): Candidate[] =>
  person.isHybrid
    ? [
        {
          change: changeOf('changePasswordOnPremises', {
            commands: [{ type: 'useWorkDevice', personId: person.id }],
          }),
          slot: 'password',
          rank: 3,
          apply: (before) => {
            const own = before.people.find(({ id }) => id === person.id);
            return own ? withOnPremisesPassword(before, own, anotherPassword) : null;
          },
        },
      ]
    : [];

/** The world as it would be at the person's home tenant; null where that is none of this world. */
const atHome = (world: World, person: Person, at: string): World | null =>
  world.tenant.id === person.homeTenantId
    ? world
    : orNull(goTo(world, { type: 'goTo', tenantId: person.homeTenantId }, at));

const resets = ({ world, person, at }: Stopped): Candidate[] => {
  const home = atHome(world, person, at);
  if (home ? resetProblem(home, person, at) !== null : !isExternal(world, person)) return [];
  return [
    {
      change: changeOf('resetPassword'),
      slot: 'password',
      rank: 3,
      ...(home ? {} : { assumes: 'homeUnknown' as const }),
      apply: (before) => {
        const own = before.people.find(({ id }) => id === person.id);
        return own ? withPerson(before, withPasswordReset(own, anotherPassword)) : null;
      },
    },
  ];
};

/** The world after the person signed in at home and came back; null where they do not get in there either. */
export const viaHome = (before: World, person: Person, at: string): World | null => {
  const home = atHome(before, person, at);
  if (!home) return null;
  const came = signIn(home, person.id, at);
  return isIn(came)
    ? orNull(goTo(came.world, { type: 'goTo', tenantId: before.tenant.id }, at))
    : null;
};

const home = ({ world, person }: Stopped): Candidate[] =>
  world.otherTenants.some(({ id }) => id === person.homeTenantId)
    ? [
        {
          change: changeOf('signInAtHome', { target: person.homeTenantId }),
          slot: 'home',
          rank: 3,
          apply: (before, at) => viaHome(before, person, at),
        },
      ]
    : [];

const waits = ({ person, at }: Stopped): Candidate[] => {
  const until = person.lockout.lockedUntil;
  if (until === null || !isLocked(person, at)) return [];
  const seconds = Math.ceil((Date.parse(until) - Date.parse(at)) / 1000);
  return [
    {
      change: changeOf('wait', {
        about: String(seconds),
        commands: [{ type: 'advanceClock', seconds }],
      }),
      slot: 'time',
      rank: 0,
      waits: seconds,
      apply: (before) => before,
    },
  ];
};

/** What the person can change. */
export const personChanges = (stopped: Stopped): Candidate[] =>
  [places, devices, clients, registrations, resets, onPremises, home, waits].flatMap((find) =>
    find(stopped),
  );
