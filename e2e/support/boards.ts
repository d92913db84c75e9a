import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { plainContext, searchOf, type View } from './gallery.ts';
import { lookName, sizes } from './pictures.ts';

const [desktop = { width: 1280, height: 800 }, phone = { width: 360, height: 740 }] = sizes;

/** Looks that the storyboards take in turn: what a frame shows is seen in every look as a state. */
const views: readonly View[] = [
  { ...desktop, search: { theme: 'light' } },
  { ...phone, search: { theme: 'dark' } },
  { ...desktop, search: { theme: 'light', locale: 'ar-XB' } },
];

/** Every scenario's storyboard, each in one look. */
export const boardLooks = views.map((view, at) => ({
  name: `storyboards--${lookName(view)}`,
  view,
  ids: scenarios
    .filter((_, place) => place % views.length === at)
    .map(({ id }) => `storyboards/${id}`),
}));

/** A page that stays open from storyboard to storyboard, each with all its frames drawn. */
export interface BoardPage {
  page: Page;
  show: (id: string) => Promise<void>;
}

/** The predicate may wait for nothing itself: a promise counts as an answer. */
const allDrawn = async (page: Page, id: string): Promise<void> => {
  await page.waitForFunction(
    (path) => {
      // The way to the sign-in itself: the storyboard of this scenario is there, and not the one before.
      if (!document.querySelector(`a[href^="${path}?"]`)) return false;
      const frames = [...document.querySelectorAll('[data-picture]')];
      return frames.length > 0 && frames.every((frame) => frame.querySelector('[data-drawn]'));
    },
    id.replace('storyboards/', '/sign-in/'),
    { polling: 'raf' },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Heights follow what is drawn, a frame later each.
    for (let before = -1; before !== document.documentElement.scrollHeight;) {
      before = document.documentElement.scrollHeight;
      // oxlint-disable-next-line no-await-in-loop -- Frame after frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
};

const boardPage = async (context: BrowserContext, view: View): Promise<BoardPage> => {
  const page = await context.newPage();
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.mouse.move(0, 0);
  const search = searchOf(view);
  return {
    page,
    show: async (id) => {
      const address = `/${id}${search}`;
      // What the page itself fetches comes once, with the first.
      if (page.url() === 'about:blank') await page.goto(address, { waitUntil: 'networkidle' });
      else
        await page.evaluate((to) => {
          history.replaceState({ idx: 0 }, '', to);
          dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
          scrollTo({ top: 0, behavior: 'instant' });
        }, address);
      await allDrawn(page, id);
    },
  };
};

/** A test with a page of storyboards, which ask the backend. */
export const test = base.extend<object, { board: (view: View) => Promise<BoardPage> }>({
  board: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use;
      const { reducedMotion } = plainContext;
      const context = await browser.newContext({ baseURL, locale, timezoneId, reducedMotion });
      await use((view) => boardPage(context, view));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
