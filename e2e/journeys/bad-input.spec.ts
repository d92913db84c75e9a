import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { firstShown } from '../support/first-shown.ts';
import { test } from '../support/gallery.ts';
import { namedStates } from '../support/named-states.ts';
import { expectAnswered, requiredOn, screenOn } from '../support/rehearsal.ts';
import { watchPage } from '../support/watch.ts';

/** More than any field is for, and what no field is for. */
const typed = ['Aa1-'.repeat(70), '🔑🙂👩‍👩‍👧‍👦'.repeat(12)];

const fieldsOn = (page: Page) =>
  screenOn(page).locator('input:not([type="radio"]):not([type="checkbox"])');

/** Screens on which something is typed; the user name is typed before the first act. */
const typedOn = [
  'signIn.password',
  'signIn.temporaryAccessPass',
  'mfa.prompt.code',
  'passwordChange.risk',
  'passwordChange.expired',
  'passwordChange.temporary',
  'register.securityInfo.enterCode',
  'register.securityInfo.phone',
  'register.securityInfo.phoneCode',
  'register.securityInfo.passkeyName',
  'register.securityInfo.email',
  'register.securityInfo.emailCode',
  'register.securityInfo.questions',
  'device.ctrlAltDel',
  'sspr.username',
  'sspr.verify.code',
  'sspr.verify.questions',
  'sspr.newPassword',
];

/** Where refusals come on a page of their own. */
const mailAccount = 'legacyClient.account';

for (const { screen, scenario, step } of firstShown.filter((one) => typedOn.includes(one.screen)))
  test(`emoji and far too much text are refused in words on ${screen}`, async ({ page }) => {
    const watch = await watchPage(page);
    await openScenario(page, scenario, { step });
    const fields = fieldsOn(page);
    for (const text of typed) {
      const { revision } = await requiredOn(page);
      for (const field of await fields.all()) await field.fill(text);
      await fields.last().press('Enter');
      await expectAnswered(page);
      expect((await requiredOn(page)).revision).toBeGreaterThan(revision);
      await expect(screenOn(page).getByRole('alert')).toHaveText(/\S/);
      await expect(screenOn(page)).toHaveAttribute('data-screen', screen);
      await expect(screenOn(page).locator('[aria-invalid="true"]').first()).toBeFocused();
    }
    watch.expectNothing();
  });

test('an older mail program answers emoji and far too much text with its own refusal', async ({
  page,
}) => {
  const watch = await watchPage(page);
  const account = firstShown.find((one) => one.screen === mailAccount);
  if (!account) throw new Error(`No script leads to ${mailAccount}.`);
  await openScenario(page, account.scenario, { step: account.step });
  const fields = fieldsOn(page);
  for (const field of await fields.all()) await field.fill(typed.join(''));
  await fields.last().press('Enter');
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'legacyClient.signInFailed');
  watch.expectNothing();
});

test('no screen with a field is left out', async ({ gallery }) => {
  const { page, show } = await gallery({ width: 1280, height: 800 });
  const found: string[] = [];
  for (const state of namedStates.filter(({ state: name }) => name === 'default')) {
    const { screen } = state;
    await show(state);
    const fields = page.locator('[data-state] input:not([type="radio"]):not([type="checkbox"])');
    if ((await fields.count()) > 0) found.push(screen);
  }
  expect(found.toSorted()).toEqual([...typedOn, mailAccount, 'signIn.username'].toSorted());
});
