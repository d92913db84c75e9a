import { type RefObject, useEffect, useRef } from 'react';
import { focusTitle, useScroller } from '../scroller.ts';

/** Opens and closes a row: where the list was scrolled to, and the focus, are where they were once it is closed. */
export const useOpenRow = (
  root: RefObject<HTMLElement | null>,
  isBeside: boolean,
  go: (item: string | null) => void,
): { onOpen: (id: string) => void; onClose: () => void } => {
  const scroller = useScroller();
  const from = useRef<{ id: string; scrolled: number } | null>(null);
  const closed = useRef<{ id: string; scrolled: number } | null>(null);
  useEffect(() => {
    const was = closed.current;
    closed.current = null;
    if (!was) return;
    if (!isBeside) scroller.scrollTo(was.scrolled);
    const link = [...(root.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])].find(
      ({ dataset }) => dataset['open'] === was.id,
    );
    // A row that is out of view by now, or gone, leaves the heading of the view.
    if (link) link.focus();
    else focusTitle(scroller);
  });
  return {
    onOpen: (id) => {
      from.current = { id, scrolled: scroller.element()?.scrollTop ?? 0 };
      if (!isBeside) scroller.scrollTo(0);
      go(id);
    },
    onClose: () => {
      closed.current = from.current ?? { id: '', scrolled: 0 };
      go(null);
    },
  };
};
