import { idIn } from './on-tenant.ts';
import type { Input, Pending } from './pending.ts';

const rangeType = (range: string): string =>
  `#microsoft.graph.${range.includes(':') ? 'iPv6CidrRange' : 'iPv4CidrRange'}`;

/** Whether enough was typed to ask Graph for a new location. What is wrong with it Graph says itself. */
export const isNamedRange = ({ locationName, range }: Input): boolean =>
  locationName.trim() !== '' && range.trim() !== '';

/** Adds a location by its addresses, trusted or not. */
export const createLocation = (): Pending => ({
  id: 'createLocation',
  subjects: [],
  resource: null,
  asks: 'location',
  acts: ({ locationName, range, isTrusted }) => {
    const cidrAddress = range.trim();
    return [
      {
        type: 'createNamedLocation',
        location: {
          '@odata.type': '#microsoft.graph.ipNamedLocation',
          displayName: locationName.trim(),
          isTrusted,
          ipRanges: [{ '@odata.type': rangeType(cidrAddress), cidrAddress }],
        },
      },
    ];
  },
  // Graph deletes no location that is trusted.
  undo: ([reply]) =>
    idIn(reply).flatMap((locationId) => [
      { type: 'updateNamedLocation', locationId, changes: { isTrusted: false } },
      { type: 'deleteNamedLocation', locationId },
    ]),
});
