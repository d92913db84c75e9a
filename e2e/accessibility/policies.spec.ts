import { expect } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { overlapsOn } from '../support/overlaps.ts';
import { sizes } from '../support/pictures.ts';
import { answerOn, fileOf, openPolicies, pick, riskPolicy } from '../support/policies.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const files = [
  fileOf(
    'export.json',
    JSON.stringify([riskPolicy, { ...riskPolicy, id: 'odd', conditions: { moonPhase: 'full' } }]),
  ),
  fileOf('broken.json', '{'),
];

for (const theme of ['light', 'dark']) {
  for (const { width, height } of sizes) {
    test(`axe finds nothing on imported policies, ${theme} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openPolicies(page, `?theme=${theme}`);
      await pick(page, ...files);
      await answerOn(page);
      for (const view of await page.getByRole('tab').all()) {
        await view.click();
        await expect(view).toHaveAttribute('aria-selected', 'true');
        if ((await view.textContent()) === text('policies.view.answer'))
          await expect(page.locator('[data-drawn="app"]')).toBeAttached();
        // Buttons of a screen that is only looked at open nothing.
        const opens = page
          .getByRole('listitem')
          .locator('button[aria-expanded="false"]:not([inert] *)')
          .first();
        if (await opens.isVisible()) {
          await opens.click();
          await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
        }
        // A row that opened is measured before those after it make room.
        await expect.poll(() => overlapsOn(page)).toEqual([]);
        const { violations, legible } = await runAxe(page, focusCatchers);
        expect(violations).toEqual([]);
        expect(legible.length).toBeGreaterThan(10);
      }
    });
  }
}

test('imported policies hold at 320 with text of 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPolicies(page, '?text=400');
  await pick(page, ...files);
  await expect(page.getByRole('tab')).toHaveCount(5);
  for (const view of await page.getByRole('tab').all()) {
    await view.click();
    await expect(view).toHaveAttribute('aria-selected', 'true');
    const [scroll, client] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(scroll).toBe(client);
  }
  await expect(page.getByText(text('policies.names.intro'))).toBeVisible();
});

for (const locale of ['en-XA', 'ar-XB', 'de']) {
  test(`the answer holds at 320 in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/policies?locale=${locale}`);
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await answerOn(page);
    await expect(page.locator('[data-drawn="app"]')).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await runAxe(page, focusCatchers);
    expect(violations).toEqual([]);
  });
}

test('what is asked about is changed by keys alone, and the focus comes back', async ({ page }) => {
  await openPolicies(page);
  await pick(page, ...files);
  await answerOn(page);
  const change = page.getByRole('button', { name: text('policies.who.edit'), exact: true });
  await change.focus();
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: text('policies.form.name') });
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await runAxe(page, focusCatchers);
  expect(violations).toEqual([]);
  await name.fill('Robin');
  await name.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(change).toBeFocused();
  await expect(page.getByLabel(text('policies.who'), { exact: true })).toContainText('Robin');
});

for (const [theme, locale] of [
  ['light', 'en'],
  ['dark', 'ar-XB'],
] as const) {
  test(`axe finds nothing on a sign-in with all its fields, ${theme} in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/policies?theme=${theme}&locale=${locale}`);
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await answerOn(page);
    await page.getByRole('tabpanel').getByRole('button').nth(2).click();
    const dialog = page.getByRole('dialog');
    // Protected content, of which nothing is said yet; and a device with an attribute.
    await dialog.getByRole('radio').last().check();
    await dialog.locator('select:has([value="compliant"])').selectOption('compliant');
    await dialog.getByRole('group').getByRole('combobox').last().selectOption('model');
    await expect(dialog.getByRole('group').getByRole('textbox')).toBeFocused();
    await dialog.getByRole('button').last().click();
    await expect(dialog.locator('[aria-invalid="true"]')).toBeFocused();
    const { violations, legible } = await runAxe(page, focusCatchers);
    expect(violations).toEqual([]);
    expect(legible.length).toBeGreaterThan(10);
    expect(await dialog.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });
}
