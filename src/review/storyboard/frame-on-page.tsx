import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { useWidth } from '../../live/use-width.ts';
import type { BoardFrame, FrameNote } from './board.ts';
import { FrameItem } from './frame-item.tsx';
import { LiveFrame } from '../../live/live-frame.tsx';
import { useNear } from '../../live/use-near.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: rem(16), marginBlockStart: rem(8) },
  link: { minBlockSize: rem(24), color: tokens.colorBrandForegroundLink },
});

/** A frame on the page: as wide as there is room for, and drawn once it is near the window. */
export const FrameOnPage = ({
  scenario,
  frame,
  notes,
  width,
  showsFocus,
}: {
  /** Null where no link begins it. */
  scenario: string | null;
  frame: BoardFrame;
  notes: readonly FrameNote[];
  width: number;
  showsFocus: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const root = useRef<HTMLDivElement>(null);
  const [room, roomWidth] = useWidth<HTMLDivElement>();
  const isNear = useNear(root);
  const number = frame.after + 1;
  return (
    <div ref={root}>
      <FrameItem
        frame={frame}
        notes={notes}
        room={room}
        picture={
          <LiveFrame
            frame={frame}
            isDrawn={isNear && roomWidth > 0}
            width={width}
            scale={Math.min(1, roomWidth / width)}
            showsFocus={showsFocus}
          />
        }
        actions={
          <div className={styles.ways} data-screen-only>
            {scenario !== null && (
              <Link
                className={styles.link}
                to={linkTo(`/sign-in/${scenario}`, { step: String(frame.after) })}
                aria-label={t('storyboard.open.label', { number })}
              >
                {t('storyboard.open')}
              </Link>
            )}
            <Link
              className={styles.link}
              to={linkTo(`/inspect/${frame.screen}/${frame.state}`)}
              aria-label={t('storyboard.inspect.label', { number })}
            >
              {t('storyboard.inspect')}
            </Link>
          </div>
        }
      />
    </div>
  );
};
