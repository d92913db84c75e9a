import type { ScreenId } from '../../screens/screen.ts';
import { screenIds, screenStates } from '../../screens/states.ts';

const all = screenIds.flatMap((screen) =>
  Object.keys(screenStates[screen].states).map((state) => `${screen}/${state}`),
);

/** The states before and after one in the order of the gallery, round and round, as `<screen-id>/<state>`. */
export const neighbours = (screen: ScreenId, state: string): { before: string; after: string } => {
  const at = all.indexOf(`${screen}/${state}`);
  const { length } = all;
  return { before: all[(at - 1 + length) % length] ?? '', after: all[(at + 1) % length] ?? '' };
};
