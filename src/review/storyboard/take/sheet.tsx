import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { rem } from '../../../theme/rem.ts';
import { useReviewHost } from '../../review-context.ts';
import type { Board, NotesOf } from '../board.ts';
import { BoardFrames } from '../board-frames.tsx';
import { BoardHead } from '../board-head.tsx';
import { FrameItem } from '../frame-item.tsx';
import { LiveFrame } from '../../../live/live-frame.tsx';
import { mostPictureHeight, sheetWidth } from './print-styles.ts';
import { usePageStyles } from './use-page-styles.ts';

const useStyles = makeStyles({
  // Laid out and drawn, and not to be seen before it is on paper.
  host: {
    '@media screen': {
      position: 'fixed',
      insetBlockStart: 0,
      insetInlineStart: 0,
      inlineSize: 0,
      blockSize: 0,
      overflow: 'hidden',
    },
  },
  sheet: {
    boxSizing: 'border-box',
    display: 'grid',
    rowGap: rem(32),
    inlineSize: `${sheetWidth}px`,
    marginInline: 'auto',
    padding: rem(16),
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** The column of a picture on a sheet that has room for two columns. */
const pictureWidth = 600;

/** Whoever prints while it is there prints the sheet. */
const onPaper = '@media print { body > :not([data-sheet-host]) { display: none !important } }';

const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** A storyboard as it is taken away: drawn frame by frame beside the page, unseen. */
export const Sheet = ({
  board,
  looks,
  notesOf,
  width,
  showsFocus,
  onDrawn,
  onReady,
}: {
  board: Board;
  looks: readonly string[];
  notesOf: NotesOf;
  width: number;
  showsFocus: boolean;
  /** Told how many frames are there. */
  onDrawn: (count: number) => void;
  /** Told once that all are there, with what holds them. */
  onReady: (root: HTMLElement) => void;
}): ReactElement => {
  const styles = useStyles();
  const { Surroundings } = useReviewHost();
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  const all = board.frames.length;
  usePageStyles(onPaper);
  const tell = useEffectEvent((count: number) => onDrawn(count));
  const hand = useEffectEvent((root: HTMLElement) => onReady(root));
  useEffect(() => {
    tell(drawn);
    if (drawn < all) return undefined;
    let current = true;
    const settle = async (): Promise<void> => {
      await document.fonts.ready;
      // What grew is measured in one frame and scaled in the next.
      await nextFrame();
      await nextFrame();
      const root = host.current?.firstElementChild;
      if (current && root instanceof HTMLElement) hand(root);
    };
    void settle();
    return () => {
      current = false;
    };
  }, [drawn, all]);
  return createPortal(
    <div ref={host} className={styles.host} data-sheet-host inert aria-hidden="true">
      <Surroundings>
        <main className={styles.sheet} data-sheet>
          <BoardHead board={board} looks={looks} />
          <BoardFrames
            board={board}
            renderFrame={(frame) => (
              <FrameItem
                frame={frame}
                notes={notesOf(frame)}
                picture={
                  <LiveFrame
                    frame={frame}
                    isDrawn={frame.after <= drawn}
                    onDrawn={() => setDrawn((count) => Math.max(count, frame.after + 1))}
                    width={width}
                    scale={Math.min(1, pictureWidth / width)}
                    fits={mostPictureHeight}
                    showsFocus={showsFocus}
                  />
                }
              />
            )}
          />
        </main>
      </Surroundings>
    </div>,
    document.body,
  );
};
