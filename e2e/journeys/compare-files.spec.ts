import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { manifestOf, manifestText } from '../../src/review/pack/write-pack.ts';
import { packFile, plainPicture, takenOf } from '../support/packs.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

type Side = 'a' | 'b';
type Given = { name: string; mimeType: string; buffer: Buffer };

const panel = (page: Page, side: Side) => page.locator(`section[data-slot="${side}"]`);
const layer = (page: Page, side: Side) => page.locator(`[data-layer="${side}"]`);
const kind = (page: Page, side: Side) => panel(page, side).getByLabel(text('compare.kind'));
const picker = (page: Page, side: Side) => panel(page, side).locator('input[type="file"]');
const slot = (page: Page, name: 'before' | 'after') =>
  page.getByRole('group', { name: text(`pack.slot.${name}`) });
const packPicker = (page: Page, name: 'before' | 'after') =>
  slot(page, name).locator('input[type="file"]');

const picture = (name: string, buffer: Buffer): Given => ({ name, mimeType: 'image/png', buffer });
const red = picture('red.png', plainPicture(400, 300, [255, 0, 0]));
const nearlyRed = picture('nearly.png', plainPicture(400, 300, [254, 0, 0]));

/** Drops files where a pointer would. */
const drop = async (page: Page, onto: string, given: readonly Given[]): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of files) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0);
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    },
    given.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      content: buffer.toString('base64'),
    })),
  );
  for (const type of ['dragover', 'drop'])
    // oxlint-disable-next-line no-await-in-loop -- One after the other.
    await page.dispatchEvent(onto, type, { dataTransfer: transfer });
};

const colourOf = (page: Page, side: Side) =>
  layer(page, side)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => [
      ...(canvas.getContext('2d')?.getImageData(5, 5, 1, 1).data ?? []),
    ]);

test('pictures are picked, pasted and dropped, and their difference is counted', async ({
  page,
}) => {
  await page.goto('/compare?mode=difference');
  await expect(page.getByText(text('compare.difference.eye'))).toBeVisible();
  await kind(page, 'a').selectOption('picture');
  await expect(panel(page, 'a').getByText(text('compare.picture.none'))).toBeVisible();
  await picker(page, 'a').setInputFiles(red);
  await expect.poll(() => colourOf(page, 'a')).toEqual([255, 0, 0, 255]);
  await expect(
    panel(page, 'a').getByText(
      text('compare.picture.read', { name: 'red.png', width: 400, height: 300 }),
    ),
  ).toBeVisible();

  // B is the picked side, to which goes what is pasted.
  await page.evaluate((content) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0);
    data.items.add(new File([bytes], 'red.png', { type: 'image/png' }));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  }, red.buffer.toString('base64'));
  await expect.poll(() => colourOf(page, 'b')).toEqual([255, 0, 0, 255]);
  await expect(page).toHaveURL(/b=picture/);
  await expect(page.getByText('No pixel differs.')).toBeVisible();

  await drop(page, '[data-mode] [data-slot="a"]', [nearlyRed]);
  await expect
    .poll(() => page.getByText('120,000 pixels differ of 120,000, 100%.').count())
    .toBe(1);
  await page.keyboard.press('d');
  await expect.poll(() => colourOf(page, 'b')).toEqual([254, 0, 0, 255]);

  await panel(page, 'b').getByLabel(text('compare.picture.density')).selectOption('2');
  await expect(layer(page, 'b').locator('canvas')).toHaveCSS('width', '200px');
});

const png = plainPicture(4, 4, [1, 2, 3]);
const bomb = Buffer.from(png);
bomb.writeUInt32BE(60_000, 16);
bomb.writeUInt32BE(60_000, 20);

const badPictures: [string, Buffer, string][] = [
  ['a text', Buffer.from('Dear reader'), text('compare.picture.notPicture')],
  ['nothing', Buffer.alloc(0), text('compare.picture.empty')],
  ['half a picture', png.subarray(0, png.length - 30), text('compare.picture.damaged')],
  [
    'a small file with more pixels than memory',
    bomb,
    text('compare.picture.tooManyPixels', { width: 60_000, height: 60_000, most: 40 }),
  ],
];

