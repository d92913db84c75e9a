import { expect, it } from 'vitest';
import { typedCode } from './typed-code.ts';

it.each([
  ['spaces', ' 123 456\n', '123456'],
  ['a no-break space', '123\u00A0456', '123456'],
  ['a dash', '123-456', '123456'],
  ['an en dash', '123–456', '123456'],
  ['invisible marks of direction', '\u202A123456\u202C\u200F', '123456'],
  ['full-width digits', '123456', '123456'],
  ['Arabic-Indic digits', '١٢٣٤٥٦', '123456'],
  ['Persian digits', '۱۲۳۴۵۶', '123456'],
  ['Devanagari digits', '१२३४५६', '123456'],
  ['a word', 'code', 'code'],
  ['emoji', '1️⃣2️⃣', '1\uFE0F\u20E32\uFE0F\u20E3'],
  ['nothing', '  ', ''],
])('reads %s', (_what, typed, read) => {
  expect(typedCode(typed)).toBe(read);
});

it('reads the digits of every script', () => {
  const digits = Array.from({ length: 0x2_0000 }, (_, codePoint) =>
    String.fromCodePoint(codePoint),
  ).filter((character) => /\p{Nd}/u.test(character));
  expect(digits.length).toBeGreaterThan(600);
  expect(digits.map(typedCode)).toEqual(digits.map((_, index) => String(index % 10)));
});
