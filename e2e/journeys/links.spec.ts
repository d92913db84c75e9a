import { expect, type Page, test as fresh } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { screenIds } from '../../src/screens/states.ts';
import { openScenario, perform, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { test as kept, visit } from '../support/kept-window.ts';
import {
  expectAnswered,
  noticeOn,
  rehearsalOf,
  renumberRehearsal,
  scenarioOf,
  screenOn,
} from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const atStart = { screen: 'signIn.username' };
const riskySignIn = scenarioOf('risky-sign-in-mfa');

const expectTitle = (page: Page, id: MessageId): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(text(id));

for (const id of ['mfa-code', 'first-sign-in-registration', 'windows-setup-forced']) {
  const scenario = scenarioOf(id);
  const places = [atStart, ...scenario.script.map(({ expect: expected }) => expected)];
  places.forEach((expected, step) => {
    // The last is opened as by somebody who was sent it; the others in a window that is open.
    const from = step === places.length - 1 ? fresh : kept;
    from(`${id}?step=${step} opens ${expected.screen}`, async ({ page }) => {
      await visit(page, `/sign-in/${id}?step=${step}`);
      await expectScreen(page, expected, scenario);
      await expect(page).not.toHaveURL(/step=/);
      await expect(noticeOn(page)).toHaveCount(0);
    });
  });
}

test('a step past the end opens the end and says so', async ({ page }) => {
  await page.goto(`/sign-in/${riskySignIn.id}?step=99`);
  await expectScreen(page, { screen: 'app' }, riskySignIn);
  const { length: acts } = riskySignIn.script;
  await expect(noticeOn(page)).toContainText(text('app.notice.pastEnd', { acts }));
  await noticeOn(page)
    .getByRole('button', { name: text('app.action.dismiss') })
    .click();
  await expect(noticeOn(page)).toHaveCount(0);
});

for (const step of ['-1', '1.5', 'end'])
  test(`?step=${step} is no step and opens the beginning`, async ({ page }) => {
    await page.goto(`/sign-in/${riskySignIn.id}?step=${step}`);
    await rehearsalOf(page);
    await expectScreen(page, atStart, riskySignIn);
  });

test('an unknown scenario says so and offers all there are', async ({ page }) => {
  await page.goto('/sign-in/no-such-scenario');
  await expectTitle(page, 'app.unknown.scenario.title');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(scenarios.length);
  const title = text(`scenario.${riskySignIn.id}.title` as MessageId);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expectScreen(page, atStart, riskySignIn);
});

test('an unknown address says so and leads to the library', async ({ page }) => {
  await page.goto('/no/such/page');
  await expectTitle(page, 'app.unknown.page.title');
  await page.getByRole('button', { name: text('app.action.library') }).click();
  await expectTitle(page, 'library.title');
});

for (const [what, path, title] of [
  ['a scenario', '/sign-in/%E0%A4%A', 'app.unknown.scenario.title'],
  ['a screen', '/screens/%E0%A4%A?theme=dark', 'review.unknown.screen.title'],
  ['nothing', '/%E0%A4%A', 'app.unknown.page.title'],
] as const)
  test(`a link to ${what} that was cut in the middle of a character says so`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expectTitle(page, title);
    await expect(page.getByRole('main')).toContainText('%E0%A4%A');
  });

test('an unknown screen says so and offers all there are', async ({ page }) => {
  await page.goto('/screens/no.such.screen');
  await expectTitle(page, 'review.unknown.screen.title');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(screenIds);
});

test('an unknown state says so and offers those of its screen', async ({ page }) => {
  await page.goto('/screens/signIn.username/no-such-state');
  await expectTitle(page, 'review.unknown.state.title');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['signIn.username']);
  await page.getByRole('link', { name: 'empty', exact: true }).click();
  await expectTitle(page, 'signIn.username.title');
});

test('a link without a rehearsal gets one, in the same place of the history', async ({ page }) => {
  await page.goto('/');
  await expectTitle(page, 'library.title');
  await page.goto(`/sign-in/${riskySignIn.id}?step=2&theme=dark`);
  const length = await page.evaluate(() => history.length);
  await expectScreen(page, { screen: 'mfa.prompt.push' }, riskySignIn);
  const rehearsal = await rehearsalOf(page);
  expect(new URL(page.url()).search).toBe(`?theme=dark&rehearsal=${rehearsal}`);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await expectTitle(page, 'library.title');
});

test('a reload takes the sign-in up at every step', async ({ page }) => {
  const scenario = scenarioOf('risky-user-bad-passwords');
  await openScenario(page, scenario);
  const rehearsal = await rehearsalOf(page);
  for (const act of scenario.script) {
    await perform(page, scenario, act);
    await page.reload();
    await expectScreen(page, act.expect, scenario);
    expect(await rehearsalOf(page)).toBe(rehearsal);
  }
});

test('a rehearsal that is not in this browser says so and starts again', async ({ page }) => {
  await page.goto(`/sign-in/${riskySignIn.id}?rehearsal=not-here`);
  await expectTitle(page, 'app.problem.lost.title');
  await page.getByRole('button', { name: text('app.action.startAgain') }).click();
  await expectScreen(page, atStart, riskySignIn);
  await expect(page).not.toHaveURL(/not-here/);
  await rehearsalOf(page);
  await performActs(page, riskySignIn);
});

for (const [version, by] of [
  ['older', null],
  ['newer', 1],
] as const)
  test(`a rehearsal that another version has kept (${version}) says so everywhere, and starts again`, async ({
    page,
  }) => {
    await openScenario(page, riskySignIn);
    const rehearsal = await rehearsalOf(page);
    await renumberRehearsal(page, rehearsal, by);
    for (const path of ['stage', 'phone', 'admin']) {
      await page.goto(`/${path}/${rehearsal}`);
      await expectTitle(page, `app.problem.${version}.title`);
    }
    await page.goto(`/sign-in/${riskySignIn.id}?theme=dark&rehearsal=${rehearsal}`);
    await expectTitle(page, `app.problem.${version}.title`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('main')).toContainText(text(`app.problem.${version}.body`));
    if (version === 'newer') {
      await page.getByRole('button', { name: text('app.action.reload') }).click();
      await expectTitle(page, 'app.problem.newer.title');
    }
    await page.getByRole('button', { name: text('app.action.startAgain') }).click();
    await expectScreen(page, atStart, riskySignIn);
    expect(await rehearsalOf(page)).not.toBe(rehearsal);
    expect(page.url()).toContain('theme=dark');
    await performActs(page, riskySignIn);
  });

test('only the people of a scenario are asked for a password', async ({ page }) => {
  await openScenario(page, riskySignIn);
  const field = screenOn(page).getByLabel(text('signIn.username.field'));
  for (const [typed, error] of [
    ['someone@elsewhere.example', 'unknownUser'],
    ['', 'empty'],
    ['nadia@contoso.example', 'unknownUser'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expectAnswered(page);
    await expect(screenOn(page).getByRole('alert')).toHaveText(
      text(`signIn.username.error.${error}`),
    );
    await expect(field).toBeFocused();
    await expectScreen(page, atStart, riskySignIn);
    await expect(page.locator('input[type="password"]')).toHaveCount(0);
  }
});
