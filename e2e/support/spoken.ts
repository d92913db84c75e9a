import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import type { Act } from '../../src/api/contract.ts';
import { screenOn } from './rehearsal.ts';

/** Where the scripts are kept that screen readers are held to: a file a scenario. */
const folder = fileURLToPath(new URL('../accessibility/scripts/', import.meta.url));

const fileOf = (scenario: string): string => `${folder}${scenario}.txt`;

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');

/** What the focus is on: its role and name, as its own tree says them, and what is read with it. */
const focusOn = async (page: Page): Promise<string> => {
  const description = await page.evaluate(() =>
    document.querySelector(':focus')
      ? (document.activeElement?.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.querySelector(`[id="${id}"]`)?.textContent.trim())
          .filter(Boolean)
          .join(' ')
      : null,
  );
  if (description === null) return 'nothing';
  const [first = 'nothing'] = (await page.locator(':focus').ariaSnapshot()).split('\n');
  const what = first.replace(/^- /, '').replace(/:$/, '');
  return description ? `${what}, described by ${JSON.stringify(description)}` : what;
};

/**
 * What a screen reader is told of the shown screen: the focus, and the tree of names and roles with what is announced
 * in it.
 */
export const spokenOn = async (page: Page): Promise<string> => {
  const screen = page.getByRole('main').filter({ has: screenOn(page) });
  return `focus: ${await focusOn(page)}\n${await screen.ariaSnapshot()}`;
};

/**
 * What is told of a state that is shown alone, with all that surrounds it: where the focus is and what is read with it,
 * and the tree. Two questions to the page, for it is asked of every state.
 */
export const toldOn = async (page: Page): Promise<string> => {
  const focus = await page.evaluate(() => {
    const focused = document.activeElement;
    const described = (focused?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.querySelector(`[id="${id}"]`)?.textContent);
    return [focused?.localName, focused?.getAttribute('data-part'), ...described].join(' ');
  });
  return `focus: ${focus}\n${await page.locator('body').ariaSnapshot()}`;
};

/** The heading of a step: who did what, and the screen that came of it. */
export const stepOf = ({ actor, act, expect: { screen } }: Act): string =>
  `${actor} ${act.type}: ${screen}`;

/** A script of steps: each with its heading and what is spoken then. */
export const scriptOf = (steps: readonly [heading: string, spoken: string][]): string =>
  steps
    .map(([heading, spoken], at) => `# ${at} ${heading}\n${indented(spoken)}`)
    .join('\n\n')
    .concat('\n');

/** Holds a script against the one that is kept, or keeps it where the run was told `--update-snapshots=all`. */
export const holdScript = (scenario: string, script: string, { config }: TestInfo): void => {
  if (config.updateSnapshots === 'all') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(scenario), script);
    return;
  }
  const kept = existsSync(fileOf(scenario)) ? readFileSync(fileOf(scenario), 'utf8') : '';
  expect(script.split('\n')).toEqual(kept.split('\n'));
};

/** Kept scripts of scenarios that are no more; taken away where the run was told `--update-snapshots=all`. */
export const staleScripts = (scenarios: readonly string[], { config }: TestInfo): string[] => {
  const kept = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));
  const stale = kept.filter((name) => !scenarios.includes(name));
  if (config.updateSnapshots !== 'all') return stale;
  for (const name of stale) rmSync(fileOf(name));
  return [];
};
