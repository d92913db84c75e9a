import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { readPack } from '../../src/review/pack/read-pack.ts';
import { baselineFolder, comparable } from '../support/pictures.ts';
import { test } from '../support/used-window.ts';

const tool = fileURLToPath(new URL('../../tools/pictures.ts', import.meta.url));

const packed = async (file: string): Promise<Buffer> => {
  const run = promisify(execFile);
  await run(process.execPath, [
    tool,
    '--pack',
    file,
    'signIn.password/empty',
    'blocked.accountBlocked',
  ]);
  return readFileSync(file);
};

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('the same build gives the same pack of pictures, byte for byte', async ({}, testInfo) => {
  test.slow();
  const one = await packed(testInfo.outputPath('one.zip'));
  const other = await packed(testInfo.outputPath('other.zip'));
  expect(one.equals(other)).toBe(true);
  const { manifest, pictures, missing, damaged } = readPack('one.zip', one);
  expect(manifest.browser).toContain('Chromium');
  expect([missing, damaged]).toEqual([[], []]);
  expect(pictures.size).toBeGreaterThan(3);
  if (!comparable(testInfo)) return;
  for (const [file, bytes] of pictures) {
    const baseline = readFileSync(`${baselineFolder}${file.replace('pictures/', '')}`);
    expect(baseline.equals(bytes), file).toBe(true);
  }
});
