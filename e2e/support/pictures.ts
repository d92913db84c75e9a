import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page, TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';
import type { View } from './gallery.ts';
import { differencesOf, hashOf, type Hashes, keepHashes, keptHashes } from './hashes.ts';
import { howChanged } from './how-changed.ts';
import { hashAt } from './kept-places.ts';
import { classicStates, picturedStates, setupStates, type ShownState } from './named-states.ts';

/** Where the pictures are kept that others are held against. */
export const baselineFolder = fileURLToPath(new URL('../visual/baselines/', import.meta.url));

/** Where the pictures of the phone are kept. */
export const phoneBaselineFolder = fileURLToPath(
  new URL('../visual/phone-baselines/', import.meta.url),
);

/** Where the pictures of the IT staff's console are kept. */
export const consoleBaselineFolder = fileURLToPath(
  new URL('../visual/console-baselines/', import.meta.url),
);

/** Where the pictures of the flow map are kept. */
export const mapBaselineFolder = fileURLToPath(
  new URL('../visual/map-baselines/', import.meta.url),
);

/** The window sizes in which every state is photographed: a desktop's and a phone's. */
export const sizes: readonly View[] = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

/** What sets a look apart: what the link asks for, the theme and the width. */
export const lookName = ({ width, search, forcedColors }: View): string =>
  [
    search?.['frame'] ?? search?.['wizard'] ?? [],
    search?.['brand'] ?? [],
    forcedColors === 'active' ? 'forced-colours' : (search?.['theme'] ?? 'light'),
    search?.['locale'] ?? [],
    search?.['text'] === undefined ? [] : `text-${search['text']}`,
    search?.['focus'] === 'shown' ? 'focus' : [],
    width,
  ]
    .flat()
    .join('--');

/** The name of a picture, without its ending. */
export const pictureName = ({ screen, state }: ShownState, view: View): string =>
  `${screen}--${state}--${lookName(view)}`;

/** A picture that is kept: what it shows, and how that is looked at. */
export interface KeptPicture {
  shown: ShownState;
  view: View;
  name: string;
}

const pictured = (
  views: readonly View[],
  shown: readonly ShownState[],
  search?: View['search'],
): KeptPicture[] =>
  views.flatMap((asked) =>
    shown.map((state) => {
      const view = search ? { ...asked, search: { ...asked.search, ...search } } : asked;
      return { shown: state, view, name: pictureName(state, view) };
    }),
  );

/** Every named state that has a picture of its own, in the frame of Windows set-up what people pass there, and the older registration pages. */
export const picturesIn = (views: readonly View[]): readonly KeptPicture[] => [
  ...pictured(views, picturedStates),
  ...pictured(views, setupStates, { frame: 'windows-setup' }),
  ...pictured(views, classicStates, { wizard: 'classic' }),
];

/** The older registration pages on a phone differ from those on a desktop by little: they are held by hashes (061). */
const isHashed = ({ search, width }: View): boolean =>
  search?.['wizard'] === 'classic' && width < 400;

/** The pictures that are kept as baselines. */
export const keptPictures = picturesIn(sizes).filter(({ view }) => !isHashed(view));

/** Photographs the whole page, also what is below the window's edge. */
export const takePicture = (page: Page): Promise<Buffer> =>
  page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' });

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const sessionOf = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
};

/**
 * The same picture in a file that is packed in haste: larger, and good for a hash. Nothing is done about a caret or what
 * moves; the gallery's pages have neither.
 */
export const takeQuickly = async (page: Page): Promise<Buffer> => {
  const session = await sessionOf(page);
  const { cssContentSize, cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  const { width, height } = cssContentSize;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport:
      width > cssVisualViewport.clientWidth || height > cssVisualViewport.clientHeight,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return Buffer.from(data, 'base64');
};

const baselines = new Set(keptPictures.map(({ name }) => name));

/** Whether a picture is kept as a baseline, and not by its hash alone. */
export const isBaseline = (name: string): boolean => baselines.has(name);

/** Takes the picture of a name as the suite takes it: its bytes are those of the baseline, or those that its hash is of. */
export const takeHeld = (page: Page, name: string): Promise<Buffer> =>
  isBaseline(name) ? takePicture(page) : takeQuickly(page);

/** Takes the picture of a page that comes to rest piece by piece: it has when it looks the same twice. */
export const takeAtRest = async (page: Page, take = takePicture): Promise<Buffer> => {
  let picture = await take(page);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- One picture after the other, until nothing moves.
    const next = await take(page);
    if (next.equals(picture)) return picture;
    picture = next;
  }
};

/** How two pictures differ: in how many pixels, where, in red on the faded baseline, and how. */
export interface Difference {
  pixels: number;
  picture: Buffer;
  /** The same words for the same change (066). */
  how: string;
}

