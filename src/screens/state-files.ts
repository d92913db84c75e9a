import type { ScreenId, ScreenStates } from './screen.ts';

/** What the `states.ts` of each screen's folder exports, by the folder's path. */
export const stateFiles = import.meta.glob<{ states: ScreenStates<ScreenId> }>('./*/states.ts', {
  eager: true,
});
