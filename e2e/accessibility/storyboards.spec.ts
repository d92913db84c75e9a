import { expect, type Page } from '@playwright/test';
import { runAxe } from '../support/axe.ts';
import { sizes } from '../support/pictures.ts';
import { test } from '../support/used-window.ts';

/** Goes to the first frame, which is drawn once it is near. */
const drawn = async (page: Page): Promise<void> => {
  await page.locator('[data-act="0"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-picture="0"] [data-drawn]')).toBeAttached();
};

for (const theme of ['light', 'dark', 'high-contrast'])
  for (const { width, height } of sizes)
    test(`axe finds nothing on a storyboard, ${theme} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/storyboards/mfa-code?theme=${theme}`);
      await drawn(page);
      const { violations, legible } = await runAxe(page);
      expect(violations).toEqual([]);
      expect(legible.length).toBeGreaterThan(3);
    });

test('axe finds nothing on the list of storyboards', async ({ page }) => {
  await page.goto('/storyboards?theme=dark');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await runAxe(page)).violations).toEqual([]);
});

for (const search of ['', '?text=400', '?locale=en-XA&text=200', '?locale=ar-XB&width=1280'])
  test(`nothing of a storyboard is wider than a window of 320 px: ${search}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/storyboards/risky-sign-in-denied-then-approved${search}`);
    await drawn(page);
    const [inside, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inside).toBeLessThanOrEqual(window ?? 0);
  });
