import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { hashOf } from '../../e2e/support/hashes.ts';
import type { ReportedTest } from './collect.ts';

/** A small picture all of one colour. */
export const plain = (colour: number): Buffer => {
  const png = new PNG({ width: 4, height: 4 });
  for (let at = 0; at < png.data.length; at += 4) png.data.writeUInt32BE(colour, at);
  return PNG.sync.write(png);
};

/** The pictures of the tests: how something was, and how it is. */
export const [was, is, fresh] = [plain(0x0067b8ff), plain(0x005a9eff), plain(0x107c10ff)] as const;

/** A picture of which its hash alone is kept. */
export const unseen = plain(0x8661c5ff);

/** Where the project that tests work on keeps things. */
export const places = {
  changed: 'e2e/visual/baselines/app--default--light--360.png',
  added: 'e2e/visual/phone-baselines/request--light--320.png',
  removed: 'e2e/visual/console-baselines/gone--light--1280.png',
  hash: 'e2e/visual/hashes/dark--360.json#app/default',
  newHash: 'e2e/visual/hashes/dark--360.json#app/fresh',
  goneHash: 'e2e/visual/hashes/dark--360.json#app/gone',
  look: 'e2e/visual/hashes/sepia--360.json',
};

/** A project with pictures and hashes, in a folder of its own. */
export const projectBefore = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'differences-'));
  const hashes = {
    'app/default': hashOf(unseen),
    'app/other': hashOf(fresh),
    'app/gone': hashOf(is),
  };
  const files: Record<string, Buffer | string> = {
    [places.changed]: was,
    [places.removed]: was,
    [places.hash.replace(/#.*/, '')]: JSON.stringify(hashes),
    [places.look]: JSON.stringify(hashes),
    'e2e/visual/phone-baselines/told--light--320.png': fresh,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
};

/** A picture that a failed test tells of. */
export interface Told {
  name: string;
  place: string;
  actual?: Buffer;
  expected?: Buffer;
  how?: string;
}

/** A test as a reporter gets it, with what it attached. */
export const reported = (outcome: string, ...told: readonly Told[]): ReportedTest => ({
  outcome: () => outcome,
  results: [
    {
      attachments: told.flatMap(({ name, place, actual, expected, how }) => {
        const attached = (kind: string, contentType: string, body: Buffer | undefined) =>
          body ? [{ name: `${name}-${kind}`, contentType, body }] : [];
        const kept = Buffer.from(JSON.stringify({ place, ...(how && { how, pixels: 16 }) }));
        return [
          ...attached('kept.json', 'application/json', kept),
          ...attached('actual.png', 'image/png', actual),
          ...attached('expected.png', 'image/png', expected),
        ];
      }),
    },
  ],
});

/** A failed run in which everything that may happen to a picture has happened. */
export const failedRun = (): ReportedTest[] => [
  reported('unexpected', {
    name: 'app--default--light--360',
    place: places.changed,
    actual: is,
    expected: was,
    how: '#0067b8 became #005a9e',
  }),
  reported('unexpected', { name: 'request--light--320', place: places.added, actual: fresh }),
  reported('unexpected', { name: 'gone--light--1280', place: places.removed, expected: was }),
  reported(
    'unexpected',
    { name: 'app--default--dark--360', place: places.hash, actual: is },
    { name: 'app--fresh--dark--360', place: places.newHash, actual: fresh },
    { name: 'app--gone--dark--360', place: places.goneHash },
  ),
  reported('unexpected', { name: 'sepia--360', place: places.look }),
  // A test of the pictures themselves, which waits for a difference and passes.
  reported('expected', { name: 'x', place: places.changed, actual: fresh, expected: was }),
];
