import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { rem } from '../../theme/rem.ts';
import { LiveState } from '../live-state.tsx';
import { useReviewHost } from '../review-context.ts';
import type { Entry } from './find.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minInlineSize: 0,
    paddingBlockEnd: rem(16),
    overflowWrap: 'anywhere',
  },
  picture: { inlineSize: 'fit-content', outline: `1px solid ${tokens.colorNeutralStroke1}` },
  link: {
    paddingBlockStart: rem(6),
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // The whole tile opens.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outlineStyle: 'none',
      '::after': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    },
  },
  // Above the link that covers the tile.
  inspect: {
    position: 'relative',
    alignSelf: 'start',
    minBlockSize: rem(24),
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  id: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One live state, small, that opens alone. */
export const Tile = ({
  entry: { screen, state },
  width,
  scale,
  showsFocus,
  compared,
  comments,
}: {
  entry: Entry;
  width: number;
  scale: number;
  showsFocus: boolean;
  /** The parameters of the link that compares it; null if there is nothing to compare it with. */
  compared: Record<string, string> | null;
  /** How many comments are pinned to it. */
  comments: number;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  return (
    <li className={styles.root}>
      <div className={styles.picture}>
        <LiveState
          screen={screen as ScreenId}
          state={state}
          width={width}
          scale={scale}
          showsFocus={showsFocus}
        />
      </div>
      <Link to={linkTo(`/screens/${screen}/${state}`)} className={styles.link}>
        {state} <span className={styles.id}>{screen}</span>
      </Link>
      <Link
        to={linkTo(`/inspect/${screen}/${state}`)}
        className={styles.inspect}
        aria-label={t('review.inspect.one', { screen, state })}
      >
        {t('review.inspect.open')}
      </Link>
      {compared && (
        <Link
          to={linkTo('/compare', compared)}
          className={styles.inspect}
          aria-label={t('pack.compare.one.label', { screen, state })}
        >
          {t('pack.compare.one')}
        </Link>
      )}
      {comments > 0 && (
        <Link
          to={linkTo(`/screens/${screen}/${state}`, { comments: 'shown' })}
          className={styles.inspect}
          aria-label={t('comments.count.label', { count: comments, screen, state })}
        >
          {t('comments.count', { count: comments })}
        </Link>
      )}
    </li>
  );
};
