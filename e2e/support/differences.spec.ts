import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { collect } from '../../tools/differences/collect.ts';
import type { DecisionFile } from '../../tools/differences/difference.ts';
import { writePage } from '../../tools/differences/document.ts';
import { failedRun, places, projectBefore } from '../../tools/differences/fabricated.ts';
import { runAxe } from './axe.ts';

/** How many pixels of the drawn difference are the red of those that changed. */
const redPixels = (page: Page): Promise<number> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const pixels = new Uint32Array(Uint8ClampedArray.from(data).buffer);
    return pixels.filter((pixel) => pixel === 0xff_00_00_ff).length;
  });

test('a page of differences opens from disk, and is reviewed by keys alone', async ({
  page,
}, testInfo) => {
  const root = projectBefore();
  const collected = collect(failedRun(), root);
  rmSync(root, { recursive: true });
  const { file } = await writePage(collected, testInfo.outputDir);
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(pathToFileURL(file).href);
  const [name, status] = [page.getByRole('heading', { level: 2 }), page.getByRole('status')];
  await expect(name).toHaveText('app--default--light--360');
  await expect(page.locator('#after')).toHaveJSProperty('naturalWidth', 4);
  await page.keyboard.press('4');
  await expect.poll(() => redPixels(page)).toBe(16);
  await page.keyboard.press('a');
  await expect(status).toContainText('Accepted app--default--light--360. 6 undecided');
  await expect(page.locator('#missing')).toContainText('Only a hash is kept');
  await page.keyboard.press('Shift+R');
  await expect(status).toContainText('Rejected the group. 5 undecided');
  await page.keyboard.press('e');
  await expect(status).toContainText('All are decided');
  await page.keyboard.press('u');
  await expect(status).toContainText('Undone');
  const { violations } = await runAxe(page);
  expect(violations).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as DecisionFile;
  expect(saved.decisions.map(({ place, decision }) => [decision, place])).toEqual([
    ['accept', places.changed],
    ['reject', places.hash],
  ]);
  expect(problems).toEqual([]);
});
