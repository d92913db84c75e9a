import type { ImportReason } from './notes.ts';
import { placeFinder } from './places.ts';
import { scanJson } from './scan-json.ts';
import { textFormat } from './text-format.ts';

/** Signs that nobody sees are named by their number. */
const invisible = /^[\p{C}\p{Z}]$/u;

const beginning = { line: 1, column: 1 };

const sayCharacter = (point: number | undefined): string => {
  if (point === undefined) return '';
  const character = String.fromCodePoint(point);
  return invisible.test(character)
    ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
};

/** Where and how a text breaks off being JSON, or what it is instead. */
export const jsonReason = (text: string): ImportReason => {
  // A text that is whole and yet could not be parsed is too much for the engine, whose words are not ours to pass on.
  const { code, offset } = scanJson(text).fault ?? { code: 'jsonTooMuch' as const, offset: 0 };
  const place = placeFinder(text)(offset);
  const format = code === 'jsonTooMuch' ? null : textFormat(text);
  if (format !== null) return { code: 'notJson', values: { format }, place: beginning };
  const isNext = code === 'jsonAfterEnd' && /^,?\s*[[{]/.test(text.slice(offset, offset + 200));
  return {
    code: isNext ? 'jsonSeveral' : code,
    values: { found: sayCharacter(text.codePointAt(offset)) },
    place,
  };
};
