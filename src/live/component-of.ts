import { loadComponent } from '../screens/index.ts';
import type { Screen, ScreenId } from '../screens/screen.ts';

const asked = new Map<ScreenId, Promise<Screen<ScreenId>>>();

/** The component of a screen, fetched once, for `use`. Rejects if its file cannot be fetched; it may be tried again. */
export const componentOf = (screen: ScreenId): Promise<Screen<ScreenId>> => {
  const pending = asked.get(screen) ?? loadComponent(screen);
  asked.set(screen, pending);
  pending.catch(() => asked.delete(screen));
  return pending;
};
