import { expect } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { openEverybody, grid, tableIsThere } from '../support/everybody.ts';
import { overlapsOn } from '../support/overlaps.ts';
import { sizes } from '../support/pictures.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

for (const theme of ['light', 'dark', 'high-contrast']) {
  for (const { width, height } of sizes) {
    test(`axe finds nothing on everybody's sign-ins, ${theme} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openEverybody(page, `?theme=${theme}`);
      for (const opens of ['everybody.changes.asIfOn', 'everybody.changes.policies'] as const)
        await page.getByRole('button', { name: text(opens), exact: true }).click();
      await expect(
        grid(page)
          .getByText(/^Changed, was/)
          .first(),
      ).toBeVisible();
      await expect.poll(() => overlapsOn(page)).toEqual([]);
      const { violations, legible } = await runAxe(page, focusCatchers);
      expect(violations).toEqual([]);
      expect(legible.length).toBeGreaterThan(10);
    });
  }
}

for (const search of ['?text=400', '?locale=ar-XB', '?locale=en-XA', '?locale=de']) {
  test(`everybody's sign-ins hold at 320 with ${search}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/policies${search}`);
    await page.locator('section').first().getByRole('button').nth(3).click();
    await page.locator('#policies-tab-everybody').click();
    await tableIsThere(page);
    await page.locator('[data-opens="asIfOn"]').click();
    await page.locator('[data-opens="policies"]').click();
    await expect(page.locator('[data-opens="asIfOn"]')).toHaveAttribute('aria-pressed', 'true');
    await tableIsThere(page);
    const [scroll, client] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(scroll).toBe(client);
    // A long list that is still being measured would move the table.
    await page.locator('[data-opens="policies"]').click();
    // The table scrolls by itself, and the names of people leave room for a cell.
    const first = grid(page).locator('[data-place="0 0"]');
    await first.focus();
    await expect(first).toBeInViewport();
    await page.keyboard.press('End');
    // At 400 % a cell is twice as high as the window.
    const ratio = search === '?text=400' ? 0.2 : 0.5;
    await expect(grid(page).locator('button:focus')).toBeInViewport({ ratio });
  });
}
