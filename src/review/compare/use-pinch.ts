import { type PointerEvent, useRef } from 'react';
import type { SharedView } from './use-view.ts';
import type { Point, View } from './view.ts';

type Two = [Point, Point];

/** Two fingers that lie on the stage: where they began, and what was shown then. */
interface Pinch {
  view: View;
  from: Two;
  zoom: number;
}

/** What the stage asks of a pinch. Each tells whether the event was one of two fingers, and is done with. */
export interface Pinching {
  down: (event: PointerEvent) => boolean;
  move: (event: PointerEvent) => boolean;
  up: (event: PointerEvent) => boolean;
}

/** Zooms by two fingers; told how large it is once one of them is lifted. */
export const usePinch = (shared: SharedView, onZoomed: (zoom: number) => void): Pinching => {
  const fingers = useRef(new Map<number, Point>());
  const pinch = useRef<Pinch | null>(null);
  const origin = useRef<Point>({ x: 0, y: 0 });
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => ({
    x: clientX - origin.current.x,
    y: clientY - origin.current.y,
  });
  const both = (): Two | null => {
    const [one, other] = [...fingers.current.values()];
    return one && other ? [one, other] : null;
  };
  return {
    down: (event) => {
      if (fingers.current.size === 0 && event.target instanceof Element) {
        // Both fingers count from the pane that the first one lies on.
        const box = event.target.closest('[data-slot]')?.getBoundingClientRect();
        origin.current = { x: box?.left ?? 0, y: box?.top ?? 0 };
      }
      if (fingers.current.size < 2) fingers.current.set(event.pointerId, placeOf(event));
      const from = both();
      if (from && !pinch.current) {
        pinch.current = { view: shared.view, from, zoom: shared.view.zoom };
      }
      return from !== null;
    },
    move: (event) => {
      if (!fingers.current.has(event.pointerId)) return pinch.current !== null;
      fingers.current.set(event.pointerId, placeOf(event));
      const to = both();
      const { current } = pinch;
      if (!current || !to) return false;
      // Reckoned from where they began: what one event finds may not be drawn yet when the other one comes.
      current.zoom = shared.pinch(current.view, current.from, to);
      return true;
    },
    up: (event) => {
      const { current } = pinch;
      const wasFinger = fingers.current.delete(event.pointerId);
      if (!current) return false;
      if (wasFinger) {
        pinch.current = null;
        onZoomed(current.zoom);
      }
      return true;
    },
  };
};
