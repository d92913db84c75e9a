import type { FileFault } from './notes.ts';

/** Where JSON breaks, and how. `offset` is in UTF-16 code units. */
export type ScanFault = { readonly code: FileFault; readonly offset: number };

const quote = 0x22;
const backslash = 0x5c;
const escapes = '"\\/bfnrt';
const hexadecimal = /[0-9a-fA-F]{0,4}/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The offset behind the string that begins at `start`, or what is wrong in it. */
export const stringEnd = (text: string, start: number): number | ScanFault => {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < 0x20) return { code: 'jsonControlCharacter', offset: at };
    if (code !== backslash) continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === 'u') {
      hexadecimal.lastIndex = at + 1;
      const digits = hexadecimal.exec(text)?.[0].length ?? 0;
      at += digits;
      if (digits < 4 && at + 1 < text.length) return { code: 'jsonEscape', offset: at + 1 };
    } else if (escaped !== '' && !escapes.includes(escaped)) {
      return { code: 'jsonEscape', offset: at };
    }
  }
  return { code: 'jsonEnds', offset: text.length };
};

/** The offset behind the number that begins at `start`; null if none does. */
export const numberEnd = (text: string, start: number): number | null => {
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : null;
};

/** The offset behind true, false or null, or where the word goes wrong; null if none begins here. */
export const literalEnd = (text: string, start: number): number | ScanFault | null => {
  const word = ['true', 'false', 'null'].find(([first]) => first === text.charAt(start));
  if (word === undefined) return null;
  for (let at = start; at < start + word.length; at += 1) {
    if (at >= text.length) return { code: 'jsonEnds', offset: at };
    if (text.charAt(at) !== word.charAt(at - start)) return { code: 'jsonUnexpected', offset: at };
  }
  return start + word.length;
};
