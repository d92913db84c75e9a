import type { PNG } from 'pngjs';
import { moved } from './changes/moved.ts';
import { pairOf } from './changes/pair.ts';
import { pattern } from './changes/pattern.ts';
import { recoloured } from './changes/recoloured.ts';

/**
 * How a picture changed, in words that are the same for each picture that changed in the same way: colours that became
 * others, something that moved, or the very pixels.
 */
export const howChanged = (before: PNG, after: PNG): string => {
  const pair = pairOf(before, after);
  return recoloured(pair)?.join(', ') ?? moved(pair) ?? pattern(pair);
};
