import type { ImportNote, Place } from './worker/import-types.ts';

/** A note, and everywhere that it is about. */
export interface NoteTogether extends Pick<ImportNote, 'code' | 'values' | 'policy'> {
  at: { place: Place | null; path: string }[];
}

/** Notes that say the same of the same policy, as one with all of their places, where the first of them stood. */
export const together = (notes: readonly ImportNote[]): NoteTogether[] => {
  const found = new Map<string, NoteTogether>();
  for (const { code, values, policy, place, path } of notes) {
    const key = JSON.stringify([code, values, policy]);
    const before = found.get(key);
    if (before) before.at.push({ place, path });
    else found.set(key, { code, values, policy, at: [{ place, path }] });
  }
  return [...found.values()];
};
