import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { storyboardOf } from '../../mocks/storyboard/frames.ts';
import { boardOf } from '../../src/review/storyboard/board.ts';
import { runAxe } from '../support/axe.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const scenario = 'risky-sign-in-denied-then-approved';
const take = (page: Page) => page.locator('[data-part="take-away"]');
const button = (page: Page, kind: 'html' | 'print' | 'png' | 'cancel') =>
  take(page).getByRole('button', { name: text(`storyboard.take.${kind}`) });

/** Saves the storyboard of a link as a file, and says where it is. */
const saved = async (page: Page, link: string): Promise<string> => {
  await page.goto(link);
  const download = page.waitForEvent('download');
  await button(page, 'html').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`storyboard-${scenario}.html`);
  await expect(take(page).getByRole('status')).toContainText(text('storyboard.take.done.html'));
  // Chosen by the browser, and without the ending that makes it a page.
  const place = test.info().outputPath('storyboard.html');
  await file.saveAs(place);
  return place;
};

test('the file opens from disk without a network, a script or a request, and has all in it as text', async ({
  page,
  browser,
}) => {
  const place = await saved(page, `/storyboards/${scenario}?theme=dark`);
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(place).href;
  await alone.goto(address);
  // What is in the file itself, such as its fonts, is no request.
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  await expect(alone).toHaveTitle(
    text('storyboard.title', { name: text(`scenario.${scenario}.title`) }),
  );
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText(
    text(`scenario.${scenario}.title`),
  );
  await expect(alone.getByText('Sign-in Risk 1 - Require MFA').first()).toBeVisible();
  await expect(alone.locator('[data-step]')).toHaveCount(7);
  await expect(alone.locator('[data-live]').nth(2).locator('h3')).toBeVisible();
  await expect(alone.locator('[data-act="3"]')).toContainText('Lena Fischer');
  await context.close();

  const html = await readFile(place, 'utf8');
  expect(html).not.toMatch(/<script|<link|src="http|url\((?!"?data:)/);
  expect(html).toContain('@font-face');
  expect(html.length).toBeLessThan(1_500_000);
});

test('the file looks as the page does: same fonts, same colours, same sizes', async ({ page }) => {
  const place = await saved(page, `/storyboards/${scenario}?theme=dark&width=360`);
  const looks = (where: Page) =>
    where.locator('[data-picture="1"] [data-live]').evaluate(async (box) => {
      await document.fonts.ready;
      const title = box.querySelector('h3')!;
      const { color, fontFamily, fontSize } = getComputedStyle(title);
      const { offsetWidth, offsetHeight } = box.firstElementChild as HTMLElement;
      return { color, fontFamily, fontSize, offsetWidth, offsetHeight };
    });
  await page.locator('[data-act="1"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-picture="1"] h3')).toBeAttached();
  const own = await looks(page);
  await page.goto(pathToFileURL(place).href);
  expect(await looks(page)).toEqual(own);
});

for (const search of ['?theme=dark', '?theme=high-contrast&width=360'])
  test(`axe finds nothing in the file: ${search}`, async ({ page }) => {
    const place = await saved(page, `/storyboards/${scenario}${search}`);
    await page.goto(pathToFileURL(place).href);
    await expect(page.locator('[data-step]')).toHaveCount(7);
    const { violations, legible } = await runAxe(page);
    expect(violations).toEqual([]);
    expect(legible.length).toBeGreaterThan(10);
  });

test('making a file can be cancelled, and made again', async ({ page }) => {
  await page.goto('/storyboards/first-sign-in-registration');
  // The fonts wait, so that there is time to cancel.
  let go = (): void => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/fonts/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  for (const kind of ['png', 'html'] as const) {
    // oxlint-disable no-await-in-loop -- One making after the other.
    await button(page, kind).click();
    await expect(take(page).getByRole('progressbar')).toBeVisible();
    await button(page, 'cancel').click();
    await expect(take(page).getByRole('status')).toHaveText(
      text(`storyboard.take.cancelled.${kind}`),
    );
    await expect(button(page, kind)).toBeFocused();
    // oxlint-enable no-await-in-loop
  }
  go();
  const download = page.waitForEvent('download');
  await button(page, 'html').click();
  await download;
});

test('a failure is said, and the page stays', async ({ page }) => {
  await page.goto(`/storyboards/${scenario}`);
  await expect(page.locator('[data-step]')).toHaveCount(7);
  await page.route('**/fonts/*.woff2', (route) => route.abort());
  await button(page, 'html').click();
  await expect(take(page).getByRole('status')).toHaveText(text('storyboard.take.failed.html'));
  await expect(page.locator('[data-step]')).toHaveCount(7);
});

test('what is printed is the storyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`/storyboards/${scenario}`);
  await button(page, 'print').click();
  await expect(take(page).getByRole('status')).toHaveText(text('storyboard.take.printing'));
  // Nothing is counted while somebody is in the dialog.
  await expect(take(page).getByRole('progressbar')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(take(page)).toBeHidden();
  await expect(page.locator('[data-sheet] h1')).toBeVisible();
  await expect(page.locator('[data-sheet] [data-step]')).toHaveCount(7);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(take(page).getByRole('status')).toHaveText(text('storyboard.take.done.print'));
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
});

