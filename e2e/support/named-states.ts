import { scenarios } from '../../mocks/scenarios/index.ts';
import type { NamedState, ScreenId } from '../../src/screens/screen.ts';
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

const namedState = ({ screen, state }: ShownState): NamedState<ScreenId> | undefined => {
  const states: Record<string, NamedState<ScreenId>> = screenStates[screen].states;
  return states[state];
};

/** The states that have a picture of their own: others look like one that has. */
export const picturedStates: readonly ShownState[] = namedStates.filter(
  (shown) => namedState(shown)?.photographed === undefined,
);

const inSetup = 'windowsSetup';

const hasOwnState = (screen: string): boolean => {
  const states: Record<string, NamedState<ScreenId>> = screenStates[screen as ScreenId].states;
  return Object.values(states).some(({ context }) => context?.surroundings === inSetup);
};

/**
 * The screens that people pass in the scenarios of Windows set-up, each in its plain state. What has a state of its own
 * there is drawn in that frame anyway.
 */
export const setupStates: readonly ShownState[] = [
  ...new Set(
    scenarios
      .filter(({ circumstances }) => circumstances?.surroundings === inSetup)
      .flatMap(({ script }) => script.map(({ expect: { screen } }) => screen)),
  ),
]
  .filter((screen) => !hasOwnState(screen))
  .map((screen) => shownState(screen as ScreenId));

const refusedIn = [
  'denied',
  'not-connected',
  'wrong',
  'invalid',
  'hung-up',
  'failed',
  'too-long',
  'same-question',
];

/**
 * The registration pages that have an older generation: each in its plain state, as one of several that are needed,
 * and refused in one way; and what only that generation draws.
 */
export const classicStates: readonly ShownState[] = namedStates.filter((shown) => {
  const { screen, state } = shown;
  if (screenStates[screen].surface !== 'registration') return false;
  const [plain] = Object.keys(screenStates[screen].states);
  return (
    state === plain ||
    state.endsWith('-of-two') ||
    refusedIn.includes(state) ||
    namedState(shown)?.photographed === 'classic'
  );
});
