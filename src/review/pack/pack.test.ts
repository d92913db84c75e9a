import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareManifests } from './changed.ts';
import { manifestFile, packFormat, pictureKey } from './format.ts';
import { mostBytes } from './limits.ts';
import { type PackProblem, readPack, UnreadablePack } from './read-pack.ts';
import { manifestOf, manifestText, packOf, type TakenPicture } from './write-pack.ts';

const about = { product: { version: '1.2.3', commit: 'abc' }, browser: 'Chromium 1' };

const taken = (state: string, seed: number, variant = { theme: 'light' }): TakenPicture => ({
  file: `pictures/${state}-${variant.theme}.png`,
  screen: 'app',
  state,
  variant,
  width: 360,
  height: 740,
  bytes: Uint8Array.from({ length: 500 }, (_, at) => (at * seed) % 256),
});

const pictures = [taken('default', 3), taken('other', 5)];
const manifest = manifestOf(about, pictures);
const bytes = packOf(manifest, pictures);
const text = (value: string) => new TextEncoder().encode(value);

const problemOf = (file: Uint8Array): PackProblem | undefined => {
  try {
    readPack('some.zip', file);
  } catch (error) {
    if (error instanceof UnreadablePack) return error.problem;
    throw error;
  }
  return undefined;
};

describe('a pack of pictures', () => {
  it('is read as it was written', () => {
    const pack = readPack('some.zip', bytes);
    expect(pack.manifest).toEqual(manifest);
    expect([...pack.pictures.values()]).toEqual(pictures.map((one) => one.bytes));
    expect([pack.missing, pack.damaged]).toEqual([[], []]);
  });

  it('has the same bytes every time', () => {
    expect(packOf(manifestOf(about, pictures), pictures)).toEqual(bytes);
  });

  it('says which of its pictures are missing or damaged, and gives the others', () => {
    const [first, second] = pictures as [TakenPicture, TakenPicture];
    const missing = readPack('some.zip', packOf(manifest, [first]));
    expect(missing.missing).toEqual([second.file]);
    const other = { ...second, bytes: first.bytes };
    const damaged = readPack('some.zip', packOf(manifest, [first, other]));
    expect(damaged.damaged).toEqual([second.file]);
    expect([...damaged.pictures.keys()]).toEqual([first.file]);
  });

  const withManifest = (value: string) => zipSync({ [manifestFile]: text(value) });
  const { pictures: _, ...lacking } = manifest;

  it.each<[string, Uint8Array, PackProblem]>([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['no zip', text('\u0089PNG and so on'), { kind: 'notZip' }],
    ['a zip that is cut', bytes.slice(0, bytes.length - 40), { kind: 'truncated' }],
    ['a zip that lacks its beginning', bytes.slice(100), { kind: 'notZip' }],
    ['four letters', text('PK\u0003\u0004'), { kind: 'truncated' }],
    ['some other zip', zipSync({ 'letter.txt': text('Hello') }), { kind: 'notPack' }],
    ['a zip with some other JSON', withManifest('{"kind":"x"}'), { kind: 'notPack' }],
    ['a zip with no JSON', withManifest('<b>'), { kind: 'notPack' }],
    [
      'another format',
      withManifest(manifestText({ ...manifest, format: 2 as typeof packFormat })),
      { kind: 'otherFormat', format: 2, readable: packFormat },
    ],
    [
      'a manifest with a hole',
      withManifest(JSON.stringify(lacking)),
      { kind: 'manifest', place: 'pictures' },
    ],
    [
      'a manifest with a wrong value',
      withManifest(
        JSON.stringify({ ...manifest, pictures: [{ ...manifest.pictures[0], width: 'x' }] }),
      ),
      { kind: 'manifest', place: 'pictures.0.width' },
    ],
    [
      'no pictures',
      withManifest(manifestText({ ...manifest, pictures: [] })),
      { kind: 'noPictures' },
    ],
    [
      'more than is opened',
      new Uint8Array(mostBytes + 1),
      { kind: 'tooLarge', bytes: mostBytes + 1 },
    ],
    [
      'little that becomes more than is opened',
      zipSync({ [manifestFile]: new Uint8Array(mostBytes + 1) }),
      { kind: 'tooLarge', bytes: mostBytes + 1 },
    ],
  ])('refuses %s', (_name, file, problem) => {
    expect(problemOf(file)).toEqual(problem);
  });
});

describe('two manifests', () => {
  const of = (...some: TakenPicture[]) => manifestOf(about, some);

  it('differ in what has another hash, is new or is gone', () => {
    const { changes, compared } = compareManifests(
      of(taken('same', 3), taken('changed', 3), taken('removed', 3)),
      of(taken('same', 3), taken('changed', 5), taken('added', 3)),
    );
    expect(Object.fromEntries(changes)).toEqual({
      'app/changed': 'changed',
      'app/added': 'added',
      'app/removed': 'removed',
    });
    expect(compared).toBe(2);
  });

  it('do not differ in variants that one of them was not taken in', () => {
    expect(
      compareManifests(
        of(taken('one', 3)),
        of(taken('one', 3), taken('one', 5, { theme: 'dark' })),
      ),
    ).toEqual({ changes: new Map(), compared: 1, unmatched: 1 });
  });

  it('know a picture by its variant, in whatever order that is said', () => {
    const one = { screen: 'a', state: 'b', width: 360 };
    expect(pictureKey({ ...one, variant: { theme: 'dark', frame: 'browser' } })).toBe(
      pictureKey({ ...one, variant: { frame: 'browser', theme: 'dark' } }),
    );
  });
});
