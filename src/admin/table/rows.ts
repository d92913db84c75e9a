/** What a table makes of its rows: a value per column, to sort by and to search in. */
export interface RowReader<T> {
  idOf: (row: T) => string;
  /** Value of a column: what it is sorted by. */
  valueOf: (row: T, column: string) => string | number;
  /** Everything that a search may find in a row. */
  textOf: (row: T) => string;
}

/** How rows are ordered. */
export interface Order {
  column: string;
  direction: 'ascending' | 'descending';
}

/** What is left of a table's rows, in which order. */
export interface Choice {
  search: string;
  /** Column to the one value that is shown; absent columns show all. */
  filters: Readonly<Record<string, string>>;
  order: Order;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));

/** The rows that a choice leaves, in its order. */
export const choose = <T>(rows: readonly T[], reader: RowReader<T>, choice: Choice): T[] => {
  const words = choice.search.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const filters = Object.entries(choice.filters);
  const { column, direction } = choice.order;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .filter((row) => filters.every(([name, value]) => String(reader.valueOf(row, name)) === value))
    .filter((row) => {
      if (words.length === 0) return true;
      const text = reader.textOf(row).toLocaleLowerCase('en');
      return words.every((word) => text.includes(word));
    })
    .map((row) => ({ row, value: reader.valueOf(row, column) }))
    .toSorted((one, other) => sign * compare(one.value, other.value))
    .map(({ row }) => row);
};

/** The values of a column, each once, in order: what can be filtered by. */
export const valuesOf = <T>(rows: readonly T[], reader: RowReader<T>, column: string): string[] =>
  [...new Set(rows.map((row) => String(reader.valueOf(row, column))))].toSorted((one, other) =>
    collator.compare(one, other),
  );

/** One page of rows; `page` counts from 0 and is held within what there is. */
export const pageOf = <T>(
  rows: readonly T[],
  size: number,
  page: number,
): { rows: readonly T[]; page: number; pages: number; first: number } => {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const held = Math.min(Math.max(0, page), pages - 1);
  const first = held * size;
  return { rows: rows.slice(first, first + size), page: held, pages, first };
};
