import { expect, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { expectAnswered, requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { watchPage } from '../support/watch.ts';
import { test } from '../support/kept-window.ts';

const expired = scenarioOf('password-expired');
const [tomas] = expired.people;
const current = tomas?.secrets['persona.password'] ?? '';

const field = (page: Page, id: 'current' | 'new' | 'confirm') =>
  screenOn(page).getByLabel(text(`passwordChange.${id}`), { exact: true });
const hint = (page: Page) => screenOn(page).locator('[data-part="hint"]');

/** More than a password may have, and more than a name ever has. */
const long = 'Aa1-'.repeat(70);
const emoji = '🔑🙂👩‍👩‍👧‍👦'.repeat(12);

test('the hint follows what is typed, is silent before, and promises nothing', async ({ page }) => {
  await openScenario(page, expired, { step: 2 });
  await expect(hint(page)).toBeHidden();
  const open = hint(page).getByText(text('passwordHint.open'));
  await field(page, 'new').fill('abc');
  await expect(open).toHaveCount(2);
  await expect(hint(page).getByRole('status')).toHaveText(
    text('passwordHint.status', { met: 1, all: 3 }),
  );
  await field(page, 'new').fill('Abcdefg1');
  await expect(open).toHaveCount(0);
  await expect(hint(page)).toContainText(text('passwordHint.rest'));
  await field(page, 'new').fill('Äbcdefg1-🔑');
  await expect(open).toHaveCount(1);
  await field(page, 'new').fill('');
  await expect(hint(page)).toBeHidden();
});

test('a password that meets the hint can still be refused, and says why', async ({ page }) => {
  await openScenario(page, expired, { step: 2 });
  for (const [chosen, error] of [
    ['Welcome1!', 'guessable'],
    ['Xq-T0m@s-179', 'containsName'],
    ['Xq-F@brik@m-9', 'containsOrganisation'],
  ] as const) {
    await field(page, 'current').fill(current);
    await field(page, 'new').fill(chosen);
    await expect(hint(page).getByText(text('passwordHint.open'))).toHaveCount(0);
    await field(page, 'confirm').fill(chosen);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text(`passwordChange.error.${error}`),
    );
    await expect(field(page, 'new')).toBeFocused();
  }
});

test('emoji and far too much text are refused in words in every field', async ({ page }) => {
  const watch = await watchPage(page);
  await openScenario(page, expired);
  const userName = screenOn(page).getByLabel(text('signIn.username.field'));
  for (const typed of [emoji, long, `${long}@${long}.example`]) {
    await userName.fill(typed);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text('signIn.username.error.unknownUser'),
    );
  }
  await performActs(page, expired, 0, 1);
  const password = screenOn(page).getByLabel(text('signIn.password.field'));
  for (const typed of [emoji, long]) {
    await password.fill(typed);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toContainText('reset it now');
    await expect(password).toHaveValue('');
  }
  await performActs(page, expired, 1, 2);
  for (const [typed, error] of [
    [emoji, 'characters'],
    [long, 'tooLong'],
  ] as const) {
    await field(page, 'current').fill(typed);
    await field(page, 'new').fill(typed);
    await field(page, 'confirm').fill(typed);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text('passwordChange.error.currentWrong'),
    );
    await field(page, 'current').fill(current);
    await field(page, 'new').fill(typed);
    await field(page, 'confirm').fill(typed);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text(`passwordChange.error.${error}`, { maximum: 256 }),
    );
  }
  watch.expectNothing();
});

for (const typed of ['  Tomas@Fabrikam.EXAMPLE ', 'ｔｏｍａｓ@ｆａｂｒｉｋａｍ.ｅｘａｍｐｌｅ'])
  test(`the user name is found as it is typed: "${typed}"`, async ({ page }) => {
    await openScenario(page, expired);
    await screenOn(page).getByLabel(text('signIn.username.field')).fill(typed);
    await page.keyboard.press('Enter');
    await expectScreen(page, { screen: 'signIn.password' }, expired);
    expect((await requiredOn(page)).context.account).toBe(tomas?.userPrincipalName);
  });
