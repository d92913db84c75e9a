import { expect, type Page } from '@playwright/test';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { openScenario, perform } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { test } from '../support/logged.ts';
import { approveOnPhone, phoneOf, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { collectTraces, placesOf, type Traces } from '../support/traces.ts';

const scenario = scenarioOf('risky-user-bad-passwords');
const [joel] = scenario.people;
const userName = joel?.userPrincipalName ?? '';
const secrets = joel?.secrets ?? {};
/** Typed by hand: they belong to no scenario. */
const strangers = {
  userName: 'Typed-By-Mistake-61',
  current: 'My/Own "Password" 29',
  code: '861402',
};

/** Fills fields of the shown screen, sends them, and waits for the answer. */
const type = async (page: Page, fields: Partial<Record<MessageId, string>>, answer: string) => {
  for (const [field, value] of Object.entries(fields))
    await screenOn(page)
      .getByLabel(text(field as MessageId), { exact: true })
      .fill(value);
  await page.keyboard.press('Enter');
  await expect(screenOn(page)).toContainText(answer);
};

/** MFA by code and by push, and a new password: everything that anybody types anywhere. */
const walk = async (page: Page, afterEach: () => Promise<void>): Promise<string[]> => {
  const right = secrets['persona.password'] ?? '';
  const wrong = secrets['persona.wrongPassword'] ?? '';
  const good = secrets['newPassword.good'] ?? '';
  const weak = secrets['newPassword.weak'] ?? '';
  const other = secrets['newPassword.other'] ?? '';
  const say = async (fields: Partial<Record<MessageId, string>>, answer: MessageId) => {
    await type(page, fields, text(answer, { application: scenario.application.displayName }));
    await afterEach();
  };
  const change = (current: string, chosen: string, confirmation: string, answer: MessageId) =>
    say(
      {
        'passwordChange.current': current,
        'passwordChange.new': chosen,
        'passwordChange.confirm': confirmation,
      },
      answer,
    );

  await say({ 'signIn.username.field': strangers.userName }, 'signIn.username.error.unknownUser');
  await say({ 'signIn.username.field': userName }, 'signIn.password.title');
  await type(page, { 'signIn.password.field': wrong }, 'reset it now');
  await say({ 'signIn.password.field': right }, 'risk.accountAtRisk.title');
  await perform(page, scenario, {
    actor: 'person',
    act: { type: 'verify' },
    expect: { screen: 'mfa.prompt.push' },
  });
  await approveOnPhone(page);
  await expectScreen(page, { screen: 'passwordChange.risk' }, scenario);
  await change(strangers.current, good, good, 'passwordChange.error.currentWrong');
  await change(right, weak, weak, 'passwordChange.error.guessable');
  await change(right, right, right, 'passwordChange.error.reused');
  await change(right, good, other, 'passwordChange.error.mismatch');
  await change(right, good, good, 'app.title');
  return [right, wrong, good, weak, other, strangers.userName, strangers.current];
};

test('no secret that is typed is found anywhere afterwards', async ({ page, server }) => {
  const { collect } = await collectTraces(page, server);
  const seen: Traces[] = [];
  const look = async () => void seen.push(await collect());
  await openScenario(page, scenario);
  const typed = await walk(page, look);
  // What is searched is not empty: the acts are there, without what was typed.
  expect(seen.at(-1)?.['indexedDB']).toContain('changePassword');
  expect(seen.at(-1)?.['indexedDB']).toContain(userName);
  for (const secret of typed)
    expect(seen.flatMap((traces) => placesOf(traces, secret))).toEqual([]);
});

test('no one-time code that is typed is found anywhere afterwards', async ({ page, server }) => {
  const { collect } = await collectTraces(page, server);
  const codes = scenarioOf('mfa-code');
  await openScenario(page, codes, { step: 4 });
  const code = (await phoneOf(page)).codes[0]?.code ?? '';
  await type(
    page,
    { 'mfa.prompt.code.field': strangers.code },
    text('mfa.prompt.code.error.wrong'),
  );
  await type(page, { 'mfa.prompt.code.field': code }, text('staySignedIn.title'));
  const traces = await collect();
  expect(traces['indexedDB']).toContain('answerChallenge');
  for (const secret of [code, strangers.code]) expect(placesOf(traces, secret)).toEqual([]);
});

/** Runs in the page: leaves a secret in one place, as a careless page might. */
const plants: Record<string, (secret: string) => unknown> = {
  server: (secret) => fetch('/api/sign-in', { method: 'POST', body: JSON.stringify({ secret }) }),
  indexedDB: (secret) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open('elsewhere', 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('a'));
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('a', 'readwrite');
        transaction.objectStore('a').put(new Map([['deep', new TextEncoder().encode(secret)]]), 1);
        transaction.addEventListener('complete', () => {
          request.result.close();
          resolve();
        });
      });
    }),
  cacheStorage: async (secret) => (await caches.open('a')).put('/a', new Response(secret)),
  localStorage: (secret) => localStorage.setItem('a', secret),
  sessionStorage: (secret) => sessionStorage.setItem(secret, 'a'),
  cookies: (secret) => {
    document.cookie = `a=${encodeURIComponent(secret)}`;
  },
  addresses: (secret) => {
    const { href } = location;
    history.replaceState(null, '', `?a=${encodeURIComponent(secret)}`);
    history.replaceState(null, '', href);
  },
  historyState: (secret) => history.replaceState({ deep: [secret] }, ''),
  title: (secret) => {
    document.title = secret;
  },
  windowName: (secret) => {
    window.name = btoa(secret);
  },
  console: (secret) => console.debug(secret),
};

for (const [place, plant] of Object.entries(plants))
  test(`a secret left in ${place} is found there`, async ({ page, server }) => {
    const { collect } = await collectTraces(page, server);
    await openScenario(page, scenario);
    await page.evaluate(plant, strangers.current);
    await expect.poll(async () => placesOf(await collect(), strangers.current)).toEqual([place]);
  });
