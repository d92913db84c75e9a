import { expect } from '@playwright/test';
import { everybodyTab, grid, openEverybody, tableIsThere } from '../support/everybody.ts';
import { fileOf, openPolicies, pick, riskPolicy } from '../support/policies.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const asIfOn = text('everybody.changes.asIfOn');
const changed = 'Changed, was: Signed in';

test('a report-only policy is switched on, and a cell that changes is opened', async ({ page }) => {
  const reporting = { ...riskPolicy, state: 'enabledForReportingButNotEnforced' };
  await openPolicies(page);
  await pick(page, fileOf('export.json', JSON.stringify([reporting])));
  await everybodyTab(page).click();
  await tableIsThere(page);
  // Nobody but a technician at high risk, whatever the policies say.
  const blocked = grid(page)
    .getByRole('row')
    .filter({ hasText: text('everybody.outcome.blocked') });
  await expect(blocked).toHaveCount(1);
  await expect(blocked).toContainText(text('madeUp.technicianAtRisk'));
  await page.getByRole('button', { name: asIfOn, exact: true }).click();
  await expect(grid(page).getByText(changed).first()).toBeVisible();
  // Somebody without a method, at risk, is blocked from now on.
  await expect(page.getByText(/more: Blocked/)).toBeVisible();
  await page.getByLabel(text('everybody.show.changed'), { exact: true }).check();
  const cells = grid(page).getByRole('gridcell');
  const shown = await cells.count();
  await expect(cells.filter({ hasText: changed })).toHaveCount(shown);
  await cells
    .filter({ hasText: text('everybody.outcome.blocked') })
    .first()
    .getByRole('button')
    .click();
  await expect(
    page.getByRole('tab', { name: text('policies.view.answer'), exact: true }),
  ).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-answer="there"]')).toBeVisible();
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  // Back leads to the table as it was looked at, and to the cell.
  await page.goBack();
  await tableIsThere(page);
  await expect(everybodyTab(page)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel(text('everybody.show.changed'), { exact: true })).toBeChecked();
  await expect(
    cells
      .filter({ hasText: text('everybody.outcome.blocked') })
      .first()
      .getByRole('button'),
  ).toBeFocused();
  // What was imported is as it was, once the change is taken back.
  await page.getByRole('button', { name: asIfOn, exact: true, pressed: true }).click();
  await expect(grid(page).getByText(changed)).toHaveCount(0);
  await expect(page.getByText(text('everybody.changes.count', { count: 0 }))).toBeVisible();
});

test('a policy is switched, edited, removed and added, and each is taken back', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, fileOf('export.json', JSON.stringify([riskPolicy])));
  await everybodyTab(page).click();
  await tableIsThere(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const made = page.getByRole('list', { name: text('everybody.changes.made') });
  const policy = riskPolicy.displayName;
  await button(text('everybody.changes.policies')).click();
  await page
    .getByLabel(text('everybody.policy.state', { policy }), { exact: true })
    .selectOption('disabled');
  await expect(made.getByRole('listitem')).toHaveCount(1);
  await button(text('everybody.policy.editOne', { policy })).click();
  const editor = page.getByLabel(text('everybody.edit.label'), { exact: true });
  await expect(editor).toBeFocused();
  await expect(editor).toHaveValue(/"displayName"/);
  const before = await editor.inputValue();
  await editor.fill('{\n  "state": on\n}');
  await button(text('everybody.edit.save')).click();
  await expect(page.getByRole('alert').filter({ hasText: 'line 2' })).toBeVisible();
  await expect(editor).toHaveValue('{\n  "state": on\n}');
  await editor.fill(before.replace(policy, 'Edited'));
  await button(text('everybody.edit.save')).click();
  await expect(button(text('everybody.policy.editOne', { policy: 'Edited' }))).toBeFocused();
  await button(text('everybody.policy.removeOne', { policy: 'Edited' })).click();
  await expect(made.getByRole('listitem')).toHaveCount(3);
  await button(text('everybody.changes.add')).click();
  await page
    .getByLabel(text('everybody.add.text'), { exact: true })
    .fill(JSON.stringify({ ...riskPolicy, displayName: 'Pasted', state: undefined }));
  await button(text('everybody.add.save')).click();
  await expect(button(text('everybody.changes.add'))).toBeFocused();
  await expect(made).toContainText(text('everybody.made.added', { policy: 'Pasted' }));
  // Nothing is assumed silently, here neither.
  await expect(page.getByText(text('everybody.notes', { count: 2 }))).toBeVisible();
  await expect(page.getByText('It does not say whether it is on')).toBeVisible();
  await button(text('everybody.changes.undoAll')).click();
  await expect(made).toHaveCount(0);
  await button(text('everybody.changes.policies')).click();
  await expect(button(text('everybody.policy.editOne', { policy }))).toBeVisible();
});

test('the table is gone through and sorted by keys alone, and says where it is', async ({
  page,
}) => {
  await openEverybody(page);
  const cellWith = (place: string) => grid(page).locator(`[data-place="${place}"]`);
  await cellWith('0 0').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(cellWith('1 1')).toBeFocused();
  await page.keyboard.press('Control+End');
  const rows = Number(await grid(page).getAttribute('aria-rowcount'));
  const columns = Number(await grid(page).getAttribute('aria-colcount'));
  const last = cellWith(`${rows - 2} ${columns - 2}`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Control+Home');
  await expect(cellWith('-1 0')).toBeFocused();
  await page.keyboard.press('Enter');
  const head = grid(page).getByRole('columnheader').nth(1);
  await expect(head).toHaveAttribute('aria-sort', 'other');
  await expect(cellWith('-1 0')).toBeFocused();
  await expect(cellWith('0 0')).toContainText(text('everybody.outcome.blocked'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  await expect(
    page.getByRole('tab', { name: text('policies.view.answer'), exact: true }),
  ).toBeFocused();
});

test('a finding leads to a cell that shows it', async ({ page }) => {
  await openEverybody(page);
  const blocked = page.locator('[data-finding="blocked"]');
  await blocked.getByRole('list').getByRole('button').last().click();
  const focused = grid(page).locator('button:focus');
  await expect(focused).toContainText(text('everybody.outcome.blocked'));
  await expect(focused).toBeInViewport({ ratio: 0.9 });
});

test('no room is kept empty above the table for what is only said while it is made', async ({
  page,
}) => {
  await openEverybody(page);
  const changes = await page.getByRole('region', { name: text('everybody.changes') }).boundingBox();
  const total = await page.getByText(/\d+ people by \d+ sign-ins/).boundingBox();
  const bottom = (changes?.y ?? 0) + (changes?.height ?? 0);
  expect((total?.y ?? 0) - bottom).toBeLessThanOrEqual(32);
});

test('a table that takes long can be stopped, and made again', async ({ page }) => {
  // What makes it arrives late, so that there is time to press.
  const held = Promise.withResolvers<void>();
  await page.context().route('**/matrices-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await openPolicies(page);
  await pick(page, fileOf('export.json', JSON.stringify([riskPolicy])));
  await everybodyTab(page).click();
  await page.getByRole('button', { name: text('everybody.stop'), exact: true }).click();
  await expect(page.getByText(text('everybody.stopped'))).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  held.resolve();
  await page.getByRole('button', { name: text('everybody.again'), exact: true }).click();
  await expect(grid(page)).toBeVisible();
});
