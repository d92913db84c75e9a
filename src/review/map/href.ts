import { screenStates } from '../../screens/states.ts';
import type { FlowState } from './use-flow.ts';

/** The named state that stands for a state on the map: what the scenario shows of it, else the screen's first. */
export const shownState = ({ screen, shows }: FlowState): string | null => {
  if (screen === null) return null;
  const { states } = screenStates[screen];
  return shows !== undefined && Object.hasOwn(states, shows)
    ? shows
    : (Object.keys(states)[0] ?? null);
};

/** Where a state opens alone; null for what has no screen of its own. */
export const hrefWith =
  (linkTo: (path: string) => string) =>
  (state: FlowState): string | null => {
    const shown = shownState(state);
    return shown === null ? null : linkTo(`/screens/${state.screen}/${shown}`);
  };
