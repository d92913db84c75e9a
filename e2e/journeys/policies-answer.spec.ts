import { expect } from '@playwright/test';
import { perform } from '../support/actor.ts';
import {
  answerOn,
  atRisk,
  button,
  clickThrough,
  fileOf,
  openPolicies,
  pick,
  risk,
  riskPolicy,
  screensOn,
  tab,
  utf16FileOf,
  who,
} from '../support/policies.ts';
import { screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import { watchPage } from '../support/watch.ts';
import { readFileSync } from 'node:fs';

/** A published export, as PowerShell would write it. */
const published = utf16FileOf(
  'export.json',
  readFileSync(new URL('../../mocks/graph/samples/jsa2/example1-2.json', import.meta.url), 'utf8'),
);

test('a newcomer drops an export in UTF-16, sees the screens at once, and clicks through them', async ({
  page,
}) => {
  const watch = await watchPage(page);
  await page.goto('/');
  await page.getByRole('link', { name: text('library.policies'), exact: true }).click();
  const title = page.getByRole('heading', { name: text('policies.title'), exact: true });
  await expect(title).toBeVisible();
  const dropped = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'export.json'));
      return transfer;
    },
    [...published.buffer],
  );
  for (const type of ['dragover', 'drop'])
    await title.dispatchEvent(type, { dataTransfer: dropped });
  // Without another press: the screens, live, the outcome in words, and each policy with its reason.
  expect(await screensOn(page)).toEqual([
    'signIn.username',
    'signIn.password',
    'mfa.prompt.push',
    'staySignedIn',
    'app',
  ]);
  await expect(page.locator('[data-answer-frame] [data-drawn]')).toHaveCount(5);
  await expect(
    page.getByRole('heading', { name: text('policies.outcome.of.granted', { count: 5 }) }),
  ).toBeVisible();
  await expect(page.getByText(text('reason.users'))).toBeVisible();
  const scenario = await clickThrough(page);
  for (const act of scenario.script) await perform(page, scenario, act);
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'app');
  watch.expectNothing();
});

test('what was chosen stays while policies come, and each choice is answered', async ({ page }) => {
  await openPolicies(page);
  await pick(page, risk);
  expect(await screensOn(page)).toEqual(atRisk);
  await who(page).selectOption({ label: text('madeUp.newAtRisk') });
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  await expect(
    page.getByText(text('policies.answer.code', { code: '53004', name: text('errorCode.53004') })),
  ).toBeVisible();
  await pick(page, published);
  await tab(page, 'policies', 3).click();
  await page.getByRole('tab', { name: text('policies.view.answer'), exact: true }).click();
  await answerOn(page);
  await expect(who(page)).toHaveValue('new-at-risk@contoso.example');
  // Somebody of the user's own.
  await button(page, text('policies.who.add')).click();
  await page.getByRole('textbox', { name: text('policies.form.name') }).fill('Robin');
  await page.getByLabel(text('policies.person.risk'), { exact: true }).selectOption('high');
  await page.getByLabel(text('policies.person.hybrid'), { exact: true }).check();
  await button(page, text('policies.form.save')).click();
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  expect((await screensOn(page)).at(-1)).toBe('blocked.accountBlocked');
  await expect(page.getByText('Robin types the password')).toBeVisible();
});

test('a sign-in is changed in a form, which says what it cannot take', async ({ page }) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await button(page, text('policies.how.add')).click();
  // What is offered is said in words of a list, not as Graph or a sentence has it.
  for (const label of ['risk', 'insiderRisk', 'platform', 'client', 'flow'] as const) {
    const offered = page.getByLabel(text(`policies.signIn.${label}`), { exact: true });
    const names = await offered.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !/^(\p{Lu}|iOS|macOS)/u.test(name))).toEqual([]);
  }
  const address = page.getByRole('textbox', { name: text('policies.signIn.address') });
  await address.fill('nowhere');
  await button(page, text('policies.form.save')).click();
  await expect(page.getByText(text('policies.form.nameless'))).toBeVisible();
  await expect(page.getByText(text('policies.signIn.address.wrong'))).toBeVisible();
  await address.fill('2001:db8::1');
  await page.getByRole('textbox', { name: text('policies.form.name') }).fill('With an old client');
  await page.getByLabel(text('policies.signIn.client'), { exact: true }).selectOption('other');
  await button(page, text('policies.form.save')).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(async () => (await screensOn(page))[0]).toBe('legacyClient.account');
});

test('how sure an answer is, is said of the screen that makes it so', async ({ page }) => {
  await openPolicies(page);
  await pick(page, risk);
  const answer = await answerOn(page);
  const at = atRisk.indexOf('risk.accountAtRisk');
  await expect(
    page.getByText(text('policies.answer.certainty.way', { count: 1, screens: String(at + 1) })),
  ).toBeVisible();
  const frame = answer.locator('[data-answer-frame]').nth(at);
  await expect(frame).toContainText(text('stage.certainty.uncertain'));
  await expect(answer.locator('[data-answer-frame]').first()).not.toContainText(
    text('policies.answer.certainty.screen'),
  );
  // The dock says the same of it.
  const scenario = await clickThrough(page);
  for (const act of scenario.script.slice(0, 2)) await perform(page, scenario, act);
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'risk.accountAtRisk');
  await page.getByRole('tab', { name: text('stage.tab.why'), exact: true }).click();
  await expect(page.getByText(text('stage.why.certainty')).locator('..')).toContainText(
    text('stage.certainty.uncertain'),
  );
});

