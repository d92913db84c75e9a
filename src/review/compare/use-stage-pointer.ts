import { type PointerEvent, type PointerEventHandler, type RefObject, useRef } from 'react';
import { type SideName, sideNames } from './link.ts';
import type { Measuring } from './use-measuring.ts';
import { usePinch } from './use-pinch.ts';
import type { SharedView } from './use-view.ts';
import { placeAt, type Point } from './view.ts';

/** A press that goes on: where it began, and whether a box had its first corner before it. */
interface Press {
  slot: HTMLElement;
  last: Point;
  start: Point;
  hadCorner: boolean;
}

/** Farther than this, in px, a press is a drag. */
const slip = 4;

const sideOf = (slot: HTMLElement): SideName =>
  sideNames.find((name) => name === slot.dataset['slot']) ?? 'a';

/** The drawing of a side within the stage. */
export const layerOf = (stage: HTMLElement | null, side: SideName): HTMLElement | null =>
  stage?.querySelector<HTMLElement>(`[data-layer="${side}"]`) ?? null;

/** What the pointer does on the stage: it drags the drawing, draws a box or picks a colour; two fingers zoom. */
export const useStagePointer = ({
  stage,
  shared,
  onZoomed,
  measuring,
  sideFor,
}: {
  stage: RefObject<HTMLElement | null>;
  shared: SharedView;
  /** Told how large it is once two fingers have zoomed. */
  onZoomed: (zoom: number) => void;
  measuring: Measuring;
  /** The side whose colour is meant by a press on a pane. */
  sideFor: (pane: SideName) => SideName;
}): Record<
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
  PointerEventHandler
> => {
  const press = useRef<Press | null>(null);
  const pinching = usePinch(shared, onZoomed);
  const placeIn = (slot: HTMLElement, event: PointerEvent): Point => {
    const { left, top, width, height } = slot.getBoundingClientRect();
    // Whoever drags past the edge of a pane means the edge.
    return placeAt(shared.view, {
      x: Math.min(Math.max(event.clientX - left, 0), width),
      y: Math.min(Math.max(event.clientY - top, 0), height),
    });
  };
  const slotUnder = (event: PointerEvent): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]') : null;
  return {
    onPointerDown: (event) => {
      const slot = slotUnder(event);
      if (event.button !== 0 || !slot) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (pinching.down(event)) {
        // The first finger measured nothing: it was one of two.
        if (measuring.corner && press.current?.hadCorner === false) measuring.clear();
        press.current = null;
        return;
      }
      const at = { x: event.clientX, y: event.clientY };
      press.current = { slot, last: at, start: at, hadCorner: measuring.corner !== null };
      if (measuring.tool === 'box' && !measuring.corner)
        measuring.put(null, sideOf(slot), placeIn(slot, event));
    },
    onPointerMove: (event) => {
      if (pinching.move(event)) return;
      const { current } = press;
      if (measuring.tool === 'move') {
        if (!current) return;
        const { last } = current;
        current.last = { x: event.clientX, y: event.clientY };
        shared.moveBy({ x: last.x - event.clientX, y: last.y - event.clientY });
        return;
      }
      const slot = current?.slot ?? slotUnder(event);
      if (slot && (current || measuring.corner)) measuring.point(placeIn(slot, event));
    },
    onPointerUp: (event) => {
      if (pinching.up(event)) return;
      const { current } = press;
      press.current = null;
      if (!current || measuring.tool === 'move') return;
      const { slot, start, hadCorner } = current;
      const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > slip;
      const place = placeIn(slot, event);
      if (measuring.tool === 'contrast') {
        const side = sideFor(sideOf(slot));
        measuring.put(layerOf(stage.current, side), side, place);
      } else if (hadCorner || far) measuring.put(null, sideOf(slot), place);
    },
    onPointerCancel: (event) => {
      pinching.up(event);
      press.current = null;
    },
  };
};
