import { expect, type Page } from '@playwright/test';
import { backendOrigin } from '../../src/api/contract.ts';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { arrivedWith, test } from '../support/logged.ts';
import { noticeOn, rehearsalOf, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import {
  bypassWorkers,
  closeClient,
  reloadHard,
  stopWorkers,
  unregisterWorkers,
} from '../support/workers.ts';

const scenario = scenarioOf('risky-sign-in-mfa');
const [sam] = scenario.people;
const userName = sam?.userPrincipalName ?? '';
const password = sam?.secrets['persona.password'] ?? '';
const atPassword = { screen: 'signIn.password' };
const atPrompt = { screen: 'mfa.prompt.push' };

const userNameField = (page: Page) => screenOn(page).getByLabel(text('signIn.username.field'));
const passwordField = (page: Page) => screenOn(page).getByLabel(text('signIn.password.field'));
const retry = (page: Page) =>
  noticeOn(page).getByRole('button', { name: text('app.action.retry') });

const submitPassword = async (page: Page): Promise<void> => {
  await passwordField(page).fill(password);
  await passwordField(page).press('Enter');
};

const countLoads = (page: Page): (() => number) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
};

const openBeside = async (page: Page): Promise<Page> => {
  await rehearsalOf(page);
  const beside = await page.context().newPage();
  await beside.goto(page.url());
  await rehearsalOf(beside);
  await expect(screenOn(beside)).toBeVisible();
  return beside;
};

test.describe('nothing typed reaches the server, and the sign-in goes on, when', () => {
  test.afterEach(({ server }) => {
    expect(server.log.length).toBeGreaterThan(0);
    expect(arrivedWith(server, [userName, password])).toEqual([]);
  });

  const healed: Record<string, (page: Page) => Promise<void>> = {
    'the browser stops the worker': stopWorkers,
    'the worker is unregistered': unregisterWorkers,
    'the worker takes the page for closed': closeClient,
  };
  for (const [when, lose] of Object.entries(healed))
    test(when, async ({ page }) => {
      await openScenario(page, scenario, { step: 1 });
      await lose(page);
      await submitPassword(page);
      await expectScreen(page, atPrompt, scenario);
      await expect(noticeOn(page)).toHaveCount(0);
    });

  test('the worker takes the page for closed, but not the window beside it', async ({ page }) => {
    await openScenario(page, scenario, { step: 1 });
    const beside = await openBeside(page);
    await expectScreen(beside, atPassword, scenario);
    await closeClient(page);
    await submitPassword(page);
    for (const window of [page, beside]) await expectScreen(window, atPrompt, scenario);
  });

  const reloads: Record<string, (page: Page) => Promise<unknown>> = {
    'the worker is unregistered and the page reloaded': async (page) => {
      await unregisterWorkers(page);
      await page.reload();
    },
    'the page is reloaded past cache and worker': reloadHard,
  };
  for (const [when, reload] of Object.entries(reloads))
    test(when, async ({ page }) => {
      await openScenario(page, scenario, { step: 1 });
      await reload(page);
      await expectScreen(page, atPassword, scenario);
      await submitPassword(page);
      await expectScreen(page, atPrompt, scenario);
    });

  // With a window beside it the registration outlives the page, and the reloaded page has no worker at first.
  test('the page is reloaded past the worker while somebody types', async ({ page }) => {
    await openScenario(page, scenario);
    await openBeside(page);
    const loads = countLoads(page);
    await reloadHard(page);
    await expectScreen(page, { screen: 'signIn.username' }, scenario);
    await userNameField(page).fill(userName);
    await userNameField(page).press('Enter');
    await expectScreen(page, atPassword, scenario);
    expect(loads()).toBe(1);
  });

  test('requests go past the worker from the start: the page says so and does not reload', async ({
    page,
  }) => {
    await openScenario(page, scenario, { step: 1 });
    await openBeside(page);
    const bypass = await bypassWorkers(page);
    const loads = countLoads(page);
    await page.reload();
    await expect(noticeOn(page)).toContainText(text('app.notice.unreachable'));
    expect(loads()).toBe(1);
    await bypass.end();
    await retry(page).click();
    await expectScreen(page, atPassword, scenario);
  });

  test('requests go past the worker: the page says so, keeps the text, and can try again', async ({
    page,
  }) => {
    await openScenario(page, scenario, { step: 1 });
    const bypass = await bypassWorkers(page);
    await submitPassword(page);
    await expect(noticeOn(page)).toContainText(text('app.notice.unreachable'));
    await expectScreen(page, atPassword, scenario);
    await expect(passwordField(page)).toHaveValue(password);
    await bypass.end();
    await retry(page).click();
    await expectScreen(page, atPrompt, scenario);
  });

  test('the browser refuses the worker: the page says so, keeps the text, and can try again', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const container = navigator.serviceWorker;
      const register = container.register.bind(container);
      container.register = () => {
        container.register = register;
        return Promise.reject(new DOMException('Workers are refused.', 'SecurityError'));
      };
    });
    await openScenario(page, scenario);
    await userNameField(page).fill(userName);
    await userNameField(page).press('Enter');
    await expect(noticeOn(page)).toContainText(text('app.backend.refused'));
    await expect(userNameField(page)).toHaveValue(userName);
    await retry(page).click();
    await expectScreen(page, atPassword, scenario);
  });

  test('the browser has no workers: the page says so and asks for no password', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await openScenario(page, scenario);
    await userNameField(page).fill(userName);
    await userNameField(page).press('Enter');
    await expect(noticeOn(page)).toContainText(text('app.backend.unsupported'));
    await expect(userNameField(page)).toHaveValue(userName);
    await expect(page.locator('input[type="password"]')).toHaveCount(0);
  });
});

test('a page that asked its own server would be found out', async ({ page, server }) => {
  await page.addInitScript((origin) => {
    const served = fetch.bind(globalThis);
    globalThis.fetch = (input, init) => {
      const { url } = new Request(input, init);
      const astray = 'astray' in globalThis && url.startsWith(origin);
      return served(astray ? url.replace(origin, location.origin) : input, init);
    };
  }, backendOrigin);
  await openScenario(page, scenario, { step: 1 });
  await bypassWorkers(page);
  await page.evaluate(() => Object.assign(globalThis, { astray: true }));
  await submitPassword(page);
  await expect(noticeOn(page)).toBeVisible();
  const [request] = arrivedWith(server, [password]);
  expect(request?.method).toBe('POST');
  expect(request?.url).toContain('/api/sign-in');
  expect(request?.body).toContain(password);
});