for (const [name, buffer, why] of badPictures)
  test(`${name} in place of a picture is refused in words, and nothing is lost`, async ({
    page,
  }) => {
    await page.goto('/compare?b=picture');
    await picker(page, 'b').setInputFiles(red);
    await expect.poll(() => colourOf(page, 'b')).toEqual([255, 0, 0, 255]);
    await picker(page, 'b').setInputFiles(picture('bad.png', buffer));
    await expect(
      panel(page, 'b').getByText(text('compare.picture.problem', { name: 'bad.png', why })),
    ).toBeVisible();
    expect(await colourOf(page, 'b')).toEqual([255, 0, 0, 255]);
  });

test('a picture of 100 MB is refused before it is read', async ({ page }, testInfo) => {
  const { open } = await import('node:fs/promises');
  const file = testInfo.outputPath('large.png');
  const handle = await open(file, 'w');
  await handle.truncate(100_000_000);
  await handle.close();
  await page.goto('/compare?b=picture');
  await picker(page, 'b').setInputFiles(file);
  const why = text('compare.picture.tooLarge', { size: 100, most: 100 });
  await expect(
    panel(page, 'b').getByText(text('compare.picture.problem', { name: 'large.png', why })),
  ).toBeVisible();
});

const before = packFile('before.zip', [
  takenOf('signIn.password', 'empty', [10, 20, 30]),
  takenOf('signIn.password', 'empty', [1, 1, 1], 'dark'),
  takenOf('blocked.accountBlocked', 'default', [0, 0, 200]),
  takenOf('old.screen', 'default', [9, 9, 9]),
]);
const after = packFile('after.zip', [
  takenOf('signIn.password', 'empty', [10, 20, 31]),
  takenOf('blocked.accountBlocked', 'default', [0, 0, 200]),
  takenOf('signIn.username', 'default', [7, 7, 7]),
]);

test('a state is held against its picture in an earlier pack, and one pack against another', async ({
  page,
}) => {
  await page.goto('/compare?a=signIn.password/empty%3Ftheme%3Ddark%26width%3D360');
  await expect(page.getByText(text('pack.compared.nothing'))).toBeVisible();
  await packPicker(page, 'before').setInputFiles(before);
  await expect(page.getByText(text('pack.opened', { name: 'before.zip', count: 4 }))).toBeVisible();
  await expect(slot(page, 'before')).toContainText('version 0.0.9, commit cccccccc');
  // This build was made without hashes of its own.
  await expect(page.getByText(text('pack.compared.noNow'))).toBeVisible();
  await kind(page, 'a').selectOption('before');
  await expect.poll(() => colourOf(page, 'a')).toEqual([1, 1, 1, 255]);
  await panel(page, 'a')
    .getByLabel(text('compare.packed.looks'))
    .selectOption({ label: 'Light · 360 px' });
  await expect.poll(() => colourOf(page, 'a')).toEqual([10, 20, 30, 255]);
  await expect(page).toHaveURL(/a=before%3AsignIn\.password%2Fempty/);

  await drop(page, 'h1', [after]);
  await expect(page.getByText(text('pack.opened', { name: 'after.zip', count: 3 }))).toBeVisible();
  await expect(
    page.getByText('2 pictures compared by hash: 1 state has changed, 1 new, 1 gone.'),
  ).toBeVisible();
  await page.getByText(text('pack.removed', { count: 1 })).click();
  await expect(page.getByText('old.screen/default', { exact: true })).toBeVisible();
  await drop(page, 'h1', [after]);
  await expect(page.getByText(text('pack.noRoom', { name: 'after.zip' }))).toBeVisible();

  await kind(page, 'b').selectOption('after');
  await panel(page, 'b')
    .getByLabel(text('compare.state'), { exact: true })
    .selectOption('signIn.password/empty');
  await page.keyboard.press('Tab');
  await page.locator('h1').click();
  await page.keyboard.press('4');
  await expect(page.getByText('266,400 pixels differ of 266,400, 100%.')).toBeVisible();
});

