import { expect, it } from 'vitest';
import { asciiDigits } from './ascii-digits.ts';

it.each([
  ['full-width digits', '４２', '42'],
  ['Arabic-Indic digits', '٤٢', '42'],
  ['Persian digits', '۴۲', '42'],
  ['Devanagari digits', '४२', '42'],
  ['mathematical digits, which lie in rows without a gap', '\u{1D7D2}\u{1D7DC}', '44'],
  ['spaces and letters between', ' 4 is 2.', '42'],
  ['nothing', 'four', ''],
])('reads %s', (_what, typed, read) => {
  expect(asciiDigits(typed)).toBe(read);
});
