import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingCapability } from './capabilities.ts';
import { parseRows, type Row } from './row.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));

type Written = Record<string, unknown>;
const written = json('rows') as Written[];
const rows = parseRows(written);

const decided = (some: readonly Row[]): (string | null)[] =>
  some.map((row) => missingCapability(row));

const playable = rows.find((row) => missingCapability(row) === null);
if (!playable) throw new Error('No row can be played.');

const missing = (change: Partial<Row>): string | null =>
  missingCapability({ ...playable, ...change });

describe('whether a row can be played', () => {
  it('is never decided by its id or what is written about it', () => {
    const told = ['id', 'title', 'notes', 'name', 'description', 'certainty', 'sources'];
    const shuffled = written.map((row, index) => {
      const other = written[(index + 7) % written.length] ?? row;
      return {
        ...row,
        ...Object.fromEntries(
          told.filter((name) => name in row).map((name) => [name, other[name] ?? row[name]]),
        ),
      };
    });
    expect(shuffled).not.toEqual(written);
    expect(decided(parseRows(shuffled))).toEqual(decided(rows));
  });

  it('is so for every row of the table', () => {
    expect(decided(rows).filter((one) => one !== null)).toEqual([]);
  });

  it.each<[string, Partial<Row>]>([
    ['the given nobodyKnowsThis', { givens: ['nobodyKnowsThis'] }],
    ['the given administratorAct:dismissUser', { givens: ['administratorAct:dismissUser'] }],
    ['signing in for a user action', { userAction: 'registerSecurityInformation' }],
    ['acts without a sign-in', { outcome: 'adminAction' }],
    ['the screen some.other', { expectedScreens: ['signIn.username', 'some.other'] }],
  ])('needs %s', (what, change) => {
    expect(missing(change)).toBe(what);
  });
});

it('a row that does not fit is named with its field', () => {
  const [first] = written;
  expect(() => parseRows([first, { ...first, policies: 'none' }])).toThrow(
    /^Row 1 \(.+\): policies: /,
  );
  expect(() => parseRows({})).toThrow('The rows are not a list.');
});