/** Compares bytes first, then every pixel; null if none differs. A pixel that only one of them has does differ. */
export const differenceOf = (actual: Buffer, expected: Buffer): Difference | null => {
  if (actual.equals(expected)) return null;
  const [one, other] = [PNG.sync.read(actual), PNG.sync.read(expected)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const picture = new PNG({ width, height });
  const pixel = (image: PNG, x: number, y: number): number | undefined =>
    x < image.width && y < image.height
      ? image.data.readUInt32BE((y * image.width + x) * 4)
      : undefined;
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const before = pixel(other, x, y);
      const same = before === pixel(one, x, y);
      if (!same) pixels += 1;
      const faded = 192 + Math.floor(((before ?? 0) >>> 24) / 4);
      const shown = same ? ((faded << 24) | (faded << 16) | (faded << 8) | 255) >>> 0 : 0xff0000ff;
      picture.data.writeUInt32BE(shown, (y * width + x) * 4);
    }
  }
  if (pixels === 0) return null;
  return { pixels, picture: PNG.sync.write(picture), how: howChanged(other, one) };
};

/** Whether this browser's pictures may be compared with baselines of the pinned one. */
export const comparable = ({ config }: TestInfo): boolean => config.metadata['comparable'] === true;

const root = fileURLToPath(new URL('../../', import.meta.url));

const placeOfFile = (file: string): string => relative(root, file).replaceAll('\\', '/');

/** What a report is told of a picture beside the pictures themselves. */
export interface Kept {
  /** Where it is kept, or would be, as in `kept-places.ts`. */
  place: string;
  pixels?: number;
  how?: string;
}

/** Tells the report where a picture is kept, so that it can be accepted there. */
export const attachKept = (name: string, kept: Kept, testInfo: TestInfo): Promise<void> =>
  testInfo.attach(`${name}-kept.json`, {
    body: JSON.stringify(kept),
    contentType: 'application/json',
  });

/**
 * The files of a folder that are no picture of these names, each told to the report as one that is gone; none where the
 * run was told `--update-snapshots=all`, which removes them.
 */
export const staleIn = async (
  folder: string,
  names: readonly string[],
  testInfo: TestInfo,
): Promise<string[]> => {
  const stale = readdirSync(folder).filter((file) => !names.includes(file.replace(/\.png$/, '')));
  if (testInfo.config.updateSnapshots === 'all')
    for (const file of stale.splice(0)) rmSync(`${folder}${file}`);
  for (const file of stale) {
    const name = file.replace(/\.png$/, '');
    // oxlint-disable no-await-in-loop -- They stand in the report in this order.
    await attachKept(name, { place: placeOfFile(`${folder}${file}`) }, testInfo);
    await testInfo.attach(`${name}-expected.png`, {
      body: readFileSync(`${folder}${file}`),
      contentType: 'image/png',
    });
    // oxlint-enable no-await-in-loop
  }
  return stale;
};

/**
 * Holds a picture against its baseline, or makes it the baseline where the run was told `--update-snapshots=all`.
 * Throws if the baseline is missing or differs, and attaches the pictures by the names that reports show side by side.
 */
export const holdAgainstBaseline = async (
  actual: Buffer,
  name: string,
  testInfo: TestInfo,
  folder = baselineFolder,
): Promise<void> => {
  if (!comparable(testInfo)) return;
  const file = `${folder}${name}.png`;
  const expected = existsSync(file) ? readFileSync(file) : undefined;
  const difference = expected && differenceOf(actual, expected);
  if (expected && !difference) return;
  if (testInfo.config.updateSnapshots === 'all') {
    writeFileSync(file, actual);
    return;
  }
  const attach = (kind: string, body: Buffer): Promise<void> =>
    testInfo.attach(`${name}-${kind}.png`, { body, contentType: 'image/png' });
  const { picture, ...found } = difference ?? {};
  await attachKept(name, { place: placeOfFile(file), ...found }, testInfo);
  await attach('actual', actual);
  if (!expected || !difference || !picture) throw new Error(`There is no baseline ${name}.png.`);
  await attach('expected', expected);
  await attach('diff', picture);
  throw new Error(`${name} differs from its baseline in ${difference.pixels} pixels.`);
};

/**
 * Takes pictures one after the other and holds them against the hashes of a look, or makes theirs the look's where the run
 * was told `--update-snapshots=all`. Tells the report every one that differs, and says each in words.
 */
export const holdAgainstHashes = async (
  name: string,
  ids: readonly string[],
  take: (id: string) => Promise<Buffer>,
  testInfo: TestInfo,
): Promise<string[]> => {
  const kept = keptHashes({ name });
  const taken: Hashes = {};
  const pictureOf = (id: string): string => `${id.replace('/', '--')}--${name}`;
  // oxlint-disable no-await-in-loop -- One page, one picture after the other.
  for (const id of ids) {
    const picture = await take(id);
    const hash = hashOf(picture);
    taken[id] = hash;
    if (!comparable(testInfo) || kept[id] === hash) continue;
    await attachKept(pictureOf(id), { place: hashAt(name, id) }, testInfo);
    await testInfo.attach(`${pictureOf(id)}-actual.png`, {
      body: picture,
      contentType: 'image/png',
    });
  }
  if (!comparable(testInfo)) return [];
  if (testInfo.config.updateSnapshots === 'all') {
    keepHashes({ name }, taken);
    return [];
  }
  for (const id of Object.keys(kept).filter((one) => !(one in taken)))
    await attachKept(pictureOf(id), { place: hashAt(name, id) }, testInfo);
  // oxlint-enable no-await-in-loop
  return differencesOf(kept, taken);
};
