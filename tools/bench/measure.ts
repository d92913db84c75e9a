import { chromium, type Page } from '@playwright/test';
import { startServer } from '../../e2e/support/server.ts';
import { ensureBrowser } from '../browser.ts';
import { type PressProbe, watchPresses } from './press.ts';

/** Between two keys, in ms: several times as fast as people type, so that nothing hides behind their slowness. */
const typingMs = 10;

/** Who signs in, and where. */
export interface Person {
  link: string;
  userName: string;
  password: string;
}

/** The waits after each kind of press, in ms. */
export interface Waits {
  userName: number[];
  password: number[];
}

/** Signs in so many times, each time in a fresh rehearsal of the built product in `root`. */
export const measurePresses = async (
  root: string,
  { link, userName, password }: Person,
  rehearsals: number,
): Promise<Waits> => {
  const { comparable: _, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  const waits: Waits = { userName: [], password: [] };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchPresses);
    for (let rehearsal = 0; rehearsal < rehearsals; rehearsal += 1) {
      await page.goto(server.url + link);
      // Nobody is faster than the backend's start, which is not what is measured.
      await page.waitForURL(/rehearsal=/);
      waits.userName.push(await press(page, 'signIn.username', userName));
      waits.password.push(await press(page, 'signIn.password', password));
    }
    return waits;
  } finally {
    await browser.close();
    await server.close();
  }
};

/** Types into the one field of a screen, presses Enter, and measures how long the next screen takes. */
const press = async (page: Page, screen: string, typed: string): Promise<number> => {
  const field = page.locator(`[data-screen="${screen}"] input`);
  await field.pressSequentially(typed, { delay: typingMs });
  await page.evaluate(() => (globalThis as unknown as { pressProbe: PressProbe }).pressProbe.arm());
  await page.keyboard.press('Enter');
  return page.evaluate(
    () => (globalThis as unknown as { pressProbe: PressProbe }).pressProbe.nextWait,
  );
};
