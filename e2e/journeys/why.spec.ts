import { expect, type Page } from '@playwright/test';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { backendOrigin } from '../../src/api/contract.ts';

const blocked = scenarioOf('user-risk-blocked');
const unregistered = scenarioOf('risky-sign-in-not-registered');
const policy = 'CA010: Block High-Risk Users';

const why = (page: Page) =>
  page.getByRole('complementary', { name: text('stage.dock') }).getByRole('tabpanel');

const openWhy = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: text('stage.tab.why') }).click();
  await expect(why(page).getByRole('heading', { name: text('stage.why.verdict') })).toBeVisible();
};

const waysIn = (page: Page, name: string) =>
  why(page).getByRole('region', { name: text('why.wayIn', { name }) });

test('one sentence names the policy and the condition that blocked', async ({ page }) => {
  await openScenario(page, blocked, { step: 2 });
  await openWhy(page);
  const reason = text('why.because.userRiskLevels', { has: text('term.riskLevel.high') });
  await expect(
    why(page).getByText(
      text('why.decided.block', {
        count: 1,
        policies: text('why.quoted', { name: policy }),
        reasons: reason,
      }),
    ),
  ).toBeVisible();
});

test('what would let the person in says who does it, and what it leaves undone', async ({
  page,
}) => {
  await openScenario(page, blocked, { step: 2 });
  await openWhy(page);
  const found = waysIn(page, 'Daniel Kowalski');
  const staff = found.getByRole('group', {
    name: text('why.wayIn.staff', { organisation: 'Woodgrove Bank' }),
  });
  const dismissal = staff.getByRole('listitem').filter({ hasText: text('change.dismissUserRisk') });
  await expect(dismissal).toContainText(text('caution.passwordStays'));
  const reset = staff.getByRole('listitem').filter({ hasText: text('change.resetUserPassword') });
  await expect(reset).not.toContainText(text('caution.passwordStays'));
  await expect(reset).toContainText(text('stage.certainty.documented'));
  await found.getByText(/not enough alone/).click();
  await expect(found.getByText(text('change.createTemporaryAccessPass'))).toBeVisible();
});

test('once IT staff made such a change, nothing else has to', async ({ page }) => {
  await openScenario(page, blocked, { step: 2 });
  await openWhy(page);
  const found = waysIn(page, 'Daniel Kowalski');
  await expect(found.getByText(text('change.dismissUserRisk'))).toBeVisible();
  await perform(page, blocked, {
    actor: 'administrator',
    by: 'admin-woodgrove',
    act: { type: 'dismissUserRisk', userIds: ['user-daniel'] },
    expect: { screen: 'blocked.accountBlocked' },
  });
  await expect(found.getByText(text('why.wayIn.asIs', { name: 'Daniel Kowalski' }))).toBeVisible();
});

test('what the person can do comes first', async ({ page }) => {
  await openScenario(page, unregistered, { step: 2 });
  await openWhy(page);
  const groups = waysIn(page, 'Omar Haddad').getByRole('group');
  await expect(groups.first()).toHaveAccessibleName(
    text('why.wayIn.person', { name: 'Omar Haddad' }),
  );
  await expect(groups.first()).toContainText('Redmond, Washington, United States');
});

test('a policy unfolds with the keyboard, and says of each condition what it compares', async ({
  page,
}) => {
  await openScenario(page, scenarioOf('sign-in-risk-blocked'), { step: 2 });
  await openWhy(page);
  const other = why(page).getByRole('button', { name: 'Sign-in Risk 1 - Require MFA' });
  await expect(other).toHaveAttribute('aria-expanded', 'false');
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  const row = why(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Sign-in Risk 1 - Require MFA' }) });
  const risk = row.getByRole('listitem').filter({ hasText: text('condition.signInRiskLevels') });
  await expect(risk).toContainText(text('why.condition.met'));
  await expect(risk.getByRole('definition').last()).toHaveText(text('term.riskLevel.high'));
  await page.keyboard.press('Enter');
  await expect(other).toHaveAttribute('aria-expanded', 'false');
  // The one that decided is there to be read at once.
  await expect(why(page).getByRole('button', { name: /CA003/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('nothing is worked out while the tab is closed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openScenario(page, blocked, { step: 2 });
  const isAsked = () =>
    asked.some((url) => url.startsWith(`${backendOrigin}/api/rehearsal/would-`));
  expect(isAsked()).toBe(false);
  await openWhy(page);
  await expect(waysIn(page, 'Daniel Kowalski')).toBeVisible();
  expect(isAsked()).toBe(true);
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 360])
    test(`axe finds nothing in the explanation, ${theme}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/sign-in/${blocked.id}?step=2&theme=${theme}`);
      await expectScreen(page, { screen: 'blocked.accountBlocked' }, blocked);
      if (width === 360) await page.getByRole('button', { name: text('stage.more') }).click();
      await openWhy(page);
      await expect(waysIn(page, 'Daniel Kowalski')).toBeVisible();
      const { violations } = await runAxe(page, focusCatchers);
      expect(violations).toEqual([]);
    });
