import type { ScreenId } from '../../src/screens/screen.ts';
import { screenStates } from '../../src/screens/states.ts';

/** One named state of one screen, as the gallery shows it alone. */
export interface ShownState {
  screen: ScreenId;
  state: string;
  /** What `data-state` says while it is shown. */
  id: string;
  path: string;
}

/** A named state, by the names of its link. */
export const shownState = (screen: ScreenId, state = 'default'): ShownState => ({
  screen,
  state,
  id: `${screen}/${state}`,
  path: `/screens/${screen}/${state}`,
});

/** Every named state of every screen, in the order of the gallery. */
export const namedStates: readonly ShownState[] = Object.entries(screenStates).flatMap(
  ([screen, { states }]) =>
    Object.keys(states).map((state) => shownState(screen as ScreenId, state)),
);
