import { createContext, useContext } from 'react';
import type { FlowState } from './use-flow.ts';

/** What every state on the map may need to know. */
export interface Drawing {
  chosen: string | null;
  /** The one state that the Tab key comes to. */
  current: string;
  choose: (id: string) => void;
  /** Where a state opens; null for what cannot be opened. */
  hrefOf: (state: FlowState) => string | null;
}

/** Provided by the map's drawing. */
export const DrawingContext = createContext<Drawing>({
  chosen: null,
  current: '',
  choose: () => undefined,
  hrefOf: () => null,
});

/** The map around a state. */
export const useDrawing = (): Drawing => useContext(DrawingContext);
