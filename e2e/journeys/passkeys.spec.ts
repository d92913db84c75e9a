import { expect, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { answerAsBrowser } from '../support/person.ts';
import { addAuthenticator } from '../support/authenticator.ts';
import { requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { watchPage } from '../support/watch.ts';

const first = scenarioOf('passkey-sign-in');
const second = scenarioOf('passkey-second-factor');

const press = (page: Page, name: string): Promise<void> =>
  screenOn(page).getByRole('button', { name, exact: true }).click();

const expectError = async (
  page: Page,
  error: 'cancelled' | 'failed' | 'unsupported' | 'wrongOrigin',
) => expect(screenOn(page).getByRole('alert')).toHaveText(text(`signIn.passkey.error.${error}`));

test('a passkey of the device signs in, and nothing else is asked', async ({ page }) => {
  const watch = await watchPage(page);
  await openScenario(page, first);
  const device = await addAuthenticator(page);
  await device.addDemoPasskey('user-nadia');
  await performActs(page, first, 0, 1);
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, first);
  watch.expectNothing();
});

test('a passkey of the device proves who it is after the password', async ({ page }) => {
  await openScenario(page, second);
  const device = await addAuthenticator(page);
  await device.addDemoPasskey('user-theo');
  await performActs(page, second, 0, 2);
  await expectScreen(page, { screen: 'mfa.prompt.passkey' }, second);
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, second);
});

test('a passkey says who signs in, from Sign-in options', async ({ page }) => {
  await openScenario(page, first);
  const device = await addAuthenticator(page);
  await device.addDemoPasskey('user-nadia');
  await page.getByRole('button', { name: text('signIn.username.options') }).click();
  await page.getByRole('button', { name: text('signIn.username.passkey') }).click();
  await expectScreen(page, { screen: 'signIn.passkey' }, first);
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, first);
  expect((await requiredOn(page)).context.account).toBe('nadia@proseware.example');
});

test('the password page leads to the passkey, and that page back', async ({ page }) => {
  await openScenario(page, second);
  await performActs(page, second, 0, 1);
  await press(page, text('signIn.passkeyInstead'));
  await expectScreen(page, { screen: 'signIn.passkey' }, second);
  await press(page, text('signIn.passkey.usePassword'));
  await expectScreen(page, { screen: 'signIn.password' }, second);
});

test('a finger that is not the right one is said, and the right one signs in then', async ({
  page,
}) => {
  await openScenario(page, first);
  const device = await addAuthenticator(page);
  await device.addDemoPasskey('user-nadia');
  await device.setVerified(false);
  await performActs(page, first, 0, 1);
  await press(page, text('action.continue'));
  await expectError(page, 'cancelled');
  await device.setVerified(true);
  await press(page, text('action.tryAgain'));
  await expectScreen(page, { screen: 'staySignedIn' }, first);
});

test('a device without the passkey is said, and the password signs in', async ({ page }) => {
  await openScenario(page, first);
  await addAuthenticator(page);
  await performActs(page, first, 0, 1);
  await press(page, text('action.continue'));
  await expectError(page, 'cancelled');
  await press(page, text('signIn.passkey.usePassword'));
  await expectScreen(page, { screen: 'signIn.password' }, first);
});

test('a copy of a passkey, whose counter lags behind, is refused', async ({ page }) => {
  await openScenario(page, first);
  const device = await addAuthenticator(page);
  await device.addDemoPasskey('user-nadia', 5);
  await performActs(page, first, 0, 1);
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, first);
  await device.remove();
  const copy = await addAuthenticator(page);
  await copy.addDemoPasskey('user-nadia', 2);
  await page.getByRole('button', { name: text('action.no') }).click();
  await press(page, text('action.signOut'));
  await performActs(page, first, 0, 1);
  await press(page, text('action.continue'));
  await expectError(page, 'failed');
});

test.describe('what the browser cannot do', () => {
  test('because it knows no passkeys', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await openScenario(page, first);
    await performActs(page, first, 0, 1);
    await press(page, text('action.continue'));
    await expectError(page, 'unsupported');
  });

  for (const error of ['cancelled', 'wrongOrigin', 'failed'] as const)
    test(`is said in words of our own: ${error}`, async ({ page }) => {
      await openScenario(page, first);
      await performActs(page, first, 0, 1);
      await answerAsBrowser(page, error);
      await press(page, text('action.continue'));
      await expectError(page, error);
      await expect(page.locator('body')).not.toContainText('Not for people.');
    });
});