test('a link to a picture of a pack says that the pack is not open, and shows it once it is', async ({
  page,
}) => {
  const link = (looks: string) =>
    `/compare?b=${encodeURIComponent(`before:signIn.password/empty?${looks}`)}`;
  await page.goto(link('theme=light'));
  await expect(panel(page, 'b').getByText(text('compare.pack.before.none'))).toBeVisible();
  await packPicker(page, 'before').setInputFiles(before);
  await expect.poll(() => colourOf(page, 'b')).toEqual([10, 20, 30, 255]);
  await slot(page, 'before')
    .getByRole('button', { name: text('pack.close.label', { name: 'before.zip' }) })
    .click();
  await expect(panel(page, 'b').getByText(text('compare.pack.before.none'))).toBeVisible();
});

const described = manifestOf({ product: { version: '1', commit: null }, browser: 'B' }, [
  takenOf('signIn.password', 'empty', [1, 2, 3]),
]);
const bytes = (value: string) => new TextEncoder().encode(value);
const badPacks: [string, Uint8Array, string][] = [
  ['a picture', png, text('pack.problem.notZip')],
  ['half a pack', before.buffer.subarray(0, 800), text('pack.problem.truncated')],
  ['some other zip', zipSync({ 'letter.txt': bytes('Hello') }), text('pack.problem.notPack')],
  [
    'a pack of another version',
    zipSync({ 'pictures.json': bytes(manifestText({ ...described, format: 7 as 1 })) }),
    text('pack.problem.otherFormat', { format: 7, readable: 1 }),
  ],
  [
    'a zip that unpacks to more than memory',
    zipSync({ 'pictures.json': new Uint8Array(150_000_000) }),
    text('pack.problem.tooLarge', { size: 150, most: 100 }),
  ],
];

for (const [name, content, why] of badPacks)
  test(`${name} in place of a pack is refused in words, and the open one stays`, async ({
    page,
  }) => {
    await page.goto('/compare');
    await packPicker(page, 'before').setInputFiles(before);
    await expect(slot(page, 'before')).toContainText('before.zip');
    await packPicker(page, 'before').setInputFiles({
      name: 'bad.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(content),
    });
    await expect(page.getByText(text('pack.problem', { name: 'bad.zip', why }))).toBeVisible();
    await expect(slot(page, 'before')).toContainText('before.zip');
  });

test('a zip that says less than it unpacks to gives no more than it said', async ({ page }) => {
  const zip = Buffer.from(zipSync({ 'pictures.json': new Uint8Array(30_000_000) }));
  // Both places where a zip says how much a file unpacks to.
  const central = zip.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  zip.writeUInt32LE(1000, 22);
  zip.writeUInt32LE(1000, central + 24);
  await page.goto('/compare');
  await packPicker(page, 'before').setInputFiles({
    name: 'lying.zip',
    mimeType: 'application/zip',
    buffer: zip,
  });
  await expect(
    page.getByText(text('pack.problem', { name: 'lying.zip', why: text('pack.problem.notPack') })),
  ).toBeVisible();
});

test('opening a pack can be stopped', async ({ page }) => {
  // The worker that unpacks never comes.
  await page.route('**/pack-worker*', () => {});
  await page.goto('/compare');
  await packPicker(page, 'before').setInputFiles(before);
  await expect(page.getByText(text('pack.opening', { name: 'before.zip' }))).toBeVisible();
  await page.getByRole('button', { name: text('pack.stop') }).click();
  await expect(page.getByText(text('pack.stopped', { name: 'before.zip' }))).toBeVisible();
  await expect(page.getByText(text('pack.slot.before.none'))).toBeVisible();
});

test('nothing of a pack or a picture leaves the window', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().startsWith('blob:')) sent.push(request.url());
  });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/compare?b=picture');
  await picker(page, 'b').setInputFiles(red);
  await packPicker(page, 'before').setInputFiles(before);
  await expect(slot(page, 'before')).toContainText('before.zip');
  expect(readFileSync(new URL('../../tools/headers.ts', import.meta.url), 'utf8')).not.toContain(
    'blob:',
  );
  expect([sent, errors]).toEqual([[], []]);
});
