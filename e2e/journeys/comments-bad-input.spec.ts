import { expect, type Page } from '@playwright/test';
import { longestText } from '../../src/review/comments/comment.ts';
import { mostBytes, writeFile } from '../../src/review/comments/file.ts';
import {
  button,
  commentBy,
  commentedPath,
  importFile,
  openWith,
  someComments,
  thread,
  threads,
} from '../support/comments.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const write = async (page: Page, what: string, who?: string): Promise<void> => {
  await button(page, text('comments.place')).click();
  await page.keyboard.press('Enter');
  if (who !== undefined) await page.getByLabel(text('comments.name'), { exact: true }).fill(who);
  await page.getByLabel(text('comments.new'), { exact: true }).fill(what);
  await button(page, text('comments.new.keep')).click();
  await expect(threads(page).filter({ hasText: what })).toBeVisible();
};

test('where storage is refused comments stay in the window, can be exported, and it is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    };
  });
  await page.goto(commentedPath);
  await expect(page.getByText(text('comments.trouble.refused'))).toBeVisible();
  await write(page, 'One', 'Ann');
  // The name was kept for as long as the window is there.
  await write(page, 'Two');
  await expect(page.getByText(text('comments.trouble.unkept', { count: 2 }))).toBeVisible();
  await page.getByRole('link', { name: text('comments.all'), exact: true }).click();
  await expect(threads(page)).toHaveCount(2);
  const download = page.waitForEvent('download');
  await button(page, text('comments.export')).first().click();
  expect((await download).suggestedFilename()).toBe('comments.json');
});

test('where the storage is full nothing is lost, and it is kept once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const store = IDBObjectStore.prototype;
    const put = Object.getOwnPropertyDescriptor(store, 'put')!.value as typeof store.put;
    store.put = function full(value: unknown) {
      if (!('room' in globalThis)) throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, value);
    };
  });
  await page.goto(commentedPath);
  await write(page, 'One', 'Ann');
  await expect(page.getByText(text('comments.trouble.full'))).toBeVisible();
  await expect(page.getByText(text('comments.trouble.unkept', { count: 1 }))).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await expect(thread(page, 1)).toContainText('One');
  await page.evaluate(() => Object.assign(globalThis, { room: true }));
  await button(page, text('comments.trouble.again')).click();
  await expect(page.getByText(text('comments.trouble.full'))).toBeHidden();
  const other = await page.context().newPage();
  await other.goto(commentedPath);
  await expect(thread(other, 1)).toContainText('One');
});

const wrong: Record<string, [content: string, words: string]> = {
  'no JSON': ['hello', text('comments.import.notJson')],
  'broken JSON': [
    '{\n  "format": "x"\n  "version": 1\n}',
    text('comments.import.notJson.at', { line: 3, column: 3 }),
  ],
  'another format': ['{"format":"har"}', text('comments.import.otherFormat')],
  'another version': [
    JSON.stringify({ format: 'sign-in-rehearsal-comments', version: 9, comments: [] }),
    text('comments.import.otherVersion', { version: 9, known: 1 }),
  ],
  'an empty file': ['', text('comments.import.empty')],
};

for (const [what, [content, words]] of Object.entries(wrong))
  test(`${what} is no file of comments, and that is said`, async ({ page }) => {
    await openWith(page, [commentBy('Ann')]);
    await importFile(page, content);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(threads(page)).toHaveCount(1);
  });

test('a wrong comment says where it is wrong, and none of its file comes in', async ({ page }) => {
  await page.goto('/comments');
  const comments = [commentBy('Ann'), { ...commentBy('Ben'), text: 'plain' }];
  await importFile(
    page,
    JSON.stringify({ format: 'sign-in-rehearsal-comments', version: 1, comments }),
  );
  await expect(page.getByText('comments.1.text')).toBeVisible();
  await expect(page.getByText(text('comments.none'))).toBeVisible();
});

test('a text that is too long is named and comes in from no file, and cannot be written either', async ({
  page,
}) => {
  const long = 'x'.repeat(longestText + 1);
  const lengths = { length: longestText + 1, most: longestText };
  await page.goto('/comments');
  await importFile(page, writeFile([commentBy('Ann'), commentBy('Ben', { text: long })]));
  const where = text('comments.import.where', { comment: 2, place: 'signIn.password, empty' });
  await expect(
    page.getByText(text('comments.import.tooLong.text', { where, ...lengths })),
  ).toBeVisible();
  await expect(page.getByText(text('comments.none'))).toBeVisible();
  await page.goto(commentedPath);
  await button(page, text('comments.place')).click();
  await page.keyboard.press('Enter');
  await page.getByLabel(text('comments.name'), { exact: true }).fill('Ann');
  const words = page.getByLabel(text('comments.new'), { exact: true });
  await words.fill(long);
  await button(page, text('comments.new.keep')).click();
  await expect(page.getByText(text('comments.text.tooLong', lengths))).toBeVisible();
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(long);
});

test('a file of 100 MB is refused without being read', async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.text = () => Promise.reject(new Error('It was read.'));
  });
  await page.goto('/comments');
  // Playwright hands over no file as large by value.
  await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
    const file = new File([new Uint8Array(100_000_000)], 'large.json');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(
    page.getByText(text('comments.import.tooLarge', { size: 100, most: mostBytes / 1_000_000 })),
  ).toBeVisible();
});

test('markup is text, and a screen that is gone is said to be', async ({ page }) => {
  await page.goto('/comments');
  await importFile(page, writeFile(someComments()));
  await expect(page.getByText(text('comments.import.gone', { count: 1 }))).toBeVisible();
  const marked = threads(page).filter({ hasText: '<b>Eve</b>' });
  await expect(marked).toContainText('<img src="x"');
  await expect(marked.locator('img, b')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Comments/);
});

test('a link to a comment that is not here says so', async ({ page }) => {
  await page.goto(`${commentedPath}&comment=nobody`);
  await expect(page.getByText(text('comments.unknown'))).toBeVisible();
});
