import type { Mentioned } from './mentioned.ts';
import { personOf, type RehearsedPerson } from './people.ts';
import { type RehearsedSignIn, signInOf } from './sign-ins.ts';
import { known } from './say.ts';

const domain = 'contoso.example';

/** More of a kind than anybody reads of at once; a file can name them all. */
const most = 5;

/** What the made-up people and sign-ins leave out, a sentence each: nothing is left out silently. */
export const leftOut = (
  { groups, applications, locations }: Mentioned,
  madeUp: { readonly people: boolean; readonly signIns: boolean },
): string[] => {
  const over = (some: readonly unknown[], kind: string, option: string): string[] =>
    some.length > most
      ? [
          `The policies mention ${some.length} ${kind}; only the first ${most} are asked about without ${option}.`,
        ]
      : [];
  return [
    ...(madeUp.people
      ? [
          'The people are made up from what the policies mention.',
          ...over(groups, 'groups', '--people'),
        ]
      : []),
    ...(madeUp.signIns
      ? [
          'The sign-ins are made up from what the policies mention.',
          ...over(applications, 'applications', '--sign-in'),
          ...over(locations, 'named locations', '--sign-in'),
        ]
      : []),
  ];
};

const unlike = <T>(key: (one: T) => string, some: readonly T[]): T[] => {
  const met = new Set<string>();
  return some.filter((one) => !met.has(key(one)) && met.add(key(one)));
};

/** People to ask about where nobody names any: those that the policies tell apart. */
export const ordinaryPeople = ({
  groups,
  roles,
  guestTypes,
  userRiskLevels,
}: Mentioned): RehearsedPerson[] => {
  const [
    role = { id: '62e90394-69f5-4237-9190-012177145e10', displayName: 'Global Administrator' },
  ] = roles;
  const guests = unlike(String, ['b2bCollaborationGuest', ...guestTypes]).filter(
    (type) => known('term.guests', type) !== null && !['none', 'unknownFutureValue'].includes(type),
  );
  return [
    personOf({ userPrincipalName: `member@${domain}`, displayName: 'Member' }),
    personOf({
      userPrincipalName: `new-member@${domain}`,
      displayName: 'Member without registered methods',
      methodsRegistered: [],
    }),
    personOf({
      userPrincipalName: `at-risk@${domain}`,
      displayName: 'Member at high user risk',
      riskLevel: 'high',
    }),
    personOf({
      userPrincipalName: `new-at-risk@${domain}`,
      displayName: 'Member at high user risk without registered methods',
      riskLevel: 'high',
      methodsRegistered: [],
    }),
    ...userRiskLevels
      .filter((level) => level === 'low' || level === 'medium')
      .map((level) =>
        personOf({
          userPrincipalName: `at-${level}-risk@${domain}`,
          displayName: `Member at ${level} user risk`,
          riskLevel: level,
        }),
      ),
    personOf({
      userPrincipalName: `administrator@${domain}`,
      displayName: role.displayName,
      directoryRoles: [role.id],
    }),
    ...guests.map((type) =>
      personOf({
        userPrincipalName: `${type}@fabrikam.example`,
        displayName: `Guest (${type})`,
        userType: type === 'b2bCollaborationMember' ? 'member' : 'guest',
        externalUserType: type,
      }),
    ),
    ...groups.slice(0, most).map(({ id, displayName }, index) =>
      personOf({
        userPrincipalName: `group-${index + 1}@${domain}`,
        displayName: `Member of the group ${displayName}`,
        memberOf: [id],
      }),
    ),
  ];
};

const legacy = ['exchangeActiveSync', 'other'];

/** Sign-ins to ask about where nobody names any: an everyday one, and those that the policies tell from it. */
export const ordinarySignIns = (mentioned: Mentioned): RehearsedSignIn[] => {
  const { applications, locations, signInRiskLevels, transferMethods, controls } = mentioned;
  const found = (name: string, given: Omit<Parameters<typeof signInOf>[0], 'name'> = {}) =>
    signInOf({ name, ...given });
  const clients = mentioned.clientAppTypes.filter((type) => type !== 'all' && type !== 'browser');
  const platforms = mentioned.platforms.filter((one) => one !== 'all' && one !== 'windows');
  const managed = ['compliantDevice', 'domainJoinedDevice'].filter((one) => controls.includes(one));
  const every = [
    found('Everyday sign-in'),
    ...signInRiskLevels
      .filter((level) => ['low', 'medium', 'high'].includes(level))
      .map((level) => found(`At ${level} sign-in risk`, { signInRiskLevel: level })),
    ...applications
      .slice(0, most)
      .map(({ id, displayName }) =>
        found(`To ${displayName}`, { appId: id, appDisplayName: displayName }),
      ),
    ...clients
      .filter((type) => legacy.includes(type) || type === 'mobileAppsAndDesktopClients')
      .map((type) => found(`With the client app ${type}`, { clientAppType: type })),
    ...platforms.map((one) => found(`On ${one}`, { devicePlatform: one })),
    ...(managed.includes('compliantDevice')
      ? [
          found('On a compliant device', {
            deviceInfo: { isCompliant: true, trustType: 'AzureAD' },
          }),
        ]
      : []),
    ...(managed.includes('domainJoinedDevice')
      ? [found('On a hybrid joined device', { deviceInfo: { trustType: 'ServerAD' } })]
      : []),
    ...(mentioned.trustsLocations
      ? [
          found('From a trusted location', {
            networkLocationDetails: [{ networkType: 'trustedNamedLocation' }],
          }),
        ]
      : []),
    ...locations.slice(0, most).map(({ id, displayName }) =>
      found(`From ${displayName}`, {
        networkLocationDetails: [{ networkType: 'namedLocation', networkNames: [id] }],
      }),
    ),
    ...transferMethods.map((method) =>
      found(`By ${method}`, { authenticationFlow: { transferMethod: method } }),
    ),
  ];
  return unlike(({ name }) => name, every);
};
