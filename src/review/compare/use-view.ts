import { useCallback, useState } from 'react';
import type { SideName } from './link.ts';
import {
  fitted,
  kept,
  moved,
  pinched,
  type Point,
  showing,
  type Size,
  type View,
  zoomed,
} from './view.ts';

/** What both panes show, and how to change it: they are always at the same place. */
export interface SharedView {
  view: View;
  pane: Size;
  /** How large each side is, in CSS px. */
  sizes: Record<SideName, Size>;
  onPane: (size: Size) => void;
  onSize: (side: SideName, size: Size) => void;
  /** Larger or smaller around a point of the pane, its middle if none is said; the zoom that it comes to. */
  zoomBy: (times: number, at?: Point) => number;
  /** As two fingers leave a view that went from two points of the pane to two others; the zoom that it comes to. */
  pinch: (view: View, from: readonly [Point, Point], to: readonly [Point, Point]) => number;
  fit: () => void;
  /** Moves by px of the pane. */
  moveBy: (by: Point) => void;
  show: (place: Point) => void;
}

const none: Size = { width: 0, height: 0 };
const same = (one: Size, other: Size): boolean =>
  one.width === other.width && one.height === other.height;

/** One view for both sides. Until somebody changes it, it fits whatever is shown. */
export const useView = (): SharedView => {
  const [chosen, setChosen] = useState<View | null>(null);
  const [pane, setPane] = useState(none);
  const [sizes, setSizes] = useState({ a: none, b: none });
  const drawing = {
    width: Math.max(sizes.a.width, sizes.b.width),
    height: Math.max(sizes.a.height, sizes.b.height),
  };
  const view = chosen ? kept(chosen, pane, drawing) : fitted(pane, drawing);
  const set = (next: View): void => setChosen(kept(next, pane, drawing));
  return {
    view,
    pane,
    sizes,
    onPane: useCallback((size: Size) => {
      setPane((present) => (same(present, size) ? present : size));
    }, []),
    onSize: useCallback((side: SideName, size: Size) => {
      setSizes((present) => (same(present[side], size) ? present : { ...present, [side]: size }));
    }, []),
    zoomBy: (times, at = { x: pane.width / 2, y: pane.height / 2 }) => {
      const next = zoomed(view, times, at);
      set(next);
      return next.zoom;
    },
    pinch: (from, before, after) => {
      const next = pinched(from, before, after);
      set(next);
      return next.zoom;
    },
    fit: () => setChosen(null),
    moveBy: (by) => set(moved(view, by)),
    show: (place) => set(showing(view, pane, place)),
  };
};
