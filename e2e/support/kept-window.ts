import { type Page, test as base } from '@playwright/test';
import { goOn } from './follow.ts';
import { watchPage } from './watch.ts';

const kept = new WeakSet<Page>();

/** An address that opens nothing: what was shown is gone once that is said. */
const nowhere = '/left';

const isOpen = (page: Page): boolean => page.url().startsWith('http');

/** Opens an address of the product: in a page that stays open, without loading what is loaded. */
export const visit = async (page: Page, address: string): Promise<void> => {
  if (kept.has(page) && isOpen(page)) await goOn(page, address);
  else await page.goto(address);
};

/** Leaves what the page shows, so that the next rehearsal begins as one. Nothing that a test did to the page stays. */
const leave = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of ['get', 'create']) Reflect.deleteProperty(navigator.credentials, name);
  });
  await goOn(page, nowhere);
  // In any language the page for what does not exist says what that is.
  await page.getByText(nowhere).waitFor();
};

/**
 * A test whose `page` stays open from test to test of a worker, as somebody keeps a window who looks at one scenario
 * after the other: loading the product takes longer than most sign-ins. A test that fails leaves its page to nobody, nor
 * does one that opened other windows.
 */
export const test = base.extend<object, { keptPages: Page[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  keptPages: [async ({}, use) => use([]), { scope: 'worker' }],
  page: async ({ browser, keptPages, viewport }, use, testInfo) => {
    const before = keptPages.pop();
    // What a context is like is taken from the project, as that of any other test.
    const page = before ?? (await (await browser.newContext()).newPage());
    kept.add(page);
    if (before && viewport) await page.setViewportSize(viewport);
    if (!before) await watchPage(page);
    await use(page);
    const context = page.context();
    const isLeft =
      testInfo.status === testInfo.expectedStatus &&
      !page.isClosed() &&
      context.pages().length === 1 &&
      isOpen(page);
    if (!isLeft) return context.close();
    await context.clearPermissions();
    await leave(page);
    keptPages.push(page);
  },
});
