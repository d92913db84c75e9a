import { describe, expect, it } from 'vitest';
import { usualPlace } from '../../../../mocks/scenarios/places.ts';
import { circumstancesOf, signInOf } from './sign-ins.ts';

describe('the place of a sign-in', () => {
  it.each([
    [{}, usualPlace.place],
    [{ country: 'pt', ipAddress: '203.0.113.140' }, 'Portugal'],
    [{ ipAddress: '203.0.113.140' }, 'United States'],
    [{ country: null }, 'Unknown place'],
  ])('is no more than what is said of it: %j', (given, place) => {
    expect(circumstancesOf(signInOf({ name: 'One', ...given })).place).toBe(place);
  });
});
