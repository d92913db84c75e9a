import { expect, type Page, test } from '@playwright/test';
import type { ViewId } from '../../src/admin/views.ts';
import { openScenario } from '../support/actor.ts';
import { beginAct, beginOn, confirmAct, openConsole, resultOn, rowOf } from '../support/console.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';

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
