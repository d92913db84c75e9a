import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig, Suite } from '@playwright/test/reporter';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../e2e/support/hashes.ts';
import type { ReportedTest } from './differences/collect.ts';
import { failedRun, fresh, is, reported, was } from './differences/fabricated.ts';
import type { Group } from './differences/difference.ts';
import DifferencesReporter from './differences-reporter.ts';

let folder: string;
const said = vi.spyOn(console, 'log');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reporter-'));
  said.mockReset().mockImplementation(() => undefined);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ends = async (tests: readonly ReportedTest[], outputDir = folder): Promise<string> => {
  const reporter = new DifferencesReporter();
  const config = { projects: [{ outputDir }] } as unknown as FullConfig;
  reporter.onBegin(config, { allTests: () => tests } as unknown as Suite);
  expect(await reporter.onEnd()).toBeUndefined();
  return said.mock.calls.flat().join('\n').trim();
};

const page = (): string => readFileSync(join(folder, 'differences.html'), 'utf8');

describe('the reporter of differences', () => {
  it('does nothing in a run without any', async () => {
    const passed = failedRun().map((test) => ({ ...test, outcome: () => 'expected' }));
    expect(await ends([...passed, reported('unexpected')])).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes a page, and beside it what may be accepted', async () => {
    // The product has no hashes of these states, so that they are new to it.
    expect(await ends(failedRun())).toMatch(
      /^Pictures that differ: 7, in groups: 6\. Review them in .*differences\.html$/,
    );
    expect(readdirSync(join(folder, 'differences')).toSorted()).toEqual(
      [is, fresh].map((picture) => `${hashOf(picture)}.png`).toSorted(),
    );
    for (const picture of [was, is, fresh])
      expect(page()).toContain(
        `id="picture-${hashOf(picture)}">${picture.toString('base64')}</script>`,
      );
    const [, data = ''] = /id="differences">(.*)<\/script>/.exec(page()) ?? [];
    const groups = JSON.parse(data) as Group[];
    expect(groups.flatMap(({ differences }) => differences)).toHaveLength(7);
  });

  it('writes a page that may load nothing and run nothing but its own program', async () => {
    await ends(failedRun());
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page()) ?? [];
    const [, script = ''] = /<script>([\s\S]*)<\/script>\n<\/body>/.exec(page()) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page()).not.toMatch(/(?:src|href)="|@import|url\(/);
  });

  it('says in one line what went wrong, and never throws', async () => {
    const broken = reported('unexpected', { name: 'a', place: 'package.json', actual: is });
    expect(await ends([broken])).toBe(
      'The page of picture differences could not be made: Error: No picture is kept at package.json.',
    );
    said.mockReset().mockImplementation(() => undefined);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await ends(failedRun(), file)).toMatch(/^The page of [^\n]+$/);
    expect(existsSync(join(folder, 'differences.html'))).toBe(false);
  });
});
