import { expect, it } from 'vitest';
import { maskedNumber } from './phone-number.ts';

it.each([
  ['+14255550168', '+X XXXXXXXX68'],
  ['+4930901820', '+XX XXXXXX20'],
  ['+351212345678', '+XXX XXXXXXX78'],
])('masks %s as %s', (number, masked) => {
  expect(maskedNumber(number)).toBe(masked);
});
