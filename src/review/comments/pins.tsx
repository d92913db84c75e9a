import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Point } from './comment.ts';
import type { ShownComment } from './shown.ts';

// In px, as the state below them: they neither grow with the text nor leave their point.
const size = 28;

const useStyles = makeStyles({
  // Covers the state, and lets everything through but its pins.
  root: { position: 'absolute', inset: 0, zIndex: 1, pointerEvents: 'none' },
  pin: {
    position: 'absolute',
    boxSizing: 'border-box',
    inlineSize: `${size}px`,
    blockSize: `${size}px`,
    padding: 0,
    pointerEvents: 'auto',
    cursor: 'pointer',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '14px',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    // Whatever lies below, one of the two edges stands out from it.
    color: '#fff',
    backgroundColor: '#8a2be2',
    border: '2px solid #fff',
    borderRadius: '50%',
    outline: '1px solid #000',
    ':focus-visible': { outline: '3px solid #000', boxShadow: '0 0 0 6px #fff' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  resolved: { backgroundColor: '#4d4d4d' },
  current: { boxShadow: '0 0 0 5px #8a2be2' },
  draft: { pointerEvents: 'none', backgroundColor: '#000' },
});

/** A place in the box that things are drawn over, in per cent of its own left and top edge in any language. */
const placeOf = ({ x, y }: Pick<Point, 'x' | 'y'>): CSSProperties => {
  // Inline, since Griffel turns styles round for right to left. A pin on the very edge stays whole.
  const within = (part: number): string =>
    `clamp(${size / 2}px, ${part * 100}%, calc(100% - ${size / 2}px))`;
  return { left: within(x), top: within(y), transform: 'translate(-50%, -50%)' };
};

/** Numbered pins over a state, each at the point that its comment is about. */
export const Pins = ({
  comments,
  current,
  draft,
  onPick,
}: {
  comments: readonly ShownComment[];
  /** Id of the comment that is looked at. */
  current: string | null;
  /** Where a new comment is going to be. */
  draft: Point | null;
  onPick: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.root} role="group" aria-label={t('comments.pins')} dir="ltr">
      {comments.map(({ id, number, author, status, point }) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(
            styles.pin,
            status === 'resolved' && styles.resolved,
            id === current && styles.current,
          )}
          style={placeOf(point)}
          aria-label={t(`comments.pin.${status}`, { number, author })}
          aria-current={id === current}
          data-pin={number}
          onClick={() => onPick(id)}
        >
          {number}
        </button>
      ))}
      {draft && (
        <span
          className={mergeClasses(styles.pin, styles.draft)}
          style={{ ...placeOf(draft), display: 'grid', placeItems: 'center' }}
          data-pin="new"
          aria-hidden="true"
        >
          +
        </span>
      )}
    </div>
  );
};
