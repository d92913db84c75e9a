import { expect } from '@playwright/test';
import { bringAxe, faultsIn, judgeHere, judging } from '../support/axe.ts';
import { test } from '../support/gallery.ts';
import {
  baselineFolder,
  comparable,
  holdAgainstBaseline,
  keptPictures,
  lookName,
  staleIn,
  takePicture,
} from '../support/pictures.ts';

const byScreen = Map.groupBy(
  keptPictures,
  ({ shown, view }) => `${shown.screen}, ${lookName(view)}`,
);

for (const [where, pictures] of byScreen) {
  const [first] = pictures;
  if (!first) continue;
  const { view } = first;
  // What is drawn in other frames is judged in all themes at once, by a test of its own.
  const isRead = view.search === undefined;
  const what = isRead ? ', in which axe finds nothing' : '';
  test(`${pictures.length} pictures${what}: ${where}`, async ({ gallery, isJudged }, testInfo) => {
    test.setTimeout(30_000 + pictures.length * 3_000);
    const { page, show } = await gallery(view);
    await show(first.shown);
    await bringAxe(page);
    const wrongs: string[] = [];
    for (const { shown, name } of pictures) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await show(shown);
      const picture = await takePicture(page);
      await holdAgainstBaseline(picture, name, testInfo).catch((wrong: Error) =>
        wrongs.push(wrong.message),
      );
      if (!isRead || !isJudged) continue;
      const report = await page.evaluate(judgeHere, judging());
      // oxlint-enable no-await-in-loop
      wrongs.push(...faultsIn(report).map((fault) => `${name}: ${fault}`));
    }
    expect(wrongs).toEqual([]);
  });
}

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every baseline is a picture of a state that exists', async ({}, testInfo) => {
  const pictures = keptPictures.map(({ name }) => name);
  expect(await staleIn(baselineFolder, pictures, testInfo)).toEqual([]);
});

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('pictures are compared, or the run says that they are not', ({}, testInfo) => {
  if (comparable(testInfo)) return;
  testInfo.annotations.push({
    type: 'not compared',
    description: 'This browser is not the pinned one.',
  });
  console.log('This browser is not the pinned one: its pictures are taken, but not compared.');
});
