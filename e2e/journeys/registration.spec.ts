import { expect, test } from '@playwright/test';
import { firstSignInRegistration } from '../../mocks/scenarios/first-sign-in-registration.ts';
import { registrationPhone } from '../../mocks/scenarios/registration-phone.ts';
import { expectScreen, openScenario } from '../support/actor.ts';
import { screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';

const wizard = 'register.securityInfo';

test('who cannot scan the code copies the secret key, or the URL with it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
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
