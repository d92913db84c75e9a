import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import { hasGrantControls } from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import { domain, guestOf, type MadeUpPerson } from './defaults.ts';
import { actionOf, flagsIn, type Mention, type Mentioned } from './mentioned.ts';
import { externalUserTypes, personOf } from './people.ts';
import { type Saying, sayingAbout, sayingOf } from './saying.ts';
import { legacyClients, parts, type SignInPart } from './sign-in-parts.ts';
import {
  clientAppTypes,
  insiderRisks,
  mailApplication,
  signInPlatforms,
  signInRisks,
  transfers,
} from './sign-ins.ts';

type Conditions = ConditionalAccessPolicy['conditions'];

type Known = { readonly called: Saying; readonly name: string; readonly given: object };

const numbered = (
  some: readonly Mention[],
  ids: readonly string[],
): { one: Mention; number: number }[] =>
  ids.slice(0, 1).flatMap((id) => {
    const at = some.findIndex((one) => one.id === id);
    const one = some[at];
    return one ? [{ one, number: at + 1 }] : [];
  });

/** Somebody of each kind that a policy is for. */
const meantBy = ({ users }: Conditions, { roles, groups }: Mentioned): Known[] => [
  ...numbered(roles, users.includeRoles).map(({ one, number }) => ({
    called: sayingAbout('madeUp.administrator', 'role', one),
    name: `role-${number}`,
    given: { directoryRoles: [one.id] },
  })),
  ...numbered(groups, users.includeGroups).map(({ one, number }) => ({
    called: sayingAbout('madeUp.inGroup', 'group', one),
    name: `group-${number}`,
    given: { memberOf: [one.id] },
  })),
  ...externalUserTypes
    .filter(
      (type) =>
        type !== 'none' &&
        flagsIn(users.includeGuestsOrExternalUsers?.guestOrExternalUserTypes).includes(type),
    )
    .map((type) => ({
      called: sayingOf('madeUp.guest', { type }),
      name: type,
      given: guestOf(type),
    })),
];

/**
 * People in whom all that a policy says of people comes together. Members of groups without a risk are not among them:
 * there is somebody for each group already, or there are too many.
 */
export const peopleFor = (
  { conditions }: ConditionalAccessPolicy,
  mentioned: Mentioned,
): MadeUpPerson[] => {
  const level = signInRisks.findLast((one) => conditions.userRiskLevels.includes(one));
  const all = meantBy(conditions, mentioned);
  return all
    .filter(({ given }) => level !== undefined || !('memberOf' in given))
    .map(({ called, name, given }) => {
      const alias = level ? `${name}-at-${level}-risk` : name;
      return {
        called: level
          ? { ...sayingOf('madeUp.whoAtRisk', { level }), parts: { who: called } }
          : called,
        person: personOf({
          userPrincipalName: `${alias}@${'externalUserType' in given ? 'fabrikam.example' : domain}`,
          ...given,
          ...(level ? { riskLevel: level } : {}),
        }),
      };
    });
};

/** The first value of a list that a sign-in can have; null where an everyday one has it, or nothing is said. */
const firstOf = <T extends string>(
  known: readonly T[],
  included: readonly string[],
  everyday: readonly string[],
  excluded: readonly string[] = [],
): T | null => {
  if (included.some((one) => everyday.includes(one) && !excluded.includes(one))) return null;
  return known.find((one) => included.includes(one) && !excluded.includes(one)) ?? null;
};

const platformOf = ({ platforms }: Conditions) => {
  if (!platforms) return null;
  const { includePlatforms, excludePlatforms } = platforms;
  const included = includePlatforms.includes('all') ? signInPlatforms : includePlatforms;
  return firstOf(signInPlatforms, included, ['windows'], excludePlatforms);
};

const targetsOf = (
  { applications }: Conditions,
  { applications: known }: Mentioned,
): SignInPart[] => {
  const [urn] = applications.includeUserActions;
  const action = urn === undefined ? undefined : actionOf(urn);
  if (action) return [parts.doing(action)];
  const [context] = applications.includeAuthenticationContextClassReferences;
  if (context !== undefined) return [parts.forContext(context)];
  const { includeApplications, excludeApplications } = applications;
  if (includeApplications.includes('All')) return [];
  const wanted = includeApplications.filter((id) => !excludeApplications.includes(id));
  const meant = known.find(({ id }) => id === mailApplication && wanted.includes(id));
  const first = meant ?? known.find(({ id }) => wanted.includes(id));
  return first ? [parts.to(first)] : [];
};

const placesOf = ({ locations }: Conditions, mentioned: Mentioned): SignInPart[] => {
  const { includeLocations = [], excludeLocations = [] } = locations ?? {};
  if (includeLocations.includes('All')) return [];
  const place = mentioned.locations.find(
    ({ id }) => includeLocations.includes(id) && !excludeLocations.includes(id),
  );
  if (place) return [parts.from(place)];
  return includeLocations.includes('AllTrusted') ? [parts.trusted(mentioned.trustedPlace)] : [];
};

const partIf = <T>(value: T | null | undefined, of: (value: T) => SignInPart): SignInPart[] =>
  value === null || value === undefined ? [] : [of(value)];

/** Mail programs end in a mailbox, whatever they sign in to. */
const isMail = (id: string | undefined): boolean =>
  id === undefined || id === mailApplication || id === 'Office365';

/**
 * What a sign-in has in which all that a policy says of sign-ins comes together. Empty where that is a single thing, or
 * where a mail program would be let through to what is no mail.
 */
export const signInPartsFor = (
  policy: ConditionalAccessPolicy,
  mentioned: Mentioned,
): SignInPart[] => {
  const { conditions } = policy;
  const client = firstOf(
    clientAppTypes,
    conditions.clientAppTypes.map((type) => (type.startsWith('eas') ? 'exchangeActiveSync' : type)),
    ['all', 'browser'],
  );
  const targets = targetsOf(conditions, mentioned);
  const isLegacy = client !== null && legacyClients.includes(client);
  const found = [
    ...partIf(
      signInRisks.findLast((level) => conditions.signInRiskLevels.includes(level)),
      parts.atRisk,
    ),
    ...partIf(client, parts.by),
    ...targets,
    ...partIf(platformOf(conditions), parts.on),
    ...placesOf(conditions, mentioned),
    ...partIf(
      insiderRisks.findLast((level) => flagsIn(conditions.insiderRiskLevels).includes(level)),
      parts.atInsiderRisk,
    ),
    ...partIf(
      firstOf(transfers, flagsIn(conditions.authenticationFlows?.transferMethods), []),
      parts.through,
    ),
  ];
  const isWrongMail =
    isLegacy && !targets.every(({ given }) => isMail(given.appId)) && !hasGrantControls(policy);
  return found.length < 2 || isWrongMail ? [] : found;
};
