import { userActionUrns } from '../../../../mocks/backend/conditional-access/index.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { NamedLocation } from '../../../../mocks/graph/index.ts';
import type { NamedKind, PolicyImport } from '../../../../mocks/graph/import/index.ts';
import type { Naming } from '../../protocol.ts';
import { type Knowing, knownOf } from '../directory.ts';
import { type AttributeMention, attributesIn } from './device-attributes.ts';

/** An id that policies write, and the name that is given it; null where it has none but a catalogue's. */
export interface Mention {
  readonly id: string;
  readonly displayName: string | null;
}

/** A place that policies name, and where it is; null where neither the import nor the user says. */
export interface PlaceMention extends Mention {
  readonly location: NamedLocation | null;
}

/** What a set of policies mentions, each once and in its order. */
export interface Mentioned {
  /** Groups that policies are for; those that they leave out are beside them. */
  readonly groups: readonly Mention[];
  readonly excludedGroups: readonly Mention[];
  readonly roles: readonly Mention[];
  readonly applications: readonly Mention[];
  readonly locations: readonly PlaceMention[];
  readonly termsOfUse: readonly Mention[];
  readonly guestTypes: readonly string[];
  readonly signInRiskLevels: readonly string[];
  readonly userRiskLevels: readonly string[];
  readonly clientAppTypes: readonly string[];
  readonly platforms: readonly string[];
  readonly transferMethods: readonly string[];
  readonly controls: readonly string[];
  readonly insiderRiskLevels: readonly string[];
  /** In the words of What If's questions. */
  readonly userActions: readonly UserAction[];
  readonly authenticationContexts: readonly string[];
  /** What filters look at of devices, and for which values. */
  readonly deviceAttributes: readonly AttributeMention[];
  readonly trustsLocations: boolean;
  /** A trusted place of which it is known where it is; null where there is none. */
  readonly trustedPlace: NamedLocation | null;
}

/** Whether a sign-in can come from a place at all. */
const isSomewhere = (place: NamedLocation): boolean =>
  'ipRanges' in place
    ? place.ipRanges.length > 0
    : place.countriesAndRegions.length > 0 || place.includeUnknownCountriesAndRegions;

/** What somebody may do in place of going to an application. */
export type UserAction = keyof typeof userActionUrns;

/** What If's word for an action as policies write it. */
export const actionOf = (urn: string): UserAction | undefined =>
  (Object.keys(userActionUrns) as UserAction[]).find(
    (action) => userActionUrns[action] === urn.toLowerCase(),
  );

const keywords = ['All', 'None', 'AllTrusted', 'Office365', 'MicrosoftAdminPortals'];

/** Values of Graph's flags. */
export const flagsIn = (flags: string | null | undefined): string[] =>
  (flags ?? '').split(',').filter((flag) => flag !== '');

/** What policies that can apply mention; those that are off mention nothing. */
export const mentionedIn = (
  { policies: imported, ...knowing }: Pick<PolicyImport, 'policies'> & Knowing,
  namings: readonly Naming[] = knowing.namings ?? [],
): Mentioned => {
  const { nameOf, directory } = knownOf({ ...knowing, namings });
  const policies = imported.map(({ policy }) => policy).filter(({ state }) => state !== 'disabled');
  const all = <T>(of: (policy: ConditionalAccessPolicy) => readonly T[]): T[] => [
    ...new Set(policies.flatMap(of)),
  ];
  const placed = directory.namedLocations.filter(isSomewhere);
  /** A placeholder without the signs around it, where nobody named it. */
  const shortNameOf = (kind: NamedKind, id: string): string | null => {
    const name = nameOf(kind, id);
    if (name !== id) return name;
    return knowing.names.find((one) => one.kind === kind && one.written === id)?.name ?? name;
  };
  const named = (kind: NamedKind, ids: readonly string[]): Mention[] =>
    ids.map((id) => ({ id, displayName: shortNameOf(kind, id) }));
  const ids = (of: (policy: ConditionalAccessPolicy) => readonly string[], but = keywords) =>
    all(of).filter((id) => !but.includes(id));
  const locations = ({ conditions }: ConditionalAccessPolicy): string[] => [
    ...(conditions.locations?.includeLocations ?? []),
    ...(conditions.locations?.excludeLocations ?? []),
  ];
  return {
    groups: named(
      'group',
      ids(({ conditions: { users } }) => users.includeGroups),
    ),
    excludedGroups: named(
      'group',
      ids(({ conditions: { users } }) => users.excludeGroups),
    ),
    roles: named(
      'role',
      ids(({ conditions: { users } }) => users.includeRoles),
    ),
    applications: named(
      'application',
      ids(
        ({ conditions: { applications } }) => [
          ...applications.includeApplications,
          ...applications.excludeApplications,
        ],
        ['All', 'None'],
      ),
    ),
    locations: named('location', ids(locations)).map((one) => ({
      ...one,
      location: placed.find(({ id }) => id === one.id) ?? null,
    })),
    termsOfUse: named(
      'termsOfUse',
      ids(({ grantControls }) => grantControls?.termsOfUse ?? []),
    ),
    guestTypes: all(({ conditions: { users } }) => [
      ...(users.includeUsers.includes('GuestsOrExternalUsers') ? ['b2bCollaborationGuest'] : []),
      ...flagsIn(users.includeGuestsOrExternalUsers?.guestOrExternalUserTypes),
    ]),
    signInRiskLevels: all(({ conditions }) => conditions.signInRiskLevels),
    userRiskLevels: all(({ conditions }) => conditions.userRiskLevels),
    clientAppTypes: all(({ conditions }) => conditions.clientAppTypes),
    platforms: all(({ conditions }) => [
      ...(conditions.platforms?.includePlatforms ?? []),
      ...(conditions.platforms?.excludePlatforms ?? []),
    ]),
    transferMethods: all(({ conditions }) =>
      flagsIn(conditions.authenticationFlows?.transferMethods),
    ),
    controls: all(({ grantControls }) => grantControls?.builtInControls ?? []),
    insiderRiskLevels: all(({ conditions }) => flagsIn(conditions.insiderRiskLevels)),
    userActions: all(({ conditions }) => conditions.applications.includeUserActions).flatMap(
      (urn) => actionOf(urn) ?? [],
    ),
    authenticationContexts: all(
      ({ conditions }) => conditions.applications.includeAuthenticationContextClassReferences,
    ),
    deviceAttributes: attributesIn(
      all(({ conditions: { devices } }) =>
        devices?.deviceFilter ? [devices.deviceFilter.rule] : [],
      ),
    ),
    trustsLocations: policies.some((policy) => locations(policy).includes('AllTrusted')),
    trustedPlace: placed.find((place) => 'isTrusted' in place && place.isTrusted) ?? null,
  };
};
