import { expect } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { openScenario, perform, performActs } from '../support/actor.ts';
import { keys } from '../support/hands.ts';
import { holdScript, scriptOf, spokenOn, staleScripts, stepOf } from '../support/spoken.ts';
import { test } from '../support/kept-window.ts';
import { watchPage } from '../support/watch.ts';

for (const scenario of scenarios) {
  test(`${scenario.id}, by keys alone`, async ({ page }, testInfo) => {
    const watch = await watchPage(page);
    await openScenario(page, scenario);
    const steps: [string, string][] = [['opened', await spokenOn(page)]];
    for (const act of scenario.script) {
      await perform(page, scenario, act, keys);
      steps.push([stepOf(act), await spokenOn(page)]);
    }
    watch.expectRefusals(scenario.script.filter((act) => 'refused' in act).length);
    holdScript(scenario.id, scriptOf(steps), testInfo);
  });
}

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every script of a screen reader is one of a scenario', ({}, testInfo) => {
  const names = scenarios.map(({ id }) => id);
  expect(staleScripts(names, testInfo)).toEqual([]);
});

/** Pages of several methods, and of those that serve a reset alone. */
const registrationPages = ['complete', 'emailCode', 'questions'].map(
  (page) => `register.securityInfo.${page}`,
);

const registering = scenarios.filter(({ script }) =>
  script.some(({ expect: { screen } }) => registrationPages.includes(screen)),
);

for (const scenario of registering) {
  test(`${scenario.id}, on the older registration pages`, async ({ page }) => {
    const watch = await watchPage(page);
    await openScenario(page, scenario, { wizard: 'classic' });
    await performActs(page, scenario);
    watch.expectNothing();
  });
}

test('the watch sees a violation, a page error and a warning', async ({ page }) => {
  const watch = await watchPage(page);
  await page.goto('/');
  const heard = page.waitForEvent('pageerror');
  await page.evaluate(async () => {
    const picture = new Image();
    picture.src = 'http://elsewhere.invalid/picture.png';
    await new Promise((resolve) => picture.addEventListener('error', resolve));
    console.warn('a warning');
    setTimeout(() => {
      throw new Error('a page error');
    });
  });
  await heard;
  expect(watch.wrongs).toEqual(
    expect.arrayContaining([
      expect.stringContaining('img-src'),
      'warning: a warning',
      'page error: a page error',
    ]),
  );
});
