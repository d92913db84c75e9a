import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { takePicture } from '../../e2e/support/pictures.ts';
import { startServer } from '../../e2e/support/server.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { storyboardOf } from '../../mocks/storyboard/frames.ts';
import { boardOf } from '../../src/review/storyboard/board.ts';
import { windowHeight } from '../../src/live/window-height.ts';
import { ensureBrowser } from '../browser.ts';

/** What to make, of which build and where to. */
export interface Order {
  scenario: Scenario;
  /** Folder of the built product. */
  root: string;
  /** Folder that the files are written to. */
  out: string;
  /** Variants as links name them. */
  looks: Record<string, string>;
}

/** The page's own file: what the browser would save for whoever presses the button. */
const htmlOf = async (context: BrowserContext, link: string, file: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(link);
  const download = page.waitForEvent('download');
  await page.locator('[data-take="html"]').click();
  await (await download).saveAs(file);
  await page.close();
};

/** That file on paper, as its own print style sheet has it. */
const pdfOf = async (context: BrowserContext, html: string, file: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(pathToFileURL(html).href);
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true });
  await page.close();
};

/** Writes a scenario's storyboard as HTML, PDF and a picture of each frame; tells of each file. */
export const makeStoryboard = async (
  { scenario, root, out, looks }: Order,
  onWritten: (file: string) => void,
): Promise<void> => {
  const { comparable: _, ...options } = await ensureBrowser();
  await mkdir(out, { recursive: true });
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  const width = Number(looks['width'] ?? 1280);
  const search = { theme: 'light', motion: 'reduced', ...looks };
  const link = (path: string, own: Record<string, string>): string =>
    `${path}?${new URLSearchParams({ ...search, ...own })}`;
  const named = (ending: string): string => join(out, `${scenario.id}${ending}`);
  try {
    const context = await browser.newContext({
      baseURL: server.url,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'UTC',
      viewport: { width: 1280, height: 800 },
    });
    const html = named('.html');
    await htmlOf(context, link(`/storyboards/${scenario.id}`, { width: String(width) }), html);
    onWritten(html);
    await pdfOf(context, html, named('.pdf'));
    onWritten(named('.pdf'));
    // The real page of each step: nothing is drawn again by something else.
    const page = await context.newPage();
    await page.setViewportSize({ width, height: windowHeight(width) });
    await page.mouse.move(0, 0);
    for (const { after, screen } of boardOf(storyboardOf(scenario)).frames) {
      // oxlint-disable no-await-in-loop -- One page, one step after the other.
      await page.goto(
        link(`/sign-in/${scenario.id}`, { step: String(after), stage: 'hidden', delay: '0' }),
      );
      await page.waitForFunction(
        ([id, acts]) => {
          const shown = document.querySelector(`[data-screen="${id}"][data-busy="false"]`);
          const { search: present } = window.location;
          // The address has its rehearsal once the script has been replayed.
          const isThere = acts === '0' || present.includes('rehearsal=');
          return isThere && shown?.parentElement?.contains(document.activeElement);
        },
        [screen, String(after)] as const,
      );
      await page.evaluate(() => document.fonts.ready);
      const file = named(`-${String(after + 1).padStart(2, '0')}-${screen}.png`);
      await writeFile(file, await takePicture(page));
      onWritten(file);
      // oxlint-enable no-await-in-loop
    }
    await context.close();
  } finally {
    await browser.close();
    await server.close();
  }
};
