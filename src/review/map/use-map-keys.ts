import { useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Direction, towards } from './find.ts';
import type { Placed } from './layout.ts';

const directions: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>;

/** What the keys of the map act on. */
export interface MapKeys {
  placed: Placed;
  current: string;
  /** The states that a line joins to the current one. */
  joined: readonly string[];
  go: (id: string) => void;
  letGo: () => void;
  /** No joined state lies where an arrow points. */
  onNothing: () => void;
  fit: () => void;
  /** Brings a state into view, if it is not. */
  bring: (id: string) => void;
  duration: number;
}

/** The keys of the map: arrows go along the lines, plus, minus and 0 zoom, Escape lets go. */
export const useMapKeys = ({
  placed,
  current,
  joined,
  go,
  letGo,
  onNothing,
  fit,
  bring,
  duration,
}: MapKeys): ((event: KeyboardEvent) => void) => {
  const { zoomIn, zoomOut } = useReactFlow();
  // The library zooms on the middle, and the state with the focus would go out of sight.
  const zoom = async (by: typeof zoomIn): Promise<void> => {
    await by({ duration });
    bring(current);
  };
  const onKey = (event: Pressed): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    const from = placed.nodes.get(current);
    if (direction && from) {
      event.preventDefault();
      const others = joined.flatMap((id) => {
        const box = placed.nodes.get(id);
        return box ? [{ id, box }] : [];
      });
      const next = towards(from, others, direction);
      if (next === null) onNothing();
      else go(next);
    } else if (event.key === '+' || event.key === '=') void zoom(zoomIn);
    else if (event.key === '-') void zoom(zoomOut);
    else if (event.key === '0') fit();
    else if (event.key === 'Escape') letGo();
  };
  const act = useRef(onKey);
  useEffect(() => {
    act.current = onKey;
  });
  useEffect(() => {
    // Nothing has the focus on a page that was just opened; arrows still scroll it then.
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.target === document.body && !directions[event.key]) act.current(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return onKey;
};
