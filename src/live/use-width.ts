import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of an element's inside in px; 0 until it is there. */
export const useWidth = <E extends HTMLElement>(): [ref: RefObject<E | null>, width: number] => {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
