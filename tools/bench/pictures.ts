import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { suitePictures } from '../pictures/held.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = fileURLToPath(new URL('naive/playwright.config.ts', import.meta.url));

/** A way of taking pictures: how many were taken, by how many workers, and how long one took of the run's time. */
export interface Way {
  pictures: number;
  workers: number;
  eachMs: number;
}

const resultsIn = ({ suites = [], specs }: JSONReportSuite): { began: number; ended: number }[] => [
  ...suites.flatMap(resultsIn),
  ...specs.flatMap(({ tests }) =>
    tests.flatMap(({ results }) =>
      results.map(({ startTime, duration }) => {
        const began = Date.parse(startTime);
        return { began, ended: began + duration };
      }),
    ),
  ),
];

/** Runs one project with the suite's own workers. Throws with what it says if a picture differs. */
const measure = async (project: string, pictures: (tests: number) => number): Promise<Way> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--project', project],
    { cwd: root, maxBuffer: 2 ** 28 },
  );
  const { suites, config: used } = JSON.parse(stdout) as JSONReport;
  const results = suites.flatMap(resultsIn);
  const began = Math.min(...results.map((result) => result.began));
  const ended = Math.max(...results.map((result) => result.ended));
  const count = pictures(results.length);
  return { pictures: count, workers: used.workers, eachMs: (ended - began) / count };
};

/**
 * The suite's pictures as it takes them, and a part of them as is usual: a new page for each, and `toHaveScreenshot`.
 * Time is the run's, from the first test to the last.
 */
export const measurePictures = async (): Promise<{ naive: Way; kept: Way }> => ({
  naive: await measure('naive', (tests) => tests),
  kept: await measure('kept', () => suitePictures.length),
});