test('the page’s own print is a title page and a page for each frame, whole, also of those far below', async ({
  page,
}) => {
  const { frames } = boardOf(storyboardOf(scenarioOf(scenario)));
  await page.goto(`/storyboards/${scenario}?theme=dark`);
  for (const { after } of frames)
    // oxlint-disable-next-line no-await-in-loop -- Nobody scrolls: each is drawn in its time.
    await expect(page.locator(`[data-picture="${after}"] [data-drawn]`)).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const plain = pages.map((one) => one.replaceAll(/\s+/g, ' '));
  expect(plain).toHaveLength(frames.length + 1);
  expect(plain[0]).toContain(text(`scenario.${scenario}.title`));
  expect(plain[0]).toContain(text('storyboard.model'));
  for (const { after, screen } of frames) {
    const title = text(`${screen}.title` as 'app.title');
    expect(plain[after + 1]).toContain(text('storyboard.frame', { number: after + 1, title }));
  }
  const all = plain.join(' ');
  for (const left of ['storyboard.take', 'storyboard.open', 'storyboard.all'] as const)
    expect(all).not.toContain(text(left));

  // As wide as A4 across within its margins.
  await page.setViewportSize({ width: 1047, height: 718 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="mark"]').first()).toBeVisible();
  const pictures = await page.locator('[data-picture]').evaluateAll((boxes) =>
    boxes.map((box) => {
      const drawn = box.querySelector('[data-live] > div')!.getBoundingClientRect();
      const { width, height } = box.getBoundingClientRect();
      return { cut: drawn.width > width + 1 || drawn.height > height + 1, height };
    }),
  );
  expect(pictures.filter(({ cut }) => cut)).toEqual([]);
  expect(Math.max(...pictures.map(({ height }) => height))).toBeLessThanOrEqual(481);
});

for (const search of ['?theme=dark&text=400', '?theme=light&locale=ar-XB'])
  test(`the file is no wider than a window of 320 px, its pictures made to fit: ${search}`, async ({
    page,
  }) => {
    const place = await saved(page, `/storyboards/${scenario}${search}`);
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(pathToFileURL(place).href);
    const found = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const pictures = [...document.querySelectorAll('[data-picture]')].map((box) => {
        const drawn = box.querySelector('[data-live] > div')!.getBoundingClientRect();
        const { left, right, width, height } = box.getBoundingClientRect();
        return {
          isCut: drawn.left < left - 1 || drawn.right > right + 1 || drawn.height > height + 1,
          // Not so small that it lies lost in its box.
          fills: drawn.width > width - 4,
        };
      });
      return { isWider: scrollWidth > clientWidth, pictures };
    });
    expect(found).toEqual({
      isWider: false,
      pictures: Array.from({ length: 7 }, () => ({ isCut: false, fills: true })),
    });
  });

test('pictures are saved one for each frame, in their own size, within the page’s policy', async ({
  page,
}) => {
  test.slow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`/storyboards/${scenario}?theme=light&width=360`);
  await expect(page.locator('[data-step]')).toHaveCount(7);
  expect(complaints).toEqual([]);
  const download = page.waitForEvent('download');
  await button(page, 'png').click();
  const place = test.info().outputPath('pictures.zip');
  await (await download).saveAs(place);
  await expect(take(page).getByRole('status')).toHaveText(text('storyboard.take.done.png'));
  const files = unzipSync(new Uint8Array(await readFile(place)));
  expect(Object.keys(files)).toHaveLength(7);
  const pictures = Object.values(files).map((file) => PNG.sync.read(Buffer.from(file)));
  expect(pictures.map(({ width }) => width)).toEqual(pictures.map(() => 360));
  const { width, height, data } = pictures[2]!;
  expect(height).toBeGreaterThanOrEqual(740);
  // Something is drawn: the mark above, the white card, dark letters.
  const colours = new Set(
    Array.from({ length: width * height }, (_, at) => data.readUInt32BE(at * 4)),
  );
  expect(colours.size).toBeGreaterThan(20);
  // The library says how it draws; what the policy refuses would be said as well.
  expect(complaints.filter((one) => one.includes('Content Security Policy'))).toEqual([]);
});

test('what reviewers wrote about a state stands beside its frames, and in the file', async ({
  page,
}) => {
  await page.goto(`/storyboards/${scenario}`);
  await expect(page.locator('[data-step]')).toHaveCount(7);
  const shown = boardOf(storyboardOf(scenarioOf(scenario))).frames[3]!;
  const by = { by: 'Robin', at: '2026-01-31T08:00:00.000Z', edit: 'edit-1' };
  const note = 'Too <b>much</b> text';
  await page.evaluate(
    ([edited, words, screen, state]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sign-in-rehearsal-comments');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened.')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('comments', 'readwrite');
          transaction.objectStore('comments').put({
            id: 'comment-1',
            author: 'Robin',
            createdAt: edited.at,
            text: { ...edited, value: words },
            deleted: { ...edited, value: false },
            screen,
            state,
            variant: {},
            point: { x: 0.5, y: 0.5, width: 1280 },
            status: { ...edited, value: 'open' },
            replies: [],
          });
          transaction.addEventListener('complete', () => resolve());
        });
      }),
    [by, note, shown.screen, shown.state] as const,
  );
  const place = await saved(page, `/storyboards/${scenario}`);
  await expect(page.locator('[data-why="3"]')).toContainText(`Robin: ${note}`);
  await page.goto(pathToFileURL(place).href);
  await expect(page.locator('[data-why="3"]')).toContainText(`Robin: ${note}`);
  // As text: nothing that somebody wrote becomes a part of the page.
  await expect(page.locator('[data-why="3"] b')).toHaveCount(0);
});
