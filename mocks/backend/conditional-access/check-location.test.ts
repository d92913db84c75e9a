import { describe, expect, it } from 'vitest';
import { isTrustedAddress } from './check-location.ts';
import { evaluateOne, reasonOf, testDirectory } from './fixtures.ts';

describe('places', () => {
  const office = { ipAddress: '203.0.113.9' };
  it.each([
    ['All', { includeLocations: ['All'] }, {}, 'notSet'],
    [
      'outside trusted',
      { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
      {},
      'notSet',
    ],
    [
      'inside trusted',
      { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
      office,
      'location',
    ],
    ['trusted only', { includeLocations: ['AllTrusted'] }, office, 'notSet'],
    [
      'a range that is not trusted',
      { includeLocations: ['AllTrusted'] },
      { ipAddress: '192.0.2.1' },
      'location',
    ],
    [
      'a range by id',
      { includeLocations: ['loc-guest-network'] },
      { ipAddress: '192.0.2.1' },
      'notSet',
    ],
    ['version 6', { includeLocations: ['loc-office'] }, { ipAddress: '2001:db8::1' }, 'notSet'],
    [
      'version 4 written as 6',
      { includeLocations: ['loc-office'] },
      { ipAddress: '::ffff:203.0.113.9' },
      'notSet',
    ],
    ['no address', { includeLocations: ['loc-office'] }, { ipAddress: 'unknown' }, 'location'],
    ['an id that nothing stands for', { includeLocations: ['loc-gone'] }, {}, 'location'],
    ['the country', { includeLocations: ['loc-country'] }, { country: 'kp' }, 'notSet'],
    ['another country', { includeLocations: ['loc-country'] }, {}, 'location'],
    ['unknown, not included', { includeLocations: ['loc-country'] }, { country: null }, 'location'],
    [
      'unknown, included',
      { includeLocations: ['loc-country-or-unknown'] },
      { country: null },
      'notSet',
    ],
    [
      'excluded country',
      { includeLocations: ['All'], excludeLocations: ['loc-country'] },
      { country: 'KP' },
      'location',
    ],
    ['nothing in either list', {}, {}, 'notSet'],
  ])('%s', (_, locations, signIn, reason) => {
    expect(reasonOf({ locations }, signIn)).toBe(reason);
  });

  it('knows a trusted address without a policy', () => {
    expect(isTrustedAddress('203.0.113.9', testDirectory)).toBe(true);
    expect(isTrustedAddress('192.0.2.1', testDirectory)).toBe(false);
  });

  it('names the rule on unknown countries only when the country is unknown', () => {
    const conditions = { locations: { includeLocations: ['loc-country'] } };
    expect(evaluateOne({ conditions }, { country: null }).rules).toContain('unknownCountry');
    expect(evaluateOne({ conditions }).rules).not.toContain('unknownCountry');
  });
});
