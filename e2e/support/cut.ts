import type { Page } from '@playwright/test';
import { type Cut, cutIn } from '../../src/review/texts/cut.ts';
import { runIn } from './in-page.ts';

/** What of the page's text is cut off, stands beyond an edge of its window, or makes the page scroll sideways. */
export const cutHere = ({ cutIn: cut }: { cutIn: (root: Element) => Cut[] }): string[] => {
  const consoles = [...document.querySelectorAll('[data-part="console"]')].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  return [
    ...cut(document.documentElement).map(({ kind, text }) =>
      kind === 'sideways' ? 'the page' : text,
    ),
    ...consoles.map(() => 'the console'),
  ];
};

/** The same, from outside. */
export const cutOn = (page: Page): Promise<string[]> =>
  runIn(page, { cutIn, cutHere }, (tools) => tools.cutHere(tools), null);
