import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { runAxe } from '../../e2e/support/axe.ts';
import { plainContext, searchOf, settled, showOn, type View } from '../../e2e/support/gallery.ts';
import { hashOf } from '../../e2e/support/hashes.ts';
import type { ShownState } from '../../e2e/support/named-states.ts';
import { pictureName, takeHeld } from '../../e2e/support/pictures.ts';
import { toldOn } from '../../e2e/support/spoken.ts';
import { ensureBrowser } from '../browser.ts';

/** What is looked at: a state in a look. */
export interface Sight {
  shown: ShownState;
  view: View;
}

/** Somebody who looks at the product; what was loaded stays loaded until `reload`. */
export interface Viewer {
  /** The hash of the picture. */
  seen: (sight: Sight) => Promise<string>;
  /** The hash of what a screen reader is told. */
  told: (sight: Sight) => Promise<string>;
  /** What axe finds. */
  violations: (sight: Sight) => Promise<string[]>;
  /** Each page is loaded again before anything else is shown in it. */
  reload: () => void;
  /** Whether the pictures may be compared with those of the suite. */
  comparable: boolean;
  close: () => Promise<void>;
}

/** The first page of a server that has only just started asks for everything there is. */
const longestLoad = 120_000;

const pageIn = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(longestLoad);
  await page.mouse.move(0, 0);
  return page;
};

/** Looks at the product with one page for each language; all else that a look asks for is switched in place. */
export const openViewer = async (baseURL: string): Promise<Viewer> => {
  const { comparable, ...options } = await ensureBrowser();
  const browser = await chromium.launch(options);
  const context = await browser.newContext({
    ...plainContext,
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const pages = new Map<string, Page>();
  const loaded = new Set<Page>();
  const pageOf = async (language: string): Promise<Page> => {
    const page = pages.get(language) ?? (await pageIn(context));
    pages.set(language, page);
    return page;
  };
  const show = async ({ shown, view }: Sight): Promise<Page> => {
    const page = await pageOf(view.search?.['locale'] ?? 'en');
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ forcedColors: view.forcedColors ?? 'none' });
    if (loaded.has(page)) await showOn(page, shown, searchOf(view));
    else {
      await page.goto(shown.path + searchOf(view));
      await settled(page, shown.id);
      loaded.add(page);
    }
    return page;
  };
  return {
    seen: async (sight) =>
      hashOf(await takeHeld(await show(sight), pictureName(sight.shown, sight.view))),
    told: async (sight) => hashOf(await toldOn(await show(sight))),
    violations: async (sight) => (await runAxe(await show(sight))).violations,
    reload: () => loaded.clear(),
    comparable,
    close: () => browser.close(),
  };
};
