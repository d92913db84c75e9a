import { expect } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { installFaults } from '../support/faults.ts';
import { firstShown } from '../support/first-shown.ts';
import { screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const tile = '[data-part="tile"]';
const links = '[data-part="links"] button';
const again = `button:text-is("${text('link.sendAnotherRequest')}")`;

/** Pages whose acts are sent without the button that says so elsewhere, and what sends one. */
const sends: Record<string, string> = {
  'signIn.pickAccount': tile,
  'mfa.prompt.methods': tile,
  'sspr.verify.methods': tile,
  'register.securityInfo.chooseMethod': '[data-part="method"]',
  'mfa.denied': again,
  'mfa.timeout': again,
  'mfa.prompt.call': '[data-part="secondary"]',
  'mfa.throttled': '[data-part="secondary"]',
  'mfa.tooManyAttempts': '[data-part="secondary"]',
  'blocked.conditionalAccess': links,
};

for (const [screen, sender] of Object.entries(sends))
  test(`${screen} shows and says that an answer is awaited`, async ({ page }) => {
    const first = firstShown.find((one) => one.screen === screen);
    if (!first) throw new Error(`No script leads to ${screen}.`);
    const decide = await installFaults(page);
    await openScenario(page, first.scenario, { step: first.step });
    await expect(screenOn(page)).toHaveAttribute('data-screen', screen);
    const progress = screenOn(page).locator('[data-part="progress"]');
    const said = screenOn(page)
      .getByRole('status')
      .filter({ hasText: text('waiting') });
    await expect(progress).toHaveCount(0);
    await decide('held');
    await screenOn(page).locator(sender).first().click();
    await expect(progress).toBeVisible();
    await expect(said).toHaveCount(1);
  });
