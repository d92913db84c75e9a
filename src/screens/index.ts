import type { Screen, ScreenId } from './screen.ts';

const components = import.meta.glob<Screen<ScreenId>>('./*/screen.tsx', { import: 'Screen' });

/** Fetches the component of a screen, which must be given that screen's model. Rejects if its file cannot be fetched. */
export const loadComponent = async (id: ScreenId): Promise<Screen<ScreenId>> => {
  const load = components[`./${id}/screen.tsx`];
  if (!load) throw new Error(`The folder of the screen ${id} has no screen.tsx.`);
  return load();
};

/** The screens whose components can be fetched. */
export const loadable = Object.keys(components).map((path) => path.split('/')[1]) as ScreenId[];
