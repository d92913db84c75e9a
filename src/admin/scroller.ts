import { createContext, useContext } from 'react';

/** What the console scrolls in. */
export interface ScrollerView {
  element: () => HTMLElement | null;
  scrollTo: (top: number) => void;
}

const none: ScrollerView = { element: () => null, scrollTo: () => undefined };

export const Scroller = createContext<ScrollerView>(none);

/** Puts the focus on the heading of the view: where what had it is gone. */
export const focusTitle = (scroller: ScrollerView): void =>
  scroller.element()?.querySelector<HTMLElement>('[data-part="view-title"]')?.focus();

/** What the console around a component scrolls in. */
export const useScroller = (): ScrollerView => useContext(Scroller);
