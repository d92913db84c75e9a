import { expect, type Page } from '@playwright/test';
import type { PersonAct } from '../../src/api/contract.ts';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { oneTimeCode, scanQrCode } from '../support/authenticator-app.ts';
import { askBackend, requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const scenario = scenarioOf('registration-mfa-demanded');
const wizard = 'register.securityInfo';

const does = (page: Page, act: PersonAct, screen: string): Promise<void> =>
  perform(page, scenario, { actor: 'person', act, expect: { screen } });

const nowOn = async (page: Page): Promise<number> => Date.parse((await requiredOn(page)).clock.now);

const submit = async (page: Page, code: string): Promise<void> => {
  await screenOn(page).getByRole('textbox').fill(code);
  await page.keyboard.press('Enter');
};

const halfMinute = async (page: Page): Promise<void> => {
  const { attemptId, revision } = await requiredOn(page);
  const command = { type: 'advanceClock', seconds: 30 };
  await askBackend(page, '/api/rehearsal/clock', { command, attemptId, revision });
};

/** Registers an authenticator app of another maker by its QR code, and signs in. Resolves to the scanned secret. */
const register = async (page: Page): Promise<string> => {
  await does(page, { type: 'next' }, `${wizard}.getApp`);
  await does(page, { type: 'otherMethods' }, `${wizard}.chooseMethod`);
  await does(page, { type: 'chooseMethod', method: 'softwareOath' }, `${wizard}.otherApp`);
  await does(page, { type: 'next' }, `${wizard}.scanOtherApp`);
  const uri = await scanQrCode(page);
  expect(uri.protocol).toBe('otpauth:');
  expect(uri.searchParams.get('algorithm')).toBe('SHA1');
  expect(uri.searchParams.get('digits')).toBe('6');
  expect(uri.searchParams.get('period')).toBe('30');
  await does(page, { type: 'next' }, `${wizard}.enterCode`);
  const secret = uri.searchParams.get('secret') ?? '';
  await submit(page, oneTimeCode(secret, await nowOn(page)));
  await expectScreen(page, { screen: `${wizard}.methodAdded` }, scenario);
  await does(page, { type: 'done' }, 'staySignedIn');
  await does(page, { type: 'answer', yes: false, dontShowAgain: false }, 'app');
  return secret;
};

const signInAgain = async (page: Page): Promise<void> => {
  await does(page, { type: 'signOut' }, 'signIn.username');
  await does(
    page,
    { type: 'submitUserName', userName: 'grace@proseware.example' },
    'signIn.password',
  );
  await does(page, { type: 'submitPassword', password: 'persona.password' }, 'mfa.prompt.code');
};

for (const clock of ['', 'machine'])
  test(`a real app that scans the QR code signs in, ${clock || 'on the fixed clock'}`, async ({
    page,
  }) => {
    await openScenario(page, scenario, clock ? { step: 2, clock } : { step: 2 });
    const before = Date.now();
    const secret = await register(page);
    await signInAgain(page);
    await halfMinute(page);
    const now = await nowOn(page);
    await submit(page, oneTimeCode(secret, now));
    await expectScreen(page, { screen: 'staySignedIn' }, scenario);
    // What makes it the machine's clock: a phone beside it shows the same codes, but for the half minute.
    const apart = Math.abs(now - before - 30_000);
    if (clock) expect(apart).toBeLessThan(60_000);
    else expect(apart).toBeGreaterThan(60_000);
  });

test('a code is one step early or late, works once, and may be pasted in any digits', async ({
  page,
}) => {
  await openScenario(page, scenario, { step: 2 });
  const secret = await register(page);
  await signInAgain(page);
  for (let steps = 0; steps < 4; steps += 1) await halfMinute(page);
  const now = await nowOn(page);
  const field = screenOn(page).getByLabel(text('mfa.prompt.code.field'));
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(field).toHaveAttribute('inputmode', 'numeric');

  const state = (name: string) =>
    expectScreen(page, { screen: 'mfa.prompt.code', state: name }, scenario);
  await submit(page, oneTimeCode(secret, now - 60_000));
  await state('wrong');
  await submit(page, '🔑'.repeat(300));
  await state('wrong');
  const early = oneTimeCode(secret, now + 30_000);
  const inArabic = early.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  await submit(page, ` ${inArabic.slice(0, 3)} ${inArabic.slice(3)} `);
  await expectScreen(page, { screen: 'staySignedIn' }, scenario);

  await does(page, { type: 'answer', yes: false, dontShowAgain: false }, 'app');
  await signInAgain(page);
  await submit(page, early);
  await state('reused');
});

test('a code that is submitted twice at once counts once', async ({ page }) => {
  await openScenario(page, scenarioOf('mfa-text'), { step: 2, delay: '300' });
  const { texts } = await askBackend<{ texts: { code: string }[] }>(page, '/api/rehearsal/phone');
  await screenOn(page)
    .getByLabel(text('mfa.prompt.code.field'))
    .fill(texts.at(-1)?.code ?? '');
  await screenOn(page)
    .getByRole('button', { name: text('action.verify') })
    .dblclick();
  await expectScreen(page, { screen: 'staySignedIn' }, scenarioOf('mfa-text'));
  const { history } = await askBackend<{ history: { length: number } }>(page, '/api/rehearsal');
  expect(history.length).toBe(3);
});
