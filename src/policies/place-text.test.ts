import { describe, expect, it } from 'vitest';
import { placeIn, placeText } from './place-text.ts';

describe('where a place is', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['de, se', { countriesAndRegions: ['DE', 'SE'] }],
    ['203.0.113.0/24', { ipRanges: [{ cidrAddress: '203.0.113.0/24' }], isTrusted: true }],
    [
      '203.0.113.7\n2001:db8::/32',
      {
        ipRanges: [{ cidrAddress: '203.0.113.7/32' }, { cidrAddress: '2001:db8::/32' }],
        isTrusted: true,
      },
    ],
  ])('is read from %j, and written so again', (text, place) => {
    expect(placeIn(text, true)).toEqual({ place });
    expect(placeIn(placeText(place), true)).toEqual({ place });
  });

  it.each([
    ['DE 203.0.113.0/24', { fault: 'mixed' }],
    ['203.0.113.0/33', { fault: 'unknown', value: '203.0.113.0/33' }],
    ['203.0.113', { fault: 'unknown', value: '203.0.113' }],
    ['DE, Sweden', { fault: 'unknown', value: 'Sweden' }],
  ])('is not guessed from %j', (text, fault) => {
    expect(placeIn(text, false)).toEqual(fault);
  });
});
