import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { beginAct, confirmAct, openConsole, resultOn } from '../support/console.ts';
import { giveRiskyUsers } from '../support/many-users.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const many = 10_000;

const dismissedIn = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (globalThis as unknown as { dismissed: string[][] }).dismissed);

/** The console with its many risky users. */
const openMany = async (page: Page, refusedCall = 0): Promise<Page> => {
  await openScenario(page, scenarioOf('user-risk-blocked'), { step: 2 });
  const console = await page.context().newPage();
  await giveRiskyUsers(console, { count: many, refusedCall });
  await openConsole(console, await rehearsalOf(page), 'risky-users');
  await expect(console.locator('[data-row="user-0"]')).toBeVisible();
  return console;
};

test('of 10,000 risky users only those near to what is in view are drawn, down to the last', async ({
  page,
}) => {
  const console = await openMany(page);
  const rows = console.locator('[data-row]');
  await expect(console.getByRole('grid')).toHaveAttribute('aria-rowcount', String(many + 1));
  expect(await rows.count()).toBeLessThan(60);
  // Rows are measured where they are drawn, so that the end may move once more.
  await expect(async () => {
    await console.locator('[data-part="console"]').evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await expect(console.locator(`[data-row="user-${many - 1}"]`)).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await rows.count()).toBeLessThan(60);
});

/** Searches for 111 of them, selects those and confirms that their risk is dismissed. */
const dismiss111 = async (console: Page): Promise<void> => {
  await console.getByRole('searchbox').fill('person-99');
  const found = text('admin.table.count', { count: 111, all: many });
  await expect(console.getByText(found, { exact: true })).toBeVisible();
  await console.getByRole('checkbox', { name: text('admin.table.selectAll') }).check();
  await expect(
    console.getByText(text('admin.table.selected', { count: 111 }), { exact: true }),
  ).toBeVisible();
  await beginAct(console, 'dismissUserRisk');
  await expect(console.getByRole('dialog')).toContainText('111 users');
  await confirmAct(console, 'dismissUserRisk');
};

test('a search among 10,000 leaves those that it names, and only they are acted on', async ({
  page,
}) => {
  const console = await openMany(page);
  await dismiss111(console);
  await expect(resultOn(console)).toContainText('111 users');
  const calls = await dismissedIn(console);
  expect(calls.map(({ length }) => length)).toEqual([60, 51]);
  expect(new Set(calls.flat()).size).toBe(111);
  for (const id of calls.flat()) expect(id).toMatch(/^user-99/);
});

const partway = text('admin.partway', { done: 60, count: 111, left: 51 });

test('a call that is refused after others says what was done and what not, and the rest can be tried again', async ({
  page,
}) => {
  const console = await openMany(page, 2);
  await dismiss111(console);
  const dialog = console.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toHaveText(
    `${partway} ${text('admin.rule.userDeleted')}`,
  );
  await dialog.getByRole('button', { name: text('admin.partway.rest', { left: 51 }) }).click();
  await expect(resultOn(console)).toContainText('111 users');
  const calls = await dismissedIn(console);
  expect(calls.map(({ length }) => length)).toEqual([60, 51]);
  expect(new Set(calls.flat()).size).toBe(111);
});

test('whoever leaves after such a refusal is told of it above the table', async ({ page }) => {
  const console = await openMany(page, 2);
  await dismiss111(console);
  const dialog = console.getByRole('dialog');
  await dialog.getByRole('button', { name: text('admin.close'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(resultOn(console)).toContainText(partway);
});
