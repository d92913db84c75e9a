import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { runAxe } from '../support/axe.ts';
import { lookAt } from '../support/follow.ts';
import { openPhone } from '../support/phone-window.ts';
import {
  holdAgainstBaseline,
  phoneBaselineFolder,
  staleIn,
  takePicture,
} from '../support/pictures.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text, textIn } from '../support/texts.ts';
import { test } from '../support/used-window.ts';
import type { Locale } from '../../src/i18n/catalogues.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';

const press =
  (id: MessageId) =>
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
  told: { scenario: 'not-registered-pass', step: 3 },
  'two-apps': { scenario: 'registration-campaign-forced', step: 7 },
};

interface View {
  name: string;
  theme: 'light' | 'dark' | 'high-contrast';
  locale?: Locale;
  /** Size of text in per cent. */
  size?: number;
  width: number;
  forcedColors?: 'active';
  /** Judged by rules alone: the picture would say nothing that another one does not. */
  isRulesOnly?: true;
}

const views: View[] = [
  { name: 'light--320', theme: 'light', width: 320 },
  { name: 'dark--320', theme: 'dark', width: 320 },
  { name: 'light--1280', theme: 'light', width: 1280 },
  { name: 'right-to-left--320', theme: 'light', locale: 'ar-XB', width: 320 },
  { name: 'text-400--320', theme: 'light', size: 400, width: 320, isRulesOnly: true },
  { name: 'longer--320', theme: 'light', locale: 'en-XA', width: 320, isRulesOnly: true },
  { name: 'high-contrast--320', theme: 'high-contrast', width: 320, isRulesOnly: true },
  { name: 'forced--320', theme: 'light', width: 320, forcedColors: 'active' },
];

const photographed = views.filter(({ isRulesOnly }) => !isRulesOnly);

mkdirSync(phoneBaselineFolder, { recursive: true });

/** What keeps the phone from being used in a look; nothing if nothing does. */
const faultsOf = async (phone: Page): Promise<string[]> => {
  const [scroll, client] = await phone.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  const { violations } = await runAxe(phone);
  return scroll > client ? [`it is ${scroll} wide in ${client}`, ...violations] : violations;
};

for (const [state, { scenario, step, before }] of Object.entries(states))
  test(`the phone: ${state}`, async ({ page }, testInfo) => {
    test.slow();
    await openScenario(page, scenarioOf(scenario), { step });
    const phone = await openPhone(page, '?theme=light&motion=reduced');
    await expect(phone.getByRole('button').first()).toBeVisible();
    await before?.(phone);
    await phone.waitForFunction(() => document.fonts.ready.then(() => true));
    for (const { name, theme, width, locale = 'en', size = 100, ...view } of views) {
      const search = { theme, locale, text: String(size) };
      await lookAt(phone, { ...view, width, height: 740, search });
      await expect(
        phone.getByRole('group', { name: textIn(locale, 'stage.phone.label') }),
      ).toBeVisible();
      expect(await faultsOf(phone), name).toEqual([]);
      if (view.isRulesOnly) continue;
      await phone.mouse.move(0, 0);
      const picture = await takePicture(phone);
      await holdAgainstBaseline(picture, `${state}--${name}`, testInfo, phoneBaselineFolder);
    }
  });

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every picture of the phone is of a state that exists', async ({}, testInfo) => {
  const pictures = Object.keys(states).flatMap((state) =>
    photographed.map(({ name }) => `${state}--${name}`),
  );
  expect(await staleIn(phoneBaselineFolder, pictures, testInfo)).toEqual([]);
});
