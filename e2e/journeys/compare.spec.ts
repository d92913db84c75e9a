import { expect, type Page } from '@playwright/test';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const layer = (page: Page, side: 'a' | 'b') => page.locator(`[data-layer="${side}"]`);
const stage = (page: Page) => page.getByRole('application', { name: text('compare.stage') });
const panel = (page: Page, side: 'a' | 'b') =>
  page.getByRole('region', { name: new RegExp(`^${text(`compare.side.${side}`)}( |$)`) });
const scaleOf = async (page: Page, side: 'a' | 'b') => {
  const [, scale = ''] = /scale\(([\d.]+)\)/.exec(
    (await layer(page, side).getAttribute('style')) ?? '',
  ) ?? [''];
  return Number(scale);
};
const placeOf = (page: Page, side: 'a' | 'b') =>
  layer(page, side).evaluate((element) => {
    const pane = element.parentElement!.getBoundingClientRect();
    const { left, top } = element.getBoundingClientRect();
    return [Math.round(left - pane.left), Math.round(top - pane.top)];
  });

const sides = 'a=signIn.password/empty?theme=light&b=signIn.password/empty?theme=dark'.replaceAll(
  /\?theme=(\w+)/g,
  '%3Ftheme%3D$1',
);

test('two looks of a state stand beside each other, live and inert', async ({ page }) => {
  await page.goto(`/compare?${sides}`);
  for (const side of ['a', 'b'] as const) {
    await expect(layer(page, side).locator('[inert]')).toContainText(text('signIn.password.title'));
  }
  const backgrounds = await page
    .locator('[data-layer] [data-part="card"]')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  expect(new Set(backgrounds).size).toBe(2);
  expect(await scaleOf(page, 'a')).toBe(await scaleOf(page, 'b'));
});

test('the keyboard alone does all of it', async ({ page }) => {
  await page.goto(`/compare?${sides}`);
  await layer(page, 'b').getByText(text('signIn.password.title')).waitFor();
  const status = page.getByRole('status');
  for (const [key, mode] of [
    ['2', 'onion'],
    ['3', 'swipe'],
    ['4', 'difference'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- One key after the other.
    await page.keyboard.press(key);
    await expect(stage(page)).toHaveAttribute('data-mode', mode);
    await expect(page).toHaveURL(new RegExp(`mode=${mode}`));
    await expect(status.filter({ hasText: text(`compare.mode.${mode}`) })).toBeVisible();
    // oxlint-enable no-await-in-loop
  }
  await page.keyboard.press('2');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/mix=60/);
  await expect(status.filter({ hasText: text('compare.mix.value', { value: 60 }) })).toBeVisible();
  expect(
    await page
      .locator('[data-mode] [data-slot="b"] > div')
      .evaluate((pane) => getComputedStyle(pane).opacity),
  ).toBe('0.6');

  const before = await scaleOf(page, 'a');
  await page.keyboard.press('+');
  await expect.poll(() => scaleOf(page, 'a')).toBeCloseTo(before * 1.25);
  expect(await scaleOf(page, 'b')).toBe(await scaleOf(page, 'a'));
  await stage(page).focus();
  const at = await placeOf(page, 'b');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => placeOf(page, 'b')).toEqual([at[0]! - 200, at[1]! - 40]);
  expect(await placeOf(page, 'a')).toEqual(await placeOf(page, 'b'));
  await page.keyboard.press('0');
  await expect.poll(() => scaleOf(page, 'a')).toBe(before);

  await page.keyboard.press('1');
  await page.keyboard.press('d');
  await expect(layer(page, 'a').locator('[data-theme]')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('p');
  await page.keyboard.press('t');
  await expect(layer(page, 'a').locator('[data-theme]')).toHaveAttribute(
    'data-theme',
    'high-contrast',
  );
  await expect(layer(page, 'b').locator('[data-theme]')).toHaveAttribute('data-theme', 'light');
});

test('a side shows another state by its search', async ({ page }) => {
  await page.goto(`/compare?${sides}`);
  await panel(page, 'a').getByLabel(text('compare.search')).fill('blocked account');
  await page.keyboard.press('Enter');
  await expect(layer(page, 'a')).toContainText(text('blocked.accountBlocked.title'));
  await expect(page).toHaveURL(/a=blocked\.accountBlocked/);
  await panel(page, 'b')
    .getByLabel(text('compare.state'), { exact: true })
    .selectOption('signIn.password/invalid-credentials');
  await expect(page).toHaveURL(/b=signIn\.password%2Finvalid-credentials%3Ftheme%3Ddark/);
});

test('the handle swipes, and a drag moves both sides', async ({ page }) => {
  await page.goto(`/compare?${sides}&mode=swipe`);
  const handle = page.locator('[data-part="handle"]');
  const box = (await handle.boundingBox())!;
  const room = (await stage(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(room.x + room.width / 4, box.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/mix=75/);
  const before = await placeOf(page, 'a');
  await page.mouse.move(room.x + 200, room.y + 200);
  await page.mouse.down();
  await page.mouse.move(room.x + 260, room.y + 170, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => placeOf(page, 'a')).toEqual([before[0]! + 60, before[1]! - 30]);
  expect(await placeOf(page, 'b')).toEqual(await placeOf(page, 'a'));
});

test('two fingers zoom both sides around the place between them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(`/compare?${sides}`);
  await layer(page, 'b').getByText(text('signIn.password.title')).waitFor();
  const room = (await page.locator('[data-mode] [data-slot="a"]').boundingBox())!;
  const before = await scaleOf(page, 'a');
  const touch = await context.newCDPSession(page);
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((x, id) => ({ x: room.x + x, y: room.y + 200, id })),
    });
  await fingers('touchStart', 200);
  await fingers('touchStart', 200, 300);
  await fingers('touchMove', 150, 350);
  await fingers('touchEnd');
  await expect.poll(() => scaleOf(page, 'a')).toBeCloseTo(before * 2);
  expect(await scaleOf(page, 'b')).toBe(await scaleOf(page, 'a'));
  await expect(
    page.getByRole('status').filter({
      hasText: text('compare.now.zoom', { value: Math.round(before * 200) }),
    }),
  ).toBeVisible();
  await context.close();
});

