import { expect, type Page } from '@playwright/test';
import { firstSignInRegistration } from '../../mocks/scenarios/first-sign-in-registration.ts';
import { registrationDay9Skip } from '../../mocks/scenarios/registration-day-9-skip.ts';
import { registrationForced } from '../../mocks/scenarios/registration-forced.ts';
import { registrationPhone } from '../../mocks/scenarios/registration-phone.ts';
import { person, wait } from '../../mocks/scenarios/acts.ts';
import type { Act } from '../../src/api/contract.ts';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { requiredOn, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const wizard = 'register.securityInfo';

test('who cannot scan the code copies the secret key, or the URL with it', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openScenario(page, firstSignInRegistration, { step: 5 });
  const screen = screenOn(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await screen.getByRole('button', { name: text(`${wizard}.scanQrCode.cantScan`) }).click();
  await screen.getByRole('button', { name: text(`${wizard}.scanQrCode.copySecret`) }).click();
  await expect(screen.getByText(text('copy.done'))).toHaveCount(1);
  const secret = await copied();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  await screen.getByRole('button', { name: text(`${wizard}.scanQrCode.copyUrl`) }).click();
  await expect(screen.getByText(text('copy.done'))).toHaveCount(2);
  const uri = await copied();
  expect(uri).toContain('otpauth://totp/');
  expect(uri).toContain(`secret=${secret}`);
});

test('a typed phone number stays through a reload and a look at other methods', async ({
  page,
}) => {
  const atPhone = registrationPhone.script.findIndex(
    ({ expect: { screen } }) => screen === `${wizard}.phone`,
  );
  await openScenario(page, registrationPhone, { step: atPhone + 1 });
  const field = screenOn(page).getByLabel(text(`${wizard}.phone.number`));
  const next = screenOn(page).getByRole('button', { name: text('action.next') });
  await field.fill('\u{1F4F1}'.repeat(300));
  await next.click();
  await expect(screenOn(page).getByRole('alert')).toHaveText(text(`${wizard}.phone.error.invalid`));
  await field.fill('425 555 0168');
  await next.click();
  await expectScreen(page, { screen: `${wizard}.phoneCode` }, registrationPhone);
  await screenOn(page)
    .getByRole('button', { name: text('action.back') })
    .click();
  await expectScreen(page, { screen: `${wizard}.phone` }, registrationPhone);
  await expect(field).toHaveValue('425 555 0168');
  await screenOn(page)
    .getByRole('button', { name: text('action.back') })
    .click();
  await expectScreen(page, { screen: `${wizard}.chooseMethod` }, registrationPhone);
  await screenOn(page)
    .getByRole('button', { name: text('method.phone') })
    .click();
  await expect(field).toHaveValue('425 555 0168');
  await page.reload();
  await expectScreen(page, { screen: `${wizard}.phone` }, registrationPhone);
  await expect(field).toHaveValue('425 555 0168');
});

test('whoever is in the middle of the older pages may leave the rest for later, while days are left', async ({
  page,
}) => {
  const offer = 'moreInfoRequired.skippable';
  const step = registrationDay9Skip.script.findIndex((act) => act.expect.screen === offer) + 1;
  const next = screenOn(page).getByRole('button', { name: text('action.next') });
  const skip = screenOn(page).getByRole('button', { name: text('register.classic.skip') });
  await openScenario(page, registrationDay9Skip, { step, wizard: 'classic' });
  await next.click();
  await expectScreen(page, { screen: `${wizard}.getApp` }, registrationDay9Skip);
  await next.click();
  await expectScreen(page, { screen: `${wizard}.setUp` }, registrationDay9Skip);
  await skip.click();
  await expectScreen(page, { screen: 'staySignedIn' }, registrationDay9Skip);
  // Once the days are used up nothing may be left.
  await openScenario(page, registrationForced, { step: 3, wizard: 'classic' });
  await expectScreen(page, { screen: `${wizard}.getApp` }, registrationForced);
  await expect(skip).toHaveCount(0);
});

const code = `${wizard}.phoneCode`;
const resend = (state: string): Act => person({ type: 'sendAnother' }, code, state);
const type = (role: 'phone.textCode' | 'phone.oldTextCode', screen: string, state?: string): Act =>
  person({ type: 'submitCode', code: role }, screen, state);
const numbered = person(
  { type: 'submitPhone', country: 'US', number: '(425) 555-0168', by: 'sms' },
  code,
  'default',
);

/** One text more than a number gets in five minutes. */
const refused = [
  numbered,
  ...Array.from({ length: 4 }, () => resend('default')),
  resend('throttled'),
];

/** What may go wrong with a texted code while a phone is registered; the rehearsal's clock is the only one. */
const troubles: Record<string, Act[]> = {
  'is too old after ten minutes, and so is one that a newer one replaced': [
    numbered,
    wait(600, code, 'default'),
    type('phone.textCode', code, 'expired'),
    resend('default'),
    type('phone.oldTextCode', code, 'expired'),
    type('phone.textCode', `${wizard}.methodAdded`),
  ],
  'is good until ten minutes are over': [
    numbered,
    wait(599, code, 'default'),
    type('phone.textCode', `${wizard}.methodAdded`),
  ],
  'is not sent a sixth time in five minutes, neither here nor from the page before': [
    ...refused,
    person({ type: 'back' }, `${wizard}.phone`, 'default'),
    { ...numbered, expect: { screen: `${wizard}.phone`, state: 'throttled' } },
    wait(300, `${wizard}.phone`, 'throttled'),
    numbered,
    type('phone.textCode', `${wizard}.methodAdded`),
  ],
  'that was sent before the last one was refused still counts': [
    ...refused,
    type('phone.textCode', `${wizard}.methodAdded`),
  ],
};

/** Performs acts from the page on that asks for a number. */
const performAtPhone = async (page: Page, acts: Act[], look: { wizard?: string } = {}) => {
  const atPhone = registrationPhone.script.findIndex(
    ({ expect: { screen } }) => screen === `${wizard}.phone`,
  );
  await openScenario(page, registrationPhone, { step: atPhone + 1, ...look });
  for (const act of acts) await perform(page, registrationPhone, act);
};

for (const [what, acts] of Object.entries(troubles))
  test(`a code for a phone ${what}`, ({ page }) => performAtPhone(page, acts));

test('another text that is sent is said, and which one it is', async ({ page }) => {
  await performAtPhone(page, [numbered, resend('default')]);
  const said = (count: number) =>
    screenOn(page)
      .getByRole('status')
      .getByText(text('sspr.verify.code.sentAgain.mobileSMS', { count }));
  await expect(said(2)).toBeVisible();
  await perform(page, registrationPhone, resend('default'));
  await expect(said(3)).toBeVisible();
});

const problem = (page: Page) => screenOn(page).locator('[data-part="problem"]');

test('what is refused through no fault of the person comes with the ids of the request, to be copied', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await performAtPhone(page, refused);
  const { status } = await requiredOn(page);
  await expect(problem(page)).toContainText(status?.timestamp ?? '-');
  await problem(page)
    .getByRole('button', { name: text('problem.copy.correlationId') })
    .click();
  await expect(problem(page).getByText(text('copy.done'))).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(status?.correlationId);
  // A mistyped code is the person's own, and has no banner.
  const mistyped = person({ type: 'submitCode', code: 'phone.wrongCode' }, code, 'wrong');
  await perform(page, registrationPhone, mistyped);
  await expect(problem(page)).toHaveCount(0);
});

test('the older pages say in their corner what is registered, and when', async ({ page }) => {
  await performAtPhone(page, refused, { wizard: 'classic' });
  const toast = page.getByRole('status').locator('[data-part="toast"]');
  await expect(problem(page)).toHaveCount(0);
  await expect(toast).toHaveCount(0);
  await perform(page, registrationPhone, type('phone.textCode', `${wizard}.methodAdded`));
  const { status } = await requiredOn(page);
  const name = text('method.phone');
  await expect(toast).toContainText(text('register.classic.registered', { name }));
  await expect(toast.locator('time')).toHaveAttribute('datetime', status?.timestamp ?? '-');
});
