import { type Browser, chromium } from '@playwright/test';
import { giveRiskyUsers } from '../../e2e/support/many-users.ts';
import { startServer } from '../../e2e/support/server.ts';
import { ensureBrowser } from '../browser.ts';

/** Frames that are measured, and how far each one scrolls, in px: about a window in a quarter of a second. */
const frames = 180;
const stepPx = 60;

/** The times between frames while the console's risky users are scrolled, in ms. */
const scrollOnce = async (browser: Browser, url: string, users: number): Promise<number[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in/user-risk-blocked`);
  await page.waitForURL(/rehearsal=/);
  const rehearsal = new URL(page.url()).searchParams.get('rehearsal') ?? '';
  await giveRiskyUsers(page, { count: users });
  await page.goto(`${url}/admin/${rehearsal}/risky-users`);
  await page.locator('[data-row="user-0"]').waitFor();
  const waits = await page.evaluate(
    async ({ count, step }) => {
      const view = document.querySelector('[data-part="console"]');
      if (!view) throw new Error('There is no console to scroll.');
      const measured: number[] = [];
      const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      let direction = step;
      let last = await nextFrame();
      for (let frame = 0; frame < count; frame += 1) {
        const before = view.scrollTop;
        view.scrollTop += direction;
        // A short table is scrolled up and down again.
        if (view.scrollTop === before) direction = -direction;
        // oxlint-disable-next-line no-await-in-loop -- One frame after the other is what is measured.
        const now = await nextFrame();
        measured.push(now - last);
        last = now;
      }
      return measured;
    },
    { count: frames, step: stepPx },
  );
  await context.close();
  return waits;
};

/** Scrolls tables of so many risky users, one after the other in one browser. */
export const measureScrolling = async (
  root: string,
  amounts: readonly number[],
): Promise<number[][]> => {
  const { comparable: _, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  const waits: number[][] = [];
  try {
    for (const users of amounts) {
      // oxlint-disable-next-line no-await-in-loop -- Side by side they would slow each other down.
      waits.push(await scrollOnce(browser, server.url, users));
    }
    return waits;
  } finally {
    await browser.close();
    await server.close();
  }
};
