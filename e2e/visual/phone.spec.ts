import { mkdirSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { runAxe } from '../support/axe.ts';
import { openPhone } from '../support/phone-window.ts';
import { holdAgainstBaseline, phoneBaselineFolder, takePicture } from '../support/pictures.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';

const press =
  (id: Parameters<typeof text>[0]) =>
  (phone: Page): Promise<void> =>
    phone
      .getByRole('button', { name: text(id), exact: true })
      .first()
      .click();

interface Shown {
  scenario: string;
  step: number;
  /** What is done on the phone before it is photographed. */
  before?: (phone: Page) => Promise<void>;
}

/** What the phone shows, and the moment of a script at which it does. */
const states: Record<string, Shown> = {
  request: { scenario: 'mfa-wrong-number', step: 2 },
  'wrong-number': {
    scenario: 'mfa-wrong-number',
    step: 2,
    before: async (phone) => {
      await phone.getByRole('textbox').fill('00');
      await press('stage.phone.approve')(phone);
    },
  },
  'number-missing': {
    scenario: 'mfa-wrong-number',
    step: 2,
    before: press('stage.phone.approve'),
  },
  'not-me': { scenario: 'mfa-reported', step: 2, before: press('stage.phone.notMe') },
  'cannot-see': { scenario: 'mfa-reported', step: 2, before: press('stage.phone.cannotSee') },
  'no-notification': { scenario: 'risky-sign-in-mfa', step: 2 },
  'three-requests': { scenario: 'mfa-three-requests', step: 2 },
  texts: { scenario: 'mfa-text', step: 5 },
  'call-ringing': { scenario: 'mfa-call', step: 4 },
  'call-answered': { scenario: 'mfa-call', step: 5 },
  scan: { scenario: 'first-sign-in-registration', step: 5 },
};

const views = [
  { name: 'light--320', search: '?theme=light', width: 320 },
  { name: 'dark--320', search: '?theme=dark', width: 320 },
  { name: 'light--1280', search: '?theme=light', width: 1280 },
];

mkdirSync(phoneBaselineFolder, { recursive: true });

for (const [state, { scenario, step, before }] of Object.entries(states))
  for (const { name, search, width } of views)
    test(`the phone: ${state}--${name}`, async ({ page }, testInfo) => {
      await openScenario(page, scenarioOf(scenario), { step });
      const phone = await openPhone(page, `${search}&motion=reduced`);
      await phone.setViewportSize({ width, height: 740 });
      await expect(phone.getByRole('group', { name: text('stage.phone.label') })).toBeVisible();
      await expect(phone.getByRole('button').first()).toBeVisible();
      await before?.(phone);
      await phone.waitForFunction(() => document.fonts.ready.then(() => true));
      const [scroll, client] = await phone.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(scroll).toBe(client);
      const { violations } = await runAxe(phone, []);
      expect(violations).toEqual([]);
      await phone.mouse.move(0, 0);
      await holdAgainstBaseline(
        await takePicture(phone),
        `${state}--${name}`,
        testInfo,
        phoneBaselineFolder,
      );
    });

test('every picture of the phone is of a state that exists', () => {
  const pictures = Object.keys(states).flatMap((state) =>
    views.map(({ name }) => `${state}--${name}.png`),
  );
  expect(readdirSync(phoneBaselineFolder).filter((file) => !pictures.includes(file))).toEqual([]);
});
