import { expect, type Page, test as fresh } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { requiredOn, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const scenario = scenarioOf('registration-day-9-skip');
const dock = (page: Page) => page.getByRole('complementary', { name: text('stage.dock') });

test('the copied link opens the act that it was copied at, elsewhere', async ({
  page,
  context,
}) => {
  await openScenario(page, scenario, { step: 2 });
  await dock(page)
    .getByRole('button', { name: text('stage.share') })
    .click();
  await expect(dock(page)).toContainText(text('stage.copy.copied'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('step')).toBe('2');
  expect(link).not.toContain('rehearsal=');
  const other = await context.newPage();
  await other.goto(link);
  await expectScreen(other, { screen: 'moreInfoRequired.skippable' }, scenario);
});

test('the buttons of the clock move the days that are left', async ({ page }) => {
  await openScenario(page, scenario, { step: 2 });
  const clock = dock(page).getByRole('group', { name: text('stage.clock') });
  const daysLeft = async (): Promise<unknown> => (await requiredOn(page)).requirement;
  expect(await daysLeft()).toMatchObject({ daysLeft: 6 });
  await expect(clock).toContainText('Nov 22, 2026, 9:00');
  await clock.getByRole('button', { name: text('stage.clock.minute.label') }).click();
  await expect(clock).toContainText('Nov 22, 2026, 9:01');
  await clock.getByRole('button', { name: text('stage.clock.day.label') }).click();
  await expect(clock).toContainText('Nov 23, 2026, 9:01');
  await expect.poll(daysLeft).toMatchObject({ daysLeft: 5 });
  await expect(page.getByText(/for 5 more days/)).toBeVisible();
});

test('the dock says which clock it is, and starts again on the other', async ({ page }) => {
  await openScenario(page, scenario, { step: 2 });
  const start = (clock: 'machine' | 'scenario') =>
    dock(page).getByRole('link', { name: text(`stage.clock.start.${clock}`) });
  await expect(dock(page)).toContainText(text('stage.clock.scenario'));
  await start('machine').click();
  await expect(dock(page)).toContainText(text('stage.clock.machine'));
  await expectScreen(page, { screen: 'signIn.username' }, scenario);
  expect(new URL(page.url()).searchParams.get('clock')).toBe('machine');
  const { clock } = await requiredOn(page);
  expect(clock.runs).toBe(true);
  const machine = await page.evaluate(() => Date.now());
  expect(Math.abs(Date.parse(clock.now) - machine)).toBeLessThan(60_000);
  await start('scenario').click();
  await expect(dock(page)).toContainText(text('stage.clock.scenario'));
  expect(new URL(page.url()).searchParams.has('clock')).toBe(false);
  expect((await requiredOn(page)).clock.runs).toBe(false);
});

test('the browser is closed in the middle of a registration, as the script says', async ({
  page,
}) => {
  const left = scenarioOf('registration-left');
  await openScenario(page, left, { step: 7 });
  await expectScreen(page, { screen: 'register.securityInfo.tryItOut' }, left);
  await dock(page)
    .getByRole('button', { name: text('stage.browser.close') })
    .click();
  await expectScreen(page, { screen: 'signIn.username' }, left);
  await expect(dock(page)).not.toContainText(text('stage.offScript'));
});

// A window whose time stands still is of no use to another test.
fresh('the pause between acts is what was chosen', async ({ page }) => {
  await openScenario(page, scenario);
  // Time stands still but for what the test lets pass: on a slow machine a press takes seconds.
  const now = await page.evaluate(() => Date.now());
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 1000);
  const pace = dock(page).getByRole('combobox', { name: text('stage.pace') });
  await pace.selectOption(text('stage.pace.seconds', { count: 4 }));
  await dock(page)
    .getByRole('button', { name: text('stage.player.play'), exact: true })
    .click();
  await page.clock.runFor(3900);
  await expectScreen(page, { screen: 'signIn.username' }, scenario);
  await page.clock.runFor(200);
  await expectScreen(page, { screen: 'signIn.password' }, scenario);
});
