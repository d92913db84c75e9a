import { type Browser, chromium } from '@playwright/test';
import { keptPage, plainContext } from '../../e2e/support/gallery.ts';
import { type KeptPicture, takeHeld, takePicture } from '../../e2e/support/pictures.ts';
import { startServer } from '../../e2e/support/server.ts';
import { ensureBrowser } from '../browser.ts';

/** Each browser has its own pages: as many as the visual tests have. */
const ordinarily = 3;

/**
 * Photographs states of the built product in `root`, and hands each picture on. One page for each view, in the order asked
 * for: switched from state to state, or where `freshly` says so by opening the link of each. `asHeld` takes the bytes that
 * the suite holds hashes of. Resolves to the browser that took them.
 */
export const photograph = async (
  root: string,
  wanted: readonly KeptPicture[],
  onTaken: (picture: KeptPicture, bytes: Buffer) => void,
  { browsersAtOnce = ordinarily, freshly = false, asHeld = false } = {},
): Promise<string> => {
  const { comparable, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const groups = [...Map.groupBy(wanted, ({ view }) => JSON.stringify(view)).values()];
  const takeGroup = async (browser: Browser, group: readonly KeptPicture[]): Promise<void> => {
    const [first] = group;
    if (!first) return;
    const context = await browser.newContext({
      ...plainContext,
      baseURL: server.url,
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    const { page, show, open } = await keptPage(context, first.view);
    const turnTo = freshly ? open : show;
    for (const picture of group) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await turnTo(picture.shown);
      onTaken(picture, await (asHeld ? takeHeld(page, picture.name) : takePicture(page)));
      // oxlint-enable no-await-in-loop
    }
    await context.close();
  };
  const work = async (): Promise<string> => {
    const browser = await chromium.launch(options);
    try {
      // oxlint-disable-next-line no-await-in-loop -- A browser takes one group after the other.
      for (let group = groups.shift(); group; group = groups.shift())
        await takeGroup(browser, group);
      return `Chromium ${browser.version()}${comparable ? '' : ', not the pinned one'}`;
    } finally {
      await browser.close();
    }
  };
  try {
    const [browser = ''] = await Promise.all(Array.from({ length: browsersAtOnce }, work));
    return browser;
  } finally {
    await server.close();
  }
};
