import { useCallback } from 'react';
import { sideInLink } from '../compare/link.ts';
import { looksOf, picturesOf } from '../compare/packed-side.ts';
import { pictureKey } from '../pack/format.ts';
import { openPacks } from '../pack/opened.ts';
import type { PackComparison } from '../pack/use-comparison.ts';
import type { Entry } from './find.ts';

/**
 * The parameters of a comparison of a state with its earlier picture: with the one that changed, if one did. Null where
 * the earlier pack has none of it.
 */
export const useCompareLink = (
  comparison: PackComparison,
): ((entry: Entry) => Record<'a' | 'b', string> | null) => {
  const { before, after } = openPacks.use();
  return useCallback(
    ({ screen, state }) => {
      const pictures = before ? picturesOf(before, { screen, state }) : [];
      const later = comparison.kind === 'compared' ? comparison.after.pictures : [];
      const changed = pictures.find((one) =>
        later.some((other) => pictureKey(other) === pictureKey(one) && other.sha256 !== one.sha256),
      );
      const picture = changed ?? pictures[0];
      if (!picture) return null;
      const shown = { screen, state, variant: looksOf(picture) };
      return {
        a: sideInLink({ kind: 'packed', slot: 'before', ...shown }),
        b: sideInLink(
          after ? { kind: 'packed', slot: 'after', ...shown } : { kind: 'live', ...shown },
        ),
      };
    },
    [before, after, comparison],
  );
};
