import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import type { TestResult } from '@playwright/test/reporter';
import { expect, it } from 'vitest';
import { hashOf } from '../../e2e/support/hashes.ts';
import {
  baselineFolder,
  consoleBaselineFolder,
  holdAgainstBaseline,
  staleIn,
} from '../../e2e/support/pictures.ts';
import { collect } from './collect.ts';
import { is } from './fabricated.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A test that runs, as far as one that attaches something asks it. */
const running = (): { info: TestInfo; attachments: TestResult['attachments'] } => {
  const attachments: TestResult['attachments'] = [];
  const info = {
    config: { metadata: { comparable: true }, updateSnapshots: 'none' },
    attach: async (name: string, { body, contentType }: { body: string; contentType: string }) => {
      attachments.push({ name, contentType, body: Buffer.from(body) });
    },
  };
  return { info: info as unknown as TestInfo, attachments };
};

const collected = (attachments: TestResult['attachments']) =>
  collect([{ outcome: () => 'unexpected', results: [{ attachments }] }], root).differences;

it('what a test attaches of a picture that differs is what is collected', async () => {
  const { info, attachments } = running();
  const [file = ''] = readdirSync(baselineFolder);
  const name = file.replace('.png', '');
  await expect(holdAgainstBaseline(is, name, info)).rejects.toThrow('differs');
  expect(collected(attachments)).toEqual([
    {
      kind: 'changed',
      name,
      place: `e2e/visual/baselines/${file}`,
      before: hashOf(readFileSync(`${baselineFolder}${file}`)),
      after: hashOf(is),
      isHashOnly: false,
      pixels: expect.any(Number),
      how: expect.stringMatching(/^the same pixels/),
    },
  ]);
});

it('what a test attaches of a picture without a baseline is what is collected', async () => {
  const { info, attachments } = running();
  await expect(holdAgainstBaseline(is, 'nothing--default', info)).rejects.toThrow('no baseline');
  expect(collected(attachments)).toMatchObject([
    { kind: 'new', place: 'e2e/visual/baselines/nothing--default.png', before: null },
  ]);
});

it('what a test attaches of a baseline without a picture is what is collected', async () => {
  const { info, attachments } = running();
  const [stale = '', ...others] = readdirSync(consoleBaselineFolder);
  const names = others.map((file) => file.replace('.png', ''));
  expect(await staleIn(consoleBaselineFolder, names, info)).toEqual([stale]);
  expect(collected(attachments)).toMatchObject([
    { kind: 'removed', place: `e2e/visual/console-baselines/${stale}`, after: null },
  ]);
});
