import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const options = {
  runOnly: tags,
  resultTypes: ['violations', 'incomplete', 'passes'] as ('violations' | 'incomplete' | 'passes')[],
  // The shape behind the card is a pseudo-element, for which axe would judge no contrast at all.
  checks: { 'color-contrast': { options: { ignorePseudo: true } } },
};

/** Once it is in the page, axe need not be sent again. */
const once = 'undefined';

/** Elements of Fluent's that catch focus at the ends of a list of tabs, and hand it on at once. */
export const focusCatchers = ['[data-tabster-dummy]'];

/** Runs axe on what the page shows, save the places in `exclude`. */
export const runAxe = async (page: Page, exclude: readonly string[] = []): Promise<AxeReport> => {
  const there = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder({ page, ...(there ? { axeSource: once } : {}) });
  for (const selector of exclude) builder.exclude(selector);
  // The page has no frames, so that axe need not put their results together in a page of its own.
  const results = await builder.setLegacyMode().options(options).analyze();
  const places = ({ nodes }: Result): string[] => nodes.map(({ target }) => String(target));
  const named = (result: Result): string[] =>
    places(result).map((place) => `${result.id}: ${result.help} (${place})`);
  const isContrast = ({ id }: Result): boolean => id === 'color-contrast';
  return {
    violations: results.violations.flatMap(named),
    undecided: results.incomplete.filter(isContrast).flatMap(places),
    legible: results.passes.filter(isContrast).flatMap(places),
  };
};
