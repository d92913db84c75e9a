import { useCallback, useEffect, useState } from 'react';
import type { JourneyView } from '../../journey/journey.ts';
import type { ScreenId } from '../../screens/screen.ts';
import { type LoadedScreen, loadedScreen, loadScreen } from './screen-components.ts';

/** A view and the screen that draws it; no screen for the journey's problem pages. */
export interface Drawn {
  view: JourneyView;
  shown: LoadedScreen | null;
}

const isProblem = (screen: string): boolean => screen.startsWith('problem.');

/** What draws a view, if it is there. */
const readyToDraw = (view: JourneyView): Drawn | null => {
  if (isProblem(view.screen)) return { view, shown: null };
  const shown = loadedScreen(view.screen as ScreenId);
  return shown ? { view, shown } : null;
};

/**
 * What to draw now: the journey's view once its component is there, until then what was drawn before. `hold` keeps the
 * picture still while a script is replayed silently. `failed` when the component cannot be fetched.
 */
export const useDrawn = (
  view: JourneyView,
  hold: boolean,
): { drawn: Drawn | null; failed: boolean; retry: () => void } => {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [fetched, setFetched] = useState<'waiting' | 'failed' | ScreenId>('waiting');

  const { screen } = view;
  const ready = hold ? null : readyToDraw(view);
  if (ready && drawn?.view !== view) setDrawn(ready);

  const fetchScreen = useCallback((): void => {
    const id = screen as ScreenId;
    loadScreen(id).then(
      () => setFetched(id),
      () => setFetched('failed'),
    );
  }, [screen]);

  const missing = !hold && !ready;
  useEffect(() => {
    if (missing) fetchScreen();
  }, [missing, fetchScreen]);

  return { drawn, failed: fetched === 'failed', retry: fetchScreen };
};
