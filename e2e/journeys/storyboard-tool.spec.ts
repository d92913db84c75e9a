import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { text } from '../support/texts.ts';

const tool = fileURLToPath(new URL('../../tools/storyboard.ts', import.meta.url));
const run = promisify(execFile);
const scenario = 'risky-sign-in-denied-then-approved';

/** What a run that failed said, and its exit code. */
const failure = (...words: string[]): Promise<{ code: number; stderr: string }> =>
  run(process.execPath, [tool, ...words]).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('the script writes a PDF of a title page and a page for each frame, and their pictures', async ({}, testInfo) => {
  test.slow();
  const out = testInfo.outputPath('made');
  await run(process.execPath, [tool, scenario, '--out', out, '--width', '360']);
  const bytes = new Uint8Array(readFileSync(`${out}/${scenario}.pdf`));
  const pdf = await extractText(await getDocumentProxy(bytes));
  const pages = pdf.text.map((page) => page.replaceAll(/\s+/g, ' '));
  expect(pdf.totalPages).toBe(8);
  expect(pages[0]).toContain(text(`scenario.${scenario}.title`));
  expect(pages[0]).toContain('Sign-in Risk 1 - Require MFA');
  expect(pages[0]).toContain(text('stage.why.control', { controls: text('control.mfa') }));
  expect(pages[1]).toContain(text('storyboard.frame', { number: 1, title: 'Sign in' }));
  expect(pages[3]).toContain(text('mfa.prompt.push.title'));
  expect(pages[3]).toContain(text('stage.act.phone.deny'));
  expect(pages[4]).toContain(text('storyboard.branch', { from: 3, to: 5 }));
  expect(pages[7]).toContain(text('storyboard.end'));

  const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
  expect(pictures).toHaveLength(7);
  expect(pictures[2]).toBe(`${scenario}-03-mfa.prompt.push.png`);
  for (const picture of pictures)
    expect(PNG.sync.read(readFileSync(`${out}/${picture}`)).width).toBe(360);
});

test('an unknown scenario lists those that there are, and fails', async () => {
  const { code, stderr } = await failure('nowhere');
  expect(code).toBe(1);
  expect(stderr).toContain('There is no scenario "nowhere".');
  expect(stderr.trim().split('\n').slice(2)).toEqual(scenarios.map(({ id }) => id));
});

test('a look that there is not is said', async () => {
  const { code, stderr } = await failure(scenario, '--theme', 'blue');
  expect(code).toBe(1);
  expect(stderr).toContain('--theme is not "blue"');
  expect((await failure(scenario, '--colour', 'blue')).code).toBe(1);
});
