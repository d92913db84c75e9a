import type { NamedLocation } from '../../../../mocks/graph/index.ts';
import type { MessageId } from '../../../i18n/message-id.ts';
import type { NamedKind } from '../import-types.ts';
import type { Mention, Mentioned } from './mentioned.ts';
import { technician } from '../../../../mocks/scenarios/casting.ts';
import { externalUserTypes, kindsOfMembers, personOf, type RehearsedPerson } from './people.ts';
import type { Saying } from './saying.ts';
import { type RehearsedSignIn, signInOf } from './sign-ins.ts';

const domain = 'contoso.example';

/** More of a kind than anybody reads of at once; a file can name them all. */
export const most = 5;

/** Of what there was too much to make up somebody or something for each, and how many there are. */
export const leftOut = ({
  groups,
  applications,
  locations,
  authenticationContexts,
}: Mentioned): {
  readonly kind: 'group' | 'application' | 'location' | 'context';
  readonly count: number;
}[] =>
  (
    [
      ['group', groups],
      ['application', applications],
      ['location', locations],
      ['context', authenticationContexts],
    ] as const
  ).flatMap(([kind, some]) => (some.length > most ? [{ kind, count: some.length }] : []));

const sayingOf = (id: MessageId, values: Saying['values'] = {}): Saying => ({
  id,
  values,
  about: null,
});

const sayingAbout = (
  id: MessageId,
  kind: NamedKind,
  { id: own, displayName }: Mention,
): Saying => ({
  id,
  values: {},
  about: { kind, id: own, displayName },
});

/** Somebody made up, and what they are called. */
export interface MadeUpPerson {
  readonly called: Saying;
  readonly person: RehearsedPerson;
}

/** Whom user risk may leave without a way out: who has no password here that they could change. */
const stuckAtUserRisk = (mentioned: readonly string[]) => {
  const level = (['high', 'medium', 'low'] as const).find((one) => mentioned.includes(one));
  if (!level) return [];
  return [
    {
      id: 'madeUp.hybridAtRisk',
      level,
      name: 'hybrid-at-risk',
      given: { onPremisesSyncEnabled: true },
    },
    {
      id: 'madeUp.guestAtRisk',
      level,
      name: 'guest-at-risk@fabrikam.example',
      given: { userType: 'guest', externalUserType: 'b2bCollaborationGuest' },
    },
  ] as const;
};

/** People to ask about where nobody names any: those that the policies tell apart. */
export const ordinaryPeople = ({
  groups,
  roles,
  guestTypes,
  userRiskLevels,
}: Mentioned): MadeUpPerson[] => {
  const [role = { id: '62e90394-69f5-4237-9190-012177145e10', displayName: null }] = roles;
  const guests = externalUserTypes.filter(
    (type) =>
      type !== 'none' &&
      (['b2bCollaborationGuest', technician.externalUserType].includes(type) ||
        guestTypes.includes(type)),
  );
  const found = (
    called: Saying,
    name: string,
    given: Omit<Parameters<typeof personOf>[0], 'userPrincipalName'> = {},
  ): MadeUpPerson => ({
    called,
    person: personOf({
      userPrincipalName: name.includes('@') ? name : `${name}@${domain}`,
      ...given,
    }),
  });
  return [
    found(sayingOf('madeUp.member'), 'member'),
    found(sayingOf('madeUp.newMember'), 'new-member', { methodsRegistered: [] }),
    found(sayingOf('madeUp.atRisk', { level: 'high' }), 'at-risk', { riskLevel: 'high' }),
    found(sayingOf('madeUp.newAtRisk'), 'new-at-risk', {
      riskLevel: 'high',
      methodsRegistered: [],
    }),
    ...userRiskLevels
      .filter((level) => level === 'low' || level === 'medium')
      .map((level) =>
        found(sayingOf('madeUp.atRisk', { level }), `at-${level}-risk`, { riskLevel: level }),
      ),
    found(sayingAbout('madeUp.administrator', 'role', role), 'administrator', {
      directoryRoles: [role.id],
    }),
    ...guests.map((type) =>
      found(sayingOf('madeUp.guest', { type }), `${type}@fabrikam.example`, {
        userType: kindsOfMembers.includes(type) ? 'member' : 'guest',
        externalUserType: type,
      }),
    ),
    // High risk keeps one out of every customer's tenant, whatever its policies say.
    ...(userRiskLevels.length > 0 || guestTypes.includes(technician.externalUserType)
      ? [
          found(sayingOf('madeUp.technicianAtRisk'), 'technician-at-risk@fabrikam.example', {
            ...technician,
            riskLevel: 'high',
          }),
        ]
      : []),
    ...stuckAtUserRisk(userRiskLevels).map(({ id, level, name, given }) =>
      found(sayingOf(id, { level }), name, { ...given, riskLevel: level }),
    ),
    ...groups.slice(0, most).map((group, index) =>
      found(sayingAbout('madeUp.inGroup', 'group', group), `group-${index + 1}`, {
        memberOf: [group.id],
      }),
    ),
  ];
};

