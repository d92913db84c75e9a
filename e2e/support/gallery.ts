import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { runIn, type Tools } from './in-page.ts';
import type { ShownState } from './named-states.ts';

/** How the gallery is looked at: the size of the window, and the search parameters of the link. */
export interface View {
  width: number;
  height: number;
  search?: Record<string, string>;
  /** What the system's own colours are; none if it leaves the page its colours. */
  forcedColors?: 'active';
}

/** A page of the gallery that stays open from state to state. */
export interface KeptPage {
  page: Page;
  /** Shows a state through the product's own routing: what was loaded stays loaded. */
  show: (state: ShownState) => Promise<void>;
  /** Opens a state as somebody does who was sent the link. */
  open: (state: ShownState) => Promise<void>;
  /**
   * Shows states one after the other, and of each asks in the page itself what `ask` says of it: questions from outside
   * take as long as showing. `ask` and the tools need nothing from outside themselves.
   */
  each: <T extends Tools, R, A = null>(
    states: readonly ShownState[],
    tools: T,
    ask: (tools: T, arg: A) => R | Promise<R>,
    arg?: A,
  ) => Promise<R[]>;
}

/** What a browser's context needs beside its address: the gallery needs no backend, so that no worker is registered. */
export const plainContext = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;

/** The pages of a worker, one for each way of looking. */
export type Gallery = (view: View) => Promise<KeptPage>;

/** Nothing is left to the machine's own settings. */
const plain = { theme: 'light', locale: 'en', text: '100', motion: 'reduced' };

/** What a link asks for to be looked at in a way. */
export const searchOf = ({ search }: View): string =>
  `?${new URLSearchParams({ ...plain, ...search })}`;

const settle = async (wanted: string): Promise<void> => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const deadline = performance.now() + 10_000;
  const entered = () =>
    document.querySelector(`[data-state="${wanted}"]`)?.contains(document.activeElement);
  while (!entered()) {
    if (performance.now() > deadline) throw new Error(`${wanted} did not take the focus.`);
    // Frame after frame, for the page has its own work to do in each.
    // oxlint-disable-next-line no-await-in-loop
    await frame();
  }
  await document.fonts.ready;
  await frame();
};

/**
 * Resolves when the state is drawn, has placed the focus and has its fonts.
 * The focus comes last: it cannot be inside before the screen has been entered.
 */
export const settled = (page: Page, id: string): Promise<void> => page.evaluate(settle, id);

interface Step {
  to: string;
  list: string;
  id: string;
}

const stepTo = ({ path, id }: ShownState, search: string): Step => ({
  to: path + search,
  list: `/screens${search}`,
  id,
});

const go = ({ to, list, id }: Step): void => {
  const follow = (address: string) => {
    history.replaceState({ idx: 0 }, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  };
  // A state that is shown already is left first, so that nothing of its use stays.
  if (document.querySelector(`[data-state="${id}"]`)) follow(list);
  // The list leaves nothing to wait for: it draws in the same task as the event.
  follow(to);
};

/** Goes from state to state in an open page, through the product's own routing. */
export const showOn = (page: Page, state: ShownState, search: string): Promise<void> =>
  runIn(
    page,
    { go, settle },
    (tools, step) => {
      tools.go(step);
      return tools.settle(step.id);
    },
    stepTo(state, search),
  );

/**
 * Keeps the caret from blinking. Playwright hides it by a colour, which forced colours draw over: whether a picture had it
 * was up to how much time had passed since the focus came.
 */
export const steadyCaret = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-animation: manual !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Opens a page of the gallery that stays open. */
export const keptPage = async (context: BrowserContext, view: View): Promise<KeptPage> => {
  const page = await context.newPage();
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ forcedColors: view.forcedColors ?? 'none' });
  await steadyCaret(page);
  // Where nothing of a screen answers to it.
  await page.mouse.move(0, 0);
  const search = searchOf(view);
  const open = async ({ path, id }: ShownState): Promise<void> => {
    await page.goto(path + search);
    await settled(page, id);
  };
  const show = (state: ShownState): Promise<void> =>
    page.url() === 'about:blank' ? open(state) : showOn(page, state, search);
  const each: KeptPage['each'] = async (states, tools, ask, arg) => {
    const [first] = states;
    if (first && page.url() === 'about:blank') await open(first);
    return runIn(
      page,
      { ...tools, go, settle, ask },
      async (own, { steps, asked }) => {
        const found: Awaited<ReturnType<typeof ask>>[] = [];
        for (const step of steps) {
          own.go(step);
          // oxlint-disable no-await-in-loop -- One page, one state after the other.
          await own.settle(step.id);
          found.push(await own.ask(own, asked));
          // oxlint-enable no-await-in-loop
        }
        return found;
      },
      {
        steps: states.map((state) => stepTo(state, search)),
        asked: arg as NonNullable<typeof arg>,
      },
    );
  };
  return { page, show, open, each };
};

/** Opens everything on the page that can be opened in its place: notes, details, what is typed by hand. */
export const openAllHere = async (): Promise<void> => {
  const tried = new Set<Element>();
  const { port1: heard, port2: said } = new MessageChannel();
  // What a press changes is drawn before the next task; a frame is not waited for.
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      heard.addEventListener('message', () => resolve(), { once: true });
      heard.start();
      said.postMessage(null);
    });
  for (;;) {
    const closed = [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')];
    const next = closed.find((one) => !tried.has(one));
    if (!next) break;
    tried.add(next);
    next.click();
    // What opens may be opened by two, and may bring more to open: it is drawn first.
    // oxlint-disable-next-line no-await-in-loop
    await task();
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** The same, from outside. */
export const openAll = (page: Page): Promise<void> => page.evaluate(openAllHere);

/** A test with the gallery of its worker. `isJudged`: whether axe judges what is photographed; a benchmark leaves it out. */
export const test = base.extend<object, { gallery: Gallery; isJudged: boolean }>({
  isJudged: [true, { option: true, scope: 'worker' }],
  gallery: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...plainContext,
      });
      const pages = new Map<string, Promise<KeptPage>>();
      await use((view) => {
        const key = JSON.stringify(view);
        const kept = pages.get(key) ?? keptPage(context, view);
        pages.set(key, kept);
        return kept;
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
});
