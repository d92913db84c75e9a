import { useSyncExternalStore } from 'react';

/** Whether a media query holds. */
export const useMedia = (text: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(text);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(text).matches,
  );
