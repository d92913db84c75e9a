import type { JsonObject, Refusal } from '../../../src/api/contract.ts';
import { type NamedLocation, parseNamedLocations } from '../../graph/index.ts';
import { issueId } from '../ids.ts';
import type { World } from '../world.ts';
import type { Administrator } from '../world/administrator.ts';
import type { ActHandler } from './administer.ts';
import { merged } from './merge.ts';
import { refuse } from './people.ts';
import { tenantOf, withTenant } from './tenants.ts';

/** Source: "Using the location condition", https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network */
const limits = { locations: 195, ranges: 2000, mask: 8 };

const locationOf = (world: World, by: Administrator, locationId: string): NamedLocation | Refusal =>
  tenantOf(world, by.tenantId).directory.namedLocations.find(({ id }) => id === locationId) ??
  refuse('notFound', `${by.tenantId} has no named location ${locationId}.`);

const isTooWide = (range: string): boolean =>
  !range.includes(':') && Number(range.split('/')[1]) <= limits.mask;

const judged = (input: JsonObject): NamedLocation | Refusal => {
  const { namedLocations, problems } = parseNamedLocations(input);
  const [location] = namedLocations;
  const [problem] = problems;
  if (!location || problem) {
    const { path = '', message = 'It is no named location.' } = problem ?? {};
    return refuse('invalid', `${path}: ${message}`, 'locationShape');
  }
  if (!('ipRanges' in location)) {
    if (input['isTrusted'] === true)
      return refuse('invalid', 'Only address ranges can be trusted.', 'onlyAddressesAreTrusted');
    return location.countriesAndRegions.length === 0
      ? refuse('invalid', 'The location names no country.', 'locationIsEmpty')
      : location;
  }
  const { ipRanges } = location;
  if (ipRanges.length === 0)
    return refuse('invalid', 'The location has no address range.', 'locationIsEmpty');
  if (ipRanges.length > limits.ranges)
    return refuse('invalid', `A location has ${limits.ranges} ranges at most.`, 'tooManyRanges');
  const wide = ipRanges.find(({ cidrAddress }) => isTooWide(cidrAddress));
  return wide
    ? refuse('invalid', `${wide.cidrAddress}: the mask must be longer than /8.`, 'rangeTooWide')
    : location;
};

const withLocations = (
  world: World,
  by: Administrator,
  change: (locations: readonly NamedLocation[]) => NamedLocation[],
): World =>
  withTenant(world, by.tenantId, (tenant) => ({
    ...tenant,
    directory: { ...tenant.directory, namedLocations: change(tenant.directory.namedLocations) },
  }));

/** Adds a named location, which gets its id here. */
export const createNamedLocation: ActHandler<'createNamedLocation'> = (world, { location }, by) => {
  const issued = issueId(world, 'namedLocation');
  const created = judged({ ...location, id: issued.id });
  if ('error' in created) return created;
  if (tenantOf(world, by.tenantId).directory.namedLocations.length >= limits.locations)
    return refuse('invalid', `A tenant has ${limits.locations} at most.`, 'tooManyLocations');
  return withLocations(issued.world, by, (locations) => [...locations, created]);
};

/** Changes the parts of a named location that are named; its kind stays. */
export const updateNamedLocation: ActHandler<'updateNamedLocation'> = (
  world,
  { locationId, changes },
  by,
) => {
  const location = locationOf(world, by, locationId);
  if ('error' in location) return location;
  const { id } = location;
  const changed = judged({
    ...merged(location, changes),
    id,
    '@odata.type': location['@odata.type'],
  });
  if ('error' in changed) return changed;
  return withLocations(world, by, (locations) =>
    locations.map((one) => (one.id === id ? changed : one)),
  );
};

const usesLocation = (world: World, by: Administrator, locationId: string): string | undefined =>
  tenantOf(world, by.tenantId).policies.find(({ conditions: { locations } }) =>
    [...(locations?.includeLocations ?? []), ...(locations?.excludeLocations ?? [])].includes(
      locationId,
    ),
  )?.displayName;

/** Deletes a named location that is neither trusted nor part of a policy. */
export const deleteNamedLocation: ActHandler<'deleteNamedLocation'> = (
  world,
  { locationId },
  by,
) => {
  const location = locationOf(world, by, locationId);
  if ('error' in location) return location;
  if ('isTrusted' in location && location.isTrusted)
    return refuse('invalid', `${location.displayName} is trusted.`, 'locationIsTrusted');
  const policy = usesLocation(world, by, locationId);
  if (policy !== undefined)
    return refuse('invalid', `The policy "${policy}" names the location.`, 'locationInUse');
  return withLocations(world, by, (locations) => locations.filter(({ id }) => id !== locationId));
};
