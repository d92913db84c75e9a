import type { Page } from '@playwright/test';

/**
 * Pairs of texts that lie on each other on a page, in words. Lines are as high as their font says, which is more than
 * they are set apart: only what a third of a line is lost in counts.
 */
export const overlapsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#root') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    /** What of a box is drawn: not what its surroundings have scrolled out of view. */
    const drawn = (box: DOMRect, within: Element | null): DOMRect => {
      if (!within || within === root) return box;
      const rest = drawn(box, within.parentElement);
      if (getComputedStyle(within).overflow === 'visible') return rest;
      const room = within.getBoundingClientRect();
      const [left, top] = [Math.max(rest.left, room.left), Math.max(rest.top, room.top)];
      const right = Math.max(left, Math.min(rest.right, room.right));
      const bottom = Math.max(top, Math.min(rest.bottom, room.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const lines: { of: Node; box: DOMRect; floats: Element | null }[] = [];
    while (walker.nextNode()) {
      const { currentNode: of } = walker;
      const { parentElement } = of;
      const isShown =
        parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ===
          true && of.textContent?.trim();
      if (!isShown) continue;
      const range = document.createRange();
      range.selectNodeContents(of);
      for (const whole of range.getClientRects()) {
        const box = drawn(whole, parentElement);
        // What is there for screen readers alone has no room.
        const clip = parentElement.closest('[role="status"], [role="alert"], span')?.parentElement;
        const room = (clip ?? parentElement).getBoundingClientRect();
        if (box.width > 1 && box.height > 1 && room.width > 2 && room.height > 2)
          lines.push({ of, box, floats: parentElement.closest('[role="tooltip"], [role="menu"]') });
      }
    }
    const shared = (one: DOMRect, other: DOMRect): boolean => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 2 && height > Math.min(one.height, other.height) / 3;
    };
    const found = new Set<string>();
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1))
        if (one.of !== other.of && one.floats === other.floats && shared(one.box, other.box))
          found.add(`"${one.of.textContent}" and "${other.of.textContent}" lie on each other`);
    return [...found];
  });
