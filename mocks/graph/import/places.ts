import type { Path, Place } from './notes.ts';
import { scanJson, type Wanted } from './scan-json.ts';

const lineBreak = /\r\n|\n|\r/g;

/** Offsets in a text as lines and columns; asked in rising order it reads the text once. */
export const placeFinder = (text: string): ((offset: number) => Place) => {
  let line = 1;
  let start = 0;
  const nextLine = (): number => {
    lineBreak.lastIndex = start;
    return lineBreak.test(text) ? lineBreak.lastIndex : Infinity;
  };
  let next = nextLine();
  return (offset) => {
    if (offset < start) {
      [line, start] = [1, 0];
      next = nextLine();
    }
    while (next <= offset) {
      line += 1;
      start = next;
      next = nextLine();
    }
    return { line, column: offset - start + 1 };
  };
};

/** Where values are in a JSON text, and which keys stand twice in one object below them. */
export type Places = {
  /** The place of a path that was asked for, or of the nearest value above it that the text has. */
  readonly placeOf: (path: Path) => Place | null;
  readonly twice: { readonly path: Path; readonly place: Place }[];
};

/** Looks for all paths in one pass. */
export const findPlaces = (text: string, paths: readonly Path[]): Places => {
  const root: Wanted = new Map();
  for (const path of paths) {
    let level = root;
    for (const key of path) {
      const next: Wanted = level.get(key) ?? new Map();
      level.set(key, next);
      level = next;
    }
  }
  const { found, twice } = scanJson(text, root);
  const finder = placeFinder(text);
  // A Map keeps the order in which the values were found, which is the order of the text.
  const places = new Map([...found].map(([wanted, offset]) => [wanted, finder(offset)]));
  const placeOfKey = placeFinder(text);
  return {
    placeOf: (path) => {
      let level: Wanted | undefined = root;
      let place = places.get(root) ?? null;
      for (const key of path) {
        level = level?.get(key);
        place = (level && places.get(level)) ?? place;
      }
      return place;
    },
    twice: twice.map((one) => ({ path: one.path, place: placeOfKey(one.offset) })),
  };
};
