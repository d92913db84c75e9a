import { expect, type Page } from '@playwright/test';
import { type ViewId, viewIds } from '../../src/admin/views.ts';
import type { Locale } from '../../src/i18n/catalogues.ts';
import { openScenario } from '../support/actor.ts';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { openConsole } from '../support/console.ts';
import { cutOn } from '../support/cut.ts';
import { follow, lookAt } from '../support/follow.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { textIn } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

interface Look {
  width: number;
  theme?: 'dark' | 'high-contrast';
  text?: '400';
  locale?: Locale;
  forcedColors?: 'active';
}

const looks: Record<string, Look> = {
  'light, 1280 wide': { width: 1280 },
  'light, 360 wide': { width: 360 },
  'dark, 1280 wide': { width: 1280, theme: 'dark' },
  'dark, 360 wide': { width: 360, theme: 'dark' },
  'high contrast': { width: 1280, theme: 'high-contrast' },
  'forced colours': { width: 1280, forcedColors: 'active' },
  'right to left, 1280 wide': { width: 1280, locale: 'ar-XB' },
  'right to left, 360 wide': { width: 360, locale: 'ar-XB' },
  'longer text, 1280 wide': { width: 1280, locale: 'en-XA' },
  'longer text, 360 wide': { width: 360, locale: 'en-XA' },
  'text at 400 %, 320 wide': { width: 320, text: '400' },
};

/** What axe says, and what is cut, in one state of the console. */
const faultsOf = async (page: Page, state: string): Promise<string[]> => {
  const { violations } = await runAxe(page, focusCatchers);
  const cut = await cutOn(page);
  return [
    ...violations.map((violation) => `${state}: ${violation}`),
    ...cut.map((words) => `${state}: cut: ${words}`),
  ];
};

const scenario = scenarioOf('sign-in-risk-dismissed-again');

/** One console is looked at in every way in turn. */
const consoleOf = async (page: Page): Promise<{ console: Page; rehearsal: string }> => {
  await openScenario(page, scenario, { step: 6 });
  const console = await page.context().newPage();
  const rehearsal = await rehearsalOf(page);
  await openConsole(console, rehearsal, 'risky-users', { theme: 'light', motion: 'reduced' });
  return { console, rehearsal };
};

const byLanguage = Map.groupBy(Object.entries(looks), ([, { locale = 'en' }]) => locale);

for (const [locale, own] of byLanguage)
  test(`axe finds nothing in the console, and nothing is cut: ${own.map(([name]) => name).join('; ')}`, async ({
    page,
  }) => {
    test.setTimeout(own.length * 60_000);
    const { console, rehearsal } = await consoleOf(page);
    const turnTo = async (view: ViewId): Promise<void> => {
      await follow(console, { path: `/admin/${rehearsal}/${view}` });
      await expect(console.locator('[data-part="view-title"]')).toHaveText(
        textIn(locale, `admin.view.${view}`),
      );
    };
    const found: string[] = [];
    for (const [name, { width, forcedColors, theme = 'light', text = '100' }] of own) {
      const search = { theme, text, locale };
      await lookAt(console, {
        width,
        height: 800,
        search,
        ...(forcedColors ? { forcedColors } : {}),
      });
      for (const view of viewIds) {
        await turnTo(view);
        const main = console.getByRole('main');
        await expect(main.getByRole('progressbar')).toHaveCount(0);
        await expect(
          main
            .getByRole('checkbox')
            .or(main.getByRole('switch'))
            .or(main.getByRole('searchbox'))
            .first(),
        ).toBeVisible();
        found.push(...(await faultsOf(console, `${view}, ${name}`)));
        if (view !== 'risky-sign-ins') continue;
        // Here its rows have come to rest: one that is pressed as it comes may not be there any more when the press ends.
        await main.locator('[data-open]').first().click();
        await expect(console.locator('[data-part="panel"]')).toBeVisible();
        found.push(...(await faultsOf(console, `panel, ${name}`)));
        // The pointer stays where it is: the views after this one are judged with it on one of their rows.
      }
      await turnTo('named-locations');
      const label = textIn(locale, 'admin.act.createLocation.label');
      const bar = console.getByRole('group', { name: textIn(locale, 'admin.commands.selected') });
      const button = bar.getByRole('button', { name: label, exact: true });
      if ((await button.count()) > 0) await button.click();
      else {
        await bar.locator('button[aria-haspopup="menu"]').click();
        await console.getByRole('menuitem', { name: label, exact: true }).click();
      }
      const dialog = console.getByRole('dialog');
      await expect(dialog).toBeVisible();
      found.push(...(await faultsOf(console, `dialog, ${name}`)));
      await console.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    expect(found).toEqual([]);
  });
