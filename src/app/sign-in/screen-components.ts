import { loadMessages } from '../../i18n/messages.tsx';
import { screens } from '../../screens/index.ts';
import type { Screen, ScreenId } from '../../screens/screen.ts';
import { linkLocale } from '../settings.ts';

type AnyScreen = Screen<ScreenId>;

/** Its messages come with the page. */
const first: ScreenId = 'signIn.username';

const loadOtherMessages = (): Promise<void> => loadMessages(linkLocale(), ['screens']);

const loaded = new Map<ScreenId, AnyScreen>();

/** The component of a screen if it has been fetched. */
export const screenComponent = (id: ScreenId): AnyScreen | undefined => loaded.get(id);

/** Fetches a screen's component. Rejects if the file cannot be fetched; it may be tried again. */
export const loadScreen = async (id: ScreenId): Promise<AnyScreen> => {
  const present = loaded.get(id);
  if (present) return present;
  // The journey gives each screen the model of its own id; the registry's type has checked the pair.
  const load = screens[id].load() as Promise<AnyScreen>;
  const [component] = await Promise.all([load, id === first ? null : loadOtherMessages()]);
  loaded.set(id, component);
  return component;
};

/** Fetches all screens, so that the next one is there when it is needed. A failure shows when one is missed. */
export const loadAllScreens = async (): Promise<void> => {
  await Promise.allSettled((Object.keys(screens) as ScreenId[]).map(loadScreen));
};
