import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules: WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice. */
export const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** What axe says of a page, in words. */
export interface AxeReport {
  /** Rule and place of every violation. */
  violations: string[];
  /** Places whose contrast axe could not judge. */
  undecided: string[];
  /** Places whose contrast was judged, and found enough. */
  legible: string[];
}

const options = {
  runOnly: tags,
  // The page has no frames to look for.
  iframes: false,
  // The shape behind the card is a pseudo-element, for which axe would judge no contrast at all.
  checks: { 'color-contrast': { options: { ignorePseudo: true } } },
};

/** Elements of Fluent's that catch focus at the ends of a list of tabs, and hand it on at once. */
export const focusCatchers = ['[data-tabster-dummy]'];

/**
 * Runs axe on what the page shows, save the places in `exclude`. It is asked in the page itself, for words alone:
 * results with their nodes took twice as long to hand over as to find.
 */
export const runAxe = async (page: Page, exclude: readonly string[] = []): Promise<AxeReport> => {
  // Once it is in the page, axe need not be sent again.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ without, wanted }) => {
      const { axe: judge } = globalThis as unknown as { axe: typeof import('axe-core') };
      const results = await judge.run({ exclude: without.map((selector) => [selector]) }, wanted);
      const isContrast = ({ id }: { id: string }): boolean => id === 'color-contrast';
      const places = ({ nodes }: { nodes: { target: unknown[] }[] }): string[] =>
        nodes.map(({ target }) => String(target));
      return {
        violations: results.violations.flatMap((result) =>
          places(result).map((place) => `${result.id}: ${result.help} (${place})`),
        ),
        undecided: results.incomplete.filter(isContrast).flatMap(places),
        legible: results.passes.filter(isContrast).flatMap(places),
      };
    },
    { without: [...exclude], wanted: options },
  );
};
