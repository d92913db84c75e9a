import { expect } from '@playwright/test';
import { boardLooks } from '../support/boards.ts';
import { test } from '../support/gallery.ts';
import { differencesOf, looksWithHashes } from '../support/hashes.ts';
import { hashAt } from '../support/kept-places.ts';
import { looks } from '../support/matrix.ts';
import { attachKept, holdAgainstHashes, takePicture } from '../support/pictures.ts';

for (const { name, view, states } of looks) {
  test(`${states.length} pictures: ${name}`, async ({ gallery }, testInfo) => {
    // One page shows all of them, one after the other.
    test.setTimeout(states.length * 3_000);
    const { page, show } = await gallery(view);
    const shown = new Map(states.map((state) => [state.id, state]));
    const take = async (id: string): Promise<Buffer> => {
      const state = shown.get(id);
      if (!state) throw new Error(`There is no state ${id}.`);
      await show(state);
      return takePicture(page);
    };
    expect(await holdAgainstHashes(name, [...shown.keys()], take, testInfo)).toEqual([]);
  });
}

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every list of hashes is of a look that exists', async ({}, testInfo) => {
  const names = [...looks, ...boardLooks].map(({ name }) => name);
  const stale = looksWithHashes().filter((name) => !names.includes(name));
  await Promise.all(stale.map((name) => attachKept(name, { place: hashAt(name) }, testInfo)));
  expect(stale).toEqual([]);
});

test('a picture that is another, a new one and one that is gone are told', () => {
  expect(
    differencesOf({ same: 'a', other: 'b', gone: 'c' }, { same: 'a', other: 'd', new: 'e' }),
  ).toEqual(['other is another than before', 'new has no hash yet', 'gone is a state no longer']);
});
