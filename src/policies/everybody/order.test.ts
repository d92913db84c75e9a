import { describe, expect, it } from 'vitest';
import type { Ending, MatrixAnswer } from '../everybody-protocol.ts';
import { differenceOf } from './difference.ts';
import { arranged, endedBefore, everything, fits, nextOrder, type Sheet } from './order.ts';

const ending = (outcome: Ending['outcome'], screens: number): Ending => ({
  outcome,
  errorCode: outcome === 'blocked' ? 53003 : 0,
  screens: Array.from({ length: screens }, (_, at) => `screen.${at}`),
  stoppedBy: [],
});

const endings = [ending('granted', 2), ending('granted', 4), ending('blocked', 3)];

const sheetOf = (after: number[], before: number[] | null = null): Sheet => {
  const side = (cells: number[]) => ({
    cells: Uint32Array.from(cells),
    findings: [],
    unsure: new Uint8Array(cells.length),
  });
  const matrix: MatrixAnswer = { endings, after: side(after), before: before && side(before) };
  return { matrix, people: after.length / 3, signIns: 3 };
};

describe('a sheet', () => {
  const sheet = sheetOf([0, 0, 1, 0, 2, 0, 1, 0, 0], [0, 0, 1, 0, 0, 0, 1, 0, 1]);

  it('shows everything in its own order', () => {
    expect(arranged(sheet, everything)).toEqual({ rows: [0, 1, 2], columns: [0, 1, 2] });
  });

  it('sorts people by the outcome of one sign-in, and sign-ins by the screens of one person', () => {
    expect(arranged(sheet, { ...everything, people: { by: 'outcome', at: 1 } }).rows).toEqual([
      1, 0, 2,
    ]);
    expect(arranged(sheet, { ...everything, people: { by: 'screens', at: 0 } }).rows).toEqual([
      2, 0, 1,
    ]);
    expect(arranged(sheet, { ...everything, signIns: { by: 'screens', at: 0 } }).columns).toEqual([
      2, 0, 1,
    ]);
  });

  it('leaves out people and sign-ins without what is looked for', () => {
    expect(arranged(sheet, { ...everything, outcome: 'blocked' })).toEqual({
      rows: [1],
      columns: [1],
    });
    expect(arranged(sheet, { ...everything, changedOnly: true })).toEqual({
      rows: [1, 2],
      columns: [1, 2],
    });
    expect(fits(sheet, { ...everything, changedOnly: true }, 5)).toBe(false);
  });

  it('knows how a cell ended before, where that was another way', () => {
    expect(endedBefore(sheet, 4)).toBe(endings[0]);
    expect(endedBefore(sheet, 0)).toBeNull();
    expect(endedBefore(sheetOf([0, 1, 2]), 0)).toBeNull();
  });
});

it('an order goes from outcome to screens and back to none, and begins anew elsewhere', () => {
  const first = nextOrder(null, 2);
  expect(first).toEqual({ by: 'outcome', at: 2 });
  const second = nextOrder(first, 2);
  expect(second).toEqual({ by: 'screens', at: 2 });
  expect(nextOrder(second, 2)).toBeNull();
  expect(nextOrder(second, 3)).toEqual({ by: 'outcome', at: 3 });
});

it('counts what changed, by outcome and by screens', () => {
  const { matrix } = sheetOf([2, 0, 0], [0, 1, 0]);
  expect(differenceOf(matrix)).toEqual({
    cells: 3,
    changed: 2,
    longer: 1,
    shorter: 1,
    counts: [
      { outcome: 'blocked', cells: 1, more: 1 },
      { outcome: 'granted', cells: 2, more: -1 },
    ],
  });
  expect(differenceOf(sheetOf([0, 0, 0]).matrix)).toMatchObject({ changed: 0 });
});
