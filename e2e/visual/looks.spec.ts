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
import { looks } from '../support/matrix.ts';
import { comparable, pictureName, takePicture } from '../support/pictures.ts';

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
      if (comparable(testInfo) && kept[shown.id] !== hash)
        await testInfo.attach(`${pictureName(shown, view)}-actual.png`, {
          body: picture,
          contentType: 'image/png',
        });
      // oxlint-enable no-await-in-loop
    }
    if (!comparable(testInfo)) return;
    if (testInfo.config.updateSnapshots === 'all') keepHashes(look, taken);
    else expect(differencesOf(kept, taken)).toEqual([]);
  });
}

test('every look with hashes is one that is photographed', () => {
  const names = looks.map(({ name }) => name);
  expect(looksWithHashes().filter((name) => !names.includes(name))).toEqual([]);
});

test('a picture that is another, a new one and one that is gone are told', () => {
  expect(
    differencesOf({ same: 'a', other: 'b', gone: 'c' }, { same: 'a', other: 'd', new: 'e' }),
  ).toEqual(['other is another than before', 'new has no hash yet', 'gone is a state no longer']);
});
