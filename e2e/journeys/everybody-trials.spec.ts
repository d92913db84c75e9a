import { expect, type Page } from '@playwright/test';
import { everybodyTab, grid, tableIsThere } from '../support/everybody.ts';
import { fileOf, openPolicies, pick, riskPolicy, tab } from '../support/policies.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const answerTab = (page: Page) =>
  page.getByRole('tab', { name: text('policies.view.answer'), exact: true });

const open = async (page: Page, ...policies: object[]): Promise<void> => {
  await openPolicies(page);
  await pick(page, fileOf('export.json', JSON.stringify(policies)));
  await everybodyTab(page).click();
  await tableIsThere(page);
};

const atSignInRisk = {
  ...riskPolicy,
  id: 'sign-in-risk',
  displayName: 'SR-MFA',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    signInRiskLevels: ['medium', 'high'],
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};

test('a policy that is switched off leaves its columns, and what it did shows as changed', async ({
  page,
}) => {
  await open(page, riskPolicy, atSignInRisk);
  const columns = await grid(page).getAttribute('aria-colcount');
  await button(page, text('everybody.changes.policies')).click();
  await page
    .getByLabel(text('everybody.policy.state', { policy: 'SR-MFA' }), { exact: true })
    .selectOption('disabled');
  await expect(grid(page).getByText('Changed, was: Blocked').first()).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-colcount', columns ?? '');
});

test('a change that is tried is said and taken back where the answer and the policies are', async ({
  page,
}) => {
  await open(page, { ...atSignInRisk, state: 'enabledForReportingButNotEnforced' }, riskPolicy);
  await button(page, text('everybody.changes.policies')).click();
  await page
    .getByLabel(text('everybody.policy.state', { policy: 'SR-MFA' }), { exact: true })
    .selectOption('enabled');
  const made = page.getByRole('list', { name: text('everybody.changes.made') });
  await expect(made).toBeVisible();
  await answerTab(page).click();
  await expect(page.getByText(text('everybody.trial.count', { count: 1 }))).toBeVisible();
  await expect(made).toContainText('SR-MFA');
  await tab(page, 'policies', 2).click();
  await expect(page.getByText(text('everybody.trial.changed'), { exact: true })).toHaveCount(1);
  await made.getByRole('button').click();
  await expect(made).toHaveCount(0);
  await expect(tab(page, 'policies', 2)).toBeFocused();
  await expect(page.getByText(text('everybody.trial.changed'), { exact: true })).toHaveCount(0);
});

test('what stands out says whether it is new, changed, gone or as before the changes', async ({
  page,
}) => {
  await open(page, riskPolicy, atSignInRisk);
  const found = (kind: string) => page.locator(`[data-finding="${kind}"]`);
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await expect(page.locator('[data-standing]')).toHaveCount(0);
  await button(page, text('everybody.changes.policies')).click();
  const state = (policy: string) =>
    page.getByLabel(text('everybody.policy.state', { policy }), { exact: true });
  await state('SR-MFA').selectOption('disabled');
  const blocked = found('blocked');
  await expect(
    blocked.getByText(text('everybody.standing.changed'), { exact: true }),
  ).toBeVisible();
  await expect(blocked.getByText(/no longer in \d+ cells?/)).toBeVisible();
  // Every policy for all users that is left excludes one group now.
  await expect(found('breakGlass')).toContainText(text('everybody.standing.new'));
  await expect(found('noBreakGlass')).toContainText(text('everybody.standing.gone'));
  await expect(page.locator('[data-finding]').last()).toHaveAttribute('data-standing', 'gone');
  await expect(
    page.getByText(/^Compared with before the changes: \d+ new, \d+ gone/),
  ).toBeVisible();
});

test('cells that a control leaves open are marked, and the control goes by what the file wrote', async ({
  page,
}) => {
  const odd = {
    ...riskPolicy,
    id: 'odd',
    displayName: 'Odd',
    grantControls: { operator: 'AND', builtInControls: ['mfa', 'quantumCheck'] },
  };
  await open(page, odd);
  await expect(page.getByText(text('everybody.incomplete'))).toBeVisible();
  const marked = grid(page).getByText(text('everybody.unsure'));
  await expect(marked.first()).toBeVisible();
  // The policy is for user risk alone.
  const member = grid(page).getByRole('row').nth(1);
  await expect(member.getByText(text('everybody.unsure'))).toHaveCount(0);
  await tab(page, 'policies', 1).click();
  await expect(page.getByText(/quantumCheck/)).toBeVisible();
});

test('a frame that very large text makes narrow holds the names and a whole cell', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPolicies(page, '?text=400');
  await pick(page, fileOf('export.json', JSON.stringify([riskPolicy])));
  await everybodyTab(page).click();
  await tableIsThere(page);
  const cell = grid(page).locator('[data-place="0 0"]');
  await cell.focus();
  await expect
    .poll(async () => {
      const [frame, head, own] = await Promise.all([
        grid(page).evaluate(({ clientHeight }) => clientHeight),
        grid(page)
          .getByRole('row')
          .first()
          .evaluate((row) => (row as HTMLElement).offsetHeight),
        cell.evaluate(({ offsetHeight }: HTMLElement) => offsetHeight),
      ]);
      return frame >= head + own;
    })
    .toBe(true);
  // No word of it is broken: the longest is no wider than what holds it.
  const facts = cell.getByText(/screens/);
  const lines = await facts.evaluate((words) => {
    const range = document.createRange();
    const said = words.firstChild as Text;
    const at = said.data.indexOf('screens');
    range.setStart(said, at);
    range.setEnd(said, at + 'screens'.length);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('all cells of a finding can be read, and the focus goes on to the first of the others', async ({
  page,
}) => {
  const block = {
    ...atSignInRisk,
    conditions: { ...atSignInRisk.conditions, signInRiskLevels: [] },
  };
  await open(page, block, atSignInRisk);
  const blocked = page.locator('[data-finding="blocked"]');
  const cells = blocked.getByRole('list').getByRole('button');
  await expect(cells).toHaveCount(4);
  const more = blocked.getByRole('button', { name: /^And \d+ more$/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(cells.nth(4)).toBeFocused();
  await expect(more).toHaveCount(0);
});
