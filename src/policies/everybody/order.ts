import type { Ending, MatrixAnswer } from '../everybody-protocol.ts';

/** Outcomes, the worst first. */
export const outcomes = ['blocked', 'failed', 'interrupted', 'granted'] as const;

/** By what the people are sorted at one sign-in, or the sign-ins of one person. `at`: its place in the matrix. */
export interface Order {
  readonly by: 'outcome' | 'screens';
  readonly at: number;
}

/** The order after somebody asks for one again: worst outcome first, then most screens first, then as it was. */
export const nextOrder = (order: Order | null, at: number): Order | null => {
  if (order?.at !== at) return { by: 'outcome', at };
  return order.by === 'outcome' ? { by: 'screens', at } : null;
};

/** What of a matrix is shown. */
export interface Shown {
  readonly outcome: Ending['outcome'] | null;
  readonly changedOnly: boolean;
  /** Orders the people by one sign-in. */
  readonly people: Order | null;
  /** Orders the sign-ins by one person. */
  readonly signIns: Order | null;
}

/** Everything, in its own order. */
export const everything: Shown = {
  outcome: null,
  changedOnly: false,
  people: null,
  signIns: null,
};

/** A matrix, and how many sign-ins a row of it has. */
export interface Sheet {
  readonly matrix: MatrixAnswer;
  readonly people: number;
  readonly signIns: number;
}

/** The place of a cell. */
export const cellAt = ({ signIns }: Sheet, person: number, signIn: number): number =>
  person * signIns + signIn;

/** How a cell ends. */
export const endingAt = ({ matrix }: Sheet, cell: number): Ending | null =>
  matrix.endings[matrix.after.cells[cell] ?? -1] ?? null;

/** Whether it may come out otherwise, as a part of a policy there cannot be judged. */
export const isUnsure = ({ matrix }: Sheet, cell: number): boolean =>
  matrix.after.unsure[cell] === 1;

/** How it ended before anything was changed; null where that is no other way. */
export const endedBefore = ({ matrix: { endings, after, before } }: Sheet, cell: number) => {
  const was = before?.cells[cell];
  return was === undefined || was === after.cells[cell] ? null : (endings[was] ?? null);
};

/** Whether a cell is among what is looked for. */
export const fits = (sheet: Sheet, shown: Shown, cell: number): boolean =>
  (shown.outcome === null || endingAt(sheet, cell)?.outcome === shown.outcome) &&
  (!shown.changedOnly || endedBefore(sheet, cell) !== null);

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const weigh = (ending: Ending | null, by: Order['by']): number => {
  if (!ending) return 0;
  const { outcome, screens } = ending;
  const worst = outcomes.length - outcomes.indexOf(outcome);
  return by === 'outcome' ? worst * 1000 + screens.length : screens.length * 1000 + worst;
};

const sorted = (
  all: readonly number[],
  order: Order | null,
  endingOf: (at: number) => Ending | null,
): readonly number[] => {
  if (!order) return all;
  const weights = new Map(all.map((at) => [at, weigh(endingOf(at), order.by)]));
  return all.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
};

/** The people and sign-ins to show, in their order: those with a cell that is looked for. */
export const arranged = (
  sheet: Sheet,
  shown: Shown,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } => {
  const { outcome, changedOnly, people: byPeople, signIns: bySignIns } = shown;
  let rows: readonly number[] = range(sheet.people);
  let columns: readonly number[] = range(sheet.signIns);
  if (outcome !== null || changedOnly) {
    const [some, others] = [new Set<number>(), new Set<number>()];
    for (const cell of sheet.matrix.after.cells.keys()) {
      if (!fits(sheet, shown, cell)) continue;
      some.add(Math.floor(cell / sheet.signIns));
      others.add(cell % sheet.signIns);
    }
    rows = rows.filter((at) => some.has(at));
    columns = columns.filter((at) => others.has(at));
  }
  return {
    rows: sorted(
      rows,
      byPeople,
      (at) => byPeople && endingAt(sheet, cellAt(sheet, at, byPeople.at)),
    ),
    columns: sorted(
      columns,
      bySignIns,
      (at) => bySignIns && endingAt(sheet, cellAt(sheet, bySignIns.at, at)),
    ),
  };
};
