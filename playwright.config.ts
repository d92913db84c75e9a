import { defineConfig } from '@playwright/test';
import { ensureBrowser, withoutFrameLimit } from './tools/browser.ts';

const { comparable, ...browser } = await ensureBrowser();
const port = Number(process.env['PORT'] ?? 4173);
/** Where states follow each other, a quarter of the time would be spent waiting for the next frame. */
const inHaste = {
  launchOptions: { ...browser, args: [...browser.args, withoutFrameLimit] },
};
const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'support', testDir: 'e2e/support' },
    { name: 'journeys', testDir: 'e2e/journeys' },
    { name: 'accessibility', testDir: 'e2e/accessibility', use: inHaste },
    // Another browser draws other bytes: there the pictures are taken but not held against the baselines.
    { name: 'visual', testDir: 'e2e/visual', ignoreSnapshots: !comparable },
  ],
  metadata: { comparable },
  // One more than most machines have cores, for while one waits for a frame or an answer.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['./tools/differences-reporter.ts'], ['./tools/closing-line-reporter.ts']],
  // A baseline is only ever taken on purpose, with --update-snapshots.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'e2e/visual/baselines/{arg}{ext}',
  // What is waited for comes when it comes: a busy machine is no fault of the product.
  expect: { timeout: 15_000, toHaveScreenshot: { threshold: 0, maxDiffPixels: 0 } },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browser,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  },
  webServer: {
    command: `npm run preview -- --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: !inCi,
  },
});
