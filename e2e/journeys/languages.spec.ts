import { expect, test } from '@playwright/test';
import { textIn } from '../support/texts.ts';

const link = '/screens/signIn.password/default';

for (const [locale, direction, fonts] of [
  ['en', 'ltr', 0],
  ['de', 'ltr', 0],
  ['ar', 'rtl', 2],
] as const) {
  test(`${locale} is drawn in its words and direction, with ${fonts} Arabic font files`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${link}?locale=${locale}`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(textIn(locale, 'signIn.password.title'));
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.evaluate(() => document.fonts.ready);
    expect(asked.filter((path) => path.startsWith('/fonts/noto-'))).toHaveLength(fonts);
  });
}

const english = ['Germany (+49)', 'Nigeria (+234)', 'United States (+1)'];

for (const [locale, countries] of [
  ['en', english],
  ['de', ['Deutschland (+49)', 'Nigeria (+234)', 'Vereinigte Staaten (+1)']],
  ['ar', ['ألمانيا (+49)', 'الولايات المتحدة (+1)', 'نيجيريا (+234)']],
  ['en-XA', english],
] as const)
  test(`countries stand in the order of their names in ${locale}`, async ({ page }) => {
    await page.goto(`/screens/register.securityInfo.phone/default?locale=${locale}`);
    const options = page.getByRole('combobox').getByRole('option');
    // Marks that keep a name in its own direction are no part of it.
    const names = async () =>
      (await options.allTextContents()).map((name) =>
        name.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, ''),
      );
    await expect.poll(names).toEqual(countries);
  });
