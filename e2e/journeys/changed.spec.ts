import { expect, type Page } from '@playwright/test';
import { manifestOf, manifestText } from '../../src/review/pack/write-pack.ts';
import { namedStates } from '../support/named-states.ts';
import { packFile, takenOf } from '../support/packs.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const slot = (page: Page, name: 'before' | 'after') =>
  page.getByRole('group', { name: text(`pack.slot.${name}`) });
const open = (page: Page, name: 'before' | 'after', file: ReturnType<typeof packFile>) =>
  slot(page, name).locator('input[type="file"]').setInputFiles(file);
const count = (page: Page, found: number) =>
  expect(
    page.getByText(text('review.count', { count: found, all: namedStates.length })),
  ).toBeVisible();

const same = takenOf('blocked.accountBlocked', 'default', [0, 0, 200]);
const [was, is] = [10, 200].map((part) => takenOf('signIn.password', 'empty', [part, 20, 30]));
const added = takenOf('signIn.username', 'default', [7, 7, 7]);
const removed = takenOf('old.screen', 'default', [9, 9, 9]);
const before = packFile('before.zip', [same, was!, removed]);

test('the gallery shows what changed between two packs, and leads to the comparison', async ({
  page,
}) => {
  await page.goto('/screens?width=360');
  await page.getByLabel(text('pack.has')).check();
  await expect(page).toHaveURL('/screens?width=360&has=changed');
  await expect(page.getByText(text('pack.compared.nothing'))).toBeVisible();
  await count(page, namedStates.length);
  await open(page, 'before', before);
  await expect(page.getByText(text('pack.compared.noNow'))).toBeVisible();
  await count(page, namedStates.length);
  await open(page, 'after', packFile('after.zip', [same, is!, added]));
  await count(page, 1);
  await expect(
    page.getByText('2 pictures compared by hash: 1 state has changed, 1 new, 1 gone.'),
  ).toBeVisible();
  await page.getByText(text('pack.added', { count: 1 })).click();
  await expect(page.getByText('signIn.username/default', { exact: true })).toBeVisible();
  await expect(page.locator('[data-live]')).toHaveAttribute('data-live', 'signIn.password/empty');
  await page
    .getByRole('link', {
      name: text('pack.compare.one.label', { screen: 'signIn.password', state: 'empty' }),
    })
    .click();
  // The packs are open on every page of the window.
  const red = (side: 'a' | 'b') =>
    page
      .locator(`[data-layer="${side}"] canvas`)
      .evaluate(
        (canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(5, 5, 1, 1).data[0],
      );
  await expect.poll(() => red('a')).toBe(10);
  await expect.poll(() => red('b')).toBe(200);
  await page.goBack();
  await count(page, 1);
  await page.getByLabel(text('pack.has')).uncheck();
  await expect(page).toHaveURL('/screens?width=360');
  await count(page, namedStates.length);
});

test('an earlier pack is held against the hashes that come with the build', async ({ page }) => {
  const manifest = manifestOf(
    { product: { version: '1.0.0', commit: 'd'.repeat(40) }, browser: 'Chromium 2' },
    [same, is!],
  );
  await page.route('**/pictures.json', (route) => route.fulfill({ body: manifestText(manifest) }));
  await page.goto('/screens?has=changed');
  await open(page, 'before', before);
  await count(page, 1);
  await expect(
    page.getByText(
      text('pack.compared.with.build', {
        origin: text('pack.origin.commit', {
          version: '1.0.0',
          commit: 'dddddddd',
          browser: 'Chromium 2',
        }),
      }),
    ),
  ).toBeVisible();
  // Beside the earlier picture stands the state as it is now, in the same look.
  await page
    .getByRole('link', {
      name: text('pack.compare.one.label', { screen: 'signIn.password', state: 'empty' }),
    })
    .click();
  await expect(page.locator('[data-layer="a"] canvas')).toBeVisible();
  await expect(page.locator('[data-layer="b"] [data-live="signIn.password/empty"]')).toHaveCSS(
    'width',
    '360px',
  );
});