/** An address or a country from which a sign-in lies in a place. */
const within = (
  place: NamedLocation,
): Pick<Parameters<typeof signInOf>[0], 'ipAddress' | 'country'> => {
  if (!('ipRanges' in place)) return { country: place.countriesAndRegions[0] ?? null };
  const [first] = place.ipRanges;
  return first ? { ipAddress: first.cidrAddress.replace(/\/.*$/, '') } : {};
};

const legacy = ['exchangeActiveSync', 'other'];

/** A sign-in that was made up, and what it is called. */
export interface MadeUpSignIn {
  readonly called: Saying;
  readonly signIn: Omit<RehearsedSignIn, 'name'>;
}

/** Sign-ins to ask about where nobody names any: an everyday one, and those that the policies tell from it. */
export const ordinarySignIns = (mentioned: Mentioned): MadeUpSignIn[] => {
  const { applications, locations, signInRiskLevels, transferMethods, controls } = mentioned;
  const { insiderRiskLevels, userActions, authenticationContexts } = mentioned;
  const found = (
    called: Saying,
    given: Omit<Parameters<typeof signInOf>[0], 'name'> = {},
  ): MadeUpSignIn => {
    const { name: _, ...signIn } = signInOf({ name: called.id, ...given });
    return { called, signIn };
  };
  const clients = mentioned.clientAppTypes.filter((type) => type !== 'all' && type !== 'browser');
  const platforms = mentioned.platforms.filter((one) => one !== 'all' && one !== 'windows');
  const managed = ['compliantDevice', 'domainJoinedDevice'].filter((one) => controls.includes(one));
  return [
    found(sayingOf('madeUp.everyday')),
    ...signInRiskLevels
      .filter((level) => ['low', 'medium', 'high'].includes(level))
      .map((level) => found(sayingOf('madeUp.signInRisk', { level }), { signInRiskLevel: level })),
    ...applications.slice(0, most).map((application) =>
      found(sayingAbout('madeUp.application', 'application', application), {
        appId: application.id,
        ...(application.displayName === null ? {} : { appDisplayName: application.displayName }),
      }),
    ),
    ...clients
      .filter((type) => legacy.includes(type) || type === 'mobileAppsAndDesktopClients')
      .map((type) => found(sayingOf('madeUp.client', { type }), { clientAppType: type })),
    ...platforms.map((platform) =>
      found(sayingOf('madeUp.platform', { platform }), { devicePlatform: platform }),
    ),
    ...(managed.includes('compliantDevice')
      ? [
          found(sayingOf('madeUp.compliant'), {
            deviceInfo: { isCompliant: true, trustType: 'AzureAD' },
          }),
        ]
      : []),
    ...(managed.includes('domainJoinedDevice')
      ? [found(sayingOf('madeUp.hybridJoined'), { deviceInfo: { trustType: 'ServerAD' } })]
      : []),
    ...(mentioned.trustsLocations
      ? [
          found(
            sayingOf('madeUp.trustedLocation'),
            mentioned.trustedPlace
              ? within(mentioned.trustedPlace)
              : { networkLocationDetails: [{ networkType: 'trustedNamedLocation' }] },
          ),
        ]
      : []),
    ...locations.slice(0, most).map((location) =>
      found(sayingAbout('madeUp.location', 'location', location), {
        ...(location.location ? within(location.location) : {}),
        networkLocationDetails: [{ networkType: 'namedLocation', networkNames: [location.id] }],
      }),
    ),
    ...insiderRiskLevels
      .filter((level) => ['minor', 'moderate', 'elevated'].includes(level))
      .map((level) =>
        found(sayingOf('madeUp.insiderRisk', { level }), { insiderRiskLevel: level }),
      ),
    ...userActions.map((action) =>
      found(sayingOf('madeUp.userAction', { action }), { userAction: action }),
    ),
    ...authenticationContexts
      .slice(0, most)
      .map((value) =>
        found(sayingOf('madeUp.context', { value }), { authenticationContextValue: value }),
      ),
    ...transferMethods.map((method) =>
      found(sayingOf('madeUp.flow', { method }), {
        authenticationFlow: { transferMethod: method },
      }),
    ),
  ];
};
