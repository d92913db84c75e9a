import { expect, test as fresh } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { lookAt } from '../support/follow.ts';
import { test, visit } from '../support/kept-window.ts';
import { sizes } from '../support/pictures.ts';
import { text } from '../support/texts.ts';

/** Pages beside the screens, and what shows that one is there. */
const pages = {
  library: { path: '/', there: 'h1' },
  gallery: { path: '/screens', there: 'h1' },
  'a state to inspect': {
    path: '/inspect/signIn.password/empty?sheet=theme:light%2Bdark',
    there: 'h1',
  },
  'the list of comments': { path: '/comments', there: 'h1' },
  'a state with no comments': {
    path: '/screens/signIn.password/empty?comments=shown',
    there: '[data-live] h2',
  },
  'an unknown screen': { path: '/screens/unknown', there: 'h1' },
  'the flow map': {
    path: '/map?scenario=mfa-text&state=mfa.denied&view=map',
    there: '[data-map-state="mfa.denied"]',
  },
  'the flow map as a list': {
    path: '/map?scenario=mfa-text&state=mfa.denied&view=list',
    there: '[data-map-state="mfa.denied"]',
  },
  'a comparison': { path: '/compare', there: '[data-mode="split"]' },
  'a comparison by the difference': {
    path: '/compare?mode=difference',
    there: '[data-mode="difference"]',
  },
  'a comparison by onion skin': {
    path: '/compare?mode=onion',
    there: '[data-mode="onion"]',
  },
  'the texts of all screens': { path: '/texts', there: 'h1' },
  'the texts of a state': {
    path: '/texts/signIn.password/invalid-credentials?width=360',
    there: '[data-message="signIn.password.title"]',
  },
  'bring your own policies': { path: '/policies', there: 'h1' },
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

for (const [name, { path, there }] of Object.entries(pages)) {
  fresh(`axe finds nothing on ${name}`, async ({ page }) => {
    fresh.slow();
    await page.goto(path);
    await expect(page.locator(there).first()).toBeAttached();
    for (const { width, height } of sizes) {
      for (const theme of ['light', 'dark']) {
        const where = `${theme} at ${width}`;
        await lookAt(page, { width, height, search: { theme } });
        // On a narrow page the dock is folded away.
        const more = page.getByRole('button', { name: text('stage.more'), exact: true });
        if (await more.isVisible()) await more.click();
        await expect(page.locator(there).first()).toBeVisible();
        await expect(page.locator('h1')).toHaveCount(1);
        const { violations, legible } = await runAxe(page, focusCatchers);
        expect(violations, where).toEqual([]);
        expect(legible.length, where).toBeGreaterThan(3);
      }
    }
  });
}

for (const [name, { path, there }] of Object.entries(pages)) {
  for (const variant of ['text=200', 'locale=en-XA', 'locale=ar-XB']) {
    test(`${name} does not scroll sideways with ${variant} at 360`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await visit(page, `${path}${path.includes('?') ? '&' : '?'}${variant}`);
      await expect(page.locator(there).first()).toBeAttached();
      const [scroll, client] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(scroll).toBe(client);
    });
  }
}
