import type { Page } from '@playwright/test';

/**
 * Pairs of texts that lie on each other on a page, in words. Lines are as high as their font says, which is more than
 * they are set apart: only what a third of a line is lost in counts.
 */
export const overlapsHere = (): string[] => {
  const root = document.querySelector('#root') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  interface Room {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const rooms = new Map<Element | null, Room>();
  const both = (one: Room, other: Room): Room => {
    const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
    const right = Math.max(left, Math.min(one.right, other.right));
    return { left, top, right, bottom: Math.max(top, Math.min(one.bottom, other.bottom)) };
  };
  /** Where something inside of an element is drawn: not where its surroundings have scrolled it out of view. */
  const roomIn = (within: Element | null): Room => {
    const known = rooms.get(within);
    if (known) return known;
    const all = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    const around = !within || within === root ? all : roomIn(within.parentElement);
    const cuts = within && within !== root && getComputedStyle(within).overflow !== 'visible';
    const room = cuts ? both(around, within.getBoundingClientRect()) : around;
    rooms.set(within, room);
    return room;
  };
  const lines: { of: Node; box: Room; floats: Element | null }[] = [];
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
      const box = both(whole, roomIn(parentElement));
      // What is there for screen readers alone has no room.
      const clip = parentElement.closest('[role="status"], [role="alert"], span')?.parentElement;
      const room = (clip ?? parentElement).getBoundingClientRect();
      if (box.right - box.left > 1 && box.bottom - box.top > 1 && room.width > 2 && room.height > 2)
        lines.push({ of, box, floats: parentElement.closest('[role="tooltip"], [role="menu"]') });
    }
  }
  const shared = (one: Room, other: Room): boolean => {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 2 && height > Math.min(one.bottom - one.top, other.bottom - other.top) / 3;
  };
  const found = new Set<string>();
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1))
      if (one.of !== other.of && one.floats === other.floats && shared(one.box, other.box))
        found.add(`"${one.of.textContent}" and "${other.of.textContent}" lie on each other`);
  return [...found];
};

/** The same, from outside. */
export const overlapsOn = (page: Page): Promise<string[]> => page.evaluate(overlapsHere);
