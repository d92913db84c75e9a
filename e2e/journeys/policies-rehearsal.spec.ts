import { expect } from '@playwright/test';
import { perform } from '../support/actor.ts';
import {
  answerOn,
  button,
  clickThrough,
  fileOf,
  openPolicies,
  pick,
  risk,
  riskPolicy,
} from '../support/policies.ts';
import { rehearsalOf, renumberRehearsal, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { watchPage } from '../support/watch.ts';

test('a rehearsal of one’s own survives a reload, has its storyboard, and says where it lives', async ({
  page,
  browser,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  const scenario = await clickThrough(page);
  const [first, second] = scenario.script;
  if (!first || !second) throw new Error('It has two acts.');
  await perform(page, scenario, first);
  await page.reload();
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'signIn.password');
  await expect(
    page.getByRole('heading', {
      name: text('policies.rehearsal.title', {
        person: text('madeUp.atRisk', { level: 'high' }),
        signIn: text('madeUp.everyday'),
      }),
    }),
  ).toBeVisible();
  await expect(page.getByText(text('stage.own'))).toBeAttached();
  const back = page.getByRole('link', { name: text('stage.own.policies') });
  await expect(back).toHaveAttribute('href', '/policies');
  // The player plays its script, and undo goes back.
  await button(page, text('stage.player.next')).click();
  await expect(screenOn(page)).toHaveAttribute('data-screen', second.expect.screen);
  await button(page, text('stage.player.back')).click();
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'signIn.password');
  const address = page.url();
  const rehearsal = await rehearsalOf(page);
  // Another window of this browser joins it.
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(screenOn(other)).toHaveAttribute('data-screen', 'signIn.password');
  await other.goto(`/storyboards/own?rehearsal=${rehearsal}`);
  await expect(other.locator('[data-step]')).toHaveCount(scenario.script.length + 1);
  await other.close();
  const elsewhere = await browser.newPage();
  const watch = await watchPage(elsewhere);
  const storyboard = address.replace('/sign-in/', '/storyboards/');
  for (const link of [address, storyboard]) {
    await elsewhere.goto(link);
    await expect(elsewhere.getByRole('heading', { name: text('app.own.title') })).toBeFocused();
    await expect(elsewhere.getByText(text('app.own.body'))).toBeVisible();
    await elsewhere.goto(link.replace(/\?.*/, ''));
    await expect(elsewhere.getByRole('heading', { name: text('app.own.title') })).toBeFocused();
  }
  // What is not there is no fault of the page's, for whoever looks into the console.
  watch.expectNothing();
  await button(elsewhere, text('app.action.policies')).click();
  await expect(
    elsewhere.getByRole('heading', { name: text('policies.title'), exact: true }),
  ).toBeVisible();
  await elsewhere.close();
});

test('says that a rehearsal keeps the policies, and removes it with everything, in every window', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await expect(button(page, text('policies.answer.click'))).toHaveAccessibleDescription(
    text('policies.answer.keeps'),
  );
  await expect(button(page, text('policies.answer.storyboard'))).toHaveAccessibleDescription(
    text('policies.answer.keeps'),
  );
  await clickThrough(page);
  const address = page.url();
  // After a reload the page is empty, and still offers to be rid of what is kept.
  const other = await page.context().newPage();
  await openPolicies(other);
  await button(other, text('policies.clear')).click();
  await button(other, text('policies.clear.confirm')).click();
  await expect(other.getByText(text('policies.outcome.cleared'))).toBeVisible();
  await expect(button(other, text('policies.clear'))).toHaveCount(0);
  await expect(page.getByRole('heading', { name: text('app.own.title') })).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: text('app.own.title') })).toBeVisible();
  const kept = await other.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('sign-in-rehearsal');
        opening.addEventListener('error', () => reject(new Error('It cannot be opened.')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
  );
  expect(kept).toBe(0);
});

test('the dock names the device, and a control that no rule knows as the file has it', async ({
  page,
}) => {
  await openPolicies(page);
  const odd = {
    ...riskPolicy,
    conditions: { ...riskPolicy.conditions, userRiskLevels: [] },
    grantControls: { operator: 'OR', builtInControls: ['mfa', 'retinaScan'] },
  };
  await pick(page, fileOf('odd.json', JSON.stringify(odd)));
  await clickThrough(page);
  await button(page, text('stage.player.next')).click();
  await button(page, text('stage.player.next')).click();
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'mfa.prompt.push');
  await page.getByRole('tab', { name: text('stage.tab.where'), exact: true }).click();
  const device = text('policies.rehearsal.device', { platform: 'windows', state: 'unregistered' });
  await expect(page.getByText(text('stage.where.device', { device })).first()).toBeVisible();
  await expect(page.getByText(text('stage.where.device', { device: 'Device' }))).toHaveCount(0);
  await page.getByRole('tab', { name: text('stage.tab.why'), exact: true }).click();
  await expect(page.getByText('retinaScan').first()).toBeVisible();
});

test('a rehearsal of one’s own that an earlier version kept says so, and how to make it again', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await clickThrough(page);
  const rehearsal = await rehearsalOf(page);
  const address = page.url();
  // The open rehearsal may still ask for something, and would be refused.
  await page.goto('/nowhere');
  await renumberRehearsal(page, rehearsal, -1);
  const watch = await watchPage(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: text('app.problem.older.title') })).toBeFocused();
  // There is no scenario to start again.
  await expect(page.getByText(text('app.own.body'))).toBeVisible();
  await expect(button(page, text('app.action.startAgain'))).toHaveCount(0);
  watch.expectNothing();
  await button(page, text('app.action.policies')).click();
  await expect(page).toHaveURL(/\/policies/);
});

test('an answer opens as a storyboard', async ({ page }) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await button(page, text('policies.answer.storyboard')).click();
  await expect(page).toHaveURL(/\/storyboards\/own\?/);
  await expect(page.locator('[data-step]')).toHaveCount(6);
  await expect(page.getByText(text('storyboard.own.lead'))).toBeVisible();
  const title = text('policies.rehearsal.title', {
    person: text('madeUp.atRisk', { level: 'high' }),
    signIn: text('madeUp.everyday'),
  });
  // What was pressed is gone with its page.
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeFocused();
});
