import { useEffect, useState } from 'react';
import { loadComponent } from '../screens/index.ts';
import type { NamedState, Screen, ScreenId } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';

/** A named state with what draws it. */
export interface DrawnState {
  screen: ScreenId;
  state: string;
  named: NamedState<ScreenId>;
  Component: Screen<ScreenId>;
}

/** A named state of a screen; undefined if there is none. */
export const namedState = (screen: string, state: string): NamedState<ScreenId> | undefined => {
  if (!Object.hasOwn(screenStates, screen)) return undefined;
  const { states } = screenStates[screen as ScreenId];
  return Object.hasOwn(states, state) ? states[state] : undefined;
};

/** A state once its screen's file is there; until then the one before, or null. A failed fetch is for the guard. */
export const useDrawnState = (screen: ScreenId, state: string): DrawnState | null => {
  const [drawn, setDrawn] = useState<DrawnState | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      const named = namedState(screen, state);
      if (!named) return;
      try {
        const Component = await loadComponent(screen);
        if (current) setDrawn({ screen, state, named, Component });
      } catch (cause) {
        if (current) setFailure(new Error(`The screen ${screen} cannot be fetched.`, { cause }));
      }
    };
    void draw();
    return () => {
      current = false;
    };
  }, [screen, state]);
  if (failure) throw failure;
  return drawn;
};
