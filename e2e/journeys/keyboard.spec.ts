import { expect, type Locator, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  approveOnPhone,
  expectAnswered,
  phoneOf,
  scenarioOf,
  screenOn,
} from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const scenario = scenarioOf('risky-user-password-change');
const [nadia] = scenario.people;
const secrets = nadia?.secrets ?? {};

const expectEntered = async (page: Page, screen: string, focused: Locator): Promise<void> => {
  await expectScreen(page, { screen }, scenario);
  await expect(focused).toBeFocused();
};

test('a whole journey without a mouse, with the focus where each screen begins', async ({
  page,
}) => {
  const shown = screenOn(page);
  const button = (name: string) => shown.getByRole('button', { name, exact: true });
  const title = shown.getByRole('heading', { level: 1 });
  const { keyboard } = page;

  await openScenario(page, scenario);
  await expectEntered(page, 'signIn.username', shown.getByLabel(text('signIn.username.field')));
  await keyboard.type(nadia?.userPrincipalName ?? '');
  await tabTo(page, button(text('action.next')));
  await keyboard.press('Enter');

  await expectEntered(page, 'signIn.password', shown.getByLabel(text('signIn.password.field')));
  await keyboard.type(secrets['persona.password'] ?? '');
  await keyboard.press('Enter');

  await expectEntered(page, 'risk.accountAtRisk', button(text('action.verify')));
  await keyboard.press('Space');

  await expectEntered(page, 'mfa.prompt.push', title);
  // Only a minute is left to answer: the number is read with the title.
  const { request } = await phoneOf(page);
  await expect(title).toHaveAccessibleDescription(
    `${text('mfa.prompt.push.body')} ${request?.number}`,
  );
  await tabTo(page, button(text('mfa.prompt.push.cantUse')));
  await keyboard.press('Enter');
  await expectEntered(page, 'mfa.prompt.methods', title);
  await tabTo(page, button(text('action.back')));
  await keyboard.press('Enter');
  await expectEntered(page, 'mfa.prompt.push', title);
  await approveOnPhone(page);

  const current = shown.getByLabel(text('passwordChange.current'));
  await expectEntered(page, 'passwordChange.risk', current);
  await keyboard.type(secrets['persona.password'] ?? '');
  for (const field of ['passwordChange.new', 'passwordChange.confirm'] as const) {
    await keyboard.press('Tab');
    await expect(shown.getByLabel(text(field))).toBeFocused();
    await keyboard.type(secrets['newPassword.good'] ?? '');
  }
  await keyboard.press('Enter');

  await expectEntered(page, 'app', title);
  // It stands before the title, in the application's own bar.
  await tabTo(page, button(text('action.signOut')), 'Shift+Tab');
  await keyboard.press('Enter');
  await expectEntered(page, 'signIn.username', shown.getByLabel(text('signIn.username.field')));
});

test('the focus goes back to the field whose content was refused', async ({ page }) => {
  await openScenario(page, scenario, { step: 4 });
  const field = (id: 'current' | 'new' | 'confirm') =>
    screenOn(page).getByLabel(text(`passwordChange.${id}`));
  const right = secrets['persona.password'] ?? '';
  const good = secrets['newPassword.good'] ?? '';
  const refusals = [
    { typed: ['', good, good], refused: 'current', error: 'empty' },
    { typed: ['not-the-password', good, good], refused: 'current', error: 'currentWrong' },
    { typed: [right, '', good], refused: 'new', error: 'empty' },
    { typed: [right, good, ''], refused: 'confirm', error: 'empty' },
    { typed: [right, 'short', 'short'], refused: 'new', error: 'tooShort' },
    { typed: [right, good, `${good}x`], refused: 'new', error: 'mismatch' },
  ] as const;
  for (const { typed, refused, error } of refusals) {
    const [current, chosen, confirmation] = typed;
    await field('current').fill(current);
    await field('new').fill(chosen);
    await field('confirm').fill(confirmation);
    await page.keyboard.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text(`passwordChange.error.${error}`, { minimum: 8 }),
    );
    await expect(field(refused)).toBeFocused();
  }
});

test('whoever goes on to another page goes on at its title, and so does whoever comes back', async ({
  page,
}) => {
  await page.goto('/comments');
  const title = page.locator('main h1');
  await expect(title).toHaveText(text('comments.all.title'));
  await expect(title).not.toBeFocused();
  await page.getByRole('link', { name: text('comments.none.way'), exact: true }).press('Enter');
  await expect(title).toHaveText(text('review.gallery.title'));
  await expect(title).toBeFocused();
  await page.goBack();
  await expect(title).toHaveText(text('comments.all.title'));
  await expect(title).toBeFocused();
});
