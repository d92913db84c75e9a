import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const stage = (page: Page) => page.getByRole('application', { name: text('compare.stage') });
const readout = (page: Page) => page.getByRole('region', { name: text('compare.measure') });
const said = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();

/** White at the left, the lightest grey that is enough on it at the right. */
const halves = (): Buffer => {
  const png = new PNG({ width: 400, height: 300 });
  for (let at = 0; at < png.data.length; at += 4) {
    const part = (at / 4) % png.width < 200 ? 0xff : 0x76;
    png.data.set([part, part, part, 255], at);
  }
  return PNG.sync.write(png);
};

const withPicture = async (page: Page): Promise<void> => {
  await page.goto('/compare?b=picture&mode=onion&mix=100');
  await page
    .locator('section[data-slot="b"] input[type="file"]')
    .setInputFiles({ name: 'halves.png', mimeType: 'image/png', buffer: halves() });
  await expect(page.locator('[data-layer="b"] canvas')).toBeVisible();
};

/** Where the crosshair stands, in px of the drawing: what a step to the right says, taken back. */
const crossAt = async (page: Page): Promise<[number, number]> => {
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const words = page.getByRole('status').filter({ hasText: /^-?[\d,]+, -?[\d,]+$/ });
  const [x = 0, y = 0] = ((await words.textContent()) ?? '')
    .split(', ')
    .map((part) => Number(part.replace(',', '')));
  return [x, y];
};

const go = async (page: Page, [x, y]: [number, number]): Promise<void> => {
  const [fromX, fromY] = await crossAt(page);
  const walk = async (by: number, forth: string, back: string): Promise<void> => {
    const key = by < 0 ? back : forth;
    const far = Math.abs(by);
    // oxlint-disable no-await-in-loop -- One press after the other.
    for (let at = 0; at < Math.floor(far / 10); at += 1) await page.keyboard.press(key);
    for (let at = 0; at < far % 10; at += 1) await page.keyboard.press(`Shift+${key}`);
    // oxlint-enable no-await-in-loop
  };
  await walk(x - fromX, 'ArrowRight', 'ArrowLeft');
  await walk(y - fromY, 'ArrowDown', 'ArrowUp');
  await said(page, `${x}, ${y}`);
};

