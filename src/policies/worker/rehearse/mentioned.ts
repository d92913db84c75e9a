import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { NamedKind, PolicyImport } from '../../../../mocks/graph/import/index.ts';
import type { Naming } from '../../protocol.ts';

/** An id that policies write, and the name that is given it; null where it has none but a catalogue's. */
export interface Mention {
  readonly id: string;
  readonly displayName: string | null;
}

/** What a set of policies mentions, each once and in its order. */
export interface Mentioned {
  /** Groups that policies are for; those that they leave out are beside them. */
  readonly groups: readonly Mention[];
  readonly excludedGroups: readonly Mention[];
  readonly roles: readonly Mention[];
  readonly applications: readonly Mention[];
  readonly locations: readonly Mention[];
  readonly termsOfUse: readonly Mention[];
  readonly guestTypes: readonly string[];
  readonly signInRiskLevels: readonly string[];
  readonly userRiskLevels: readonly string[];
  readonly clientAppTypes: readonly string[];
  readonly platforms: readonly string[];
  readonly transferMethods: readonly string[];
  readonly controls: readonly string[];
  readonly trustsLocations: boolean;
  /** A policy is for all users, so that it says something of an ordinary member. */
  readonly isForEverybody: boolean;
}

const keywords = ['All', 'None', 'AllTrusted', 'Office365', 'MicrosoftAdminPortals'];

const split = (flags: string | null | undefined): string[] =>
  (flags ?? '').split(',').filter((flag) => flag !== '');

/** What policies that can apply mention; those that are off mention nothing. */
export const mentionedIn = (
  { policies: imported, names }: Pick<PolicyImport, 'policies' | 'names'>,
  namings: readonly Naming[] = [],
): Mentioned => {
  const policies = imported.map(({ policy }) => policy).filter(({ state }) => state !== 'disabled');
  const all = <T>(of: (policy: ConditionalAccessPolicy) => readonly T[]): T[] => [
    ...new Set(policies.flatMap(of)),
  ];
  const named = (kind: NamedKind, ids: readonly string[]): Mention[] =>
    ids.map((id) => ({
      id,
      displayName:
        namings.find((one) => one.kind === kind && one.written === id)?.displayName ??
        names.find((one) => one.kind === kind && one.written === id)?.name ??
        null,
    }));
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
    locations: named('location', ids(locations)),
    termsOfUse: named(
      'termsOfUse',
      ids(({ grantControls }) => grantControls?.termsOfUse ?? []),
    ),
    guestTypes: all(({ conditions: { users } }) => [
      ...(users.includeUsers.includes('GuestsOrExternalUsers') ? ['b2bCollaborationGuest'] : []),
      ...split(users.includeGuestsOrExternalUsers?.guestOrExternalUserTypes),
    ]),
    signInRiskLevels: all(({ conditions }) => conditions.signInRiskLevels),
    userRiskLevels: all(({ conditions }) => conditions.userRiskLevels),
    clientAppTypes: all(({ conditions }) => conditions.clientAppTypes),
    platforms: all(({ conditions }) => [
      ...(conditions.platforms?.includePlatforms ?? []),
      ...(conditions.platforms?.excludePlatforms ?? []),
    ]),
    transferMethods: all(({ conditions }) =>
      split(conditions.authenticationFlows?.transferMethods),
    ),
    controls: all(({ grantControls }) => grantControls?.builtInControls ?? []),
    isForEverybody: policies.some(({ conditions: { users } }) =>
      users.includeUsers.includes('All'),
    ),
    trustsLocations: policies.some((policy) => locations(policy).includes('AllTrusted')),
  };
};
