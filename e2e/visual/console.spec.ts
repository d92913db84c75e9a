import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type ViewId, viewIds } from '../../src/admin/views.ts';
import { openScenario } from '../support/actor.ts';
import { beginOn, openConsole } from '../support/console.ts';
import { follow } from '../support/follow.ts';
import {
  consoleBaselineFolder,
  holdAgainstBaseline,
  staleIn,
  takeAtRest,
} from '../support/pictures.ts';
import { rehearsalOf, scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

interface Shown {
  view: ViewId;
  scenario: string;
  step: number;
  /** What is done in the console before it is photographed. */
  before?: (console: Page) => Promise<void>;
}

const signIns = { scenario: 'sign-in-risk-dismissed-again', step: 6 };
const users = { scenario: 'user-risk-blocked', step: 2 };

/** What the console shows: each of its views, and what opens within them. */
const states: Record<string, Shown> = {
  ...Object.fromEntries(
    viewIds.map((view) => [view, { view, ...(view === 'risky-users' ? users : signIns) }]),
  ),
  panel: {
    view: 'risky-users',
    ...users,
    before: async (console) => {
      await console.locator('[data-open]').first().click();
      const panel = console.locator('[data-part="panel"]');
      // The panel asks for history, detections and sign-ins of its own.
      await expect(panel.getByRole('heading', { level: 4 })).toHaveCount(6);
    },
  },
  dialog: {
    view: 'risky-users',
    ...users,
    before: async (console) => {
      await beginOn(console, console.locator('[data-row]').first(), 'dismissUserRisk');
      await expect(console.getByRole('dialog')).toBeVisible();
    },
  },
};

const looks = [
  { name: 'light--1280', theme: 'light', width: 1280, height: 900 },
  { name: 'dark--360', theme: 'dark', width: 360, height: 1200 },
] as const;

mkdirSync(consoleBaselineFolder, { recursive: true });

/** States that the same sign-in leads to, in which one console goes from view to view. */
const sittings = [...Map.groupBy(Object.entries(states), ([, { scenario }]) => scenario)];

/** What a view is made of is asked for piece by piece. */
const viewIsThere = async (console: Page, view: ViewId): Promise<void> => {
  await expect(console.locator('[data-part="view-title"]')).toHaveText(text(`admin.view.${view}`));
  const main = console.getByRole('main');
  await expect(main.getByRole('progressbar')).toHaveCount(0);
  const hasRows = main.locator('[data-row]').or(main.getByText('0 of 0')).first();
  if (view !== 'on-premises') await expect(hasRows).toBeVisible();
  if (view === 'registration' || view === 'on-premises')
    await expect(main.getByRole('switch').first()).toBeVisible();
};

for (const [id, sitting] of sittings)
  for (const { name, theme, width, height } of looks)
    test(`the console, ${id}: ${sitting.length} pictures ${name}`, async ({ page }, testInfo) => {
      test.setTimeout(sitting.length * 20_000);
      const step = sitting[0]?.[1].step ?? 0;
      await openScenario(page, scenarioOf(id), { step });
      const rehearsal = await rehearsalOf(page);
      const console = await page.context().newPage();
      await console.setViewportSize({ width, height });
      const wrongs: string[] = [];
      for (const [state, { view, before }] of sitting) {
        const isOpened = console.url() === 'about:blank' || before !== undefined;
        // What one state opens is not to be closed for the next.
        if (isOpened) await openConsole(console, rehearsal, view, { theme, motion: 'reduced' });
        else await follow(console, { path: `/admin/${rehearsal}/${view}` });
        await viewIsThere(console, view);
        await before?.(console);
        await console.waitForFunction(() => document.fonts.ready.then(() => true));
        await console.mouse.move(0, 0);
        await holdAgainstBaseline(
          await takeAtRest(console),
          `${state}--${name}`,
          testInfo,
          consoleBaselineFolder,
        ).catch((wrong: Error) => wrongs.push(wrong.message));
      }
      expect(wrongs).toEqual([]);
    });

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every picture of the console is of a state that exists', async ({}, testInfo) => {
  const pictures = Object.keys(states).flatMap((state) =>
    looks.map(({ name }) => `${state}--${name}`),
  );
  expect(await staleIn(consoleBaselineFolder, pictures, testInfo)).toEqual([]);
});
