import type { Mentioned } from './mentioned.ts';
import { technician } from '../../../../mocks/scenarios/casting.ts';
import { externalUserTypes, kindsOfMembers, personOf, type RehearsedPerson } from './people.ts';
import { type Saying, sayingAbout, sayingOf } from './saying.ts';

/** Where those live who are not from elsewhere. */
export const domain = 'contoso.example';

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

/** Somebody made up, and what they are called. */
export interface MadeUpPerson {
  readonly called: Saying;
  readonly person: RehearsedPerson;
}

/** What makes somebody one of a kind of people from elsewhere. */
export const guestOf = (
  externalUserType: (typeof externalUserTypes)[number],
): Pick<Parameters<typeof personOf>[0], 'userType' | 'externalUserType'> => ({
  userType: kindsOfMembers.includes(externalUserType) ? 'member' : 'guest',
  externalUserType,
});

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
      found(sayingOf('madeUp.guest', { type }), `${type}@fabrikam.example`, guestOf(type)),
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
