import { expect, type Page } from '@playwright/test';
import { openScenario, performActs } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { askBackend, noticeOn, requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const scenario = scenarioOf('risky-sign-in-mfa');
const atUserName = { screen: 'signIn.username' };
const atPassword = { screen: 'signIn.password' };
const atPrompt = { screen: 'mfa.prompt.push' };

/** A second window of the rehearsal that a page shows. */
const openBeside = async (page: Page, { hears }: { hears: boolean }): Promise<Page> => {
  const beside = await page.context().newPage();
  if (!hears)
    // A window that is asleep is told nothing.
    await beside.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => {};
    });
  await beside.goto(page.url());
  return beside;
};

test('an act in one window is followed in the other, to and fro', async ({ page }) => {
  await openScenario(page, scenario, { step: 1 });
  const beside = await openBeside(page, { hears: true });
  await expectScreen(beside, atPassword, scenario);
  await performActs(page, scenario, 1, 2);
  await expectScreen(beside, atPrompt, scenario);
  await performActs(beside, scenario, 2, 3);
  await expectScreen(page, { screen: 'staySignedIn' }, scenario);
  await expect(noticeOn(page)).toHaveCount(0);
  await expect(noticeOn(beside)).toHaveCount(0);
});

test('a command of a window that missed something is refused and lands where things are', async ({
  page,
}) => {
  await openScenario(page, scenario, { step: 1 });
  const asleep = await openBeside(page, { hears: false });
  await expectScreen(asleep, atPassword, scenario);
  await performActs(page, scenario, 1, 2);
  const { revision } = await requiredOn(page);
  await expectScreen(asleep, atPassword, scenario);

  const field = screenOn(asleep).getByLabel(text('signIn.password.field'));
  await field.fill('not the password');
  await field.press('Enter');
  await expectScreen(asleep, atPrompt, scenario);
  await expect(noticeOn(asleep)).toHaveText(text('app.notice.overtaken'));
  expect((await requiredOn(page)).revision).toBe(revision);
  await expectScreen(page, atPrompt, scenario);
});

test('an undo and a restart are followed', async ({ page }) => {
  await openScenario(page, scenario, { step: 2 });
  const beside = await openBeside(page, { hears: true });
  await expectScreen(beside, atPrompt, scenario);
  await askBackend(page, '/api/rehearsal/seek', { cursor: 1 });
  for (const window of [page, beside]) await expectScreen(window, atPassword, scenario);
  await askBackend(beside, '/api/rehearsal/restart', {});
  for (const window of [page, beside]) await expectScreen(window, atUserName, scenario);
});

test('the clock passes the deadline of a request', async ({ page }) => {
  await openScenario(page, scenario, { step: 2 });
  const { attemptId, revision } = await requiredOn(page);
  const command = { type: 'advanceClock', seconds: 600 };
  await askBackend(page, '/api/rehearsal/clock', { command, attemptId, revision });
  await expectScreen(page, { screen: 'mfa.timeout' }, scenario);
  await screenOn(page)
    .getByRole('button', { name: text('link.sendAnotherRequest') })
    .click();
  await expectScreen(page, atPrompt, scenario);
});

const refusals = {
  throws: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    };
  },
  // As late as a full disk does: an older version than the one that is there is refused.
  fails: () => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name) => {
      open(name, 7);
      return open(name, 3);
    };
  },
};

const dock = (page: Page) => page.getByRole('complementary', { name: text('stage.dock') });

const expectStays = async (page: Page, reason: 'notShared' | 'windowRefused'): Promise<void> => {
  const detach = dock(page).getByRole('button', { name: text('stage.detach') });
  await detach.click();
  const said = dock(page)
    .getByRole('status')
    .filter({ hasText: text(`stage.stays.${reason}`) });
  await expect(said).toBeVisible();
  await expect(detach).toBeFocused();
  expect(page.context().pages()).toHaveLength(1);
  await dock(page)
    .getByRole('button', { name: text('stage.player.next'), exact: true })
    .click();
  await expectScreen(page, atPassword, scenario);
  await said.getByRole('button', { name: text('stage.stays.dismiss') }).click();
  await expect(said).toHaveCount(0);
  await expect(dock(page).getByRole('tab', { selected: true })).toBeFocused();
};

for (const [how, refuse] of Object.entries(refusals))
  test(`where opening storage ${how}, the panel stays in the page and says why`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await openScenario(page, scenario);
    await expectStays(page, 'notShared');
  });

test('where no window is opened, the panel stays in the page and says why', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.open = () => null;
  });
  await openScenario(page, scenario);
  await expectStays(page, 'windowRefused');
});

for (const [how, refuse] of Object.entries(refusals))
  test(`where opening storage ${how}, the sign-in works in one window and says so`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await openScenario(page, scenario);
    await expect(noticeOn(page)).toContainText(text('app.notice.notShared'));
    await performActs(page, scenario);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      text('app.problem.lost.title'),
    );
  });
