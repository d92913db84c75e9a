import type { Page } from '@playwright/test';
import { cutIn } from '../../src/review/texts/cut.ts';

/** What of a page's text is cut off, stands beyond an edge of its window, or makes the page scroll sideways. */
export const cutOn = async (page: Page): Promise<string[]> => {
  const cuts = await page.locator(':root').evaluate(cutIn);
  const consoles = await page
    .locator('[data-part="console"]')
    .evaluateAll((found) => found.filter((one) => one.scrollWidth > one.clientWidth).length);
  return [
    ...cuts.map(({ kind, text }) => (kind === 'sideways' ? 'the page' : text)),
    ...Array.from({ length: consoles }, () => 'the console'),
  ];
};
