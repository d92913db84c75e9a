import type { Surface } from '../../frame/surface.ts';
import { loadMessages } from '../../i18n/messages.tsx';
import type { Screen, ScreenId } from '../../screens/screen.ts';
import { linkLocale } from '../settings.ts';

/** A fetched screen: its component, and what it stands on. */
export interface LoadedScreen {
  Component: Screen<ScreenId>;
  surface: Surface;
}

const loadFirst = async (): Promise<LoadedScreen> => {
  const { Screen: Component } = await import('../../screens/signIn.username/screen.tsx');
  return { Component: Component as Screen<ScreenId>, surface: 'signIn' };
};

// The list of all screens is not needed to draw the first one, whose messages come with the page.
const loadOther = async (id: ScreenId): Promise<LoadedScreen> => {
  const [{ loadComponent }, { screenStates }] = await Promise.all([
    import('../../screens/index.ts'),
    import('../../screens/states.ts'),
    loadMessages(linkLocale(), ['screens']),
  ]);
  const { surface = 'signIn' } = screenStates[id];
  // The journey gives each screen the model of its own id; a test holds the folders to it.
  return { Component: await loadComponent(id), surface };
};

const loaded = new Map<ScreenId, LoadedScreen>();

/** A screen if it has been fetched. */
export const loadedScreen = (id: ScreenId): LoadedScreen | undefined => loaded.get(id);

/** Fetches a screen. Rejects if a file cannot be fetched; it may be tried again. */
export const loadScreen = async (id: ScreenId): Promise<LoadedScreen> => {
  const present = loaded.get(id);
  if (present) return present;
  const screen = await (id === 'signIn.username' ? loadFirst() : loadOther(id));
  loaded.set(id, screen);
  return screen;
};

/** Fetches all screens, so that the next one is there when it is needed. A failure shows when one is missed. */
export const loadAllScreens = async (): Promise<void> => {
  const { loadable } = await import('../../screens/index.ts');
  await Promise.allSettled(loadable.map(loadScreen));
};
