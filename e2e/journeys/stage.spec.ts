import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { rehearsalOf, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const scenario = scenarioOf('risky-user-password-change');
const registration = scenarioOf('first-sign-in-registration');

const dock = (page: Page) => page.getByRole('complementary', { name: text('stage.dock') });
const player = (page: Page, act: 'next' | 'back' | 'play' | 'restart') =>
  page.getByRole('button', { name: text(`stage.player.${act}`), exact: true });
const tab = (page: Page, name: 'person' | 'phone' | 'why') =>
  page.getByRole('tab', { name: text(`stage.tab.${name}`) });
const position = (page: Page, acts: number) =>
  expect(
    page.getByText(
      text('stage.player.position', { position: acts, count: scenario.script.length }),
    ),
  ).toBeVisible();

test('next plays every act, back takes one back, restart begins again', async ({ page }) => {
  await openScenario(page, scenario);
  for (const [at, { expect: expected }] of scenario.script.entries()) {
    await player(page, 'next').click();
    await expectScreen(page, expected, scenario);
    await position(page, at + 1);
  }
  await expect(player(page, 'next')).toBeDisabled();
  await player(page, 'back').click();
  await position(page, scenario.script.length - 1);
  await expectScreen(page, { screen: 'passwordChange.risk' }, scenario);
  await player(page, 'restart').click();
  await position(page, 0);
  await expectScreen(page, { screen: 'signIn.username' }, scenario);
});

test('two presses on next at once play two acts', async ({ page }) => {
  await openScenario(page, scenario);
  await expect(player(page, 'next')).toBeEnabled();
  await player(page, 'next').evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await position(page, 2);
  const [, second] = scenario.script;
  await expectScreen(page, second?.expect ?? { screen: '' }, scenario);
});

test('the dock comes without moving what somebody is about to press', async ({ page }) => {
  await page.addInitScript(() => {
    const look = (): void => {
      const button = document.querySelector('[data-screen] [data-part="primary"]');
      if (button) Object.assign(window, { firstAt: button.getBoundingClientRect().toJSON() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openScenario(page, scenario);
  await expect(dock(page)).toBeVisible();
  const first = await page.evaluate(() => (window as unknown as { firstAt: unknown }).firstAt);
  const { x, y, width, height } = (await screenOn(page)
    .getByRole('button', { name: text('action.next') })
    .boundingBox())!;
  expect(first).toMatchObject({ x, y, width, height });
});

test('play plays to the end by itself', async ({ page }) => {
  await openScenario(page, scenario, { step: 3 });
  await dock(page).getByRole('combobox').selectOption({ index: 0 });
  await player(page, 'play').click();
  await expectScreen(page, { screen: 'app' }, scenario, { timeout: 20_000 });
  await expect(player(page, 'play')).toBeVisible();
});

test('a clicker steps through the script, and leaves those alone who type', async ({ page }) => {
  await openScenario(page, scenario);
  await position(page, 0);
  await page.keyboard.press('PageDown');
  await expectScreen(page, { screen: 'signIn.password' }, scenario);
  await page.keyboard.press('PageUp');
  await expectScreen(page, { screen: 'signIn.username' }, scenario);
  await position(page, 0);
  await page.keyboard.type('nadia');
  await page.keyboard.press('PageDown');
  await expect(screenOn(page).getByRole('textbox')).toHaveValue('nadia');
  await position(page, 0);
});

test('somebody who acts by hand is followed, and a way beside the script is said', async ({
  page,
}) => {
  await openScenario(page, scenario);
  await position(page, 0);
  const types = dock(page).getByRole('button', { name: /^Type it for me/ });
  await types.first().click();
  await expect(screenOn(page).getByRole('textbox')).toHaveValue('nadia@contoso.example');
  await page.keyboard.press('Enter');
  await position(page, 1);
  // The dock hears of the next page before its file is there.
  await expectScreen(page, { screen: 'signIn.password' }, scenario);
  await types.nth(1).click();
  await expect(screenOn(page).getByLabel(text('signIn.password.field'))).not.toHaveValue('');
  await page.keyboard.press('Enter');
  await position(page, 2);
  await screenOn(page)
    .getByRole('button', { name: text('action.verify') })
    .click();
  await position(page, 3);
  await tab(page, 'phone').click();
  await dock(page)
    .getByRole('button', { name: text('stage.phone.deny'), exact: true })
    .click();
  await expectScreen(page, { screen: 'mfa.denied' }, scenario);
  await expect(player(page, 'next')).toBeDisabled();
  // Both the notice and the player offer it.
  await player(page, 'restart').first().click();
  await position(page, 0);
  await expect(player(page, 'next')).toBeEnabled();
});

test('the phone scans, and approves with the number that the page shows', async ({ page }) => {
  const scanAt = registration.script.findIndex(({ actor }) => actor === 'phone');
  await openScenario(page, registration, { step: scanAt });
  await tab(page, 'phone').click();
  await dock(page)
    .getByRole('button', { name: text('stage.phone.scan') })
    .click();
  await expect(dock(page).getByText(text('stage.phone.scanned'))).toBeVisible();
  await screenOn(page)
    .getByRole('button', { name: text('action.next') })
    .click();
  await expectScreen(page, { screen: 'register.securityInfo.tryItOut' }, registration);
  await dock(page)
    .getByRole('button', { name: text('stage.phone.number.type') })
    .click();
  await dock(page)
    .getByRole('button', { name: text('stage.phone.approve'), exact: true })
    .click();
  await expectScreen(page, { screen: 'register.securityInfo.added' }, registration);
});

test('a trial that is denied is beside the script, also after a reload', async ({ page }) => {
  const trial = registration.script.findIndex(
    ({ expect: { screen } }) => screen === 'register.securityInfo.tryItOut',
  );
  await openScenario(page, registration, { step: trial + 1 });
  await expect(player(page, 'next')).toBeEnabled();
  await tab(page, 'phone').click();
  await dock(page)
    .getByRole('button', { name: text('stage.phone.deny'), exact: true })
    .click();
  const denied = { screen: 'register.securityInfo.tryItOut', state: 'denied' };
  await expectScreen(page, denied, registration);
  await expect(player(page, 'next')).toBeDisabled();
  await page.reload();
  await expectScreen(page, denied, registration);
  await expect(player(page, 'next')).toBeDisabled();
  await screenOn(page)
    .getByRole('button', { name: text('action.tryAgain') })
    .click();
  await expect(player(page, 'next')).toBeEnabled();
  await player(page, 'next').click();
  await expectScreen(page, { screen: 'register.securityInfo.added' }, registration);
});

test('why names the policy, what it asked for, and the page that a rule comes from', async ({
  page,
}) => {
  await openScenario(page, scenario, { step: 4 });
  await tab(page, 'why').click();
  const why = dock(page).getByRole('tabpanel');
  await expect(
    why.getByRole('heading', { name: 'User-UserRisk-High-PasswordReset' }),
  ).toBeVisible();
  await expect(why.getByText(text('control.passwordChange')).first()).toBeVisible();
  const sources = why.getByRole('link');
  await expect(sources.first()).toHaveAttribute('href', /^https:\/\/learn\.microsoft\.com\//);
  await expect(sources.first()).toHaveAttribute('target', '_blank');
});

test('the panel can be hidden, brought back, and opened in a window of its own', async ({
  page,
}) => {
  await openScenario(page, scenario);
  await dock(page)
    .getByRole('button', { name: text('stage.hide') })
    .click();
  await expect(dock(page)).toHaveCount(0);
  const show = page.getByRole('button', { name: text('stage.show') });
  await expect(show).toBeFocused();
  await show.click();
  await expect(tab(page, 'person')).toBeFocused();
  const opening = page.waitForEvent('popup');
  await dock(page)
    .getByRole('button', { name: text('stage.detach') })
    .click();
  const own = await opening;
  await position(own, 0);
  await player(own, 'next').click();
  await expectScreen(page, { screen: 'signIn.password' }, scenario);
  await position(own, 1);
  await own.close();
  await page.keyboard.press('PageDown');
  await expectScreen(page, { screen: 'risk.accountAtRisk' }, scenario);
});

test('a reload leaves the script where it was', async ({ page }) => {
  await openScenario(page, scenario, { step: 3 });
  await position(page, 3);
  await page.reload();
  await expectScreen(page, { screen: 'mfa.prompt.push' }, scenario);
  await position(page, 3);
  await player(page, 'next').click();
  await expectScreen(page, { screen: 'passwordChange.risk' }, scenario);
});

test('a phone that scans early leaves the wizard on its page', async ({ page }) => {
  const setUp = registration.script.findIndex(
    ({ expect: { screen } }) => screen === 'register.securityInfo.setUp',
  );
  await openScenario(page, registration, { step: setUp + 1 });
  await tab(page, 'phone').click();
  await dock(page)
    .getByRole('button', { name: text('stage.phone.scan') })
    .click();
  await expect(dock(page).getByText(text('stage.phone.scanned'))).toBeVisible();
  await expectScreen(page, { screen: 'register.securityInfo.setUp' }, registration);
});

test('a rehearsal is shown at the address of its own scenario', async ({ page }) => {
  await openScenario(page, scenario, { step: 1 });
  const rehearsal = await rehearsalOf(page);
  await page.goto(`/sign-in/no-interrupt?rehearsal=${rehearsal}`);
  await expect(page).toHaveURL(new RegExp(`/sign-in/${scenario.id}\\?`));
  await expectScreen(page, { screen: 'signIn.password' }, scenario);
});
