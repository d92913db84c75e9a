import * as v from 'valibot';
import { deviceOf } from '../../../../mocks/backend/conditional-access/index.ts';
import {
  deviceInfoSchema,
  type NamedLocation,
  riskEventTypes,
} from '../../../../mocks/graph/index.ts';
import { devicePlatforms } from '../../../../mocks/graph/conditional-access-conditions.ts';
import { enumValue, text } from '../../../../mocks/graph/schema.ts';
import type { Circumstances } from '../../../../mocks/backend/world/circumstances.ts';
import { usualPlace } from '../../../../mocks/scenarios/places.ts';
import { ordinaryMoment } from '../../../../mocks/scenarios/scenario.ts';
import type { Mention } from './mentioned.ts';
import { moment } from './moment.ts';

const filled = v.pipe(text, v.nonEmpty('Expected a text; it is empty.'));

/** An application that no policy names. */
export const everydayApplication = 'everyday-application';

/** Exchange Online, which mail programs sign in to. Source: Microsoft's own applications, by their ids in sign-in logs. */
export const mailApplication = '00000002-0000-0ff1-ce00-000000000000';

/** Where a sign-in comes from, as Graph's sign-in log says it; the names are those that policies write. */
const networkSchema = v.strictObject({
  networkType: enumValue(['namedLocation', 'trustedNamedLocation']),
  networkNames: v.optional(v.array(filled), []),
});

/** Platforms that a device can have. */
export const signInPlatforms = devicePlatforms.filter((platform) => platform !== 'all');

/** Kinds of clients that somebody can sign in with. */
export const clientAppTypes = [
  'browser',
  'mobileAppsAndDesktopClients',
  'exchangeActiveSync',
  'other',
] as const;

/** Levels of risk that a sign-in can be at, the least first. */
export const signInRisks = ['low', 'medium', 'high'] as const;

/** The same of insider risk. */
export const insiderRisks = ['minor', 'moderate', 'elevated'] as const;

/** Flows by which a sign-in can go from one device to another. */
export const transfers = ['deviceCodeFlow', 'authenticationTransfer'] as const;

/** What somebody can do in place of going to an application. */
export const userActions = ['registerSecurityInformation', 'registerOrJoinDevices'] as const;

/** A sign-in in the words of Graph's signInConditions and signIn. All but the name may be left out. */
export const signInSchema = v.strictObject({
  name: filled,
  /** When it is; what counts in days counts up to it. */
  createdDateTime: v.optional(moment, ordinaryMoment),
  appId: v.optional(filled, everydayApplication),
  appDisplayName: v.optional(filled),
  signInRiskLevel: v.optional(enumValue(['none', ...signInRisks]), 'none'),
  riskEventType: v.optional(enumValue(riskEventTypes)),
  clientAppType: v.optional(enumValue(clientAppTypes), 'browser'),
  devicePlatform: v.optional(enumValue(signInPlatforms), 'windows'),
  ipAddress: v.optional(
    v.pipe(text, v.ip('Expected an IPv4 or IPv6 address.')),
    usualPlace.ipAddress,
  ),
  country: v.optional(
    v.nullable(v.pipe(text, v.regex(/^[a-z]{2}$/i, 'Expected a country as two letters.'))),
    usualPlace.country,
  ),
  networkLocationDetails: v.optional(v.array(networkSchema), []),
  deviceInfo: v.optional(v.nullable(deviceInfoSchema), null),
  insiderRiskLevel: v.optional(enumValue(['none', ...insiderRisks]), 'none'),
  userAction: v.optional(enumValue(userActions)),
  authenticationContextValue: v.optional(
    v.pipe(text, v.regex(/^c[1-9]\d?$/, 'Expected an authentication context, c1 to c99.')),
  ),
  authenticationFlow: v.optional(
    v.strictObject({
      transferMethod: enumValue(['none', ...transfers]),
    }),
    { transferMethod: 'none' },
  ),
});

/** A sign-in that everybody is asked about. */
export type RehearsedSignIn = v.InferOutput<typeof signInSchema>;

/** A sign-in with every default filled in. */
export const signInOf = (given: v.InferInput<typeof signInSchema>): RehearsedSignIn =>
  v.parse(signInSchema, given);

