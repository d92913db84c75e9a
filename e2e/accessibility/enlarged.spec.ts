import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/gallery.ts';
import { namedStates } from '../support/named-states.ts';
import { text } from '../support/texts.ts';

const dock = (page: Page): Locator => page.getByRole('complementary', { name: text('stage.dock') });

const tabs = ['person', 'why'] as const;

/** How high every badge and every sign of the dock is, tab by tab; `cut` are those that are lower than their text. */
const measure = async (page: Page, size: number) => {
  await page.goto(`/sign-in/risky-user-password-change?step=4&text=${size}`);
  const found: Record<string, { heights: number[]; cut: string[] }> = {};
  for (const name of tabs) {
    await dock(page)
      .getByRole('tab', { name: text(`stage.tab.${name}`) })
      .click();
    await expect(dock(page).locator('.fui-Badge').first()).toBeVisible();
    found[name] = await dock(page).evaluate((root) => {
      const badges = [...root.querySelectorAll('.fui-Badge')];
      const signs = [...root.querySelectorAll('button svg')];
      return {
        heights: [...badges, ...signs].map((one) => one.getBoundingClientRect().height),
        cut: badges
          .filter((one) => one.scrollHeight > one.clientHeight)
          .map((one) => one.outerHTML),
      };
    });
  }
  return found;
};

test('badges and signs of the dock grow with the text', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  const plain = await measure(page, 100);
  const enlarged = await measure(page, 200);
  for (const name of tabs) {
    const heights = plain[name]?.heights ?? [];
    expect(heights.length, name).toBeGreaterThan(4);
    for (const height of heights) expect(height).toBeGreaterThan(0);
    expect(enlarged[name]?.heights, name).toEqual(heights.map((height) => height * 2));
    expect(enlarged[name]?.cut, name).toEqual([]);
  }
});

test('names and addresses of accounts wrap where they do not fit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/screens/signIn.pickAccount/long-account?text=200');
  const tiles = page.locator('[data-part="tile"]');
  await expect(tiles).toHaveCount(3);
  const cut = await tiles.evaluateAll(
    (found) =>
      found
        .flatMap((tile) => [tile, ...tile.querySelectorAll('*')])
        .filter((one) => one instanceof HTMLElement && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => getComputedStyle(one).display !== 'inline').length,
  );
  expect(cut).toBe(0);
});

test('names of password fields stay in view in large text, and once something is typed', async ({
  page,
}) => {
  const address = '/screens/passwordChange.expired/default';
  const name = page.locator('[data-part="name"]', { hasText: text('passwordChange.current') });
  await page.goto(address);
  await expect(page.getByLabel(text('passwordChange.current'))).toBeVisible();
  await expect(name).toBeHidden();
  await page.getByLabel(text('passwordChange.current')).fill('x');
  await expect(name).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}?text=200`);
  await expect(name).toBeVisible();
});

test('the name of a password field stands clear of what was refused', async ({ page }) => {
  await page.goto('/screens/passwordChange.expired/too-short');
  await page.getByLabel(text('passwordChange.current')).fill('x');
  const name = page.locator('[data-part="name"]', { hasText: text('passwordChange.current') });
  const [refused, named] = await Promise.all([
    page.locator('[data-part="error"]').boundingBox(),
    name.boundingBox(),
  ]);
  if (!refused || !named) throw new Error('Error and name are both to be seen.');
  expect(named.y).toBeGreaterThanOrEqual(refused.y + refused.height);
});

/** The fields that are shown, and the names of those that are empty and too narrow for the name that stands in them. */
const fieldsOn = (page: Page): Promise<{ all: number; cut: string[] }> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('Nothing measures text.');
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('[data-state] input[placeholder]'),
    ];
    const cut = fields.filter((field) => {
      const { color } = getComputedStyle(field, '::placeholder');
      pen.font = getComputedStyle(field).font;
      const isSeen = field.value === '' && color !== 'rgba(0, 0, 0, 0)';
      return isSeen && pen.measureText(field.placeholder).width > field.clientWidth;
    });
    return { all: fields.length, cut: cut.map(({ placeholder }) => placeholder) };
  });

test('no name of an empty field is cut in large text', async ({ gallery }) => {
  const { page, show } = await gallery({ width: 360, height: 740, search: { text: '200' } });
  let seen = 0;
  for (const shown of namedStates.filter(({ state }) => state === 'default')) {
    await show(shown);
    const { all, cut } = await fieldsOn(page);
    expect(cut, shown.id).toEqual([]);
    seen += all;
  }
  expect(seen).toBeGreaterThan(20);
});
