import { keepInWindow } from '../kept-in-window.ts';
import type { Pack } from './read-pack.ts';

/** Where a pack lies that is opened in this window: the one from before, and another from after. */
export const packSlots = ['before', 'after'] as const;
export type PackSlot = (typeof packSlots)[number];

/** The packs that are open, on every page of the window. */
export const openPacks = keepInWindow<Record<PackSlot, Pack | null>>({ before: null, after: null });
