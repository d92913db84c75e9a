import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * The rows to draw of a list that only draws those in view, each marked by `data-index`: also the one with the focus,
 * since whoever scrolls away with the wheel must find the focus where it was, and so many rows on either side of it,
 * for Tab to find the next one.
 */
export const keepFocused = (
  container: HTMLElement | null,
  range: Range,
  beside: number,
): number[] => {
  const inView = defaultRangeExtractor(range);
  const focused = document.activeElement?.closest<HTMLElement>('[data-index]');
  const at = focused && container?.contains(focused) ? Number(focused.dataset['index']) : -1;
  if (at < 0 || at >= range.count) return inView;
  const kept = defaultRangeExtractor({ ...range, startIndex: at, endIndex: at, overscan: beside });
  return [...new Set([...inView, ...kept])].toSorted((one, other) => one - other);
};
