import { useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { type Box, boxOf } from './box.ts';
import { contrastOf, shownRatio } from './contrast.ts';
import type { SideName } from './link.ts';
import { type Picked, pickColour } from './pick-colour.ts';
import { useColourWords } from './colour-words.ts';
import type { SharedView } from './use-view.ts';
import { placeAt, type Point } from './view.ts';

/** What the pointer and the arrows do on the drawing. */
export const tools = ['move', 'box', 'contrast'] as const;
export type Tool = (typeof tools)[number];

/** A colour that was picked, and where. */
export interface PickedPoint extends Picked {
  side: SideName;
  at: Point;
}

/** What is measured, and how to go on. */
export interface Measuring {
  tool: Tool;
  setTool: (tool: Tool) => void;
  /** Where the crosshair is; null while nothing is measured. */
  cross: Point | null;
  /** The first corner of a box that has no second one yet. */
  corner: Point | null;
  /** The last two boxes. */
  boxes: readonly Box[];
  /** The last two points. */
  points: readonly PickedPoint[];
  /** Moves the crosshair by px of the drawing. */
  step: (by: Point) => void;
  /** Moves the crosshair to a place. */
  point: (at: Point) => void;
  /** Sets a corner, or picks a colour of a side; at the crosshair if no place is said. */
  put: (layer: HTMLElement | null, side: SideName, at?: Point) => void;
  /** Lets go of the corner that is set; else forgets what was measured. */
  clear: () => void;
  /** What was picked of one side is now of the other. */
  swap: () => void;
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Measures boxes and colours on the drawing; `say` announces what comes of it. */
export const useMeasuring = (shared: SharedView, say: (words: string) => void): Measuring => {
  const { t } = useMessages();
  const wordsFor = useColourWords();
  const [tool, setTool] = useState<Tool>('move');
  const [cross, setCross] = useState<Point | null>(null);
  const [corner, setCorner] = useState<Point | null>(null);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [points, setPoints] = useState<readonly PickedPoint[]>([]);
  const { view, pane } = shared;
  const middle = rounded(placeAt(view, { x: pane.width / 2, y: pane.height / 2 }));

  const putCorner = (at: Point): void => {
    if (!corner) {
      setCorner(at);
      say(t('compare.measure.corner', { ...at }));
      return;
    }
    const box = boxOf(corner, at);
    setCorner(null);
    setBoxes((present) => [...present, box].slice(-2));
    say(t('compare.measure.size', { width: box.width, height: box.height }));
  };
  const putPoint = (layer: HTMLElement, side: SideName, at: Point): void => {
    const picked = pickColour(layer, at);
    if (!picked) {
      say(t('compare.measure.nothing', { side: t(`compare.side.${side}`) }));
      return;
    }
    const point = { ...picked, side, at };
    const next = points.length === 1 ? [...points, point] : [point];
    setPoints(next);
    const [one, other] = next;
    const ratio =
      one && other
        ? t('compare.contrast', { ratio: shownRatio(contrastOf(one.colour, other.colour)) })
        : '';
    say(`${wordsFor(point)} ${ratio}`.trim());
  };
  return {
    tool,
    setTool: (next) => {
      setTool(next);
      setCorner(null);
      setCross(next === 'move' ? null : (cross ?? middle));
      say(t(`compare.tool.${next}.now`));
    },
    cross,
    corner,
    boxes,
    points,
    step: (by) => {
      const from = cross ?? middle;
      const at = { x: from.x + by.x, y: from.y + by.y };
      setCross(at);
      shared.show(at);
      const box = corner && boxOf(corner, at);
      say(
        box
          ? t('compare.measure.size', { width: box.width, height: box.height })
          : t('compare.measure.at', { ...at }),
      );
    },
    point: (at) => setCross(rounded(at)),
    put: (layer, side, given) => {
      const at = rounded(given ?? cross ?? middle);
      setCross(at);
      if (tool === 'box') putCorner(at);
      else if (tool === 'contrast' && layer) putPoint(layer, side, at);
    },
    swap: () =>
      setPoints((present) =>
        present.map((one) => ({ ...one, side: one.side === 'a' ? 'b' : 'a' })),
      ),
    clear: () => {
      if (!corner) {
        setBoxes([]);
        setPoints([]);
      }
      setCorner(null);
      say(t('compare.measure.cleared'));
    },
  };
};
