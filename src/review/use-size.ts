import { type RefCallback, useCallback } from 'react';

/** Tells an element's size in px, without its border's and before any transform, as often as it changes. */
export const useSize = (
  onSize: (size: { width: number; height: number }) => void,
): RefCallback<HTMLElement> =>
  useCallback(
    (element) => {
      if (!element) return undefined;
      const measure = (): void =>
        onSize({ width: element.clientWidth, height: element.clientHeight });
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [onSize],
  );
