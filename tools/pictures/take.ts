import { type Browser, chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { keptPage, plainContext } from '../../e2e/support/gallery.ts';
import { type KeptPicture, takePicture } from '../../e2e/support/pictures.ts';
import { startServer } from '../../e2e/support/server.ts';
import type { TakenPicture } from '../../src/review/pack/write-pack.ts';
import { ensureBrowser } from '../browser.ts';

/** What a run gives: the pictures in the order asked for, and what took them. */
export interface Taken {
  pictures: TakenPicture[];
  browser: string;
}

/** Each browser has its own pages: as many as the visual tests have. */
const browsersAtOnce = 2;

const packed = ({ shown, view, name }: KeptPicture, bytes: Buffer): TakenPicture => ({
  file: `pictures/${name}.png`,
  screen: shown.screen,
  state: shown.state,
  variant: { ...view.search },
  width: view.width,
  // A picture says its own size in its first block.
  height: PNG.sync.read(bytes).height,
  bytes,
});

/** Photographs states of the built product in `root`; tells of each. One page for each view, switched from state to state. */
export const takePictures = async (
  root: string,
  wanted: readonly KeptPicture[],
  onTaken: (count: number) => void,
): Promise<Taken> => {
  const { comparable, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const taken = new Map<KeptPicture, TakenPicture>();
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
    const { page, show } = await keptPage(context, first.view);
    for (const picture of group) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await show(picture.shown);
      taken.set(picture, packed(picture, await takePicture(page)));
      // oxlint-enable no-await-in-loop
      onTaken(taken.size);
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
    const pictures = wanted.flatMap((picture) => taken.get(picture) ?? []);
    return { pictures, browser };
  } finally {
    await server.close();
  }
};
