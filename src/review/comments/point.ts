import type { Point } from './comment.ts';

type Part = Pick<Point, 'x' | 'y'>;
type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

const clamp = (part: number): number => Math.min(1, Math.max(0, part));

/** The part of a box that lies at a place of the window. */
export const pointIn = ({ left, top, width, height }: Box, x: number, y: number): Part => ({
  x: clamp((x - left) / width),
  y: clamp((y - top) / height),
});

const directions: Partial<Record<string, Part>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Steps in px. */
const [step, fine] = [16, 1];

/** Where an arrow key moves a point; null if the key is none. */
export const moved = (
  at: Part,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  { width, height }: Pick<Box, 'width' | 'height'>,
): Part | null => {
  const direction = directions[key];
  if (!direction) return null;
  const by = shiftKey ? fine : step;
  return {
    x: clamp(at.x + (direction.x * by) / width),
    y: clamp(at.y + (direction.y * by) / height),
  };
};

/** Less of the state than this, in px, is as good as out of sight. */
const least = 48;

/** Where to begin: on what has the focus below, else in the middle of what is seen. */
export const centerOf = (cover: HTMLElement): Part => {
  const box = cover.getBoundingClientRect();
  const focused = document.activeElement;
  if (focused && focused !== cover && cover.parentElement?.contains(focused)) {
    const { left, top, width, height } = focused.getBoundingClientRect();
    return pointIn(box, left + width / 2, top + height / 2);
  }
  const seen = cover.closest('[role="region"]')?.getBoundingClientRect() ?? box;
  const left = Math.max(box.left, seen.left, 0);
  const right = Math.min(box.right, seen.right, innerWidth);
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  // What is out of sight begins in the middle of its first windowful, and comes into view.
  const y =
    bottom - top > least ? (top + bottom) / 2 : box.top + Math.min(box.height, innerHeight) / 2;
  return pointIn(box, (left + right) / 2, y);
};

/** What people read at a point of the state below; null if there is nothing, or it is out of sight. */
export const textAt = (cover: HTMLElement, { x, y }: Part): string | null => {
  const { left, top, width, height } = cover.getBoundingClientRect();
  const below = document
    .elementsFromPoint(left + x * width, top + y * height)
    .find((one) => cover.parentElement?.contains(one) && !cover.contains(one));
  const named = below?.closest('[aria-label], button, a, input, label, h1, h2, h3, p, li');
  if (!named || !cover.parentElement?.contains(named) || named === cover.parentElement) return null;
  const text = (named.getAttribute('aria-label') ?? named.textContent).trim();
  return text === '' ? null : text.slice(0, 80);
};
