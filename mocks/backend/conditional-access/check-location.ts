import ipaddr from 'ipaddr.js';
import type { ConditionalAccessConditionSet, NamedLocation } from '../../graph/index.ts';
import { met, unmet } from './check.ts';
import type { ConditionCheck } from './check.ts';
import type { RuleId } from './rules.ts';
import type { AnySignInConditions, Directory } from './types.ts';

type Address = ReturnType<typeof ipaddr.process>;
type Range = ReturnType<typeof ipaddr.parseCIDR>;

const readAddress = (address: string): Address | null =>
  ipaddr.isValid(address) ? ipaddr.process(address) : null;

const readRanges = (place: NamedLocation): Range[] =>
  place['@odata.type'] === '#microsoft.graph.ipNamedLocation'
    ? place.ipRanges
        .filter(({ cidrAddress }) => ipaddr.isValidCIDR(cidrAddress))
        .map(({ cidrAddress }) => ipaddr.parseCIDR(cidrAddress))
    : [];

const isInRanges = (address: Address | null, ranges: readonly Range[]): boolean =>
  address !== null &&
  ranges.some(([range, bits]) => address.kind() === range.kind() && address.match(range, bits));

/** The rules by which a sign-in is in a place; null when it is not. */
type Within = (place: NamedLocation, signIn: AnySignInConditions) => readonly RuleId[] | null;

const withinBy =
  (isInPlace: (place: NamedLocation, signIn: AnySignInConditions) => boolean): Within =>
  (place, signIn) => {
    if (place['@odata.type'] === '#microsoft.graph.ipNamedLocation') {
      return isInPlace(place, signIn) ? [] : null;
    }
    if (signIn.country === null) {
      return place.includeUnknownCountriesAndRegions ? ['unknownCountry'] : null;
    }
    const country = signIn.country.toUpperCase();
    return place.countriesAndRegions.some((code) => code.toUpperCase() === country)
      ? ['countryByAddress']
      : null;
  };

const within = withinBy((place, { ipAddress }) =>
  isInRanges(readAddress(ipAddress), readRanges(place)),
);

/** The named locations that a sign-in comes from. */
export const namedLocationsOf = (
  signIn: AnySignInConditions,
  { namedLocations }: Directory,
): NamedLocation[] => namedLocations.filter((place) => within(place, signIn) !== null);

const isTrusted = (place: NamedLocation): boolean =>
  place['@odata.type'] === '#microsoft.graph.ipNamedLocation' && place.isTrusted;

/** Whether an address lies in a named location that is marked trusted. */
export const isTrustedAddress = (ipAddress: string, { namedLocations }: Directory): boolean => {
  const address = readAddress(ipAddress);
  return namedLocations.some((place) => isTrusted(place) && isInRanges(address, readRanges(place)));
};

/** The places that a policy names, in the directory's order. */
type Named = { readonly place: NamedLocation; readonly trusted: boolean }[] | 'everywhere';

const namedBy = (ids: readonly string[], { namedLocations }: Directory): Named =>
  ids.includes('All')
    ? 'everywhere'
    : namedLocations
        .map((place) => ({ place, trusted: ids.includes('AllTrusted') && isTrusted(place) }))
        .filter(({ place, trusted }) => trusted || ids.includes(place.id));

const naming = (
  named: Named,
  signIn: AnySignInConditions,
  isWithin: Within,
): readonly RuleId[] | null => {
  if (named === 'everywhere') return [];
  for (const { place, trusted } of named) {
    const rules = isWithin(place, signIn);
    if (rules !== null) return trusted ? ['trustedLocations', ...rules] : rules;
  }
  return null;
};

/** Whether an unmet location hangs on the country not being known: by what a list of places names. */
const countryRules = (ids: readonly string[], { namedLocations }: Directory) => {
  const byCountry = namedLocations.some(
    (place) =>
      place['@odata.type'] === '#microsoft.graph.countryNamedLocation' && ids.includes(place.id),
  );
  return ({ country }: AnySignInConditions): readonly RuleId[] => {
    if (!byCountry) return ids.includes('AllTrusted') ? ['trustedLocations'] : [];
    return [country === null ? 'unknownCountry' : 'countryByAddress'];
  };
};

/** The check of one policy's locations, looked up in the directory once; null where it has none. */
export const locationCheck = (
  locations: ConditionalAccessConditionSet['locations'],
  directory: Directory,
  isWithin: Within,
): ConditionCheck | null => {
  if (locations === null) return null;
  const { includeLocations, excludeLocations } = locations;
  if (includeLocations.length === 0 && excludeLocations.length === 0) return null;
  const include = namedBy(includeLocations, directory);
  const exclude = namedBy(excludeLocations, directory);
  const rulesOfIncluded = countryRules(includeLocations, directory);
  const rulesOfExcluded = countryRules(excludeLocations, directory);
  return (_, signIn) => {
    const included = naming(include, signIn, isWithin);
    if (included === null) return unmet('location', ...rulesOfIncluded(signIn));
    const excluded = naming(exclude, signIn, isWithin);
    if (excluded !== null) return unmet('location', 'exclusionBeatsInclusion', ...excluded);
    return met(...included, ...rulesOfExcluded(signIn));
  };
};

/** Tells where sign-ins come from, with every range read once and every place looked at once for a sign-in. */
export const rememberingWithin = ({ namedLocations }: Directory): Within => {
  const ranges = new Map(namedLocations.map((place) => [place, readRanges(place)]));
  const look = withinBy((place) => isInRanges(address, ranges.get(place) ?? []));
  const seen = new Map<NamedLocation, readonly RuleId[] | null>();
  let address: Address | null = null;
  let present: AnySignInConditions | null = null;
  return (place, signIn) => {
    if (signIn !== present) {
      present = signIn;
      address = readAddress(signIn.ipAddress);
      seen.clear();
    }
    let found = seen.get(place);
    if (found === undefined) {
      found = look(place, signIn);
      seen.set(place, found);
    }
    return found;
  };
};

/** Named locations by address range or country. Source: Conditional Access: Network assignment, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-assignment-network */
export const checkLocation: ConditionCheck = (conditions, signIn, directory) =>
  locationCheck(conditions.locations, directory, within)?.(conditions, signIn, directory) ?? met();
