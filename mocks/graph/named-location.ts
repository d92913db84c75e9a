import * as v from 'valibot';
import { parseCollection } from './parse-collection.ts';
import type { Problem } from './parse-collection.ts';
import { enumValue, flag, list, text } from './schema.ts';

const address = v.pipe(v.string(), v.ip());

const isRange = (value: string): boolean => {
  const [start = '', bits = '', ...rest] = value.split('/');
  const longest = start.includes(':') ? 128 : 32;
  return (
    rest.length === 0 && v.is(address, start) && /^\d{1,3}$/.test(bits) && Number(bits) <= longest
  );
};

const cidr = v.pipe(
  text,
  v.check(
    isRange,
    (issue) => `Expected an address range such as 203.0.113.0/24; got "${issue.input}".`,
  ),
);

const ipRange = v.pipe(
  v.object({ cidrAddress: cidr }),
  v.transform(({ cidrAddress }) => ({
    '@odata.type': cidrAddress.includes(':')
      ? ('#microsoft.graph.iPv6CidrRange' as const)
      : ('#microsoft.graph.iPv4CidrRange' as const),
    cidrAddress,
  })),
);

/** Graph `ipNamedLocation`; only these can be trusted. Source: https://learn.microsoft.com/en-us/graph/api/resources/ipnamedlocation */
export const ipNamedLocationSchema = v.object({
  '@odata.type': v.optional(
    v.literal('#microsoft.graph.ipNamedLocation'),
    '#microsoft.graph.ipNamedLocation',
  ),
  id: text,
  displayName: text,
  isTrusted: v.optional(flag, false),
  ipRanges: list(ipRange),
});

/** Graph `countryNamedLocation`; ISO 3166 two-letter codes. Source: https://learn.microsoft.com/en-us/graph/api/resources/countrynamedlocation */
export const countryNamedLocationSchema = v.object({
  '@odata.type': v.optional(
    v.literal('#microsoft.graph.countryNamedLocation'),
    '#microsoft.graph.countryNamedLocation',
  ),
  id: text,
  displayName: text,
  countriesAndRegions: list(text),
  countryLookupMethod: v.optional(
    enumValue(['clientIpAddress', 'authenticatorAppGps', 'unknownFutureValue']),
    'clientIpAddress',
  ),
  includeUnknownCountriesAndRegions: v.optional(flag, false),
});

/** A named place by address range. */
export type IpNamedLocation = v.InferOutput<typeof ipNamedLocationSchema>;

/** A named place by country. */
export type CountryNamedLocation = v.InferOutput<typeof countryNamedLocationSchema>;

/** A named place, told apart by `@odata.type`. */
export type NamedLocation = IpNamedLocation | CountryNamedLocation;

const isCountry = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  ('countriesAndRegions' in input ||
    ('@odata.type' in input && input['@odata.type'] === '#microsoft.graph.countryNamedLocation'));

/** Either kind of named location; without `@odata.type` the kind is seen from its lists. */
export const namedLocationSchema: v.GenericSchema<unknown, NamedLocation> = v.lazy(
  (input): v.GenericSchema<unknown, NamedLocation> =>
    isCountry(input) ? countryNamedLocationSchema : ipNamedLocationSchema,
);

/** Reads exported named locations: one, an array, or Graph's `{ value: [...] }`. Never throws. */
export const parseNamedLocations = (
  input: unknown,
): { namedLocations: NamedLocation[]; problems: Problem[] } => {
  const { items, problems } = parseCollection(namedLocationSchema, input);
  return { namedLocations: items, problems };
};
