import { useMedia } from '../use-media.ts';

/** Whether the window has room for a map to be read; below, the list is what opens first. */
export const useIsWide = (): boolean => useMedia('(min-width: 700px)');
