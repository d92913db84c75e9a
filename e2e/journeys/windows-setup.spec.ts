import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { typedFor } from '../support/person.ts';
import { approveOnPhone, scenarioOf, screenOn, usePhone } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { measureFirstScreen } from '../../tools/size/measure.ts';

const scenario = scenarioOf('windows-setup-registration');
const inBrowser = scenarioOf('risky-sign-in-mfa');

const frameOf = (page: Page): Locator => page.locator('[data-frame]');

/** Every frame that was drawn since the page was opened. */
const framesDrawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);

const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const frames = new Set<string>();
    Object.defineProperty(globalThis, 'frames', { get: () => [...frames] });
    new MutationObserver(() => {
      for (const frame of document.querySelectorAll<HTMLElement>('[data-frame]'))
        frames.add(frame.dataset['frame'] ?? '');
    }).observe(document, { subtree: true, childList: true });
  });

test('the very first frame is that of the scenario, and it stays to the desktop', async ({
  page,
}) => {
  await watchFrames(page);
  await openScenario(page, scenario);
  await performActs(page, scenario);
  expect(await framesDrawn(page)).toEqual(['windows-setup']);
});

for (const step of [2, scenario.script.length])
  test(`a link to step ${step} draws no other frame on the way`, async ({ page }) => {
    await watchFrames(page);
    await openScenario(page, scenario, { step });
    expect(await framesDrawn(page)).toEqual(['windows-setup']);
  });

test('a link puts a sign-in of a browser into the frame of a set-up, and the other way round', async ({
  page,
}) => {
  await watchFrames(page);
  await openScenario(page, inBrowser, { frame: 'windows-setup' });
  await performActs(page, inBrowser);
  expect(await framesDrawn(page)).toEqual(['windows-setup']);
  await openScenario(page, scenario, { frame: 'browser' });
  await performActs(page, scenario);
  expect(await framesDrawn(page)).toEqual(['browser']);
});

test('the mark stays at the top, and the dock works beside it', async ({ page }) => {
  await openScenario(page, scenario, { step: 1 });
  const next = page.getByRole('button', { name: text('stage.player.next'), exact: true });
  for (const { expect: expected } of scenario.script.slice(1)) {
    await next.click();
    await expectScreen(page, expected, scenario);
    await expect(frameOf(page)).toHaveAttribute('data-frame', 'windows-setup');
    await expect(page.locator('[data-part="mark"]')).toBeInViewport({ ratio: 1 });
  }
});

test('set-up without a mouse: there and back', async ({ page }) => {
  const shown = screenOn(page);
  const { keyboard } = page;
  const button = (id: 'action.next' | 'action.back' | 'action.done') =>
    shown.getByRole('button', { name: text(id), exact: true });
  const name = scenario.people[0]?.userPrincipalName ?? '';
  const typeName = async (): Promise<void> => {
    await expect(shown.getByLabel(text('signIn.username.field'))).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(shown.getByLabel(text('signIn.password.field'))).toBeFocused();
  };

  await openScenario(page, scenario);
  await typeName();
  await keyboard.press('Shift+Tab');
  await expect(button('action.back')).toBeFocused();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'signIn.username' }, scenario);
  await typeName();
  await keyboard.type(await typedFor(page, scenario, 'persona.password'));
  await keyboard.press('Enter');

  await expect(button('action.next')).toBeFocused();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.getApp' }, scenario);
  await expect(button('action.next')).toBeFocused();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.setUp' }, scenario);
  await button('action.back').press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.getApp' }, scenario);
  await expect(button('action.next')).toBeFocused();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.setUp' }, scenario);
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.scanQrCode' }, scenario);
  // The page asks what the scan changed, and takes nothing meanwhile.
  const asked = page.waitForResponse(/\/api\/sign-in\?/);
  await usePhone(page, () => ({ type: 'phoneScan' }));
  await asked;
  await expect(button('action.next')).toBeEnabled();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'register.securityInfo.tryItOut' }, scenario);
  await approveOnPhone(page);
  await expectScreen(page, { screen: 'register.securityInfo.added' }, scenario);
  await expect(button('action.done')).toBeFocused();
  await keyboard.press('Enter');
  await expectScreen(page, { screen: 'app', state: 'desktop' }, scenario);
  await expect(shown.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the user name waits for the frame of the set-up, and for nothing else more', async () => {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  const filesAt = async (id: string): Promise<string[]> =>
    (await measureFirstScreen(root, `/sign-in/${id}`)).map(({ file }) => file);
  const ordinary = await filesAt(inBrowser.id);
  const more = (await filesAt(scenario.id)).filter((file) => !ordinary.includes(file));
  expect(more.map((file) => file.replace(/-.{8}\.js$/, '')).toSorted()).toEqual([
    'windows-setup',
    'windows-setup-frame',
  ]);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('set-up on a small tablet', async ({ page }) => {
    const putOff = scenarioOf('windows-setup-put-off');
    const shown = screenOn(page);
    const tap = (id: 'action.next' | 'action.signIn' | 'action.askLater' | 'action.signOut') =>
      shown.getByRole('button', { name: text(id), exact: true }).tap();
    await openScenario(page, putOff, { stage: 'hidden' });
    await shown
      .getByLabel(text('signIn.username.field'))
      .fill(putOff.people[0]?.userPrincipalName ?? '');
    await tap('action.next');
    await expectScreen(page, { screen: 'signIn.password' }, putOff);
    await shown
      .getByLabel(text('signIn.password.field'))
      .fill(await typedFor(page, putOff, 'persona.password'));
    await tap('action.signIn');
    await expectScreen(page, { screen: 'moreInfoRequired.skippable' }, putOff);
    await tap('action.askLater');
    await expectScreen(page, { screen: 'app', state: 'desktop' }, putOff);
    await tap('action.signOut');
    await expectScreen(page, { screen: 'signIn.username' }, putOff);
  });
});
