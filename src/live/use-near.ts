import { type RefObject, useEffect, useState } from 'react';

/** Does something once the browser has nothing else to do; where it does not tell, in a moment. */
const whenIdle = (act: () => void): (() => void) => {
  // Safari tells nobody.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(act);
  return () => window.cancelIdleCallback(asked);
};

/**
 * Whether an element has ever been within a window's height of the window, or there was time to draw it all the same:
 * whoever prints the page or searches in it has not been everywhere.
 */
export const useNear = (element: RefObject<Element | null>): boolean => {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element.current);
    const forget = whenIdle(() => setNear(true));
    return () => {
      observer.disconnect();
      forget();
    };
  }, [element, isNear]);
  return isNear;
};
