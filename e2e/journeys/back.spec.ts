import { expect, type Page } from '@playwright/test';
import type { Expectation } from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { screenOf } from '../../src/journey/table.ts';
import { openScenario, perform } from '../support/actor.ts';
import { test, visit } from '../support/kept-window.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { shownScreen } from '../support/person.ts';
import { firstShown } from '../support/first-shown.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { rehearsalOf, requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';

/** Walked act by act: typed, waiting, wizard, new password, block, and the end. */
const walked = [
  'pass-registration',
  'pass-used-again',
  'password-expired',
  'risk-sign-in-again',
  'risky-user-password-change',
  'risky-sign-in-denied-then-approved',
  'location-blocked',
];

/** A page that the journey turned to by itself is begun again, so it is turned to once more. */
const turnTo = async (page: Page, screen: string): Promise<void> => {
  const next = screenOn(page).getByRole('button', { name: text('action.next'), exact: true });
  for (let pages = 0; pages < 3 && (await shownScreen(page)) !== screen; pages += 1) {
    const before = await shownScreen(page);
    await next.click();
    await expect(screenOn(page)).not.toHaveAttribute('data-screen', before);
  }
};

/** Leaves for the library and comes back to what is required, as it was. */
const thereAndBack = async (
  page: Page,
  scenario: Scenario,
  expected: Expectation,
  turn: () => Promise<void>,
): Promise<void> => {
  const { requirement } = await requiredOn(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('library.title'));
  await page.goForward();
  await expectScreen(page, { screen: screenOf[requirement.kind] }, scenario);
  if ((await shownScreen(page)) !== expected.screen) await turn();
  await expectScreen(page, expected, scenario);
};

for (const id of walked)
  test(`Back and Forward lose nothing on any screen of ${id}`, async ({ page }) => {
    const scenario = scenarioOf(id);
    await visit(page, '/');
    const title = text(`scenario.${id}.title` as MessageId);
    await page.getByRole('link', { name: title, exact: true }).click();
    await expectScreen(page, { screen: 'signIn.username' }, scenario);
    const rehearsal = await rehearsalOf(page);
    for (const act of scenario.script) {
      await perform(page, scenario, act);
      await thereAndBack(page, scenario, act.expect, () => turnTo(page, act.expect.screen));
      expect(await rehearsalOf(page)).toBe(rehearsal);
    }
  });

const walkedScreens = walked.flatMap((id) => scenarioOf(id).script.map((act) => act.expect.screen));

for (const { screen, scenario, step } of firstShown.filter(
  (one) => !walkedScreens.includes(one.screen),
))
  test(`Back and Forward lose nothing on ${screen}`, async ({ page }) => {
    await visit(page, '/');
    await openScenario(page, scenario, { step });
    const rehearsal = await rehearsalOf(page);
    const act = scenario.script[step - 1];
    if (!act) throw new Error(`${scenario.id} has no act ${step}.`);
    const turn = (): Promise<void> =>
      act.act.type === 'next' ? turnTo(page, screen) : perform(page, scenario, act);
    await thereAndBack(page, scenario, act.expect, turn);
    expect(await rehearsalOf(page)).toBe(rehearsal);
  });
