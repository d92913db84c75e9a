import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that may let a picture differ, each with its reason. There is none. */
const allowed: Record<string, string> = {};

test('no test lets a picture differ by a pixel without a reason', () => {
  const files = globSync('e2e/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  const letting = files.filter((file) =>
    /toHaveScreenshot|toMatchSnapshot|maxDiffPixel|threshold/.test(
      readFileSync(root + file, 'utf8'),
    ),
  );
  expect(letting.filter((file) => !(file in allowed))).toEqual([]);
});

test('what a test could let differ is nothing unless it says otherwise', () => {
  const config = readFileSync(`${root}playwright.config.ts`, 'utf8');
  expect(config).toContain('toHaveScreenshot: { threshold: 0, maxDiffPixels: 0 }');
});
