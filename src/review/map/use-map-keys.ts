import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { type Direction, towards } from './find.ts';
import type { Placed } from './layout.ts';

const directions: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

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
  duration,
}: MapKeys): ((event: KeyboardEvent) => void) => {
  const { zoomIn, zoomOut } = useReactFlow();
  return (event) => {
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
    } else if (event.key === '+' || event.key === '=') void zoomIn({ duration });
    else if (event.key === '-') void zoomOut({ duration });
    else if (event.key === '0') fit();
    else if (event.key === 'Escape') letGo();
  };
};
