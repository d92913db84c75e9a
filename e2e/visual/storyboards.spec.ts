import { expect } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { boardLooks, test } from '../support/boards.ts';
import { holdAgainstHashes, takePicture } from '../support/pictures.ts';

for (const { name, view, ids } of boardLooks)
  test(`${ids.length} pictures: ${name}`, async ({ board }, testInfo) => {
    // One page shows all of them, one after the other.
    test.setTimeout(ids.length * 10_000);
    const { page, show } = await board(view);
    const take = async (id: string): Promise<Buffer> => {
      await show(id);
      // A page of many frames comes to rest piece by piece: it has when it looks the same twice.
      let before = await takePicture(page);
      let picture = await takePicture(page);
      while (!picture.equals(before)) {
        before = picture;
        // oxlint-disable-next-line no-await-in-loop -- One after the other.
        picture = await takePicture(page);
      }
      return picture;
    };
    expect(await holdAgainstHashes(name, ids, take, testInfo)).toEqual([]);
  });

test('every scenario has its storyboard photographed once', () => {
  const photographed = boardLooks.flatMap(({ ids }) => ids);
  expect(photographed.toSorted()).toEqual(
    scenarios.map(({ id }) => `storyboards/${id}`).toSorted(),
  );
});
