import { expect } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { boardLooks, test } from '../support/boards.ts';
import { hashOf, keptHashes } from '../support/hashes.ts';
import { holdAgainstHashes, takeAtRest, takeQuickly } from '../support/pictures.ts';

for (const { name, view, ids } of boardLooks)
  test(`${ids.length} pictures: ${name}`, async ({ board }, testInfo) => {
    // One page shows all of them, one after the other.
    test.setTimeout(ids.length * 10_000);
    const { page, show } = await board(view);
    const kept = keptHashes({ name });
    const take = async (id: string): Promise<Buffer> => {
      await show(id);
      const picture = await takeQuickly(page);
      // What looks as it did has come to rest.
      return hashOf(picture) === kept[id] ? picture : takeAtRest(page, takeQuickly);
    };
    expect(await holdAgainstHashes(name, ids, take, testInfo)).toEqual([]);
  });

test('every scenario has its storyboard photographed once', () => {
  const photographed = boardLooks.flatMap(({ ids }) => ids);
  expect(photographed.toSorted()).toEqual(
    scenarios.map(({ id }) => `storyboards/${id}`).toSorted(),
  );
});
