import { type Interrupt, interruptOf } from '../../screens/interrupts.ts';
import { screenIds, screenStates } from '../../screens/states.ts';

/** One named state of one screen, as the gallery lists it. */
export interface Entry {
  screen: string;
  state: string;
  interrupt: Interrupt;
  title: string;
}

/** What the gallery is narrowed to. */
export interface Filters {
  /** Words that all have to stand in a screen's id, title or state. */
  text: string;
  interrupt: Interrupt | null;
  /** Only these, as `screen/state`; all if not said. */
  among?: ReadonlySet<string>;
}

/** Every named state, in the order in which a sign-in may meet them, with its screen's title. */
export const entriesOf = (titleOf: (screen: string) => string): Entry[] =>
  screenIds.flatMap((screen) =>
    Object.keys(screenStates[screen].states).map((state) => ({
      screen,
      state,
      interrupt: interruptOf(screen),
      title: titleOf(screen),
    })),
  );

/** The entries that fit. */
export const find = (entries: readonly Entry[], { text, interrupt, among }: Filters): Entry[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const hay = `${entry.screen} ${entry.state} ${entry.title}`.toLowerCase();
    return (
      (interrupt === null || entry.interrupt === interrupt) &&
      (among === undefined || among.has(`${entry.screen}/${entry.state}`)) &&
      words.every((word) => hay.includes(word))
    );
  });
};

/** A row of the gallery: a heading, or as many tiles as stand beside each other. */
export type Row =
  | { kind: 'heading'; interrupt: Interrupt; count: number }
  | { kind: 'tiles'; entries: Entry[] };

/** The rows of a gallery with so many columns; every interrupt begins a row of its own. */
export const rowsOf = (entries: readonly Entry[], columns: number): Row[] => {
  const groups = Map.groupBy(entries, ({ interrupt }) => interrupt);
  return [...groups].flatMap(([interrupt, group]) => [
    { kind: 'heading', interrupt, count: group.length } as const,
    ...Array.from(
      { length: Math.ceil(group.length / columns) },
      (_, row) =>
        ({ kind: 'tiles', entries: group.slice(row * columns, (row + 1) * columns) }) as const,
    ),
  ]);
};