/** What a sign-in is for, where that is no application. */
const targetOf = ({
  userAction,
  authenticationContextValue,
}: RehearsedSignIn): Pick<Circumstances, 'target'> => {
  if (userAction) return { target: { kind: 'userAction', userAction } };
  return authenticationContextValue
    ? { target: { kind: 'authenticationContext', authenticationContextValue } }
    : {};
};

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** What data says of where a sign-in comes from: no more than the sign-in does, save for the usual place. */
const placeOf = ({ country, ipAddress }: RehearsedSignIn): string => {
  if (country === usualPlace.country && ipAddress === usualPlace.ipAddress) return usualPlace.place;
  return (country && countries.of(country.toUpperCase())) ?? 'Unknown place';
};

/** A sign-in as a scenario has it. */
export const circumstancesOf = (signIn: RehearsedSignIn): Partial<Circumstances> => {
  const isCalm = signIn.signInRiskLevel === 'none';
  return {
    ipAddress: signIn.ipAddress,
    country: signIn.country,
    place: placeOf(signIn),
    clientAppType: signIn.clientAppType,
    devicePlatform: signIn.devicePlatform,
    device: {
      ...deviceOf(signIn.deviceInfo),
      id: signIn.deviceInfo === null ? null : (signIn.deviceInfo.deviceId ?? 'device'),
      displayName: signIn.deviceInfo?.displayName ?? 'Device',
    },
    transferMethod: signIn.authenticationFlow.transferMethod,
    insiderRiskLevel: signIn.insiderRiskLevel,
    ...targetOf(signIn),
    detection: {
      riskLevel: signIn.signInRiskLevel,
      riskEventType: isCalm ? null : (signIn.riskEventType ?? 'unfamiliarFeatures'),
      highConfidence: false,
    },
  };
};

const rangesOf = (ipAddress: string) => [
  {
    '@odata.type': ipAddress.includes(':')
      ? ('#microsoft.graph.iPv6CidrRange' as const)
      : ('#microsoft.graph.iPv4CidrRange' as const),
    cidrAddress: `${ipAddress}/${ipAddress.includes(':') ? 128 : 32}`,
  },
];

/** A place, with what a sign-in that is said to come from it has. */
const reaching = (
  place: NamedLocation,
  { ipAddress, country }: Pick<RehearsedSignIn, 'ipAddress' | 'country'>,
  isTrusted: boolean,
): NamedLocation => {
  if ('ipRanges' in place) {
    const ipRanges = [...place.ipRanges, ...rangesOf(ipAddress)];
    return { ...place, ipRanges, isTrusted: place.isTrusted || isTrusted };
  }
  return country === null
    ? { ...place, includeUnknownCountriesAndRegions: true }
    : { ...place, countriesAndRegions: [...place.countriesAndRegions, country] };
};

/**
 * The places that are known, those that policies name, and a trusted one where none of these is. One whose whereabouts
 * nothing says has the sign-in's address only where the sign-in is said to come from it.
 */
export const namedLocationsFor = (
  { networkLocationDetails, ipAddress, country }: RehearsedSignIn,
  mentioned: readonly Mention[],
  known: readonly NamedLocation[],
): NamedLocation[] => {
  const trusted = networkLocationDetails.filter(
    ({ networkType }) => networkType === 'trustedNamedLocation',
  );
  const names = networkLocationDetails.flatMap(({ networkNames }) => networkNames);
  const unnamed = trusted.some(({ networkNames }) => networkNames.length === 0);
  const isKnown = (name: string): boolean => known.some(({ id }) => id === name);
  const others = names.filter((name) => !isKnown(name) && !mentioned.some(({ id }) => id === name));
  const isTrusted = (id: string): boolean =>
    id === 'trusted-location' || trusted.some(({ networkNames }) => networkNames.includes(id));
  const unknown = mentioned.filter(({ id }) => !isKnown(id));
  const rest = [
    ...unknown.map(({ id, displayName }) => ({ id, displayName: displayName ?? id })),
    ...others.map((id) => ({ id, displayName: id })),
    ...(unnamed ? [{ id: 'trusted-location', displayName: 'Trusted location' }] : []),
  ].map(({ id, displayName }) => ({
    '@odata.type': '#microsoft.graph.ipNamedLocation' as const,
    id,
    displayName,
    isTrusted: isTrusted(id),
    ipRanges: names.includes(id) || id === 'trusted-location' ? rangesOf(ipAddress) : [],
  }));
  return [
    ...known.map((place) =>
      names.includes(place.id)
        ? reaching(place, { ipAddress, country }, isTrusted(place.id))
        : place,
    ),
    ...rest,
  ];
};
