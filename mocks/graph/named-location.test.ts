import { describe, expect, it } from 'vitest';
import { parseNamedLocations } from './index.ts';

describe('parseNamedLocations', () => {
  it('reads both kinds, with Graph’s defaults', () => {
    const { namedLocations, problems } = parseNamedLocations({
      value: [
        {
          '@odata.type': '#microsoft.graph.ipNamedLocation',
          id: 'a',
          displayName: 'A',
          ipRanges: [{ cidrAddress: '203.0.113.0/24' }, { cidrAddress: '2001:db8::/32' }],
        },
        { id: 'b', displayName: 'B', countriesAndRegions: ['KP'] },
      ],
    });
    expect(problems).toEqual([]);
    expect(namedLocations).toEqual([
      {
        '@odata.type': '#microsoft.graph.ipNamedLocation',
        id: 'a',
        displayName: 'A',
        isTrusted: false,
        ipRanges: [
          { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' },
          { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8::/32' },
        ],
      },
      {
        '@odata.type': '#microsoft.graph.countryNamedLocation',
        id: 'b',
        displayName: 'B',
        countriesAndRegions: ['KP'],
        countryLookupMethod: 'clientIpAddress',
        includeUnknownCountriesAndRegions: false,
      },
    ]);
  });

  it.each(['203.0.113.0', '203.0.113.0/33', '2001:db8::/129', 'office/24', '203.0.113.0/8/8'])(
    'refuses the range %s',
    (cidrAddress) => {
      const { problems } = parseNamedLocations([
        { id: 'a', displayName: 'A', ipRanges: [{ cidrAddress }] },
      ]);
      expect(problems).toEqual([
        { path: '[0].ipRanges[0].cidrAddress', message: expect.stringContaining(cidrAddress) },
      ]);
    },
  );
});
