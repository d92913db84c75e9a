import { type BrowserContext, type Page, test as base } from '@playwright/test';

/** What was given to a page, and stays with it until it is taken back. */
const given = new WeakMap<Page, (() => Promise<unknown>)[]>();

/** Has something taken back from a page before the next test has it. */
export const takeBackAfter = (page: Page, takeBack: () => Promise<unknown>): void => {
  given.set(page, [...(given.get(page) ?? []), takeBack]);
};

/** The page that a context began with. Others that a test opens are closed after it. */
const firstOf = new WeakMap<BrowserContext, Page>();

/** Opens a page that scripts can be taken back from which it is given to start with. */
const openFirst = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  firstOf.set(context, page);
  const add = page.addInitScript.bind(page);
  page.addInitScript = (async (...script: Parameters<typeof add>) => {
    const added = await add(...script);
    takeBackAfter(page, () => added.dispose());
    return added;
  }) as Page['addInitScript'];
  return page;
};

/** Empties everything that the browser keeps for the product. */
const empty = async (): Promise<void> => {
  window.name = '';
  localStorage.clear();
  sessionStorage.clear();
  const remove = (name = ''): Promise<void> =>
    new Promise((resolve, reject) => {
      const removing = indexedDB.deleteDatabase(name);
      removing.addEventListener('success', () => resolve());
      removing.addEventListener('error', () => reject(new Error(`${name} is not removed.`)));
      removing.addEventListener('blocked', () => reject(new Error(`${name} is open.`)));
    });
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => remove(name)));
};

/** Leaves a context with one page, which shows nothing of the product and has forgotten everything. */
const clear = async (context: BrowserContext, page: Page): Promise<void> => {
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  page.removeAllListeners();
  await Promise.all((given.get(page) ?? []).map((takeBack) => takeBack()));
  given.delete(page);
  await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), context.clearPermissions()]);
  await page.emulateMedia({ media: null, forcedColors: null });
  // A file of the product's own: what it keeps is within reach, and no script is.
  await page.goto('/icon.svg');
  await page.evaluate(empty);
};

/**
 * A test whose `page` has been used before and is emptied since, as people's windows are: what the browser has loaded of
 * the product it does not load again, which takes half of the time. A test that fails leaves its window to nobody,
 * nor does one that closes it; whatever is about a first visit, or stops the clock, begins with Playwright's own `test`.
 */
export const test = base.extend<object, { usedContexts: BrowserContext[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  usedContexts: [async ({}, use) => use([]), { scope: 'worker' }],
  context: async ({ browser, usedContexts, permissions, hasTouch }, use, testInfo) => {
    // What a context is like is taken from the project, as that of any other test; whether it has a touch screen stays.
    const context = (hasTouch ? null : usedContexts.pop()) ?? (await browser.newContext());
    if (permissions) await context.grantPermissions(permissions);
    await use(context);
    const page = firstOf.get(context);
    const isRight = testInfo.status === testInfo.expectedStatus && !hasTouch;
    if (!isRight || !page || page.isClosed()) return context.close();
    await clear(context, page);
    usedContexts.push(context);
  },
  page: async ({ context, viewport }, use) => {
    const page = firstOf.get(context) ?? (await openFirst(context));
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
});
