import { makeStyles } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Point } from './comment.ts';
import { useDesk } from './desk-context.ts';
import { centerOf, moved, pointIn, textAt } from './point.ts';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    zIndex: 2,
    overflow: 'hidden',
    cursor: 'crosshair',
    touchAction: 'manipulation',
    outline: '3px dashed #8a2be2',
    outlineOffset: '-3px',
  },
  // Light beside dark, to be seen on anything.
  line: { position: 'absolute', backgroundColor: '#000', pointerEvents: 'none' },
  down: { insetBlock: 0, inlineSize: '1px', boxShadow: '1px 0 0 #fff' },
  across: { insetInline: 0, blockSize: '1px', boxShadow: '0 1px 0 #fff' },
  mark: {
    position: 'absolute',
    boxSizing: 'border-box',
    inlineSize: '24px',
    blockSize: '24px',
    border: '2px solid #000',
    outline: '2px solid #fff',
    borderRadius: '50%',
    pointerEvents: 'none',
  },
});

type Part = Pick<Point, 'x' | 'y'>;

/** Where the crosshair is, and what led it there. */
interface Moved {
  at: Part;
  by: 'start' | 'key' | 'pointer';
}

/** A crosshair over a state: arrows or the pointer move it, Enter or a press puts a pin there, Escape does not. */
export const Placing = ({
  onPlace,
  onLeave,
}: {
  onPlace: (at: Part) => void;
  onLeave: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { say } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Moved>({ at: { x: 0.5, y: 0.5 }, by: 'pointer' });
  const { at } = place;
  useLayoutEffect(() => {
    if (!root.current) return;
    setPlace({ at: centerOf(root.current), by: 'start' });
    root.current.focus({ preventScroll: true });
  }, []);
  const tell = useEffectEvent((to: Part) => {
    const what = root.current && textAt(root.current, to);
    const words = { x: Math.round(to.x * 100), y: Math.round(to.y * 100) };
    say(what ? t('comments.placing.over', { ...words, what }) : t('comments.placing.at', words));
  });
  useEffect(() => {
    // The pointer is in sight; where the keys lead it the window follows.
    if (place.by === 'pointer') return;
    mark.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (place.by === 'key') tell(place.at);
  }, [place]);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(at, event, event.currentTarget.getBoundingClientRect());
    if (next) setPlace({ at: next, by: 'key' });
    else if (event.key === 'Enter' || event.key === ' ') onPlace(at);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const under = (event: PointerEvent<HTMLDivElement>): Part =>
    pointIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  const [left, top] = [`${at.x * 100}%`, `${at.y * 100}%`];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- An application takes keys and presses.
    <div
      ref={root}
      className={styles.root}
      role="application"
      aria-label={t('comments.placing')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It takes arrow keys, as an application does.
      tabIndex={0}
      data-part="placing"
      onKeyDown={press}
      onPointerMove={(event) => {
        // When the page scrolls below it, a resting pointer is told of too.
        if (event.movementX !== 0 || event.movementY !== 0)
          setPlace({ at: under(event), by: 'pointer' });
      }}
      onClick={({ currentTarget, clientX, clientY }) =>
        onPlace(pointIn(currentTarget.getBoundingClientRect(), clientX, clientY))
      }
    >
      <div className={`${styles.line} ${styles.down}`} style={{ left }} />
      <div className={`${styles.line} ${styles.across}`} style={{ top }} />
      <div
        ref={mark}
        className={styles.mark}
        style={{ left, top, transform: 'translate(-50%, -50%)' }}
        data-part="crosshair"
      />
    </div>
  );
};
