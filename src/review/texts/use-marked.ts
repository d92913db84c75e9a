import { type RefObject, useEffect } from 'react';
import { elementsOf } from './reads.ts';

const attribute = 'data-text-chosen';

/** Marks where a text stands on the live screen, for as long as it is chosen. */
export const useMarked = (
  root: RefObject<HTMLElement | null>,
  texts: ReadonlySet<string> | undefined,
): void => {
  useEffect(() => {
    const within = root.current;
    if (!within || !texts) return undefined;
    const marked = elementsOf(within, texts);
    for (const element of marked) element.setAttribute(attribute, '');
    return () => {
      for (const element of marked) element.removeAttribute(attribute);
    };
  }, [root, texts]);
};
