import { expect, type Page } from '@playwright/test';
import type { ViewId } from '../../src/admin/views.ts';
import { openScenario } from '../support/actor.ts';
import { beginAct, beginOn, confirmAct, openConsole, resultOn, rowOf } from '../support/console.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const blocked = scenarioOf('user-risk-blocked');
const name = blocked.people[0]?.displayName ?? '';

/** So many consoles of one rehearsal, where somebody is blocked at high risk. */
const consoles = async (page: Page, view: ViewId, count = 1): Promise<Page[]> => {
  await openScenario(page, blocked, { step: 2 });
  const rehearsal = await rehearsalOf(page);
  const pages: Page[] = [];
  for (let number = 0; number < count; number += 1) {
    // oxlint-disable no-await-in-loop -- One window after the other.
    const console = await page.context().newPage();
    await openConsole(console, rehearsal, view);
    await expect(console.locator('[data-row]').first()).toBeVisible();
    pages.push(console);
    // oxlint-enable no-await-in-loop
  }
  return pages;
};

test('an act on nothing asks for a selection, and opens nothing', async ({ page }) => {
  const [console] = await consoles(page, 'risky-users');
  if (!console) throw new Error('No console.');
  await beginAct(console, 'dismissUserRisk');
  await expect(resultOn(console)).toContainText(text('admin.select.some'));
  await expect(console.getByRole('dialog')).toBeHidden();
});

for (const [what, change, rule] of [
  ['no JSON', () => '{', 'admin.failure.unreadable'],
  [
    'a password change without MFA',
    (json: string) =>
      JSON.stringify({
        ...(JSON.parse(json) as object),
        grantControls: { operator: 'AND', builtInControls: ['passwordChange'] },
      }),
    'admin.rule.passwordChangeNeedsMfa',
  ],
  [
    'one that leaves no administrator a way in',
    (json: string) =>
      JSON.stringify({
        ...(JSON.parse(json) as object),
        state: 'enabled',
        conditions: {
          users: { includeUsers: ['All'] },
          applications: { includeApplications: ['All'] },
          clientAppTypes: ['all'],
        },
        grantControls: { operator: 'OR', builtInControls: ['block'] },
      }),
    'admin.rule.locksEverybodyOut',
  ],
] as const)
  test(`a policy is not rewritten to ${what}, and why is said in the dialog`, async ({ page }) => {
    const [console] = await consoles(page, 'policies');
    if (!console) throw new Error('No console.');
    await beginOn(console, rowOf(console, 'CA010'), 'editPolicy');
    const dialog = console.getByRole('dialog');
    const field = dialog.getByLabel(text('admin.input.json'));
    await field.fill(change(await field.inputValue()));
    await confirmAct(console, 'editPolicy');
    await expect(dialog.getByRole('alert')).toHaveText(text(rule));
    await console.keyboard.press('Escape');
    await expect(rowOf(console, 'CA010')).toContainText(text('control.block'));
  });

test('taking back what somebody else changed since asks first', async ({ page }) => {
  const [first, second] = await consoles(page, 'policies', 2);
  if (!first || !second) throw new Error('Two consoles are needed.');
  const reportOnly = text('admin.state.enabledForReportingButNotEnforced');
  await beginOn(first, rowOf(first, 'CA010'), 'policyReportOnly');
  await confirmAct(first, 'policyReportOnly');
  await expect(rowOf(second, 'CA010')).toContainText(reportOnly);
  await beginOn(second, rowOf(second, 'CA010'), 'policyOff');
  await confirmAct(second, 'policyOff');
  const off = text('admin.state.disabled');
  await expect(rowOf(first, 'CA010')).toContainText(off);
  await resultOn(first)
    .getByRole('button', { name: text('admin.undo'), exact: true })
    .click();
  await expect(resultOn(first)).toContainText(text('admin.undo.moved', { names: '' }).trim());
  await expect(resultOn(first)).toBeFocused();
  await expect(rowOf(first, 'CA010')).toContainText(off);
  await resultOn(first)
    .getByRole('button', { name: text('admin.undo.nevertheless') })
    .click();
  await expect(rowOf(second, 'CA010')).toContainText(text('admin.state.enabled'));
});

test('an undo that takes another role names it', async ({ page }) => {
  const [console] = await consoles(page, 'policies');
  if (!console) throw new Error('No console.');
  await beginOn(console, rowOf(console, 'CA010'), 'policyOff');
  await confirmAct(console, 'policyOff');
  await console.getByRole('combobox', { name: text('admin.acts') }).selectOption({
    label: (await console.getByRole('option', { name: /^Noor/ }).textContent()) ?? '',
  });
  await resultOn(console)
    .getByRole('button', { name: text('admin.undo'), exact: true })
    .click();
  await expect(resultOn(console)).toContainText('Conditional Access Administrator');
});

test('whoever acts on a row that somebody else changed meanwhile is told before it is done', async ({
  page,
}) => {
  const [first, second] = await consoles(page, 'risky-users', 2);
  if (!first || !second) throw new Error('Two consoles are needed.');
  await beginOn(first, rowOf(first, name), 'confirmUserCompromised');
  await expect(first.getByRole('dialog')).toBeVisible();
  await beginOn(second, rowOf(second, name), 'dismissUserRisk');
  await confirmAct(second, 'dismissUserRisk');
  await expect(resultOn(second)).toBeVisible();
  const dialog = first.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText(text('admin.moved.title'));
  await dialog.getByRole('button', { name: text('admin.nevertheless') }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(second, name)).toContainText(text('riskState.confirmedCompromised'));
});

test('a sign-in that is blocked again after its risk was dismissed says why, and leads to its user', async ({
  page,
}) => {
  await openScenario(page, scenarioOf('sign-in-risk-dismissed-again'), { step: 6 });
  const console = await page.context().newPage();
  await openConsole(console, await rehearsalOf(page), 'risky-sign-ins');
  const again = console.locator('[data-row]').filter({ hasText: text('riskState.atRisk') });
  await again.locator('[data-open]').click();
  const panel = console.locator('[data-part="panel"]');
  await expect(panel.getByText(text('admin.expected.title'))).toBeVisible();
  // Risk of a sign-in that was dismissed is no risk of the user's.
  await panel.getByRole('button', { name: 'Petra Lindqvist' }).click();
  await expect(console).toHaveURL(/\/registration\/user-petra/);
  await expect(panel.getByText('Petra Lindqvist').first()).toBeVisible();
});
