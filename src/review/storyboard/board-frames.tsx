import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Board, BoardFrame } from './board.ts';

const useStyles = makeStyles({
  frames: { display: 'grid', rowGap: rem(32), margin: 0, padding: 0, listStyleType: 'none' },
  branch: {
    paddingInlineStart: rem(16),
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'dashed',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
  label: { margin: `0 0 ${rem(12)}`, fontWeight: tokens.fontWeightSemibold },
});

/** The frames in order; those of a branch stand together, and say where it leaves the way and where it is back. */
export const BoardFrames = ({
  board: { frames, outline },
  renderFrame,
}: {
  board: Board;
  renderFrame: (frame: BoardFrame) => ReactElement;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <ol role="list" className={styles.frames}>
      {outline.flatMap((stretch) => {
        const items = frames
          .slice(stretch.from, stretch.to + 1)
          .map((frame) => <li key={frame.after}>{renderFrame(frame)}</li>);
        if (stretch.kind === 'way') return items;
        return [
          <li key={`branch-${stretch.from}`} className={styles.branch} data-branch={stretch.from}>
            <p className={styles.label}>
              {t('storyboard.branch', { from: stretch.leaves + 1, to: stretch.to + 1 })}
            </p>
            <ol role="list" className={styles.frames}>
              {items}
            </ol>
          </li>,
        ];
      })}
    </ol>
  );
};
