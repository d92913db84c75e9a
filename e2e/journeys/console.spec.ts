import { expect, type Page } from '@playwright/test';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import type { ViewId } from '../../src/admin/views.ts';
import { beginOn, confirmAct, openConsole, rowOf } from '../support/console.ts';
import { rehearsalOf, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const blocked = scenarioOf('user-risk-blocked');
const [person] = blocked.people;
const name = person?.displayName ?? '';

/** A blocked person at one page, and the console of the same rehearsal in another. */
const bothSides = async (page: Page, view: ViewId, search: Record<string, string> = {}) => {
  await openScenario(page, blocked, { step: 2 });
  const console = await page.context().newPage();
  await openConsole(console, await rehearsalOf(page), view, search);
  return console;
};

/** The blocked person leaves the page and signs in again. */
const tryAgain = async (page: Page, screen: string): Promise<void> => {
  await screenOn(page)
    .getByRole('button', { name: text('blocked.signOut') })
    .click();
  await expectScreen(page, { screen: 'signIn.username' }, blocked);
  const [userName, password] = blocked.script;
  if (!userName || !password) throw new Error('The script has no sign-in.');
  await perform(page, blocked, userName);
  await perform(page, blocked, { ...password, expect: { screen } });
};

test('whoever is blocked gets in once IT staff dismissed the risk, and not before trying again', async ({
  page,
}) => {
  const console = await bothSides(page, 'risky-users');
  await beginOn(console, rowOf(console, name), 'dismissUserRisk');
  const dialog = console.getByRole('dialog');
  await expect(dialog).toContainText(text('admin.act.dismissUserRisk.wont'));
  await confirmAct(console, 'dismissUserRisk');
  await expect(dialog).toBeHidden();
  await expect(console.getByRole('row', { name: new RegExp(name) })).toContainText('Dismissed');
  await expectScreen(page, { screen: 'blocked.accountBlocked' }, blocked);
  await tryAgain(page, 'staySignedIn');
});

test('whoever may only look is told which role an act takes, and nothing changes', async ({
  page,
}) => {
  const console = await bothSides(page, 'risky-users', { as: 'reader-woodgrove' });
  await beginOn(console, rowOf(console, name), 'dismissUserRisk');
  await confirmAct(console, 'dismissUserRisk');
  const refusal = console.getByRole('dialog').getByRole('alert');
  await expect(refusal).toContainText('Security Operator');
  await console.keyboard.press('Escape');
  await expect(console.getByRole('row', { name: new RegExp(name) })).toContainText('At risk');
});

test('a policy that is switched off blocks nobody who tries again', async ({ page }) => {
  const console = await bothSides(page, 'policies');
  await beginOn(console, rowOf(console, 'CA010'), 'policyOff');
  await confirmAct(console, 'policyOff');
  await expect(console.getByRole('row', { name: /CA010/ })).toContainText('Off');
  // The account is still at high risk, so that nobody is asked whether to stay signed in.
  await tryAgain(page, 'app');
});

test('a group that a published policy leaves open is said to be that, in its panel and in Why', async ({
  page,
}) => {
  const console = await bothSides(page, 'policies');
  await rowOf(console, 'CA010').locator('[data-open]').click();
  await page.getByRole('tab', { name: text('stage.tab.why') }).click();
  for (const where of [console.locator('[data-part="panel"]'), page.getByRole('tabpanel')]) {
    // oxlint-disable no-await-in-loop -- One window after the other.
    await expect(where).toContainText(text('why.blank.group', { count: 1 }));
    await expect(where.getByText(/^x{8}-/).filter({ visible: true })).toHaveCount(0);
    // oxlint-enable no-await-in-loop
  }
});

test('the console stands beside the page, and says so by its own address too', async ({ page }) => {
  await openScenario(page, blocked, { step: 2 });
  await page.getByRole('button', { name: text('stage.admin.beside') }).click();
  await expect(page.getByRole('heading', { name: text('admin.view.risky-users') })).toBeVisible();
  await expect(screenOn(page)).toBeVisible();
});

test('an address without a rehearsal, and one of an unknown rehearsal, say what to do', async ({
  page,
}) => {
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link').first()).toBeVisible();
  await page.goto('/admin/00000000-0000-4000-8000-000000000000/risky-users');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
