import { expect, test } from '@playwright/test';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { openScenario, performActs } from '../support/actor.ts';
import { watchPage } from '../support/watch.ts';

for (const scenario of scenarios) {
  test(scenario.id, async ({ page }) => {
    const watch = await watchPage(page);
    await openScenario(page, scenario);
    await performActs(page, scenario);
    watch.expectRefusals(scenario.script.filter((act) => 'refused' in act).length);
  });
}

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
