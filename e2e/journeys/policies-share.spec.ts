import { expect, type Page, test } from '@playwright/test';
import {
  answerOn,
  button,
  fileOf,
  openPolicies,
  pick,
  risk,
  riskPolicy,
  tab,
  who,
} from '../support/policies.ts';
import { text } from '../support/texts.ts';

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
  await expect(tab(third, 'policies', 1)).toBeVisible();
  await third.close();
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
