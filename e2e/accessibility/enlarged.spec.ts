import { expect, type Locator, type Page, test } from '@playwright/test';
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
