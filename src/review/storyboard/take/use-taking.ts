import { useCallback, useRef, useState } from 'react';
import { componentOf } from '../../../live/component-of.ts';
import type { Board } from '../board.ts';

/** What can be made of a storyboard. */
export type Kind = 'html' | 'print' | 'png';

/** Where the making of something is. */
export type Stage =
  | { at: 'idle' }
  /** Frames are drawn, and then made into something: both count frames. */
  | { at: 'drawing' | 'making'; kind: Kind; count: number }
  | { at: 'done' | 'cancelled' | 'failed'; kind: Kind };

/** Makes something of drawn frames; tells how many are done. */
export type Make = (
  root: HTMLElement,
  seams: { signal: AbortSignal; onMade: (count: number) => void },
) => Promise<void>;

/** One making at a time: started, told of, cancelled, and failed in words. */
export const useTaking = (board: Board, makes: Record<Kind, Make>) => {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    async (kind: Kind): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      try {
        // What cannot be fetched is found out before anything is drawn.
        await Promise.all(board.frames.map(({ screen }) => componentOf(screen)));
        if (!controller.signal.aborted) setStage({ at: 'drawing', kind, count: 0 });
      } catch {
        if (!controller.signal.aborted) setStage({ at: 'failed', kind });
      }
    },
    [board],
  );

  const cancel = (): void => {
    running.current?.abort();
    if (stage.at === 'drawing' || stage.at === 'making')
      setStage({ at: 'cancelled', kind: stage.kind });
  };

  const onDrawn = (count: number): void =>
    setStage((now) => (now.at === 'drawing' ? { ...now, count } : now));

  const onReady = async (root: HTMLElement): Promise<void> => {
    if (stage.at !== 'drawing') return;
    const { kind, count } = stage;
    const signal = running.current?.signal ?? AbortSignal.abort();
    // Pictures are made one by one; anything else of all frames that are drawn.
    setStage({ at: 'making', kind, count: kind === 'png' ? 0 : count });
    try {
      await makes[kind](root, {
        signal,
        onMade: (made) => {
          if (!signal.aborted) setStage({ at: 'making', kind, count: made });
        },
      });
      if (!signal.aborted) setStage({ at: 'done', kind });
    } catch {
      if (!signal.aborted) setStage({ at: 'failed', kind });
    }
  };

  return { stage, start, cancel, onDrawn, onReady };
};
