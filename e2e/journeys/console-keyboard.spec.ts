import { expect, type Locator, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { labelOf, openConsole, resultOn } from '../support/console.ts';
import { giveRiskyUsers } from '../support/many-users.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import type { ViewId } from '../../src/admin/views.ts';

const onTitle = '[data-part="view-title"]';

/** The console beside a blocked sign-in, where nothing is ever pressed with a pointer. */
const openBeside = async (page: Page, view: ViewId, risky = 0): Promise<Page> => {
  await openScenario(page, scenarioOf('user-risk-blocked'), { step: 2 });
  const console = await page.context().newPage();
  if (risky > 0) await giveRiskyUsers(console, { count: risky });
  await openConsole(console, await rehearsalOf(page), view);
  await expect(console.locator('[data-row]').first()).toBeVisible();
  return console;
};

/** Presses a key until something has the focus, which it must after a few. */
const press = async (page: Page, key: string, wanted: Locator): Promise<void> => {
  for (let presses = 0; presses < 30; presses += 1) {
    // oxlint-disable no-await-in-loop -- One press after the other.
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    // oxlint-enable no-await-in-loop
  }
  await expect(wanted).toBeFocused();
};

/** What has the focus, if it is something or within it. */
const focusOn = (place: Locator): Locator =>
  place.locator(':focus').or(place.and(place.page().locator(':focus')));

test('a policy is opened, switched off, taken back and left by the keyboard alone', async ({
  page,
}) => {
  const console = await openBeside(page, 'policies');
  const { keyboard } = console;
  const row = console.locator('[data-row]').first();
  const link = row.locator('[data-open]');
  await press(
    console,
    'Tab',
    console.getByRole('checkbox', { name: text('admin.table.selectAll') }),
  );
  await keyboard.press('ArrowDown');
  await expect(row.getByRole('checkbox')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(link).toBeFocused();
  await keyboard.press('Enter');
  const panel = console.locator('[data-part="panel"]');
  await expect(panel.getByRole('heading', { level: 3 }).locator('[tabindex]')).toBeFocused();

  await press(console, 'Tab', panel.locator('button[aria-haspopup="menu"]'));
  await keyboard.press('Enter');
  const off = console.getByRole('menuitem', { name: labelOf('policyOff'), exact: true });
  await expect(console.getByRole('menuitem').first()).toBeFocused();
  await press(console, 'ArrowDown', off);
  await keyboard.press('Enter');
  const dialog = console.getByRole('dialog');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await press(console, 'Tab', dialog.getByRole('button', { name: labelOf('policyOff') }));
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row).toContainText(text('admin.state.disabled'));
  await expect(panel.locator('button[aria-haspopup="menu"]')).toBeFocused();

  const undo = resultOn(console).getByRole('button', { name: text('admin.undo'), exact: true });
  await press(console, 'Shift+Tab', undo);
  await keyboard.press('Enter');
  await expect(row).toContainText(text('admin.state.enabled'));
  await expect(resultOn(console)).toBeFocused();
  await expect(resultOn(console)).toContainText(text('admin.undone'));
  await press(console, 'Tab', resultOn(console).getByRole('button'));
  await keyboard.press('Enter');
  await expect(resultOn(console)).toBeHidden();
  await expect(console.locator(onTitle)).toBeFocused();

  await press(console, 'Tab', panel.getByRole('button', { name: text('admin.panel.close') }));
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  await press(
    console,
    'Shift+Tab',
    console.getByRole('button', { name: text('admin.view.sign-ins') }),
  );
  await keyboard.press('Enter');
  await expect(console.locator(onTitle)).toHaveText(text('admin.view.sign-ins'));
  await expect(console.locator(onTitle)).toBeFocused();
});

test('a confirmation that is left puts the focus back where it was begun', async ({ page }) => {
  const console = await openBeside(page, 'policies');
  const all = console.getByRole('checkbox', { name: text('admin.table.selectAll') });
  await press(console, 'Tab', all);
  await console.keyboard.press('Space');
  const off = console.getByRole('button', { name: labelOf('policyOff'), exact: true });
  await press(console, 'Shift+Tab', off);
  await console.keyboard.press('Enter');
  await expect(console.getByRole('dialog')).toBeVisible();
  await console.keyboard.press('Escape');
  await expect(console.getByRole('dialog')).toBeHidden();
  await expect(off).toBeFocused();
});

test('many rows are searched, filtered, sorted, paged and selected by the keyboard alone', async ({
  page,
}) => {
  const console = await openBeside(page, 'risky-users', 250);
  const { keyboard } = console;
  const first = console.locator('[data-row]').first();
  await press(console, 'Tab', console.getByRole('searchbox'));
  await keyboard.type('person-1');
  await expect(
    console.getByText(text('admin.table.count', { count: 111, all: 250 })),
  ).toBeVisible();
  await expect(console.getByRole('searchbox')).toBeFocused();

  const level = console.getByRole('combobox', { name: text('admin.column.riskLevel') });
  await press(console, 'Tab', level);
  await keyboard.press('ArrowDown');
  await expect(level).toHaveValue('4high');
  await expect(level).toBeFocused();

  const size = console.getByRole('combobox', { name: text('admin.table.size') });
  await press(console, 'Tab', size);
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(size).toHaveValue('100');
  const next = console.getByRole('button', { name: text('admin.table.next') });
  await press(console, 'Tab', next);
  await keyboard.press('Enter');
  await expect(console.getByText(text('admin.table.page', { page: 2, pages: 2 }))).toBeVisible();
  await expect(next).toBeFocused();

  const all = console.getByRole('checkbox', { name: text('admin.table.selectAll') });
  await press(console, 'Tab', all);
  await keyboard.press('ArrowRight');
  const head = console.getByRole('columnheader', { name: text('admin.column.user') });
  await expect(focusOn(head)).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(focusOn(head)).toHaveCount(1);
  await expect(first).toContainText('Person 1');

  await keyboard.press('ArrowLeft');
  await expect(all).toBeFocused();
  await keyboard.press('Space');
  await expect(console.getByText(text('admin.table.selected', { count: 100 }))).toBeVisible();
  const deselect = console.getByRole('button', { name: text('admin.table.deselect') });
  await press(console, 'Shift+Tab', deselect);
  await keyboard.press('Enter');
  await expect(deselect).toBeHidden();
  await expect(all).toBeFocused();
});
