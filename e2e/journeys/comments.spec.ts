import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readFile, writeFile } from '../../src/review/comments/file.ts';
import {
  button,
  commentBy,
  commentedPath,
  openWith,
  pins,
  someComments,
  thread,
  threads,
  untilKept,
} from '../support/comments.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const name = (page: Page) => page.getByLabel(text('comments.name'), { exact: true });
const words = (page: Page) => page.getByLabel(text('comments.new'), { exact: true });
const crosshair = (page: Page) => page.locator('[data-part="crosshair"]');
const said = (page: Page, what: string) =>
  expect(page.getByRole('status').filter({ hasText: what }).first()).toBeAttached();

/** Pins a comment at the crosshair's first place. */
const pinOne = async (page: Page, what: string, who?: string): Promise<void> => {
  await button(page, text('comments.place')).click();
  await page.keyboard.press('Enter');
  if (who !== undefined) await name(page).fill(who);
  await words(page).fill(what);
  await button(page, text('comments.new.keep')).click();
  await expect(threads(page).filter({ hasText: what })).toBeFocused();
};

test('a comment is pinned, answered, resolved, reworded and deleted by the keyboard alone', async ({
  page,
}) => {
  await page.goto('/screens/signIn.password/empty?theme=light&width=768');
  await expect(page.locator('[data-state="signIn.password/empty"] h1')).toBeVisible();
  // Out of the field, where a letter is a letter.
  await page.keyboard.press('Tab');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/comments=shown/);
  await expect(page.locator('[data-live="signIn.password/empty"]')).toBeVisible();
  await page.keyboard.press('c');
  const placing = page.locator('[data-part="placing"]');
  await expect(placing).toBeFocused();
  const before = (await crosshair(page).boundingBox())!;
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowUp'])
    await page.keyboard.press(key);
  await expect
    .poll(async () => {
      const { x, y } = (await crosshair(page).boundingBox())!;
      const scrolled = await page.evaluate(() => scrollY);
      return [Math.round(x - before.x), Math.round(y + scrolled - before.y)];
    })
    .toEqual([32, -17]);
  await said(page, '% across');
  await page.keyboard.press('Enter');
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('Ann');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Too small');
  await page.keyboard.press('Control+Enter');
  await expect(thread(page, 1)).toBeFocused();
  await expect(thread(page, 1)).toContainText('Too small');
  await said(page, text('comments.said.begun'));

  const press = async (label: string): Promise<void> => {
    await button(page, label).focus();
    await page.keyboard.press('Enter');
  };
  await press(text('comments.reply'));
  await page.keyboard.type('By half');
  await page.keyboard.press('Control+Enter');
  await expect(button(page, text('comments.reply'))).toBeFocused();
  await expect(thread(page, 1)).toContainText('By half');
  await press(text('comments.resolve'));
  await expect(thread(page, 1)).toContainText(text('comments.status.resolved'));
  await press(text('comments.reword.comment'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Far too small');
  await page.keyboard.press('Control+Enter');
  await expect(thread(page, 1)).toContainText('Far too small');
  await expect(thread(page, 1)).toContainText(text('comments.edited', { by: 'Ann' }));
  await untilKept(page);
  await page.reload();
  await expect(thread(page, 1)).toContainText('Far too small');
  await expect(page.getByText(text('comments.name.is', { name: 'Ann' }))).toBeVisible();

  await press(text('comments.delete.comment'));
  await expect(threads(page)).toHaveCount(0);
  await expect(pins(page)).toHaveCount(0);
  await expect(button(page, text('comments.deleted.undo'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(thread(page, 1)).toBeFocused();
  await expect(thread(page, 1)).toContainText('By half');
});

test('a pin stays at its point, and leads to its comment', async ({ page }) => {
  await page.goto(commentedPath);
  await button(page, text('comments.place')).click();
  const title = page.locator('[data-live]').getByText(text('signIn.password.title')).first();
  const box = (await title.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await name(page).fill('Ann');
  await words(page).fill('Here');
  await button(page, text('comments.new.keep')).click();
  const pin = page.locator('[data-pin="1"]');
  const middle = async (of: typeof pin): Promise<number[]> => {
    const { x: left, y: top, width, height } = (await of.boundingBox())!;
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const isOnTitle = async (): Promise<void> => {
    const [pinned, titled] = [await middle(pin), await middle(title)];
    expect(Math.abs(pinned[0]! - titled[0]!)).toBeLessThanOrEqual(1);
    expect(Math.abs(pinned[1]! - titled[1]!)).toBeLessThanOrEqual(1);
  };
  await isOnTitle();
  await page.setViewportSize({ width: 900, height: 500 });
  await untilKept(page);
  await page.reload();
  await expect(pin).toBeVisible();
  await isOnTitle();
  await pin.click();
  await expect(thread(page, 1)).toBeFocused();
});

test('the crosshair begins where the state is, in sight, or on what has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('/screens/signIn.password/empty?comments=shown&theme=light');
  await button(page, text('comments.place')).click();
  await expect(crosshair(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(button(page, text('comments.place'))).toBeFocused();
  const link = page.locator('[data-live]').getByText(text('signIn.password.forgot')).first();
  await link.focus();
  await page.keyboard.press('c');
  await expect(crosshair(page)).toBeVisible();
  const [mark, on] = [(await crosshair(page).boundingBox())!, (await link.boundingBox())!];
  expect(Math.abs(mark.y + mark.height / 2 - on.y - on.height / 2)).toBeLessThan(2);
});

test('a comment of other looks is listed, and its link leads there', async ({ page }) => {
  await openWith(page, someComments());
  await page.goto(commentedPath);
  await expect(threads(page)).toHaveCount(4);
  await expect(pins(page)).toHaveText(['1', '2', '4']);
  const dark = threads(page).filter({ hasText: 'Cut at the end.' });
  await expect(dark).toContainText('Theme: Dark');
  await dark.getByRole('link').click();
  await expect(page).toHaveURL(/theme=dark.*locale=en-XA.*width=360/);
  await expect(page.locator('[data-pin="3"]')).toBeVisible();
  await expect(pins(page)).toHaveCount(1);
  await expect(threads(page).filter({ hasText: 'Cut at the end.' })).toBeFocused();
});

test('two windows stay in step, and what both write at once is there', async ({ page }) => {
  await page.goto(commentedPath);
  await pinOne(page, 'One', 'Ann');
  const other = await page.context().newPage();
  await other.goto(commentedPath);
  await expect(threads(other)).toHaveCount(1);
  await button(page, text('comments.reply')).click();
  await page.getByLabel(text('comments.reply.label', { number: 1 })).fill('From here');
  await button(other, text('comments.resolve')).click();
  await expect(thread(page, 1)).toContainText(text('comments.status.resolved'));
  await button(page, text('comments.reply.keep')).click();
  await expect(thread(other, 1)).toContainText('From here');
  await expect(thread(other, 1)).toContainText(text('comments.status.resolved'));
});

test('a reply to a comment that is deleted meanwhile is not lost', async ({ page }) => {
  await page.goto(commentedPath);
  await pinOne(page, 'One', 'Ann');
  const other = await page.context().newPage();
  await other.goto(commentedPath);
  await button(page, text('comments.reply')).click();
  await page.getByLabel(text('comments.reply.label', { number: 1 })).fill('Half written');
  await button(other, text('comments.delete.comment')).click();
  await expect(page.getByText(text('comments.lost'))).toBeVisible();
  await expect(page.getByText('Half written')).toBeVisible();
  await button(page, text('comments.lost.back')).click();
  await expect(page.getByLabel(text('comments.reply.label', { number: 1 }))).toHaveValue(
    'Half written',
  );
  await expect(threads(other)).toHaveCount(1);
});

test('a draft waits while somebody looks at another state or in other looks', async ({ page }) => {
  await page.goto(commentedPath);
  await button(page, text('comments.place')).click();
  await page.keyboard.press('Enter');
  await words(page).fill('Half a thought');
  await button(page, text('review.inspect.after')).click();
  await expect(page).toHaveURL(/signIn\.password\/invalid-credentials/);
  await expect(words(page)).toBeHidden();
  await button(page, text('review.inspect.before')).click();
  await expect(words(page)).toHaveValue('Half a thought');
  await page.getByLabel(text('review.variant.theme')).selectOption('dark');
  await expect(page.locator('[data-pin="new"]')).toBeHidden();
  await name(page).fill('Ann');
  await button(page, text('comments.new.keep')).click();
  await expect(threads(page)).toContainText('Theme: Light');
});

test('an export read elsewhere has all of it, and merges both ways', async ({ page, browser }) => {
  await openWith(page, someComments());
  const download = page.waitForEvent('download');
  await button(page, text('comments.export')).click();
  const file = await (await download).path();
  const elsewhere = await browser.newPage({ baseURL: new URL(page.url()).origin });
  await openWith(elsewhere, JSON.parse(readFileSync(file, 'utf8')).comments);
  await expect(threads(elsewhere)).toHaveCount(5);
  // Nobody has said there who they are: resolving asks for it, once.
  const first = thread(elsewhere, 1).first();
  await button(first, text('comments.resolve')).press('Enter');
  await expect(name(elsewhere)).toBeFocused();
  await elsewhere.keyboard.press('Enter');
  await expect(name(elsewhere)).toHaveAccessibleDescription(
    new RegExp(text('comments.name.missing')),
  );
  await expect(first).toContainText(text('comments.status.open'));
  await elsewhere.keyboard.type('Cleo');
  await elsewhere.keyboard.press('Enter');
  await expect(first).toContainText(text('comments.status.resolved'));
  await expect(button(first, text('comments.reopen'))).toBeFocused();
  const back = elsewhere.waitForEvent('download');
  await button(elsewhere, text('comments.export')).click();
  const there = readFile(readFileSync(await (await back).path(), 'utf8'));
  expect('comments' in there && there.comments[0]?.status).toMatchObject({ by: 'Cleo' });
  const chooser = page.waitForEvent('filechooser');
  await button(page, text('comments.import')).click();
  await (await chooser).setFiles(await (await back).path());
  await expect(
    page.getByText(text('comments.import.done', { added: 0, changed: 1, same: 4 })),
  ).toBeVisible();
  await elsewhere.close();
});

test('a file dropped on the page is imported', async ({ page }) => {
  await page.goto('/comments');
  await expect(page.getByText(text('comments.none'))).toBeVisible();
  const data = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
      return transfer;
    },
    writeFile([commentBy('Ann')]),
  );
  for (const type of ['dragover', 'drop'])
    await page.dispatchEvent('h1', type, { dataTransfer: data });
  await expect(page.getByText('dropped.json')).toBeVisible();
  await expect(threads(page)).toHaveCount(1);
});

test('the list is narrowed by status, and keeps those whose screen is gone', async ({ page }) => {
  await openWith(page, someComments());
  const status = page.getByLabel(text('comments.status'));
  await status.selectOption('resolved');
  await expect(threads(page)).toContainText(['Resolved since.']);
  await expect(threads(page)).toHaveCount(1);
  await expect(page).toHaveURL('/comments?status=resolved');
  await page.reload();
  await status.selectOption('gone');
  await expect(threads(page)).toContainText(['Where is it?']);
  await expect(page.getByText(text('comments.gone'))).toBeVisible();
  await status.selectOption('');
  await expect(threads(page)).toHaveCount(5);
  await thread(page, 1).first().getByRole('link').click();
  await expect(page).toHaveURL(/screens\/signIn\.password\/empty\?.*comment=/);
  await expect(threads(page).filter({ hasText: 'The title is too small.' })).toBeFocused();
  await expect(page.locator('[data-pin="1"]')).toHaveAttribute('aria-current', 'true');
});

test('the gallery shows how many there are, and only those that have some', async ({ page }) => {
  await openWith(page, someComments());
  await page.goto('/screens');
  await page.getByLabel(text('comments.has')).check();
  await expect(page).toHaveURL('/screens?has=comments');
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await page
    .getByRole('link', {
      name: text('comments.count.label', { count: 4, screen: 'signIn.password', state: 'empty' }),
    })
    .click();
  await expect(threads(page)).toHaveCount(4);
});

test('the palette leads to the comments, and the key can be switched off', async ({ page }) => {
  await page.goto(commentedPath);
  await page.getByText(text('review.keys'), { exact: true }).click();
  await page.getByLabel(text('review.keys.use')).click();
  await page.locator('h1').click();
  await page.keyboard.press('c');
  await expect(button(page, text('comments.place'))).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: text('palette.field') }).fill('tool comments');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/comments/);
  await expect(page.locator('h1')).toHaveText(text('comments.all.title'));
});
