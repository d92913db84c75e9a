import { mkdirSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { text } from '../support/texts.ts';
import {
  holdAgainstBaseline,
  mapBaselineFolder,
  staleIn,
  takePicture,
} from '../support/pictures.ts';
import { test } from '../support/used-window.ts';

/** What of the map is photographed: plain, and with the way of a scenario and what its world does not lead to. */
const looks = {
  'light--1280': '/map?theme=light&motion=reduced',
  'dark--scenario--1280': '/map?theme=dark&motion=reduced&scenario=risky-sign-in-mfa',
};

/** How many px there are between what is drawn and the nearest edge to the right of it or below it. */
const spareOf = (map: Locator): Promise<number> =>
  map.evaluate((room) => {
    const { right, bottom } = room.querySelector('.react-flow')!.getBoundingClientRect();
    const grounds = [...room.querySelectorAll('.react-flow__node-ground')].map((ground) =>
      ground.getBoundingClientRect(),
    );
    const spare = [
      right - Math.max(...grounds.map((ground) => ground.right)),
      bottom - Math.max(...grounds.map((ground) => ground.bottom)),
    ];
    return Math.round(Math.min(...spare));
  });

mkdirSync(mapBaselineFolder, { recursive: true });

for (const [name, link] of Object.entries(looks))
  test(`the flow map: ${name}`, async ({ page }, testInfo) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(link);
    const map = page.locator('[data-part="map"][aria-busy="false"]');
    await expect(map.locator('.react-flow__edge').first()).toBeAttached();
    // The search through the scenario's world has come to an end.
    if (link.includes('scenario='))
      await expect(page.getByText(text('map.reach.what'))).toBeVisible();
    await page.waitForFunction(() => document.fonts.ready.then(() => true));
    // Where things stand is drawn first, and all of it is then fitted into the room there is: to its edges.
    await expect.poll(() => spareOf(map)).toBe(8);
    await page.mouse.move(0, 0);
    await holdAgainstBaseline(await takePicture(page), name, testInfo, mapBaselineFolder);
  });

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every picture of the map is one that is taken', async ({}, testInfo) => {
  const pictures = Object.keys(looks);
  expect(await staleIn(mapBaselineFolder, pictures, testInfo)).toEqual([]);
});