test('boxes are measured by the keyboard alone: their size, and what lies between', async ({
  page,
}) => {
  await withPicture(page);
  await page.keyboard.press('x');
  await said(page, text('compare.tool.box.now'));
  await stage(page).focus();
  await go(page, [20, 30]);
  await page.keyboard.press('Enter');
  await said(page, text('compare.measure.corner', { x: 20, y: 30 }));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown'])
    // oxlint-disable-next-line no-await-in-loop -- One press after the other.
    await page.keyboard.press(key);
  await said(page, text('compare.measure.size', { width: 30, height: 11 }));
  await page.keyboard.press(' ');
  await expect(readout(page)).toContainText(
    text('compare.measure.box', { number: 1, width: 30, height: 11, x: 20, y: 30 }),
  );
  await expect(readout(page)).toContainText(
    text('compare.measure.edges', { side: 'B', left: 20, top: 30, right: 350, bottom: 259 }),
  );
  await go(page, [62, 60]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(readout(page)).toContainText(
    text('compare.measure.between', { across: 12, down: 19 }),
  );
  await page.keyboard.press('Escape');
  await expect(readout(page)).toBeHidden();
});

test('the contrast of two points of a picture is that of its pixels, by the keyboard alone', async ({
  page,
}) => {
  await withPicture(page);
  await page.keyboard.press('c');
  await stage(page).focus();
  await go(page, [199, 40]);
  await page.keyboard.press('Enter');
  await said(page, text('compare.colour.pixel', { side: 'B', x: 199, y: 40, colour: '#ffffff' }));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(readout(page)).toContainText(
    text('compare.colour.pixel', { side: 'B', x: 200, y: 40, colour: '#767676' }),
  );
  await expect(readout(page)).toContainText(text('compare.contrast', { ratio: 4.54 }));
  await expect(readout(page)).toContainText(text('compare.contrast.text'));
  await said(page, text('compare.contrast', { ratio: 4.54 }));
});

test('the contrast of a live side is that of its computed colors, and it stays inert', async ({
  page,
}) => {
  await page.goto('/compare?a=signIn.password/empty%3Ftheme%3Dlight%26width%3D360&mode=swipe');
  const layer = page.locator('[data-layer="a"]');
  const title = layer.getByText(text('signIn.password.title'), { exact: true });
  await title.waitFor();
  await page.getByRole('button', { name: text('compare.tool.contrast') }).click();
  await page.keyboard.press('p');
  await stage(page).scrollIntoViewIfNeeded();
  const box = await title.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { left, top, width, height };
  });
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
  const computed = await title.evaluate((element) => getComputedStyle(element).color);
  const hex = `#${computed
    .match(/\d+/g)!
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
  await expect(readout(page)).toContainText(new RegExp(`A at .*: ${hex}, the computed text color`));
  await page.mouse.click(box.left + 2, box.top - 3);
  await expect(readout(page)).toContainText(/A at .*: #ffffff, the computed background/);
  await expect(readout(page)).toContainText(text('compare.contrast.text'));
  await expect(layer.locator('[inert]')).toHaveCount(1);
});

test('a box is drawn with the pointer, by a drag or by two presses', async ({ page }) => {
  await page.goto(
    '/compare?a=signIn.password/empty%3Fwidth%3D360&b=signIn.password/empty%3Fwidth%3D360',
  );
  await page.locator('[data-layer="b"] h2').waitFor();
  await page.keyboard.press('x');
  await stage(page).scrollIntoViewIfNeeded();
  const layer = (await page.locator('[data-layer="b"]').boundingBox())!;
  await page.mouse.move(layer.x + 10, layer.y + 20);
  await page.mouse.down();
  await page.mouse.move(layer.x + 60, layer.y + 50, { steps: 3 });
  await page.mouse.up();
  await expect(readout(page)).toContainText(
    text('compare.measure.box', { number: 1, width: 50, height: 30, x: 10, y: 20 }),
  );
  // Beside the box too: the words below may be out of sight.
  await expect(
    stage(page)
      .locator('[data-slot="b"]')
      .getByText(text('compare.measure.size', { width: 50, height: 30 })),
  ).toBeInViewport();
  await page.mouse.click(layer.x + 100, layer.y + 20);
  await page.mouse.click(layer.x + 120, layer.y + 60);
  await expect(readout(page)).toContainText(
    text('compare.measure.box', { number: 2, width: 20, height: 40, x: 100, y: 20 }),
  );
  await expect(readout(page)).toContainText(
    text('compare.measure.between', { across: 40, down: 0 }),
  );
  // Past the edge is at the edge.
  await page.mouse.move(layer.x + 40, layer.y + 70);
  await page.mouse.down();
  await page.mouse.move(layer.x + 10, layer.y - 40, { steps: 3 });
  await page.mouse.up();
  await expect(readout(page)).toContainText(
    text('compare.measure.box', { number: 2, width: 30, height: 70, x: 10, y: 0 }),
  );
});

test('a place where nothing is drawn says so', async ({ page }) => {
  await page.goto('/compare?b=picture');
  await page.locator('[data-layer="a"] h2').waitFor();
  await page.keyboard.press('c');
  await said(page, text('compare.tool.contrast.now'));
  await stage(page).focus();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/a=picture/);
  await page.keyboard.press('p');
  await page.keyboard.press('Shift+ArrowUp');
  await go(page, [-20, 30]);
  await page.keyboard.press('Enter');
  await said(page, text('compare.measure.nothing', { side: 'A' }));
});