test('a page that is left closes the device’s window', async ({ page }) => {
  await openScenario(page, first);
  await performActs(page, first, 0, 1);
  await page.evaluate(() => {
    navigator.credentials.get = (options) =>
      new Promise((_resolve, reject) => {
        window.name = 'open';
        options?.signal?.addEventListener('abort', () => {
          window.name = 'closed';
          reject(new DOMException('Not for people.', 'AbortError'));
        });
      });
  });
  await press(page, text('action.continue'));
  await expect(screenOn(page)).toContainText(text('signIn.passkey.waiting'));
  await expect.poll(() => page.evaluate(() => window.name)).toBe('open');
  await press(page, text('signIn.passkey.usePassword'));
  await expectScreen(page, { screen: 'signIn.password' }, first);
  await expect.poll(() => page.evaluate(() => window.name)).toBe('closed');
  expect((await requiredOn(page)).requirement).toEqual({ kind: 'password', hasPasskey: true });
});

const demanded = scenarioOf('passkey-demanded');

/** From the first page to the passkey's name, with a passkey that the device makes. */
const makePasskey = async (page: Page): Promise<void> => {
  await performActs(page, demanded, 0, 3);
  await press(page, text('action.next'));
  await expectScreen(page, { screen: 'register.securityInfo.passkeyName' }, demanded);
};

const namePasskey = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel(text('register.securityInfo.passkeyName.field')).fill(name);
  await press(page, text('action.next'));
};

test('a passkey that the device makes signs in from then on', async ({ page }) => {
  const watch = await watchPage(page);
  await openScenario(page, demanded);
  const device = await addAuthenticator(page);
  await makePasskey(page);
  expect(await device.count()).toBe(1);
  await namePasskey(page, '  Work laptop ');
  await press(page, text('action.done'));
  await expectScreen(page, { screen: 'staySignedIn' }, demanded);
  await press(page, text('action.no'));
  await press(page, text('action.signOut'));
  await performActs(page, demanded, 0, 1);
  await press(page, text('signIn.passkeyInstead'));
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, demanded);
  await press(page, text('action.no'));
  await press(page, text('action.signOut'));

  await screenOn(page).getByLabel(text('signIn.username.field')).fill('milan@woodgrove.example');
  await press(page, text('action.next'));
  await expectScreen(page, { screen: 'signIn.passkey' }, demanded);
  await press(page, text('signIn.passkey.usePassword'));
  await screenOn(page).getByLabel(text('signIn.password.field')).fill('Granite-Violin-36');
  await press(page, text('action.signIn'));
  await expectScreen(page, { screen: 'mfa.prompt.passkey' }, demanded);
  await press(page, text('action.continue'));
  await expectScreen(page, { screen: 'staySignedIn' }, demanded);
  watch.expectNothing();
});

test('a page that is loaded again asks for the name of the passkey that was made', async ({
  page,
}) => {
  await openScenario(page, demanded);
  await addAuthenticator(page);
  await makePasskey(page);
  await page.reload();
  await expectScreen(page, { screen: 'register.securityInfo.passkeyName' }, demanded);
});

test('a name of emoji and too many letters is told, and kept to be shortened', async ({ page }) => {
  await openScenario(page, demanded);
  await addAuthenticator(page);
  await makePasskey(page);
  await namePasskey(page, '🔑'.repeat(300));
  const alert = screenOn(page).getByRole('alert');
  await expect(alert).toHaveText(text('register.securityInfo.passkeyName.error.tooLong'));
  await namePasskey(page, '🔑 Büro');
  await expectScreen(page, { screen: 'register.securityInfo.methodAdded' }, demanded);
});

for (const error of ['cancelled', 'wrongOrigin', 'failed', 'alreadyRegistered'] as const)
  test(`a passkey that is not made is told why: ${error}`, async ({ page }) => {
    await openScenario(page, demanded);
    await performActs(page, demanded, 0, 3);
    await answerAsBrowser(page, error);
    await press(page, text('action.next'));
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text(`register.securityInfo.passkey.error.${error}`),
    );
  });

test('a browser without passkeys says whom to ask, and lets people leave', async ({ page }) => {
  await openScenario(page, demanded);
  await performActs(page, demanded, 0, 3);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
  await press(page, text('action.next'));
  await expect(screenOn(page).getByRole('alert')).toHaveText(
    text('register.securityInfo.passkey.error.unsupported'),
  );
  await press(page, text('link.useDifferentAccount'));
  await expect(screenOn(page).getByLabel(text('signIn.username.field'))).toBeVisible();
});
