import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Whoever goes on to another page goes on with a keyboard too: where the page itself places the focus nowhere, its title
 * takes it, and is read. The first page of a visit begins where browsers begin.
 */
export const EnterPage = (): null => {
  const { pathname } = useLocation();
  const entered = useRef(pathname);
  useEffect(() => {
    if (entered.current === pathname) return undefined;
    entered.current = pathname;
    const enter = (): boolean => {
      if (document.activeElement !== document.body) return true;
      const title = document.querySelector<HTMLElement>('main h1');
      if (!title) return false;
      if (!title.hasAttribute('tabindex')) title.tabIndex = -1;
      title.focus({ preventScroll: true });
      return true;
    };
    if (enter()) return undefined;
    // What it shows is still on its way.
    const observer = new MutationObserver(() => enter() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
  return null;
};
