import { expect, type Page } from '@playwright/test';
import { namedStates } from '../support/named-states.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const tiles = (page: Page) => page.locator('[data-live]');
const count = (page: Page, found: number) =>
  expect(
    page.getByText(text('review.count', { count: found, all: namedStates.length })),
  ).toBeVisible();
const search = (page: Page) => page.getByLabel(text('review.search'));
const choice = (page: Page, axis: 'theme' | 'locale' | 'width' | 'text' | 'focus' | 'brand') =>
  page
    .getByRole('group', { name: text('review.variants') })
    .getByLabel(text(`review.variant.${axis}`));

const fitting = (word: string) =>
  namedStates.filter(({ id }) => id.toLowerCase().includes(word)).length;

test('every state is there, live, and only those near the window are drawn', async ({ page }) => {
  await page.goto('/screens?width=360');
  await count(page, namedStates.length);
  await expect(tiles(page).first()).toHaveAttribute('data-live', namedStates[0]?.id ?? '');
  await expect(tiles(page).first().getByText('Sign in', { exact: true })).toBeVisible();
  expect(await tiles(page).count()).toBeLessThan(60);
  await page.keyboard.press('Control+End');
  const last = page.locator(`[data-live="${namedStates.at(-1)?.id}"]`);
  // Heights are estimated until rows are drawn, so that the end moves away once or twice.
  await expect(async () => {
    await page.mouse.wheel(0, 5000);
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await tiles(page).count()).toBeLessThan(60);
});

test('the keyboard alone goes through the tiles however fast, also after the wheel, and opens one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/screens?theme=dark');
  const first = page.getByRole('link', { name: 'Inspect signIn.username, default', exact: true });
  await first.focus();
  await page.mouse.move(180, 400);
  await page.mouse.wheel(0, 9000);
  await expect(first).not.toBeInViewport();
  // What is drawn where the wheel went is not next to the focus.
  await expect(page.locator(`[data-live="${namedStates[10]?.id}"]`)).toBeAttached();
  for (let at = 0; at < 39; at += 1) await page.keyboard.press('Tab');
  const twentieth = namedStates[20];
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(`${twentieth?.state} ${twentieth?.screen}`);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-state="${twentieth?.id}"] h1`)).toBeVisible();
  await expect(page).toHaveURL(`${twentieth?.path}?theme=dark`);
});

test('search and area narrow, and a link keeps them', async ({ page }) => {
  await page.goto('/screens');
  await search(page).fill('signin.password');
  await count(page, fitting('signin.password'));
  await page.getByLabel(text('review.area')).selectOption(text('review.interrupt.signIn'));
  await expect(page).toHaveURL('/screens?q=signin.password&area=signIn');
  await page.reload();
  await count(page, fitting('signin.password'));
  await page.getByLabel(text('review.area')).selectOption(text('review.interrupt.reset'));
  await count(page, 0);
});

test('a variant is chosen by hand or by key, and the address says it', async ({ page }) => {
  await page.goto('/screens');
  await choice(page, 'width').selectOption('360');
  await expect(page).toHaveURL('/screens?width=360');
  await page.locator('h1').click();
  await page.keyboard.press('t');
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/screens?width=360&theme=dark');
  await expect(page.getByRole('status').filter({ hasText: 'Theme: Dark' })).toBeVisible();
  await expect(choice(page, 'theme')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Shift+W');
  await expect(choice(page, 'width')).toHaveValue('320');
  await search(page).fill('tt');
  await expect(choice(page, 'theme')).toHaveValue('dark');
  await page.getByRole('button', { name: text('review.variants.reset') }).click();
  await expect(page).toHaveURL('/screens?q=tt');
});

test('any width and text size can be given by the keyboard, and what is beyond is said and left to mend', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/inspect/signIn.password/empty?width=777');
  await page.locator('summary', { hasText: text('review.variants') }).press('Enter');
  const bar = page.getByRole('group', { name: text('review.variants') });
  const bounds = { least: 320, most: 2560 };
  const width = bar.getByLabel(text('review.variant.width.other', bounds));
  await expect(choice(page, 'width').locator('option:checked')).toHaveText(
    text('review.variants.other'),
  );
  await expect(width).toHaveValue('777');
  await width.fill('5000');
  await width.press('Enter');
  await expect(width).toHaveAccessibleDescription(/5000/);
  await expect(width).toHaveValue('5000');
  await expect(page).toHaveURL(/width=777$/);
  await width.fill('500');
  await width.press('Enter');
  await expect(page).toHaveURL(/width=500$/);
  await expect(width).toBeFocused();
  await expect(width).toHaveAccessibleDescription('');
  await choice(page, 'text').selectOption(text('review.variants.other'));
  const size = bar.getByLabel(text('review.variant.text.other', { least: 100, most: 400 }));
  await expect(size).toHaveValue('100');
  await size.fill('137');
  await size.press('Tab');
  await expect(page).toHaveURL(/width=500&text=137$/);
  await bar.getByRole('button', { name: text('review.variants.reset') }).click();
  await expect(page).toHaveURL('/inspect/signIn.password/empty');
  await expect(width.or(size)).toHaveCount(0);

  const sheet = page.getByRole('region', { name: text('review.sheet') });
  await sheet.getByLabel(text('review.variant.width.other', bounds)).fill('432');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('listitem')).toHaveText([/432 px$/]);
  await sheet.getByLabel('432 px').uncheck();
  await expect(page).toHaveURL('/inspect/signIn.password/empty');
});

test('the keys of the variants work on a state alone, and a letter typed in its field stays one', async ({
  page,
}) => {
  const state = page.locator('[data-state="signIn.password/empty"]');
  await page.goto('/screens/signIn.password/empty?theme=light&width=500');
  const field = state.getByLabel(text('signIn.password.field'));
  await expect(field).toBeFocused();
  expect((await state.boundingBox())!.width).toBe(500);
  await page.keyboard.press('t');
  await expect(field).toHaveValue('t');
  await state.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(state.getByRole('status').filter({ hasText: 'Theme: Dark' })).toBeAttached();
  // Another frame places the focus anew, and in a field the next key would be lost.
  await page.keyboard.press('f');
  await page.keyboard.press('f');
  await expect(state.locator('[data-frame="windows-setup"]')).toBeVisible();
  await expect(state.locator('h1')).toBeFocused();
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/width=768/);
  await expect.poll(async () => (await state.boundingBox())!.width).toBe(768);
});

test('the single keys can be switched off', async ({ page }) => {
  await page.goto('/screens');
  await page.getByText(text('review.keys'), { exact: true }).click();
  await page.getByLabel(text('review.keys.use')).click();
  await page.locator('h1').click();
  await page.keyboard.press('t');
  await page.reload();
  await page.locator('h1').click();
  await page.keyboard.press('t');
  await expect(choice(page, 'theme')).toHaveValue('');
});

test('what a link asks for and nobody has is said and left out', async ({ page }) => {
  await page.goto('/screens?theme=pink&width=12');
  await expect(
    page.getByText(text('review.variants.ignored', { name: 'theme', value: 'pink' })),
  ).toBeVisible();
  await expect(
    page.getByText(text('review.variants.ignored', { name: 'width', value: '12' })),
  ).toBeVisible();
  await count(page, namedStates.length);
});

test('another organisation’s brand stands on every screen', async ({ page }) => {
  await page.goto('/screens/signIn.password');
  await expect(page.locator('[data-part="logo"]')).toHaveText('Contoso');
  await page.goto('/screens/signIn.password?brand=fabrikam');
  await expect(page.locator('[data-part="logo"]')).toHaveText('Fabrikam');
});

test('an organisation’s brand has its own colours, words and layout', async ({ page }) => {
  const card = page.locator('[data-part="card"]');
  const button = page.locator('[data-part="primary"]');
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.goto('/screens/signIn.password?brand=contoso');
  await expect(button).toBeVisible();
  const plain = await colour();
  await page.goto('/screens/signIn.password?brand=proseware');
  await expect(card.getByText(text('frame.brand.proseware'))).toBeVisible();
  expect(await colour()).not.toBe(plain);
  await page.goto('/screens/signIn.password?brand=fabrikam');
  await expect(card.getByText(text('frame.brand.fabrikam'))).toBeVisible();
  // A column at the end of the window.
  const box = await card.boundingBox();
  expect(box && box.x + box.width).toBe(1280);
  await page.goto('/screens/signIn.password?brand=proseware&theme=high-contrast');
  await expect(button).toBeVisible();
  const high = await colour();
  await page.goto('/screens/signIn.password?theme=high-contrast');
  await expect(button).toBeVisible();
  expect(high).toBe(await colour());
});

test('a tile in the dark has no colours of a page in the light, in the older look either', async ({
  page,
}) => {
  const bar = page.locator('[data-frame="classic"]');
  const ground = () => bar.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.goto('/screens/register.securityInfo.getApp?wizard=classic&theme=dark');
  await expect(bar).toBeVisible();
  const dark = await ground();
  await page.goto(
    '/inspect/register.securityInfo.getApp?theme=light&sheet=theme:dark%2Blight,wizard:classic',
  );
  const older = page.locator('[data-live] [data-frame="classic"]');
  await expect(older).toHaveCount(2);
  const grounds = await older.evaluateAll((found) =>
    found.map((one) => getComputedStyle(one).backgroundColor),
  );
  expect(grounds[0]).toBe(dark);
  expect(grounds[1]).not.toBe(dark);
});

test('focus rings are those that the focus draws', async ({ page }) => {
  await page.goto('/screens/blocked.accountBlocked?focus=shown');
  const links = page.locator('[data-state] [data-part="links"] button, [data-state] a[href]');
  await expect(links.first()).toHaveAttribute('data-focus-shown', '');
  const link = links.first();
  const outline = () => link.evaluate((element) => getComputedStyle(element).outline);
  const shown = await outline();
  expect(shown).toContain('solid');
  await page.goto('/screens/blocked.accountBlocked');
  await expect(links.first()).toBeVisible();
  expect(await outline()).not.toBe(shown);
  await page.keyboard.press('Tab');
  await link.focus();
  expect(await outline()).toBe(shown);
});

test('one state is inspected at full size, and the next one after it', async ({ page }) => {
  await page.goto('/screens?q=signin.password');
  await page.getByRole('link', { name: 'Inspect signIn.password, empty' }).click();
  const live = page.locator('[data-live="signIn.password/empty"]:not([inert])');
  await expect(live.getByRole('heading', { name: text('signIn.password.title') })).toBeVisible();
  await page.getByRole('button', { name: text('review.inspect.after') }).click();
  await expect(
    page.locator('[data-live="signIn.password/invalid-credentials"]:not([inert])'),
  ).toBeVisible();
  await page.getByRole('button', { name: text('review.inspect.before') }).click();
  await expect(live).toBeVisible();
  await page.getByRole('link', { name: text('review.inspect.compare'), exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?.*a=signIn\.password%2Fempty%3F/);
  for (const side of ['a', 'b'])
    // oxlint-disable-next-line no-await-in-loop -- One side after the other.
    await expect(page.locator(`[data-layer="${side}"]`)).toContainText(
      text('signIn.password.title'),
    );
});

test('a contact sheet shows every combination of what is picked', async ({ page }) => {
  await page.goto('/inspect/signIn.password/empty?width=768');
  const sheet = page.getByRole('region', { name: text('review.sheet') });
  await sheet.getByLabel('Light', { exact: true }).check();
  await sheet.getByLabel('Dark', { exact: true }).check();
  await sheet.getByLabel('360 px').check();
  await sheet.getByLabel('200 %').check();
  await expect(page).toHaveURL(/sheet=theme%3Alight%2Bdark%2Cwidth%3A360%2Ctext%3A200/);
  await expect(sheet.getByRole('listitem')).toHaveText([
    /Light · 360 px · 200 %$/,
    /Dark · 360 px · 200 %$/,
  ]);
  const backgrounds = await sheet
    .locator('[data-live] [data-part="card"]')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  expect(new Set(backgrounds).size).toBe(2);
  const title = sheet.getByText(text('signIn.password.title')).first();
  const plain = page.locator('[data-live]').first().getByText(text('signIn.password.title'));
  const [small, large] = await Promise.all([plain, title].map((one) => one.boundingBox()));
  // 240 px for 360: a third smaller, and twice as large.
  expect(large!.height / small!.height).toBeGreaterThan(1.2);
});

test('a contact sheet speaks other languages than its page, and the page another one at once', async ({
  page,
}) => {
  await page.goto('/inspect/signIn.password?sheet=locale:en%2Ben-XA');
  const sheet = page.getByRole('region', { name: text('review.sheet') });
  const title = text('signIn.password.title');
  await expect(sheet.getByRole('listitem')).toHaveText([new RegExp(title), /Éñţéŕ|Éñtér/]);
  await choice(page, 'locale').selectOption('en-XA');
  await expect(page).toHaveURL(/locale=en-XA/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await expect(page.getByRole('heading', { name: text('review.sheet'), exact: true })).toBeHidden();
  await expect(sheet).toBeHidden();
  await expect(page.locator('main')).toContainText(title);
});

test('an unknown state to inspect says so and offers those there are', async ({ page }) => {
  await page.goto('/inspect/signIn.password/nothing');
  await expect(page.locator('h1')).toHaveText(text('review.unknown.state.title'));
  await expect(page.getByRole('link', { name: 'empty', exact: true })).toBeVisible();
});

for (const [link, ignored] of [
  ['/map?theme=pink', ['theme', 'pink']],
  ['/screens/signIn.password/empty?theme=pink', ['theme', 'pink']],
  ['/comments?text=9', ['text', '9']],
  ['/comments?status=lost', ['status', 'lost']],
  ['/storyboards?brand=none', ['brand', 'none']],
  ['/screens?has=bogus', ['has', 'bogus']],
  ['/screens?area=zz', ['area', 'zz']],
  ['/inspect/signIn.password/empty?sheet=theme:light%2Bpink', ['theme', 'pink']],
] as const)
  test(`what a link asks for and is not there is said: ${link}`, async ({ page }) => {
    await page.goto(link);
    const [name, value] = ignored;
    await expect(page.getByText(text('review.variants.ignored', { name, value }))).toBeVisible();
  });
