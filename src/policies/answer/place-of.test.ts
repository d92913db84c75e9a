import { expect, it } from 'vitest';
import { isAddress, isCountry } from './place-of.ts';

it.each(['198.51.100.24', '0.0.0.0', '2001:db8::1', '::1'])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

it.each(['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1.2.3.4.', 'x', ':x:', '1.2.3.4:80'])(
  '%j is none',
  (text) => {
    expect(isAddress(text)).toBe(false);
  },
);

it('knows a country by two letters', () => {
  expect(['US', 'de', ''].every(isCountry)).toBe(true);
  expect(['USA', '1', 'Germany'].some(isCountry)).toBe(false);
});
