import { expect, type Locator, type Page } from '@playwright/test';
import { openPolicies } from './policies.ts';
import { text } from './texts.ts';

/** The tab of everybody's sign-ins. */
export const everybodyTab = (page: Page): Locator =>
  page.getByRole('tab', { name: text('everybody.view'), exact: true });

/** The table of everybody's sign-ins. */
export const grid = (page: Page): Locator => page.getByRole('grid');

/** Waits until the table says what was asked for. */
export const tableIsThere = (page: Page): Promise<void> =>
  expect(page.locator('[data-matrix="there"]')).toBeVisible({ timeout: 20_000 });

/** Imports the published examples and opens the table. */
export const openEverybody = async (page: Page, search = ''): Promise<void> => {
  await openPolicies(page, search);
  await page.getByRole('button', { name: text('policies.import.example'), exact: true }).click();
  await everybodyTab(page).click();
  await tableIsThere(page);
};
