import { expect, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { openPhone } from '../support/phone-window.ts';
import {
  noticeOn,
  phoneOf,
  rehearsalOf,
  requiredOn,
  scenarioOf,
  screenOn,
} from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

type Words = Parameters<typeof text>[0];

const button = (page: Page, id: Words) => page.getByRole('button', { name: text(id), exact: true });

const plain = scenarioOf('mfa-wrong-number');
const number = (page: Page) => page.getByRole('textbox', { name: text('stage.phone.number') });

test('a phone in its own window answers, and page and phone stay in step', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  const phone = await openPhone(page);
  await number(phone).fill('00');
  await button(phone, 'stage.phone.approve').click();
  await expectScreen(page, { screen: 'mfa.denied' }, plain);
  await expect(phone.getByText(text('stage.phone.wrongNumber'))).toBeVisible();
  await button(page, 'link.sendAnotherRequest').click();
  const shown = await page.locator('[data-part="number"]').textContent();
  await number(phone).fill(shown ?? '');
  await phone.keyboard.press('Enter');
  await expectScreen(page, { screen: 'staySignedIn' }, plain);
  await expect(number(phone)).toHaveCount(0);
});

test('half a number is not sent, and digits of any script count', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  const shown = (await page.locator('[data-part="number"]').textContent()) ?? '';
  const phone = await openPhone(page);
  await number(phone).fill(shown.slice(0, 1));
  await phone.keyboard.press('Enter');
  await expect(phone.getByText(text('stage.phone.number.short'))).toBeVisible();
  await expectScreen(page, { screen: 'mfa.prompt.push' }, plain);
  await number(phone).fill(shown.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))));
  await expect(number(phone)).toHaveValue(shown);
  await phone.keyboard.press('Enter');
  await expectScreen(page, { screen: 'staySignedIn' }, plain);
});

test('closing the phone does the page no harm', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  await (await openPhone(page)).close();
  await performActs(page, plain, 2);
  await expect(noticeOn(page)).toHaveCount(0);
});

test('closing the page does the phone no harm', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  const phone = await openPhone(page);
  const address = page.url();
  await page.close();
  await number(phone).fill('00');
  await button(phone, 'stage.phone.approve').click();
  await expect(phone.getByText(text('stage.phone.wrongNumber'))).toBeVisible();
  const again = await phone.context().newPage();
  await again.goto(address);
  await expectScreen(again, { screen: 'mfa.denied' }, plain);
});

test('a phone of a rehearsal that is not here says so', async ({ page }) => {
  await page.goto('/phone/nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('app.problem.lost.title'));
});

test('the dock opens the phone in its own window', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  await page.getByRole('tab', { name: text('stage.tab.phone') }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: text('stage.phone.window') }).click();
  await expect(number(await opened)).toBeVisible();
});

test('a yes that comes after the page gave up does nothing and says so', async ({ page }) => {
  await openScenario(page, plain, { step: 2 });
  const shown = (await phoneOf(page)).request?.number ?? '';
  // A phone that lost its network still shows what it was last told.
  const asleep = await page.context().newPage();
  await asleep.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  await asleep.goto(`/phone/${await rehearsalOf(page)}`);
  await number(asleep).fill(shown);
  await performActs(page, scenarioOf('mfa-no-answer'), 2, 3);
  const { revision } = await requiredOn(page);
  await button(asleep, 'stage.phone.approve').click();
  await expect(asleep.getByText(text('stage.phone.over'))).toBeVisible();
  await expectScreen(page, { screen: 'mfa.timeout' }, plain);
  expect((await requiredOn(page)).revision).toBe(revision);
});

test('the request of an unusual sign-in is there once the app is refreshed', async ({ page }) => {
  const risky = scenarioOf('risky-sign-in-mfa');
  await openScenario(page, risky, { step: 2 });
  const phone = await openPhone(page);
  await expect(phone.getByText(text('stage.phone.empty'))).toBeVisible();
  await expect(number(phone)).toHaveCount(0);
  await button(phone, 'stage.phone.refresh').click();
  await expect(phone.getByText(text('stage.phone.waiting', { count: 1 }))).toBeVisible();
  await number(phone).fill((await phoneOf(page)).request?.number ?? '');
  await phone.keyboard.press('Enter');
  await expectScreen(page, { screen: 'staySignedIn' }, risky);
});

test('a report is offered, sent, and shown on page and phone', async ({ page }) => {
  const scenario = scenarioOf('mfa-reported');
  await openScenario(page, scenario, { step: 2 });
  const phone = await openPhone(page);
  await button(phone, 'stage.phone.notMe').click();
  await expect(phone.getByText(text('stage.phone.notMe.offer'))).toBeFocused();
  await button(phone, 'stage.phone.notMe.report').click();
  await expect(phone.getByText(text('stage.phone.reported'))).toBeFocused();
  await expectScreen(page, { screen: 'mfa.denied', state: 'reported' }, scenario);
});

test('a call is answered with the keyboard alone', async ({ page }) => {
  const scenario = scenarioOf('mfa-call');
  await openScenario(page, scenario, { step: 4 });
  const phone = await openPhone(page);
  await button(phone, 'stage.phone.call.pickUp').focus();
  await phone.keyboard.press('Enter');
  await expect(button(phone, 'stage.phone.call.confirm')).toBeVisible();
  await button(phone, 'stage.phone.call.confirm').press('Enter');
  await expectScreen(page, { screen: 'staySignedIn' }, scenario);
});

test('the code of a text is copied on the phone and pasted into the page', async ({ page }) => {
  const scenario = scenarioOf('mfa-text');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openScenario(page, scenario, { step: 2 });
  const phone = await openPhone(page);
  await phone
    .getByRole('button', {
      name: text('stage.copy.what', { name: text('stage.secret.phone.textCode') }),
    })
    .click();
  await expect(phone.getByText(text('stage.copy.copied')).first()).toBeAttached();
  await page.bringToFront();
  await screenOn(page).getByLabel(text('mfa.prompt.code.field')).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await expectScreen(page, { screen: 'staySignedIn' }, scenario);
});
