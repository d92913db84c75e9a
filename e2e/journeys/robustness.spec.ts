import { expect, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { installFaults, recordCommands } from '../support/faults.ts';
import { askBackend, noticeOn, rehearsalOf, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const scenario = scenarioOf('risky-sign-in-mfa');
const [sam] = scenario.people;
const password = sam?.secrets['persona.password'] ?? '';
const atUserName = { screen: 'signIn.username' };
const atPassword = { screen: 'signIn.password' };
const atPrompt = { screen: 'mfa.prompt.push' };

const userNameField = (page: Page) => screenOn(page).getByLabel(text('signIn.username.field'));
const passwordField = (page: Page) => screenOn(page).getByLabel(text('signIn.password.field'));
const primary = (page: Page) => screenOn(page).locator('[data-part="primary"]');

test('Back leaves the sign-in, Forward takes it up where it stood', async ({ page }) => {
  await page.goto('/');
  const title = text(`scenario.${scenario.id}.title` as Parameters<typeof text>[0]);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expectScreen(page, atUserName, scenario);
  const rehearsal = await rehearsalOf(page);
  await performActs(page, scenario, 0, 2);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('library.title'));
  await page.goForward();
  await expectScreen(page, atPrompt, scenario);
  expect(await rehearsalOf(page)).toBe(rehearsal);
});

test('what is sent before the backend is ready waits for it; a slow reply shows and locks', async ({
  page,
}) => {
  const sent = recordCommands(page);
  await openScenario(page, scenario, { delay: '1500' });
  await userNameField(page).fill(sam?.userPrincipalName ?? '');
  await userNameField(page).press('Enter');
  await expect(primary(page)).toBeDisabled();
  await expectScreen(page, atPassword, scenario, { timeout: 15_000 });

  await passwordField(page).fill(password);
  await expect(primary(page)).toBeEnabled();
  await passwordField(page).press('Enter');
  await expect(primary(page)).toBeDisabled();
  await passwordField(page).press('Enter');
  // Not `click`, which would wait for the button as a person would not.
  await primary(page).dispatchEvent('click');
  await screenOn(page)
    .getByRole('button', { name: text('action.back'), exact: true })
    .dispatchEvent('click');
  await expect(passwordField(page)).toHaveValue(password);
  await expect(primary(page)).toBeDisabled();
  await expectScreen(page, atPrompt, scenario);
  expect(sent).toEqual(['start', 'submitPassword']);
});

test('two submits at once are one command', async ({ page }) => {
  const sent = recordCommands(page);
  await openScenario(page, scenario, { delay: '300' });
  await rehearsalOf(page);
  await userNameField(page).fill(sam?.userPrincipalName ?? '');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await expectScreen(page, atPassword, scenario);

  await passwordField(page).fill(password);
  // Both within one task: nothing could be drawn in between.
  await passwordField(page).evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await expectScreen(page, atPrompt, scenario);
  expect(sent).toEqual(['start', 'submitPassword']);
});

test('a reload before a command was carried out leaves the sign-in as it was', async ({ page }) => {
  const decide = await installFaults(page);
  await openScenario(page, scenario, { step: 1 });
  await decide('held');
  await passwordField(page).fill(password);
  await passwordField(page).press('Enter');
  await expect(primary(page)).toBeDisabled();
  await page.reload();
  await expectScreen(page, atPassword, scenario);
  await expect(passwordField(page)).toHaveValue('');
  await performActs(page, scenario, 1, 2);
});

test('a reload after a command was carried out shows what it led to', async ({ page }) => {
  const decide = await installFaults(page);
  await openScenario(page, scenario, { step: 1 });
  await decide('unanswered');
  await passwordField(page).fill(password);
  await passwordField(page).press('Enter');
  await expect(primary(page)).toBeDisabled();
  await expect
    .poll(async () => (await askBackend<{ revision: number }>(page, '/api/sign-in')).revision)
    .toBe(2);
  await page.reload();
  await expectScreen(page, atPrompt, scenario);
});

for (const again of ['notice', 'form'] as const)
  test(`a command that fails keeps what was typed and can be sent again from the ${again}`, async ({
    page,
  }) => {
    const decide = await installFaults(page);
    await openScenario(page, scenario, { step: 1 });
    await decide('failed');
    await passwordField(page).fill(password);
    await passwordField(page).press('Enter');
    await expect(noticeOn(page)).toContainText(text('app.notice.unreachable'));
    await expectScreen(page, atPassword, scenario);
    await expect(passwordField(page)).toHaveValue(password);
    await decide('served');
    if (again === 'form') await passwordField(page).press('Enter');
    else
      await noticeOn(page)
        .getByRole('button', { name: text('app.action.retry') })
        .click();
    await expectScreen(page, atPrompt, scenario);
    await expect(noticeOn(page)).toHaveCount(0);
  });
