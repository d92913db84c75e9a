import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, pageOf, type RowReader, valuesOf } from './rows.ts';

interface Person {
  id: string;
  name: string;
  level: string;
  rank: number;
}

const people: Person[] = [
  { id: 'a', name: 'Zoë Lang', level: 'high', rank: 3 },
  { id: 'b', name: 'adam 10', level: 'low', rank: 1 },
  { id: 'c', name: 'Adam 9', level: 'high', rank: 3 },
];

const reader: RowReader<Person> = {
  idOf: ({ id }) => id,
  valueOf: (person, column) => person[column as keyof Person],
  textOf: ({ name, level }) => `${name} ${level}`,
};

const all = { search: '', filters: {}, order: { column: 'name', direction: 'ascending' } } as const;
const ids = (rows: readonly Person[]): string[] => rows.map(({ id }) => id);

describe('rows', () => {
  it('are ordered as people read: case aside, numbers by size', () => {
    expect(ids(choose(people, reader, all))).toEqual(['c', 'b', 'a']);
  });

  it('keep their order where a column says nothing of it, in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const order = { column: 'level', direction };
      const high = choose(people, reader, { ...all, order }).filter(
        ({ level }) => level === 'high',
      );
      expect(ids(high)).toEqual(['a', 'c']);
    }
  });

  it('are found by every word of a search, wherever it stands', () => {
    expect(ids(choose(people, reader, { ...all, search: ' HIGH adam ' }))).toEqual(['c']);
    expect(choose(people, reader, { ...all, search: 'nobody' })).toEqual([]);
  });

  it('are filtered by value, several columns at once', () => {
    const filters = { level: 'high', rank: '3' };
    expect(ids(choose(people, reader, { ...all, filters }))).toEqual(['c', 'a']);
  });

  it('offer each value once to filter by', () => {
    expect(valuesOf(people, reader, 'level')).toEqual(['high', 'low']);
  });
});

describe('a page', () => {
  it('stays within what there is', () => {
    expect(pageOf(people, 2, 7)).toEqual({ rows: [people[2]], page: 1, pages: 2, first: 2 });
    expect(pageOf([], 2, -1)).toEqual({ rows: [], page: 0, pages: 1, first: 0 });
  });

  it('loses and repeats no row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const { pages } = pageOf(rows, size, 0);
        const joined = Array.from({ length: pages }, (_, page) => pageOf(rows, size, page).rows);
        expect(joined.flat()).toEqual(rows);
      }),
    );
  });
});
