import { expect } from '@playwright/test';
import { test } from '../support/gallery.ts';
import {
  baselineFolder,
  comparable,
  holdAgainstBaseline,
  keptPictures,
  staleIn,
  takePicture,
} from '../support/pictures.ts';

for (const { shown, view, name } of keptPictures) {
  test(name, async ({ gallery }, testInfo) => {
    const { page, show } = await gallery(view);
    await show(shown);
    await holdAgainstBaseline(await takePicture(page), name, testInfo);
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
