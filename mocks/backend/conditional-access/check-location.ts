import ipaddr from 'ipaddr.js';
import type { NamedLocation } from '../../graph/index.ts';
import { met, unmet } from './check.ts';
import type { ConditionCheck } from './check.ts';
import type { RuleId } from './rules.ts';
import type { AnySignInConditions, Directory } from './types.ts';

const isInRange = (address: string, cidr: string): boolean => {
  if (!ipaddr.isValid(address) || !ipaddr.isValidCIDR(cidr)) return false;
  const parsed = ipaddr.process(address);
  const [range, bits] = ipaddr.parseCIDR(cidr);
  return parsed.kind() === range.kind() && parsed.match(range, bits);
};

/** The rules by which the sign-in is in the place; null when it is not. */
const within = (place: NamedLocation, signIn: AnySignInConditions): readonly RuleId[] | null => {
  if (place['@odata.type'] === '#microsoft.graph.ipNamedLocation') {
    return place.ipRanges.some(({ cidrAddress }) => isInRange(signIn.ipAddress, cidrAddress))
      ? []
      : null;
  }
  if (signIn.country === null) {
    return place.includeUnknownCountriesAndRegions ? ['unknownCountry'] : null;
  }
  const country = signIn.country.toUpperCase();
  return place.countriesAndRegions.some((code) => code.toUpperCase() === country)
    ? ['countryByAddress']
    : null;
};

/** The named locations that a sign-in comes from. */
export const namedLocationsOf = (
  signIn: AnySignInConditions,
  { namedLocations }: Directory,
): NamedLocation[] => namedLocations.filter((place) => within(place, signIn) !== null);

const isTrusted = (place: NamedLocation): boolean =>
  place['@odata.type'] === '#microsoft.graph.ipNamedLocation' && place.isTrusted;

/** Whether an address lies in a named location that is marked trusted. */
export const isTrustedAddress = (ipAddress: string, { namedLocations }: Directory): boolean =>
  namedLocations.some(
    (place) =>
      place['@odata.type'] === '#microsoft.graph.ipNamedLocation' &&
      isTrusted(place) &&
      place.ipRanges.some(({ cidrAddress }) => isInRange(ipAddress, cidrAddress)),
  );

const naming = (
  ids: readonly string[],
  signIn: AnySignInConditions,
  { namedLocations }: Directory,
): readonly RuleId[] | null => {
  if (ids.includes('All')) return [];
  for (const place of namedLocations) {
    const trusted = ids.includes('AllTrusted') && isTrusted(place);
    const rules = trusted || ids.includes(place.id) ? within(place, signIn) : null;
    if (rules !== null) return trusted ? ['trustedLocations', ...rules] : rules;
  }
  return null;
};

/** Whether an unmet location hangs on the country not being known. */
const countryRules = (
  ids: readonly string[],
  signIn: AnySignInConditions,
  { namedLocations }: Directory,
): readonly RuleId[] => {
  const byCountry = namedLocations.some(
    (place) =>
      place['@odata.type'] === '#microsoft.graph.countryNamedLocation' && ids.includes(place.id),
  );
  if (!byCountry) return ids.includes('AllTrusted') ? ['trustedLocations'] : [];
  return [signIn.country === null ? 'unknownCountry' : 'countryByAddress'];
};

/** Named locations by address range or country. Source: Conditional Access: Network assignment, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-assignment-network */
export const checkLocation: ConditionCheck = ({ locations }, signIn, directory) => {
  if (locations === null) return met();
  const { includeLocations, excludeLocations } = locations;
  if (includeLocations.length === 0 && excludeLocations.length === 0) return met();
  const included = naming(includeLocations, signIn, directory);
  if (included === null) {
    return unmet('location', ...countryRules(includeLocations, signIn, directory));
  }
  const excluded = naming(excludeLocations, signIn, directory);
  if (excluded !== null) return unmet('location', 'exclusionBeatsInclusion', ...excluded);
  return met(...included, ...countryRules(excludeLocations, signIn, directory));
};
