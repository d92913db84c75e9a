import { expect } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const title = (id: string): string => text(`scenario.${id}.title` as MessageId);

test('every scenario has one card, which opens it', async ({ page }) => {
  await page.goto('/?theme=dark');
  const cards = page.getByRole('main').getByRole('article').or(page.getByRole('listitem'));
  for (const { id } of scenarios)
    await expect(page.getByRole('link', { name: title(id), exact: true })).toHaveCount(1);
  await expect(cards.first()).toBeVisible();
  await page.getByRole('link', { name: title('risky-sign-in-mfa'), exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in\/risky-sign-in-mfa\?theme=dark/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('signIn.username.title'));
});

test('search and filters narrow the list, say how many are left, and stay in the address', async ({
  page,
}) => {
  const blocked = scenarios.filter(({ outcome }) => outcome === 'blocked');
  const count = (left: number) =>
    expect(
      page.getByText(text('library.count', { count: left, all: scenarios.length })),
    ).toBeVisible();
  await page.goto('/');
  await count(scenarios.length);
  const outcome = page
    .getByRole('radio', { name: new RegExp(`^${text('outcome.blocked')}`) })
    .last();
  // The choice is kept in the address, so that it is drawn a moment after the click.
  await outcome.click({ force: true });
  await expect(outcome).toBeChecked();
  await count(blocked.length);
  await page.getByRole('searchbox').fill('technician');
  await count(blocked.filter(({ id }) => id.includes('technician')).length);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('technician');
  await page.getByRole('searchbox').fill('nothing is called this');
  await page.getByRole('button', { name: text('library.clear') }).click();
  await count(scenarios.length);
});
