import { expect, type Page } from '@playwright/test';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const blocked = scenarioOf('sign-in-risk-familiar-place');
const hybrid = scenarioOf('hybrid-changes-on-premises');

const openTab = (page: Page): Promise<void> =>
  page.getByRole('tab', { name: text('stage.tab.where') }).click();

const present = (page: Page) =>
  page
    .getByRole('tabpanel')
    .locator('[aria-current]')
    .getByText(text('stage.where.present'), { exact: true });

test('somebody who was blocked goes to the usual place, and gets in', async ({ page }) => {
  await openScenario(page, blocked, { step: 2 });
  await openTab(page);
  const panel = page.getByRole('tabpanel');
  await expect(panel.locator('[aria-current]')).toContainText(text('place.scenario'));
  const usual = text('place.familiar');
  await panel.getByRole('button', { name: `${text('stage.where.go')}: ${usual}` }).click();
  await expectScreen(page, { screen: 'signIn.username' }, blocked);
  await expect(panel.locator('[aria-current]')).toContainText(usual);
  for (const act of blocked.script.slice(3)) await perform(page, blocked, act);
});

test('the computer at work is there for whoever has one, and can be left', async ({ page }) => {
  await openScenario(page, hybrid, { step: 3 });
  await openTab(page);
  await page.getByRole('button', { name: text('stage.where.workDevice.press') }).click();
  await expectScreen(page, { screen: 'device.ctrlAltDel' }, hybrid);
  await expect(present(page)).toHaveCount(1);
  await page
    .getByRole('main')
    .getByRole('button', { name: text('action.cancel') })
    .click();
  await expectScreen(page, { screen: 'signIn.username' }, hybrid);
  await page.goto('/');
  await openScenario(page, blocked);
  await openTab(page);
  await expect(present(page)).toHaveCount(1);
  await expect(page.getByText(text('stage.where.workDevice.press'))).toHaveCount(0);
});
