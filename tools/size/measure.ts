import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../../e2e/support/server.ts';
import { ensureBrowser } from '../browser.ts';
import { watchForTypeableField, type SizeProbe } from './typeable.ts';

/** A script or style sheet that was asked for before the user name could be typed; sizes in bytes. */
export interface Chunk {
  file: string;
  bytes: number;
  brotliBytes: number;
}

/** Opens a link of the built product in `root`, and finds what it asks for until a user name can be typed. */
export async function measureFirstScreen(root: string, link: string): Promise<Chunk[]> {
  const { comparable: _, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchForTypeableField);
    await page.goto(server.url + link, { waitUntil: 'commit' });
    const urls = await requestedBeforeTypeable(page);
    await typeForReal(page);
    const paths = new Set(urls.map((url) => new URL(url).pathname));
    return await Promise.all([...paths].map((path) => weigh(root, path)));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function requestedBeforeTypeable(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => (globalThis as unknown as { sizeProbe: SizeProbe }).sizeProbe.typeableAt !== undefined,
  );
  return page.evaluate(() => {
    const { typeableAt = 0, workers } = (globalThis as unknown as { sizeProbe: SizeProbe })
      .sizeProbe;
    const requests = performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ url: name, startedAt: startTime }));
    return [...requests, ...workers]
      .filter(
        ({ url, startedAt }) =>
          startedAt <= typeableAt && /\.(js|mjs|css)$/.test(new URL(url).pathname),
      )
      .map(({ url }) => url);
  });
}

/** A field that loses what is typed into it was not the real one. */
async function typeForReal(page: Page): Promise<void> {
  const field = page.getByRole('textbox').first();
  await field.pressSequentially('someone');
  const value = await field.inputValue();
  if (value !== 'someone') throw new Error(`The user name field kept "${value}" of "someone".`);
}

async function weigh(root: string, path: string): Promise<Chunk> {
  const bytes = await readFile(join(root, path));
  // Without parameters zlib compresses with the highest quality, 11.
  return {
    file: basename(path),
    bytes: bytes.length,
    brotliBytes: brotliCompressSync(bytes).length,
  };
}
