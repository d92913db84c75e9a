import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const field = (page: Page) => page.getByRole('combobox', { name: text('palette.field') });
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

test('the palette leads from a sign-in to a state, by the keyboard alone', async ({ page }) => {
  const scenario = scenarioOf('risky-sign-in-mfa');
  await openScenario(page, scenario);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('state signin.password empty');
  await expect(chosen(page)).toHaveText(/signIn\.password, empty/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-state="signIn.password/empty"] h1')).toBeVisible();
});

test('the palette leads away from a sign-in that is still being opened, to a page still being fetched', async ({
  page,
}) => {
  const hold = async (chunk: RegExp): Promise<() => void> => {
    const held = Promise.withResolvers<void>();
    await page.route(chunk, async (route) => {
      await held.promise;
      await route.continue();
    });
    return held.resolve;
  };
  const openSignIn = await hold(/\/assets\/late-/);
  const openGallery = await hold(/\/assets\/gallery-page-/);
  await page.goto('/sign-in/risky-sign-in-mfa');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+k');
  await field(page).fill('state signin.password empty');
  await expect(chosen(page)).toHaveText(/signIn\.password, empty/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/screens\/signIn\.password\/empty/);
  openSignIn();
  // The sign-in has been taken up meanwhile, and must not take the address back.
  await expect(
    page.getByRole('heading', { name: text('scenario.risky-sign-in-mfa.title') }),
  ).toBeVisible();
  openGallery();
  await expect(page.locator('[data-state="signIn.password/empty"] h1')).toBeVisible();
});

test('what is typed before the palette is there stands in its field, and is none of the page’s keys', async ({
  page,
}) => {
  const held = Promise.withResolvers<void>();
  await page.route(/\/assets\/palette-page-/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/screens');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('storybox');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  held.resolve();
  await expect(field(page)).toHaveValue('storybo');
  await expect(page).toHaveURL('/screens');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ards');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/storyboards');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
});

test('the palette changes the looks of the page where it stands', async ({ page }) => {
  await openScenario(page, scenarioOf('risky-sign-in-mfa'));
  await page.keyboard.press('Control+k');
  await field(page).fill('theme: dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(field(page)).toBeHidden();
  await expectScreen(page, { screen: 'signIn.username' }, scenarioOf('risky-sign-in-mfa'));
});

test('arrows go through what fits, round and round, and Escape leaves all as it was', async ({
  page,
}) => {
  await page.goto('/screens?q=pass');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Meta+k');
  await field(page).fill('variant brand');
  const names = await page.getByRole('dialog').getByRole('option').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText(names.at(-1) ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText(names[1] ?? '');
  await field(page).fill('no such thing');
  await expect(page.getByText(text('palette.count', { count: 0 }))).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(page).toHaveURL('/screens?q=pass');
});

for (const theme of ['light', 'dark', 'high-contrast'])
  for (const width of [360, 1280])
    test(`axe finds nothing on the palette, ${theme} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/screens?theme=${theme}`);
      await page.locator('h1').waitFor();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      const { violations } = await runAxe(page, focusCatchers);
      expect(violations).toEqual([]);
      const [scroll, client] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(scroll).toBe(client);
    });

test('what is typed and what is found can be read at 400 % in 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/?text=400');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('dark');
  const [height, line] = await field(page).evaluate((input) => [
    input.getBoundingClientRect().height,
    Number.parseFloat(getComputedStyle(input).fontSize),
  ]);
  expect(height).toBeGreaterThan(line ?? 0);
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
});
