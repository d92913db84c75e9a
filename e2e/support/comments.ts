import { expect, type Locator, type Page } from '@playwright/test';
import {
  type CommentStart,
  newComment,
  withReply,
  withStatus,
} from '../../src/review/comments/edit.ts';
import { writeFile } from '../../src/review/comments/file.ts';
import type { Comment } from '../../src/review/comments/comment.ts';
import { text } from './texts.ts';

let made = 0;
/** A reviewer whose clock and ids are the test's own. */
export const handOf = (name: string) => ({
  now: () => new Date(Date.UTC(2026, 0, 1, 8, made)).toISOString(),
  newId: () => `test-${(made += 1)}`,
  name,
});

/** A comment as somebody else's browser would export it. */
export const commentBy = (name: string, start: Partial<CommentStart> = {}): Comment =>
  newComment(
    {
      place: { screen: 'signIn.password', state: 'empty' },
      variant: { theme: 'light' },
      point: { x: 0.5, y: 0.4, width: 768 },
      text: 'The title is too small.',
      ...start,
    },
    handOf(name),
  );

/** Some of every kind: open, resolved, with a reply, in other looks, with markup, on a screen that is gone. */
export const someComments = (): Comment[] => [
  withReply(commentBy('Ann'), 'It is as large as in the style guide.', handOf('Ben')),
  withStatus(commentBy('Ben', { text: 'Resolved since.' }), 'resolved', handOf('Ann')),
  commentBy('Ben', {
    variant: { theme: 'dark', locale: 'en-XA' },
    point: { x: 0.2, y: 0.6, width: 360 },
    text: 'Cut at the end.',
  }),
  commentBy('<b>Eve</b>', { text: '<img src="x" onerror="document.title = \'broken\'">' }),
  commentBy('Ann', { place: { screen: 'signIn.gone', state: 'default' }, text: 'Where is it?' }),
];

/** A file as the file picker gives it. */
export const fileOf = (content: string | Buffer, name = 'comments.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** Picks a file to import. */
export const importFile = async (
  page: Page,
  content: string | Buffer,
  name?: string,
): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: text('comments.import'), exact: true }).click();
  await (await chooser).setFiles(fileOf(content, name));
};

/** Opens the list of all comments with some in it. */
export const openWith = async (page: Page, comments: Comment[], search = ''): Promise<void> => {
  await page.goto(`/comments${search}`);
  await importFile(page, writeFile(comments));
  await expect(
    page.getByText(text('comments.import.done', { added: comments.length, changed: 0, same: 0 })),
  ).toBeVisible();
};

/** A state with its comments. */
export const commentedPath = '/screens/signIn.password/empty?comments=shown&theme=light&width=768';

export const threads = (page: Page): Locator => page.locator('[data-thread]');
export const thread = (page: Page, number: number): Locator =>
  page.locator(`[data-thread="${number}"]`);
export const pins = (page: Page): Locator => page.locator('[data-pin]');
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** Waits until the page lets itself be left without a question: all that was written is kept. */
export const untilKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true }))))
    .toBe(true);
