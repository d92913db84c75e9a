import { expect, type Page } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { button, openWith, pins, someComments, thread, threads } from '../support/comments.ts';
import { sizes } from '../support/pictures.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const state = '/screens/signIn.password/empty?comments=shown&width=768';

const expectClean = async (page: Page): Promise<void> => {
  const { violations, legible } = await runAxe(page, focusCatchers);
  expect(violations).toEqual([]);
  expect(legible.length).toBeGreaterThan(3);
};

for (const theme of ['light', 'dark', 'high-contrast'])
  for (const { width, height } of sizes)
    test(`axe finds nothing on comments, ${theme} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openWith(page, someComments(), `?theme=${theme}`);
      await expectClean(page);
      await page.goto(`${state}&theme=${theme}`);
      await expect(threads(page)).toHaveCount(4);
      await expect(page.locator('[data-live] h2')).toBeVisible();
      await button(thread(page, 1), text('comments.reply')).click();
      await button(page, text('comments.place')).click();
      await expectClean(page);
      await page.keyboard.press('Enter');
      await button(page, text('comments.new.keep')).click();
      await expect(page.getByText(text('comments.name.missing'))).toBeVisible();
      await expectClean(page);
    });

for (const search of ['text=200', 'text=400', 'locale=en-XA', 'locale=ar-XB'])
  test(`comments do not scroll sideways with ${search} at 320`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    const isTooWide = async (): Promise<string> =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth ? `${scrollWidth} in ${clientWidth}` : 'no';
      });
    await page.goto('/comments');
    await openWith(page, someComments());
    await page.goto(`/comments?${search}`);
    await expect(threads(page)).toHaveCount(5);
    expect(await isTooWide()).toBe('no');
    await page.goto(`/screens/signIn.password/empty?comments=shown&${search}`);
    await expect(threads(page)).toHaveCount(4);
    await page.locator('#comments-place').click();
    expect(await isTooWide()).toBe('no');
  });

test('a pin is at its point from right to left too, and can be seen in forced colors', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const [pinned] = someComments();
  await openWith(page, [
    {
      ...pinned!,
      variant: { theme: 'light', locale: 'ar-XB' },
      point: { x: 0.25, y: 0.5, width: 360 },
    },
  ]);
  await page.goto(
    '/screens/signIn.password/empty?comments=shown&locale=ar-XB&theme=light&width=360',
  );
  await expect(pins(page)).toHaveCount(1);
  const window = (await page.locator('[data-live]').boundingBox())!;
  const pin = (await pins(page).boundingBox())!;
  expect(Math.round(pin.x + pin.width / 2 - window.x)).toBe(91);
  expect(pin.width).toBeGreaterThanOrEqual(24);
  const [color, behind] = await pins(page).evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.color, style.backgroundColor];
  });
  expect(color).not.toBe(behind);
});
