import { expect } from '@playwright/test';
import { test } from '../support/gallery.ts';
import {
  differencesOf,
  hashOf,
  type Hashes,
  keepHashes,
  keptHashes,
  looksWithHashes,
} from '../support/hashes.ts';
import { hashAt } from '../support/kept-places.ts';
import { looks } from '../support/matrix.ts';
import { attachKept, comparable, pictureName, takePicture } from '../support/pictures.ts';

for (const look of looks) {
  const { name, view, states } = look;
  test(`${states.length} pictures: ${name}`, async ({ gallery }, testInfo) => {
    // One page shows all of them, one after the other.
    test.setTimeout(states.length * 3_000);
    const { page, show } = await gallery(view);
    const kept = keptHashes(look);
    const taken: Hashes = {};
    for (const shown of states) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await show(shown);
      const picture = await takePicture(page);
      const hash = hashOf(picture);
      taken[shown.id] = hash;
      if (comparable(testInfo) && kept[shown.id] !== hash) {
        const picturesName = pictureName(shown, view);
        await attachKept(picturesName, { place: hashAt(name, shown.id) }, testInfo);
        await testInfo.attach(`${picturesName}-actual.png`, {
          body: picture,
          contentType: 'image/png',
        });
      }
      // oxlint-enable no-await-in-loop
    }
    if (!comparable(testInfo)) return;
    if (testInfo.config.updateSnapshots === 'all') {
      keepHashes(look, taken);
      return;
    }
    for (const id of Object.keys(kept).filter((one) => !(one in taken)))
      // oxlint-disable-next-line no-await-in-loop -- They stand in the report in this order.
      await attachKept(`${id.replace('/', '--')}--${name}`, { place: hashAt(name, id) }, testInfo);
    expect(differencesOf(kept, taken)).toEqual([]);
  });
}

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every look with hashes is one that is photographed', async ({}, testInfo) => {
  const names = looks.map(({ name }) => name);
  const stale = looksWithHashes().filter((name) => !names.includes(name));
  await Promise.all(stale.map((name) => attachKept(name, { place: hashAt(name) }, testInfo)));
  expect(stale).toEqual([]);
});

test('a picture that is another, a new one and one that is gone are told', () => {
  expect(
    differencesOf({ same: 'a', other: 'b', gone: 'c' }, { same: 'a', other: 'd', new: 'e' }),
  ).toEqual(['other is another than before', 'new has no hash yet', 'gone is a state no longer']);
});
