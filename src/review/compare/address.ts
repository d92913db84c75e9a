import { screenIds, screenStates } from '../../screens/states.ts';
import { type Side, type SideName, sideNames, sideOfLink } from './link.ts';

/** The ways to look at two sides, in the order of their keys 1 to 4. */
export const modes = ['split', 'onion', 'swipe', 'difference'] as const;
export type Mode = (typeof modes)[number];

/** What an address says of the comparison. */
export interface Address {
  sides: Record<SideName, Side>;
  mode: Mode;
  /** How much of B is seen over A, in per cent: how dense it lies there, or how much of the width it covers. */
  mix: number;
  /** What of it means nothing, and was left out. */
  ignored: [name: SideName | 'mode' | 'mix', value: string][];
}

const [firstScreen] = screenIds;
const firstState = Object.keys(firstScreen ? screenStates[firstScreen].states : {})[0] ?? '';
const first = (theme: string): Side => ({
  kind: 'live',
  screen: firstScreen ?? '',
  state: firstState,
  variant: { theme },
});

/** What is compared where nothing is said. */
const otherwise: Record<SideName, Side> = { a: first('light'), b: first('dark') };

/** Reads an address. Whether there are such states, packs and pictures is not asked here. */
export const readAddress = (search: URLSearchParams): Address => {
  const ignored: Address['ignored'] = [];
  const read = <T>(
    name: Address['ignored'][number][0],
    meaning: (text: string) => T | null | undefined,
    instead: T,
  ): T => {
    const text = search.get(name);
    if (text === null) return instead;
    const value = meaning(text);
    if (value !== null && value !== undefined) return value;
    ignored.push([name, text]);
    return instead;
  };
  const [a, b] = sideNames.map((name) => read(name, sideOfLink, otherwise[name]));
  return {
    sides: { a: a ?? otherwise.a, b: b ?? otherwise.b },
    mode: read('mode', (text) => modes.find((one) => one === text), 'split'),
    mix: read(
      'mix',
      (text) => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null),
      50,
    ),
    ignored,
  };
};
