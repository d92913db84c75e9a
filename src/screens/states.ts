import { stateFiles } from '#state-files';
import { inOrder } from './interrupts.ts';
import type { ScreenId, ScreenStates } from './screen.ts';

const byFolder = Object.fromEntries(
  Object.entries(stateFiles).map(([path, { states }]) => [path.split('/')[1] ?? path, states]),
);

/** Ids of all screens, in the order in which a sign-in may meet them: a screen is a folder. */
export const screenIds = inOrder(Object.keys(byFolder)) as ScreenId[];

/** The named states of all screens, in that order. Plain data, for Node too. */
export const screenStates = Object.fromEntries(screenIds.map((id) => [id, byFolder[id]])) as {
  readonly [S in ScreenId]: ScreenStates<S>;
};
