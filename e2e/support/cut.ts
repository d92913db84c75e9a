import type { Page } from '@playwright/test';
import { cutIn } from '../../src/review/texts/cut.ts';

/** What of a page's text is cut off, stands beyond an edge of its window, or makes the page scroll sideways. */
export const cutOn = async (page: Page): Promise<string[]> => {
  // A locator would wait for a frame before it asks.
  const root = await page.evaluateHandle(() => document.documentElement);
  const cuts = await page.evaluate(cutIn, root);
  await root.dispose();
  const consoles = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-part="console"]')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ).length,
  );
  return [
    ...cuts.map(({ kind, text }) => (kind === 'sideways' ? 'the page' : text)),
    ...Array.from({ length: consoles }, () => 'the console'),
  ];
};
