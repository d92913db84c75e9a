import { expect, it } from 'vitest';
import { maskedNumber, parseNumber } from './phone-number.ts';

it.each([
  ['+14255550168', '+X XXXXXXXX68'],
  ['+4930901820', '+XX XXXXXX20'],
  ['+351212345678', '+XXX XXXXXXX78'],
])('masks %s as %s', (number, masked) => {
  expect(maskedNumber(number)).toBe(masked);
});

it.each([
  ['US', '4255550168', '+14255550168'],
  ['US', ' (425) 555-0168 ', '+14255550168'],
  ['US', '425.555.0168', '+14255550168'],
  ['US', '+1 425 555 0168', '+14255550168'],
  ['DE', '0049 30 901820', '+4930901820'],
  ['DE', '030 / 90 18 20', '+4930901820'],
  ['IT', '06 1234 5678', '+390612345678'],
  ['US', '\uff14\uff12\uff15\uff15\uff15\uff15\uff10\uff11\uff16\uff18', '+14255550168'],
  ['EG', '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668', '+2012345678'],
])('reads a number of %s: %s', (country, typed, number) => {
  expect(parseNumber(country, typed)).toMatchObject({ number, error: null });
});

it.each([
  ['US', '', 'empty'],
  ['US', ' - ', 'empty'],
  ['US', 'call me', 'invalid'],
  ['US', '\u{1F4F1}'.repeat(300), 'invalid'],
  ['US', '1'.repeat(256), 'invalid'],
  ['US', '12', 'invalid'],
  ['US', '+49 30 901820', 'invalid'],
  ['ZZ', '4255550168', 'invalid'],
])('takes no number of %s from %j', (country, typed, error) => {
  expect(parseNumber(country, typed)).toEqual({ number: null, error });
});
