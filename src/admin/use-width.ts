import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How wide an element is, in the size of the page's text: enlarged text makes everything narrower. 0 before it is
 * measured.
 */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(current.clientWidth / size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
