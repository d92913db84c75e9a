import { useLayoutEffect, useState } from 'react';
import type { JourneyView } from '../../journey/journey.ts';
import type { Screen, ScreenId } from '../../screens/screen.ts';
import { loadScreen, screenComponent } from './screen-components.ts';

/** A view and the component that draws it; no component for the journey's problem pages. */
export interface Drawn {
  view: JourneyView;
  Component: Screen<ScreenId> | null;
}

const isProblem = (screen: string): boolean => screen.startsWith('problem.');

/**
 * What to draw now: the journey's view once its component is there, until then what was drawn before. `hold` keeps the
 * picture still while a script is replayed silently. `failed` when the component cannot be fetched.
 */
export const useDrawn = (
  view: JourneyView,
  hold: boolean,
): { drawn: Drawn | null; failed: boolean; retry: () => void } => {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useLayoutEffect(() => {
    if (hold) return undefined;
    const { screen } = view;
    if (isProblem(screen)) {
      setDrawn({ view, Component: null });
      return undefined;
    }
    const id = screen as ScreenId;
    const present = screenComponent(id);
    if (present) {
      setDrawn({ view, Component: present });
      return undefined;
    }
    let current = true;
    loadScreen(id).then(
      (Component) => {
        if (!current) return;
        setFailed(false);
        setDrawn({ view, Component });
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [view, hold, tries]);

  return { drawn, failed, retry: () => setTries((count) => count + 1) };
};
