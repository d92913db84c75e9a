import { describe, expect, it } from 'vitest';
import { screenIds, screenStates } from '../../screens/states.ts';
import { entriesOf, find, rowsOf } from './find.ts';

const entries = entriesOf((screen) =>
  screen === 'app' ? 'You are signed in' : `Title of ${screen}`,
);
const names = (found: typeof entries) => found.map(({ screen, state }) => `${screen}/${state}`);

describe('the gallery', () => {
  it('lists every state of every screen once', () => {
    const all = screenIds.flatMap((screen) =>
      Object.keys(screenStates[screen].states).map((state) => `${screen}/${state}`),
    );
    expect(names(entries)).toEqual(all);
  });

  it('finds words in any order in id, state and title', () => {
    expect(names(find(entries, { text: 'PASSWORD empty signin', interrupt: null }))).toEqual([
      'signIn.password/empty',
    ]);
    expect(
      new Set(
        find(entries, { text: 'you are signed', interrupt: null }).map(({ screen }) => screen),
      ),
    ).toEqual(new Set(['app']));
    expect(find(entries, { text: 'no such thing', interrupt: null })).toEqual([]);
  });

  it('narrows to an interrupt', () => {
    const found = find(entries, { text: '', interrupt: 'passwordChange' });
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ screen }) => screen.startsWith('passwordChange.'))).toBe(true);
  });

  it('chooses among some, by their names and together with the words', () => {
    const among = new Set(['signIn.password/empty', 'signIn.username/empty', 'gone/empty']);
    const inAll = (text: string) => names(find(entries, { text, interrupt: null, among }));
    expect(inAll('')).toEqual(['signIn.username/empty', 'signIn.password/empty']);
    expect(inAll('password')).toEqual(['signIn.password/empty']);
    expect(find(entries, { text: '', interrupt: null, among: new Set() })).toEqual([]);
  });

  it('begins every interrupt with its heading, and loses no tile', () => {
    const rows = rowsOf(entries, 4);
    expect(rows[0]).toMatchObject({ kind: 'heading', interrupt: 'signIn' });
    const tiles = rows.flatMap((row) => (row.kind === 'tiles' ? row.entries : []));
    expect(tiles).toEqual(entries);
    expect(rows.every((row) => row.kind === 'heading' || row.entries.length <= 4)).toBe(true);
  });
});
