import type { ImportReason } from './notes.ts';
import { placeFinder } from './places.ts';
import { scanJson } from './scan-json.ts';

/** Where and how a text breaks off being JSON. */
export const jsonReason = (text: string): ImportReason => {
  // A text that is whole and yet could not be parsed is too much for the engine, whose words are not ours to pass on.
  const { code, offset } = scanJson(text).fault ?? { code: 'jsonTooMuch', offset: 0 };
  const character = text.codePointAt(offset);
  const found = character === undefined ? '' : String.fromCodePoint(character);
  return { code, values: { found }, place: placeFinder(text)(offset) };
};
