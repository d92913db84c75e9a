import { expect, type Page } from '@playwright/test';
import {
  answerOn,
  button,
  fileOf,
  openPolicies,
  pick,
  risk,
  riskPolicy,
  screensOn,
  tab,
  who,
} from '../support/policies.ts';
import { everybodyTab, grid, tableIsThere } from '../support/everybody.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copy = async (page: Page): Promise<string> => {
  await button(page, text('policies.share.copy')).click();
  await expect(page.getByText(text('policies.share.copied'))).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
};

test('a shared link carries the question, and none of the policies unless somebody says so', async ({
  page,
  browser,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await who(page).selectOption({ label: text('madeUp.newAtRisk') });
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  await button(page, text('policies.share')).click();
  await expect(
    page.getByText(text('policies.share.chosen', { count: 0, chosen: '' })),
  ).toBeVisible();
  const question = await copy(page);
  await page.getByLabel(text('policies.share.withPolicies')).click();
  await expect(page.getByText(text('policies.share.all'))).toBeVisible();
  const all = await copy(page);
  expect(new URL(all).search).toBe('');
  const values = { person: text('madeUp.newAtRisk'), signIn: text('madeUp.everyday') };
  // Somebody else has none of the policies until they import them.
  const other = await browser.newPage();
  await other.goto(question);
  await expect(other.getByText(text('policies.link.asks', values))).toBeVisible();
  await expect(other.getByRole('tab')).toHaveCount(0);
  await pick(other, risk);
  await expect(other.locator('[data-outcome="blocked"]')).toBeVisible();
  await expect(other.getByText(text('policies.link.asked', values))).toBeVisible();
  await other.close();
  const third = await browser.newPage();
  await third.goto(all);
  await expect(third.locator('[data-outcome="blocked"]')).toBeVisible();
  // The question stays in the address, whichever part of the page is looked at.
  await tab(third, 'policies', 1).click();
  await expect(tab(third, 'policies', 1)).toHaveAttribute('aria-selected', 'true');
  expect(new URL(third.url()).hash).toBe(new URL(all).hash);
  await third.close();
});

test('a shared link carries what is tried as changes, which whoever opens it takes back', async ({
  page,
  browser,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await everybodyTab(page).click();
  await tableIsThere(page);
  await button(page, text('everybody.changes.policies')).click();
  await page
    .getByLabel(text('everybody.policy.state', { policy: riskPolicy.displayName }), { exact: true })
    .selectOption('disabled');
  await page.getByRole('tab', { name: text('policies.view.answer'), exact: true }).click();
  await answerOn(page);
  await button(page, text('policies.share')).click();
  await page.getByLabel(text('policies.share.withPolicies')).click();
  await expect(page.getByText(text('policies.share.changes', { count: 1 }))).toBeVisible();
  const link = await copy(page);
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByText(text('everybody.trial.count', { count: 1 }))).toBeVisible();
  expect(await screensOn(other)).not.toContain('passwordChange.risk');
  await everybodyTab(other).click();
  await tableIsThere(other);
  await expect(
    grid(other)
      .getByText(/Changed, was:/)
      .first(),
  ).toBeVisible();
  const made = other.getByRole('list', { name: text('everybody.changes.made') });
  await made.getByRole('button').click();
  await expect(made).toHaveCount(0);
  await other.getByRole('tab', { name: text('policies.view.answer'), exact: true }).click();
  await expect.poll(() => screensOn(other)).toContain('passwordChange.risk');
  await other.close();
});

test('a shared link says when it would be too long, and when it cannot be read', async ({
  page,
}) => {
  await openPolicies(page);
  const many = Array.from({ length: 2000 }, () => ({
    ...riskPolicy,
    id: crypto.randomUUID(),
    displayName: crypto.randomUUID(),
    state: 'disabled',
  }));
  await pick(page, fileOf('many.json', JSON.stringify(many)));
  await answerOn(page);
  await button(page, text('policies.share')).click();
  await page.getByLabel(text('policies.share.withPolicies')).click();
  await expect(page.getByText(/and 30,000 is the most/)).toBeVisible();
  await expect(button(page, text('policies.share.copy'))).toHaveAttribute('aria-disabled', 'true');
  await page.goto('about:blank');
  await page.goto('/policies#question=cut');
  await expect(page.getByText(text('policies.link.broken'))).toBeVisible();
});
