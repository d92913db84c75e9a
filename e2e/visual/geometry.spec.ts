import { expect, type Page } from '@playwright/test';
import { type Box, cardHeights, figures, tolerance } from '../support/geometry.ts';
import { test } from '../support/gallery.ts';
import { shownState } from '../support/named-states.ts';

const view = { width: 1280, height: 800 };

/** Measures the first element that the selector finds. Rejects if there is none, or no card. */
const measure = (page: Page, selector: string): Promise<Box> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const card = document.querySelector('[data-part="card"]')?.getBoundingClientRect();
    if (!element || !card) throw new Error(`There is no ${wanted}.`);
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const pixels = (value: string): number => Number.parseFloat(value) || 0;
    return {
      x: box.left - card.left,
      y: box.top - card.top,
      width: box.width,
      height: box.height,
      right: card.right - box.right,
      bottom: card.bottom - box.bottom,
      fontSize: pixels(style.fontSize),
      lineHeight: pixels(style.lineHeight),
      fontWeight: pixels(style.fontWeight),
      lineWidth: pixels(style.borderBottomWidth),
      lineColor: style.borderBottomColor,
      color: style.color,
      borderWidth: pixels(style.borderTopWidth),
      columnGap: pixels(style.columnGap),
    };
  }, selector);

/** Lengths of a place may be off a little; sizes of type, widths of lines and colours may not. */
const placed = new Set(['x', 'y', 'width', 'height', 'right', 'bottom']);

for (const { screen, state, of, is, source } of figures) {
  const shown = shownState(screen, state);
  test(`${shown.id} ${of}: ${Object.keys(is).join(', ')}`, async ({ gallery }) => {
    const { page, show } = await gallery(view);
    await show(shown);
    const found = await measure(page, of);
    for (const [name, wanted] of Object.entries(is)) {
      const actual = found[name as keyof Box];
      if (placed.has(name)) {
        const off = Math.abs(Number(actual) - Number(wanted));
        expect(off, `${name} is ${actual}, not ${wanted} (${source})`).toBeLessThanOrEqual(
          tolerance,
        );
      } else expect(actual, `${name} (${source})`).toBe(wanted);
    }
  });
}

for (const { screen, state, height } of cardHeights) {
  const shown = shownState(screen, state);
  test(`the card of ${shown.id} is ${height} high`, async ({ gallery }) => {
    const { page, show } = await gallery(view);
    await show(shown);
    const card = await measure(page, '[data-part="card"]');
    expect(Math.abs(card.height - height), `it is ${card.height} high`).toBeLessThanOrEqual(
      tolerance,
    );
  });
}
