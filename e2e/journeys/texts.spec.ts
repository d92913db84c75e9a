import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { localeInfo } from '../../src/i18n/locale-info.ts';
import { namedStates } from '../support/named-states.ts';
import { text, textIn } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const screen = (page: Page): Locator => page.locator('[data-live]');
const entry = (page: Page, id: string): Locator => page.locator(`[data-message="${id}"]`);
const wording = (page: Page, id: string, locale: string): Locator =>
  entry(page, id).locator(`textarea[data-locale="${locale}"]`);
const title = 'signIn.password.title';

test('a text that is selected on the screen can be worded otherwise, and the screen shows it at once', async ({
  page,
}) => {
  await page.goto('/texts/signIn.password/default');
  await screen(page)
    .getByRole('heading', { name: text(title) })
    .click();
  await expect(wording(page, title, 'en')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Say the magic word');
  await expect(screen(page).getByRole('heading', { name: 'Say the magic word' })).toBeVisible();
  await page.reload();
  await expect(screen(page).getByRole('heading', { name: 'Say the magic word' })).toBeVisible();
  await expect(entry(page, title)).toContainText('Say the magic word');
  // Nowhere but here: everybody else sees what is written.
  await page.goto('/screens/signIn.password/default');
  await expect(page.getByRole('heading', { level: 1, name: text(title) })).toBeVisible();
});

test('every text of a state is listed with its id, in every language, by the keyboard alone', async ({
  page,
}) => {
  await page.goto('/texts/signIn.password/default?locale=de');
  await expect(screen(page).getByRole('heading', { name: 'Kennwort eingeben' })).toBeVisible();
  await entry(page, title).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, title).getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(wording(page, title, 'en')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wording(page, title, 'de')).toBeFocused();
  await page.keyboard.type('!');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Bitte');
  await expect(screen(page).getByRole('heading', { name: 'Bitte' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(
    textIn('de', 'texts.asWritten', { language: 'Deutsch' }),
  );
  await page.keyboard.press('Enter');
  await expect(screen(page).getByRole('heading', { name: 'Kennwort eingeben' })).toBeVisible();
});

test('a wording that cannot be used says why, and the one before stays on the screen', async ({
  page,
}) => {
  const id = 'risk.accountAtRisk.body';
  await page.goto('/texts/risk.accountAtRisk/default');
  await entry(page, id).getByRole('button').click();
  await wording(page, id, 'en').fill('Hello {days, plural, one {');
  await expect(entry(page, id).getByText(/cannot be read as an ICU message/)).toBeVisible();
  await wording(page, id, 'en').fill('Hello <b>you</b>');
  await expect(entry(page, id)).toContainText('{account}');
  await wording(page, id, 'en').fill('Hello {account}, <img src=x onerror=alert(1)>');
  await expect(entry(page, id)).toContainText('<img src=x onerror=alert(1)>');
  await expect(screen(page).locator('img[src="x"]')).toHaveCount(0);
  await expect(screen(page)).not.toContainText('Hello');
  await expect(page.getByRole('button', { name: text('texts.edits.save') })).toBeDisabled();
});

test('wordings are taken along as a patch, and let go only when asked twice', async ({ page }) => {
  await page.goto('/texts/signIn.password/default');
  await entry(page, title).getByRole('button').click();
  await wording(page, title, 'ar').fill('كلمة السر');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: text('texts.edits.save') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('texts.patch');
  const patch = await readFile(await file.path(), 'utf8');
  expect(patch).toContain('+++ b/src/i18n/locales/ar/sign-in.json');
  expect(patch).toContain(`+  "${title}": "كلمة السر",`);
  await page.getByRole('button', { name: text('texts.edits.discard'), exact: true }).click();
  await page.getByRole('button', { name: text('texts.edits.discard.keep') }).click();
  await expect(wording(page, title, 'ar')).toHaveValue('كلمة السر');
  await page.getByRole('button', { name: text('texts.edits.discard'), exact: true }).click();
  await page.getByRole('button', { name: text('texts.edits.discard.sure', { count: 1 }) }).click();
  await expect(wording(page, title, 'ar')).not.toHaveValue('كلمة السر');
  await expect(page.getByText(text('texts.edits.discarded', { count: 1 }))).toBeVisible();
});

test('measuring all states finds the wording that does not fit, and leads to it', async ({
  page,
}) => {
  // Every state is drawn, one after the other.
  test.slow();
  const id = 'register.securityInfo.questions.choose';
  const long = 'A choice that is much longer than the field in which it has to stand';
  await page.goto('/texts/register.securityInfo.questions/default?width=320');
  await entry(page, id).getByRole('button').click();
  await wording(page, id, 'en').fill(long);
  await page.getByRole('link', { name: text('texts.all') }).click();
  await page.getByRole('button', { name: text('texts.measure.start') }).click();
  const finished = page.getByText(new RegExp(`^${namedStates.length} states measured`));
  await expect(finished).toBeVisible({ timeout: 120_000 });
  const finding = page
    .getByRole('list', { name: text('texts.findings') })
    .getByRole('listitem')
    .filter({ hasText: id });
  await expect(finding.getByText(text('texts.finding.choice'))).toContainText(long);
  await finding.getByRole('link', { name: /questions, default/ }).click();
  await expect(entry(page, id)).toContainText(long);
});

test('measuring can be stopped, and what was found is kept', async ({ page }) => {
  // Text so large that the very first states cannot hold it.
  await page.goto('/texts?width=320&text=400');
  await page
    .getByLabel(text('texts.measure.inAll', { count: Object.keys(localeInfo).length }))
    .check();
  await page.getByRole('button', { name: text('texts.measure.start') }).press('Enter');
  const findings = page.getByRole('list', { name: text('texts.findings') });
  // One text in two places.
  await expect(findings.getByRole('link', { name: /signIn\.username, empty/ })).not.toHaveCount(0);
  // Who began it by the keyboard is where it is stopped.
  await expect(page.getByRole('button', { name: text('texts.measure.stop') })).toBeFocused();
  await page.keyboard.press('Enter');
  const stopped = page.getByText(/^Stopped after \d+ of \d+ states/);
  await expect(stopped).toBeVisible();
  const listed = await findings.locator(':scope > li').count();
  await expect(stopped).toContainText(` ${listed} texts do not fit.`);
  await findings.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/texts\/signIn\.username\/default\?.*locale=en/);
});

test('a link to texts of nothing says so', async ({ page }) => {
  await page.goto('/texts/no.such/default');
  await expect(
    page.getByRole('heading', { name: text('review.unknown.screen.title') }),
  ).toBeVisible();
});
