import { expect, test } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { sizes } from '../support/pictures.ts';

for (const view of ['map', 'list'])
  for (const { width, height } of sizes)
    test(`axe finds nothing on the flow map as a ${view}, high contrast at ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/map?theme=high-contrast&scenario=mfa-text&view=${view}`);
      await expect(page.locator('[data-map-state="mfa.denied"]')).toBeVisible();
      const { violations, legible } = await runAxe(page, focusCatchers);
      expect(violations).toEqual([]);
      expect(legible.length).toBeGreaterThan(3);
    });
