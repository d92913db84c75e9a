import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../e2e/support/hashes.ts';
import { placeOf } from '../../e2e/support/kept-places.ts';
import { collect } from './collect.ts';
import {
  failedRun,
  fresh,
  is,
  places,
  projectBefore,
  reported,
  unseen,
  was,
} from './fabricated.ts';
import { groupsOf } from './groups.ts';

const root = projectBefore();
const attached = mkdtempSync(join(tmpdir(), 'attached-'));
afterAll(() => {
  for (const folder of [root, attached]) rmSync(folder, { recursive: true });
});

describe('what is collected of a failed run', () => {
  const { differences, pictures } = collect(failedRun(), root);

  it('is what changed, is new and is gone, with what is kept of it', () => {
    const found = differences.map(({ kind, place, before, after, isHashOnly }) => [
      kind,
      place,
      before,
      after,
      isHashOnly,
    ]);
    expect(found).toEqual([
      ['changed', places.changed, hashOf(was), hashOf(is), false],
      ['new', places.added, null, hashOf(fresh), false],
      ['removed', places.removed, hashOf(was), null, false],
      ['changed', places.hash, hashOf(unseen), hashOf(is), true],
      ['new', places.newHash, null, hashOf(fresh), true],
      ['removed', places.goneHash, hashOf(is), null, true],
      ['removed', places.look, expect.stringMatching(/^[\w-]{22}$/), null, true],
    ]);
  });

  it('has each picture once', () => {
    expect(new Set(pictures.keys())).toEqual(new Set([was, is, fresh].map(hashOf)));
    expect(pictures.size).toBe(3);
  });

  it('is grouped by what changed in the same way, hashes by look, new ones by screen', () => {
    expect(groupsOf(differences).map(({ title }) => title)).toEqual([
      '#0067b8 became #005a9e',
      'Other than before in the look dark--360 (held by hashes)',
      'New in phone-baselines: request',
      'New in the look dark--360 (held by hashes)',
      'Removed in console-baselines: gone',
      'Removed in the look dark--360 (held by hashes)',
      'Removed in the look sepia--360 (held by hashes)',
    ]);
  });
});

it('one cause in several pictures is one group, and the largest comes first', () => {
  const told = (name: string, how: string) => ({
    name,
    place: `e2e/visual/baselines/${name}.png`,
    actual: is,
    expected: was,
    how,
  });
  const { differences } = collect(
    [
      reported('unexpected', told('a', 'moved 1 px down')),
      reported('unexpected', told('c', '#111111 became #222222')),
      reported('unexpected', told('b', '#111111 became #222222')),
    ],
    root,
  );
  expect(
    groupsOf(differences).map(({ title, differences: of }) => [title, of.map(({ name }) => name)]),
  ).toEqual([
    ['#111111 became #222222', ['b', 'c']],
    ['Moved 1 px down', ['a']],
  ]);
});

it('what is attached as a file is read, and of several tries the last', () => {
  const path = join(attached, 'actual.png');
  writeFileSync(path, fresh);
  const test = reported('unexpected', { name: 'a', place: places.added });
  const [told] = test.results[0]?.attachments ?? [];
  const last = { name: 'a-actual.png', contentType: 'image/png', path };
  const tries = [...test.results, { attachments: told ? [told, last] : [] }];
  expect(collect([{ ...test, results: tries }], root).differences).toMatchObject([
    { kind: 'new', after: hashOf(fresh) },
  ]);
});

it.each([
  'package.json',
  'e2e/visual/baselines/../../../package.json',
  'e2e/visual/screens.spec.ts',
  '/etc/passwd',
  'e2e/visual/baselines/a/b.png',
  'e2e/visual/hashes/dark--360.json#__proto__',
])('nothing is kept at %s', (place) => {
  expect(placeOf(place)).toBeNull();
});
