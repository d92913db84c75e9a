import type { Act, Expectation } from '../../api/contract.ts';
import { expectedAfter } from '../../journey/place.ts';
import type { Transition } from './graph.ts';

/** One stop of a scenario: the screen that its script shows, after so many acts. */
export interface Stop extends Expectation {
  after: number;
}

/** A step of a scenario from a screen to another one. */
export interface Leg {
  from: string;
  to: string;
  /** No event of the journey leads there: somebody beside it acted, and the journey went where the rehearsal was. */
  isResumed: boolean;
}

/** A script as a way through the map. */
export interface Path {
  stops: Stop[];
  legs: Leg[];
}

/** The transitions that a person, a phone or time can cause, as `from to`. */
export const waysOf = (transitions: readonly Transition[]): ReadonlySet<string> =>
  new Set(
    transitions
      .filter(({ kind, requirement }) => kind === 'page' || requirement !== null)
      .map(({ from, to }) => `${from} ${to}`),
  );

/** Who acts where the journey is not: it then goes where the rehearsal is. */
const beside: Act['actor'][] = ['stage', 'system', 'administrator'];

/** The way that a script takes. */
export const pathOf = (script: readonly Act[], ways: ReadonlySet<string>): Path => {
  const stops = Array.from({ length: script.length + 1 }, (_, after) => after).flatMap((after) => {
    const expected = expectedAfter(script, after);
    return expected ? [{ ...expected, after }] : [];
  });
  const legs = stops.slice(1).flatMap((stop, index): Leg[] => {
    const from = stops[index]?.screen ?? stop.screen;
    if (from === stop.screen) return [];
    const actor = script[index]?.actor ?? 'person';
    const isResumed = beside.includes(actor) || !ways.has(`${from} ${stop.screen}`);
    return [{ from, to: stop.screen, isResumed }];
  });
  return { stops, legs };
};

/** How often the scenarios come to each screen and take each way, the way as `from to`. */
export interface Visits {
  screens: ReadonlyMap<string, number>;
  ways: ReadonlyMap<string, number>;
}

/** What scenarios visit, each counted once. */
export const visitsOf = (paths: readonly Path[]): Visits => {
  const screens = new Map<string, number>();
  const ways = new Map<string, number>();
  const count = (map: Map<string, number>, keys: string[]): void => {
    for (const key of new Set(keys)) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { stops, legs } of paths) {
    count(
      screens,
      stops.map(({ screen }) => screen),
    );
    count(
      ways,
      legs.filter(({ isResumed }) => !isResumed).map(({ from, to }) => `${from} ${to}`),
    );
  }
  return { screens, ways };
};
