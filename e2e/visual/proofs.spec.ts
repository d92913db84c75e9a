import { existsSync, readFileSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';
import { openAll, test, type View } from '../support/gallery.ts';
import { namedStates, shownState } from '../support/named-states.ts';
import {
  baselineFolder,
  comparable,
  differenceOf,
  holdAgainstBaseline,
  pictureName,
  sizes,
  takePicture,
} from '../support/pictures.ts';

const [desktop = { width: 1280, height: 800 }] = sizes;
const example = shownState('signIn.password');

test('one pixel that is one level brighter is found', async ({ gallery }) => {
  const { page, show } = await gallery(desktop);
  await show(example);
  const picture = await takePicture(page);
  const image = PNG.sync.read(picture);
  const middle = (400 * image.width + 640) * 4;
  image.data[middle] = (image.data[middle] ?? 0) ^ 1;
  expect(differenceOf(PNG.sync.write(image), picture)?.pixels).toBe(1);
});

test('the same pixels in other bytes are no difference', async ({ gallery }) => {
  const { page, show } = await gallery(desktop);
  await show(example);
  const picture = await takePicture(page);
  const packed = PNG.sync.write(PNG.sync.read(picture), { deflateLevel: 1 });
  expect(packed.equals(picture)).toBe(false);
  expect(differenceOf(packed, picture)).toBeNull();
});

test('a picture of another size is found', async ({ gallery }) => {
  const [, phone = desktop] = sizes;
  const pictures = await Promise.all(
    [desktop, phone].map(async (size) => {
      const { page, show } = await gallery(size);
      await show(example);
      return takePicture(page);
    }),
  );
  const [one = Buffer.of(), other = Buffer.of()] = pictures;
  expect(differenceOf(one, other)?.pixels).toBeGreaterThan(0);
});

test('a card that is one pixel off is found', async ({ gallery }, testInfo) => {
  const { page, show } = await gallery(desktop);
  await show(example);
  const before = await takePicture(page);
  // A sheet of this kind is no part of the document, which may have none that is written inline.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-part="card"] { translate: 1px 0 }');
    document.adoptedStyleSheets = [sheet];
  });
  const after = await takePicture(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(differenceOf(after, before)?.pixels).toBeGreaterThan(100);
  expect(differenceOf(await takePicture(page), before)).toBeNull();
  if (!comparable(testInfo) || testInfo.config.updateSnapshots === 'all') return;
  const name = pictureName(example, desktop);
  await expect(holdAgainstBaseline(after, name, testInfo)).rejects.toThrow('differs');
});

test('a missing baseline is an error', async ({ gallery }, testInfo) => {
  if (!comparable(testInfo) || testInfo.config.updateSnapshots === 'all') return;
  const { page, show } = await gallery(desktop);
  await show(example);
  const held = holdAgainstBaseline(await takePicture(page), 'nothing--default', testInfo);
  await expect(held).rejects.toThrow('There is no baseline');
});

test('what is opened in one state is closed in the next', async ({ gallery }) => {
  // The search parameter means nothing: it only asks for a page of its own.
  const { page, show } = await gallery({ ...desktop, search: { link: 'opened' } });
  await show(example);
  const before = await takePicture(page);
  await show(shownState('signIn.username'));
  await openAll(page);
  await show(example);
  expect(differenceOf(await takePicture(page), before)?.pixels ?? 0).toBe(0);
});

test('in forced colours a caret is drawn the same, however long it has been there', async ({
  gallery,
}) => {
  const { page, show } = await gallery({
    ...desktop,
    search: { link: 'caret' },
    forcedColors: 'active',
  });
  await show(example);
  const first = await takePicture(page);
  // A caret that blinks is gone after half a second.
  const began = performance.now();
  while (performance.now() - began < 1_200)
    expect(differenceOf(await takePicture(page), first)).toBeNull();
});

/** What is kept of a picture; null where there is nothing, or nothing that this browser's pictures may be held against. */
const baselineOf = (name: string, testInfo: TestInfo): Buffer | null => {
  const file = `${baselineFolder}${name}.png`;
  const counts = comparable(testInfo) && testInfo.config.updateSnapshots !== 'all';
  return counts && existsSync(file) ? readFileSync(file) : null;
};

/** The width in which the state at a place of a list is looked at: both come to be seen in turn. */
const sizeAt = (place: number): View => sizes[place % sizes.length] ?? desktop;

/** A state of each screen; all of them are opened freshly by `npm run pictures:stable -- --fresh`. */
const oneOfEach = [...Map.groupBy(namedStates, ({ screen }) => screen).values()].flatMap(
  ([first]) => first ?? [],
);

test('a fresh link draws what switching in place draws, on every screen', async ({
  gallery,
}, testInfo) => {
  test.setTimeout(oneOfEach.length * 3_000);
  for (const [place, state] of oneOfEach.entries()) {
    const size = sizeAt(place);
    // oxlint-disable no-await-in-loop -- One page, one state after the other.
    // The search parameter means nothing: it only asks for a page beside the kept one.
    const fresh = await gallery({ ...size, search: { link: 'fresh' } });
    await fresh.open(state);
    const one = await takePicture(fresh.page);
    // The baseline is what switching in place draws, or its own test fails; only another picture needs a second look.
    if (baselineOf(pictureName(state, size), testInfo)?.equals(one)) continue;
    const kept = await gallery(size);
    await kept.show(state);
    const other = await takePicture(kept.page);
    // oxlint-enable no-await-in-loop
    expect(differenceOf(one, other)?.pixels ?? 0, `${state.state} at ${size.width}`).toBe(0);
  }
});
