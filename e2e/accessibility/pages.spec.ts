import { expect, test } from '@playwright/test';
import { runAxe } from '../support/axe.ts';
import { sizes } from '../support/pictures.ts';
import { text } from '../support/texts.ts';

/** Pages beside the screens, and what shows that one is there. */
const pages = {
  library: { path: '/', there: 'h1' },
  gallery: { path: '/screens', there: 'h1' },
  'an unknown screen': { path: '/screens/unknown', there: 'h1' },
  'an unknown page': { path: '/nowhere', there: 'h1' },
  'a Windows set-up with the dock': {
    path: '/sign-in/windows-setup-registration?step=2',
    there: '[role="tablist"]',
  },
  'a sign-in with the dock': {
    path: '/sign-in/risky-user-password-change?step=4',
    there: '[role="tablist"]',
  },
};

/** Made to catch the focus at the edges of a Fluent toolbar or dialog and hand it on; nobody stays on one. */
const focusCatchers = ['[data-tabster-dummy]'];

for (const [name, { path, there }] of Object.entries(pages)) {
  for (const theme of ['light', 'dark']) {
    for (const { width, height } of sizes) {
      test(`axe finds nothing on ${name}, ${theme} at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const address = `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`;
        await page.goto(address);
        await expect(page.locator(there).first()).toBeAttached();
        // On a narrow page the dock is folded away.
        const more = page.getByRole('button', { name: text('stage.more'), exact: true });
        if (await more.isVisible()) await more.click();
        await expect(page.locator(there).first()).toBeVisible();
        await expect(page.locator('h1')).toHaveCount(1);
        const { violations, legible } = await runAxe(page, focusCatchers);
        expect(violations).toEqual([]);
        expect(legible.length).toBeGreaterThan(3);
      });
    }
  }
}

for (const [name, { path, there }] of Object.entries(pages)) {
  for (const variant of ['text=200', 'locale=en-XA', 'locale=ar-XB']) {
    test(`${name} does not scroll sideways with ${variant} at 360`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}${variant}`);
      await expect(page.locator(there).first()).toBeAttached();
      const [scroll, client] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(scroll).toBe(client);
    });
  }
}
