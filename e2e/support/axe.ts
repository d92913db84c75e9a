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

/** What axe says of a page, in words; a place is the beginning of its HTML. */
export interface AxeReport {
  /** Rule and place of every violation. */
  violations: string[];
  /** Places whose contrast axe could not judge. */
  undecided: string[];
  /** Places whose contrast was judged, and found enough. */
  legible: string[];
  /** How many of those are within the parts of a screen. */
  legibleParts: number;
}

/** What axe is asked. */
export interface Judging {
  without: readonly string[];
  wanted: object;
}

const options = {
  runOnly: tags,
  // The page has no frames to look for.
  iframes: false,
  // The shape behind the card is a pseudo-element, for which axe would judge no contrast at all.
  checks: { 'color-contrast': { options: { ignorePseudo: true } } },
  // To find a selector for each element took as long as to judge it.
  selectors: false,
  elementRef: true,
};

/** Elements of Fluent's that catch focus at the ends of a list of tabs, and hand it on at once. */
export const focusCatchers = ['[data-tabster-dummy]'];

/** Asks axe, which has to be in the page: see `bringAxe`. */
export const judgeHere = async ({ without, wanted }: Judging): Promise<AxeReport> => {
  const { axe: judge } = globalThis as unknown as { axe: typeof import('axe-core') };
  const results = await judge.run({ exclude: without.map((selector) => [selector]) }, wanted);
  const isContrast = ({ id }: { id: string }): boolean => id === 'color-contrast';
  interface Found {
    nodes: { element?: HTMLElement }[];
  }
  const places = ({ nodes }: Found): string[] =>
    nodes.map(({ element }) => element?.outerHTML.slice(0, 120) ?? 'somewhere');
  const areParts = ({ nodes }: Found): boolean[] =>
    nodes.map(({ element }) => Boolean(element?.closest('main [data-part]')));
  const legible = results.passes.filter(isContrast);
  return {
    violations: results.violations.flatMap((result) =>
      places(result).map((place) => `${result.id}: ${result.help} (${place})`),
    ),
    undecided: results.incomplete.filter(isContrast).flatMap(places),
    legible: legible.flatMap(places),
    legibleParts: legible.flatMap(areParts).filter(Boolean).length,
  };
};

/** What is wrong by a report: what axe found, contrast it could not decide, and a screen of whose parts it judged none. */
export const faultsIn = ({ violations, undecided, legibleParts }: AxeReport): string[] => [
  ...violations,
  ...undecided.map((place) => `undecided contrast: ${place}`),
  ...(legibleParts > 0 ? [] : ['no contrast of its own parts was judged']),
];

/** Brings axe into the page; once it is there, it need not be sent again. */
export const bringAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
};

/** What axe is asked of a page, save of the places in `without`. */
export const judging = (without: readonly string[] = []): Judging => ({ without, wanted: options });

/**
 * Runs axe on what the page shows, save the places in `exclude`. It is asked in the page itself, for words alone:
 * results with their nodes took twice as long to hand over as to find.
 */
export const runAxe = async (page: Page, exclude: readonly string[] = []): Promise<AxeReport> => {
  await bringAxe(page);
  return page.evaluate(judgeHere, judging(exclude));
};
