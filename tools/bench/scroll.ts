import { type Browser, chromium, type Page } from '@playwright/test';
import { giveRiskyUsers } from '../../e2e/support/many-users.ts';
import { startServer } from '../../e2e/support/server.ts';
import { ensureBrowser } from '../browser.ts';

/** Frames that are measured, and how far each one scrolls, in px: about a window in a quarter of a second. */
const frames = 180;
const stepPx = 60;

/** The times between frames, in ms, while a part of a page is scrolled, or the page where no part is named. */
const framesWhileScrolled = (page: Page, part?: string): Promise<number[]> =>
  page.evaluate(
    async ({ count, step, selector }) => {
      const view = selector ? document.querySelector(selector) : document.scrollingElement;
      if (!view) throw new Error('There is nothing to scroll.');
      const measured: number[] = [];
      const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      let direction = step;
      let last = await nextFrame();
      for (let frame = 0; frame < count; frame += 1) {
        const before = view.scrollTop;
        view.scrollTop += direction;
        // What is short is scrolled up and down again.
        if (view.scrollTop === before) direction = -direction;
        // oxlint-disable-next-line no-await-in-loop -- One frame after the other is what is measured.
        const now = await nextFrame();
        measured.push(now - last);
        last = now;
      }
      return measured;
    },
    { count: frames, step: stepPx, selector: part },
  );

const inPage = async <T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const measured = await measure(await context.newPage());
  await context.close();
  return measured;
};

const scrollUsers = (browser: Browser, url: string, users: number): Promise<number[]> =>
  inPage(browser, async (page) => {
    await page.goto(`${url}/sign-in/user-risk-blocked`);
    await page.waitForURL(/rehearsal=/);
    const rehearsal = new URL(page.url()).searchParams.get('rehearsal') ?? '';
    await giveRiskyUsers(page, { count: users });
    await page.goto(`${url}/admin/${rehearsal}/risky-users`);
    await page.locator('[data-row="user-0"]').waitFor();
    return framesWhileScrolled(page, '[data-part="console"]');
  });

const scrollStates = (browser: Browser, url: string, search: string): Promise<number[]> =>
  inPage(browser, async (page) => {
    await page.goto(`${url}/screens${search}`);
    await page.locator('[data-live]').first().waitFor();
    return framesWhileScrolled(page);
  });

const measured = async <T>(
  root: string,
  asked: readonly T[],
  measure: (browser: Browser, url: string, one: T) => Promise<number[]>,
): Promise<number[][]> => {
  const { comparable: _, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  const waits: number[][] = [];
  try {
    for (const one of asked) {
      // oxlint-disable-next-line no-await-in-loop -- Side by side they would slow each other down.
      waits.push(await measure(browser, server.url, one));
    }
    return waits;
  } finally {
    await browser.close();
    await server.close();
  }
};

/** Frames while tables of so many risky users are scrolled, one after the other in one browser. */
export const measureUsers = (root: string, amounts: readonly number[]): Promise<number[][]> =>
  measured(root, amounts, scrollUsers);

/** Frames while the live tiles of the gallery are scrolled: what each search leaves, one after the other. */
export const measureGallery = (root: string, searches: readonly string[]): Promise<number[][]> =>
  measured(root, searches, scrollStates);
