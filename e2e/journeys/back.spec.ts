import { expect, type Page, test } from '@playwright/test';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { screenOf } from '../../src/journey/table.ts';
import { expectScreen, perform, shownScreen } from '../support/actor.ts';
import { rehearsalOf, requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';

/** Between them they show every kind of page: typed, waiting, wizard, new password, block, and the end. */
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

for (const id of walked)
  test(`Back and Forward lose nothing on any screen of ${id}`, async ({ page }) => {
    const scenario = scenarioOf(id);
    await page.goto('/');
    const title = text(`scenario.${id}.title` as MessageId);
    await page.getByRole('link', { name: title, exact: true }).click();
    await expectScreen(page, { screen: 'signIn.username' }, scenario);
    const rehearsal = await rehearsalOf(page);
    for (const act of scenario.script) {
      await perform(page, scenario, act);
      const { requirement } = await requiredOn(page);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('library.title'));
      await page.goForward();
      await expectScreen(page, { screen: screenOf[requirement.kind] }, scenario);
      await turnTo(page, act.expect.screen);
      await expectScreen(page, act.expect, scenario);
      expect(await rehearsalOf(page)).toBe(rehearsal);
    }
  });
