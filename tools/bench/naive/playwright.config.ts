import { defineConfig } from '@playwright/test';
import suite from '../../../playwright.config.ts';

/** The suite's own settings, for the two ways of taking its pictures. */
export default defineConfig<object, { isJudged: boolean }>({
  ...suite,
  projects: [
    { name: 'naive', testDir: '.' },
    {
      name: 'kept',
      testDir: '../../../e2e/visual',
      testMatch: ['screens.spec.ts', 'looks.spec.ts'],
      use: { isJudged: false },
    },
  ],
  snapshotPathTemplate: '../../../e2e/visual/baselines/{arg}{ext}',
  reporter: [['json']],
});
