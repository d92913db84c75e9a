import { expect } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const scenario = scenarioOf('forgot-password');

test('the way from the first page, without seeing the picture and without a mouse', async ({
  page,
}) => {
  await openScenario(page, scenario);
  const cantAccess = screenOn(page).getByRole('button', {
    name: text('signIn.username.cantAccess'),
  });
  await cantAccess.press('Enter');
  await expectScreen(page, { screen: 'sspr.username' }, scenario);
  await expect(screenOn(page).getByLabel(text('sspr.username.field'))).toBeFocused();
  await page.keyboard.type('lucia@contoso.example');
  const asText = screenOn(page).getByRole('button', { name: text('sspr.username.asText') });
  await asText.press('Enter');
  const { requirement } = await requiredOn(page);
  if (requirement.kind !== 'identifyForReset') throw new Error(requirement.kind);
  const spelled = requirement.picture.split('').join(' ');
  await expect(screenOn(page).getByRole('status').filter({ hasText: spelled })).toBeVisible();
  const characters = screenOn(page).getByLabel(text('sspr.username.characters'), { exact: true });
  await characters.focus();
  await page.keyboard.type(spelled);
  await page.keyboard.press('Enter');
  await expectScreen(page, { screen: 'sspr.verify.methods' }, scenario);
});

test('a reload in the middle keeps what was proved', async ({ page }) => {
  const before = scenario.script.findIndex(({ expect: to }) => to.screen === 'sspr.newPassword');
  await openScenario(page, scenario, { step: before + 1 });
  await page.reload();
  await expectScreen(page, { screen: 'sspr.newPassword' }, scenario);
});

test('a lockout says what opens the account, and leads there', async ({ page }) => {
  const lockout = scenarioOf('password-lockout-reset');
  await openScenario(page, lockout, { step: 2 });
  await screenOn(page).getByRole('alert').getByRole('button').click();
  await expectScreen(page, { screen: 'sspr.username' }, lockout);
});

test('another mail is told of, also after a reload', async ({ page }) => {
  const mailed = scenario.script.findIndex(({ expect: to }) => to.screen === 'sspr.verify.code');
  await openScenario(page, scenario, { step: mailed + 1 });
  const told = screenOn(page)
    .getByRole('status')
    .filter({ hasText: text('sspr.verify.code.sentAgain.email', { count: 2 }) });
  await expect(told).toHaveCount(0);
  await screenOn(page)
    .getByRole('button', { name: text('sspr.verify.code.again.email') })
    .click();
  await expect(told).toBeVisible();
  await page.reload();
  await expect(told).toBeVisible();
});