test('what sources leave open can be switched to the other way', async ({ page }) => {
  await openPolicies(page);
  await pick(page, risk);
  expect(await screensOn(page)).toEqual(atRisk);
  await page.getByLabel(text('policies.alternatives.announces')).click();
  await expect.poll(() => screensOn(page)).not.toContain('risk.accountAtRisk');
  await page.getByLabel(text('policies.alternatives.announces')).click();
  await expect.poll(() => screensOn(page)).toEqual(atRisk);
});

test('says what to do where the answer cannot be worked out, and goes on from there', async ({
  page,
}) => {
  // The worker breaks down at this one question, until it is told not to.
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- It is called on the worker it was asked of.
    const { postMessage } = Worker.prototype;
    const fail = (worker: Worker, id: number): void => {
      const data = { id, failure: 'It broke down.' };
      worker.dispatchEvent(new MessageEvent('message', { data }));
    };
    Worker.prototype.postMessage = function post(message: { ask?: string; id: number }) {
      if (message.ask === 'answer' && sessionStorage.getItem('down')) fail(this, message.id);
      else postMessage.call(this, message);
    };
    sessionStorage.setItem('down', 'yes');
  });
  await openPolicies(page);
  await pick(page, risk);
  await expect(page.getByText(text('policies.answer.failed'))).toBeVisible();
  await expect(page.locator('[data-failure]')).toHaveAttribute('data-failure', 'It broke down.');
  // What was imported is all there.
  await tab(page, 'policies', 1).click();
  await expect(page.getByRole('button', { name: riskPolicy.displayName })).toBeVisible();
  await page.getByRole('tab', { name: text('policies.view.answer'), exact: true }).click();
  await expect(page.getByText(text('policies.answer.failed'))).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem('down'));
  await button(page, text('app.action.retry')).click();
  expect(await screensOn(page)).toEqual(atRisk);
});

test('says which part of a policy the answer leaves out', async ({ page }) => {
  await openPolicies(page);
  const odd = { ...riskPolicy, id: 'odd', displayName: 'Odd', conditions: { moonPhase: ['full'] } };
  await pick(page, fileOf('odd.json', JSON.stringify(odd)));
  const answer = await answerOn(page);
  await expect(answer.getByText(text('policies.answer.gaps', { count: 1 }))).toBeVisible();
  await expect(
    answer.getByText(
      text('policies.unjudged.item', { path: 'conditions.moonPhase', value: 'full' }),
    ),
  ).toBeVisible();
  await expect(page.getByText(text('policies.answer.incomplete'))).toBeVisible();
});

test('says of which places of the policies nothing says where they are', async ({ page }) => {
  await openPolicies(page);
  const away = {
    ...riskPolicy,
    conditions: {
      ...riskPolicy.conditions,
      locations: { includeLocations: ['All'], excludeLocations: ['<Office>'] },
    },
  };
  await pick(page, fileOf('away.json', JSON.stringify(away)));
  const answer = await answerOn(page);
  await expect(
    answer.getByText(text('policies.answer.places', { count: 1, names: 'Office' })),
  ).toBeVisible();
  await expect(page.getByText(text('policies.answer.incomplete'))).toBeVisible();
});

test('a form scrolls as a whole, so that enlarged text leaves its fields their room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPolicies(page, '?text=400');
  await pick(page, risk);
  await answerOn(page);
  await button(page, text('policies.who.edit')).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: text('policies.form.name') });
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport({ ratio: 1 });
  // Nothing within it scrolls on its own, in a slit.
  const inner = await dialog.evaluate(
    (root) =>
      [...root.querySelectorAll('.fui-DialogBody, .fui-DialogContent')].filter(
        (part) =>
          getComputedStyle(part).overflowY !== 'visible' &&
          part.scrollHeight > part.clientHeight + 1,
      ).length,
  );
  expect(inner).toBe(0);
  const save = dialog.getByRole('button', { name: text('policies.form.save'), exact: true });
  await save.focus();
  await expect(save).toBeInViewport({ ratio: 1 });
  // And nothing lies on something else.
  const last = await dialog.locator('.fui-DialogContent .fui-Checkbox').last().boundingBox();
  const first = await dialog.locator('.fui-DialogActions').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
});

test('a block by a policy with a condition that nobody knows says so, and is uncertain', async ({
  page,
}) => {
  await openPolicies(page);
  const { conditions } = riskPolicy;
  const moonPhase = { includePhases: ['full'] };
  const policy = {
    ...riskPolicy,
    displayName: 'Full moon',
    conditions: { ...conditions, userRiskLevels: [], moonPhase },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  };
  await pick(page, fileOf('moon.json', JSON.stringify(policy)));
  const answer = await answerOn(page);
  const name = text('why.quoted', { name: 'moonPhase' });
  const reason = text('why.because.unjudged', { count: 1, names: name });
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByText(text('why.because.everybody'))).toHaveCount(0);
  await expect(answer).toContainText(text('stage.certainty.uncertain'));
});