test('no side’s name lies on its drawing, and no state’s name is cut, from right to left neither', async ({
  page,
}) => {
  await page.goto('/compare?a=picture&b=signIn.username/default&locale=ar');
  await layer(page, 'b').locator('h2').waitFor();
  const found = await page.evaluate(() => {
    const select = [...document.querySelectorAll<HTMLSelectElement>('section select')].find(
      ({ value }) => value.includes('/'),
    )!;
    const look = getComputedStyle(select);
    const room = select.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = look.font;
    const names = [...document.querySelectorAll('[data-mode] > [aria-hidden]')].map((name) =>
      name.getBoundingClientRect(),
    );
    const slots = [...document.querySelectorAll('[data-mode] > [data-slot]')].map((slot) =>
      slot.getBoundingClientRect(),
    );
    return {
      cut: [...select.options]
        .map(({ text: words }) => words)
        .filter((words) => pen.measureText(words).width > room),
      covers: names.filter(({ left, right, top, bottom }) =>
        slots.some(
          (slot) =>
            left < slot.right && right > slot.left && top < slot.bottom && bottom > slot.top,
        ),
      ).length,
      names: names.length,
    };
  });
  expect(found).toEqual({ cut: [], covers: 0, names: 2 });
});

test('what a link asks for and nobody has is said, and the rest is shown', async ({ page }) => {
  await page.goto(
    '/compare?a=nothing/here&b=signIn.password/empty%3Ftheme%3Dpink&mode=sideways&mix=500',
  );
  await expect(
    panel(page, 'a').getByText(text('compare.unknown', { screen: 'nothing', state: 'here' })),
  ).toBeVisible();
  await expect(
    panel(page, 'b').getByText(text('review.variants.ignored', { name: 'theme', value: 'pink' })),
  ).toBeVisible();
  for (const [name, value] of [
    ['mode', 'sideways'],
    ['mix', '500'],
  ] as const) {
    await expect(page.getByText(text('review.variants.ignored', { name, value }))).toBeVisible();
  }
  await expect(layer(page, 'b')).toContainText(text('signIn.password.title'));
  await panel(page, 'a')
    .getByLabel(text('compare.state'), { exact: true })
    .selectOption('signIn.password/empty');
  await expect(layer(page, 'a')).toContainText(text('signIn.password.title'));
});
