import griffel from '@griffel/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { headers } from './tools/headers.ts';
import { messages } from './tools/vite/messages.ts';
import { localFiles } from './tools/vite/local-files.ts';
import { malformedLinks } from './tools/vite/malformed-links.ts';
import { scenarioSummaries } from './tools/vite/scenario-summaries.ts';

export default defineConfig(({ command }) => ({
  plugins: [
    messages(),
    scenarioSummaries(),
    malformedLinks(),
    localFiles(),
    react(),
    // Compiled styles start without Griffel's run-time; in development the plain ones reload faster.
    command === 'build' &&
      griffel({ babelOptions: { presets: ['@babel/preset-typescript'] }, include: 'src/**' }),
  ],
  preview: { port: 4173, headers },
  // What judges real passkeys is fetched by nobody in a worker, and need not be in its file.
  worker: { format: 'es' },
  test: {
    include: ['{src,mocks,tools}/**/*.test.{ts,tsx}'],
    // Left alone, one core of two stands still.
    maxWorkers: '100%',
    pool: 'threads',
    // No test changes what a module holds: to load it anew for each file took a third of the time.
    isolate: false,
  },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Each group brings what its modules import; together they are what the user name waits for.
        codeSplitting: {
          groups: [
            // Lingui names it, but the page needs it in development alone; the text review needs it always.
            { name: 'icu', test: /@lingui\/message-utils|@messageformat\/parser/, priority: 3 },
            { name: 'page', test: /src\/main\.tsx$/, priority: 2 },
            {
              name: 'first-screen',
              test: /src\/(app\/sign-in\/sign-in-page|screens\/signIn\.username\/screen)\.tsx$/,
              priority: 1,
            },
            // All screens are fetched together, once the first is there: one file for each took 86 requests.
            {
              name: 'screens',
              test: /src\/screens\/[^/]+\/[^/]+\.tsx$/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
}));
