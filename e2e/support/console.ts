import { expect, type Locator, type Page } from '@playwright/test';
import type { ActionId } from '../../src/admin/actions/pending.ts';
import type { ViewId } from '../../src/admin/views.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { text } from './texts.ts';

/** The IT staff's console of a rehearsal in a page of its own, at one of its views. */
export const openConsole = async (
  page: Page,
  rehearsal: string,
  view: ViewId,
  search: Record<string, string> = {},
): Promise<void> => {
  await page.goto(`/admin/${rehearsal}/${view}?${new URLSearchParams(search).toString()}`);
  await expect(page.locator('[data-part="view-title"]')).toBeVisible();
};

/** What is pressed for an act, in a command bar and in its dialog. */
export const labelOf = (act: ActionId): string => text(`admin.act.${act}.label` as MessageId);

/** A row of the shown table, by what stands in it. */
export const rowOf = (page: Page, words: string | RegExp): Locator =>
  page.locator('[data-row]').filter({ hasText: words }).first();

/** Begins an act on what is selected, by its button, or where that has no room behind the menu's. */
export const beginAct = async (page: Page, act: ActionId): Promise<void> => {
  const bar = page.getByRole('group', { name: text('admin.commands.selected') });
  const name = labelOf(act);
  const button = bar.getByRole('button', { name, exact: true });
  if ((await button.count()) > 0) return button.click();
  await bar.locator('button[aria-haspopup="menu"]').click();
  return page.getByRole('menuitem', { name, exact: true }).click();
};

/** Selects a row and begins an act on it. */
export const beginOn = async (page: Page, row: Locator, act: ActionId): Promise<void> => {
  await row.getByRole('checkbox').check();
  await beginAct(page, act);
};

/** Confirms the act that the open dialog is about. */
export const confirmAct = (page: Page, act: ActionId): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: labelOf(act), exact: true })
    .click();

/** What the console says came of the last act. */
export const resultOn = (page: Page): Locator =>
  page.getByRole('group', { name: text('admin.result'), exact: true });
