import { makeStyles, mergeClasses, useFluent } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { ScreenVariant } from '../frame/variant.ts';
import { useLiveHost } from './live-context.ts';
import { useShownFocus } from './shown-focus.ts';
import { windowHeight } from './window-height.ts';

const useStyles = makeStyles({
  root: { position: 'relative', overflow: 'hidden', flexShrink: 0 },
  cut: { contain: 'strict' },
  page: {
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineStart: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  whole: { position: 'static' },
});

const asPage = {};

const measures = (own: { width: number; height: number; scale: number }): object => ({
  '--live-width': `${own.width}px`,
  '--live-height': `${own.height}px`,
  '--live-scale': own.scale,
});

/** What is drawn may be higher than its window: its height in px, and at least the window's. */
const useGrown = (least: number, grows: boolean) => {
  const page = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const element = page.current;
    if (!grows || !element) return undefined;
    const measure = (): void => setHeight(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grows]);
  return { page, height: grows ? Math.max(least, height) : least };
};

/** Draws something live but inert, as it is in a window so many px wide, made smaller by `scale`. */
export const LiveBox = ({
  id,
  width,
  scale = 1,
  height = windowHeight(width),
  whole = false,
  grows = false,
  fits,
  variant = asPage,
  showsFocus = false,
  children,
}: {
  id: string;
  width: number;
  scale?: number;
  height?: number;
  /** All of it is drawn, in its own size and without a box of a height of its own. */
  whole?: boolean;
  /** What is below the window's edge is shown too, scaled; else it is cut. */
  grows?: boolean;
  /** What grows is made smaller still where it would be higher than so many px. */
  fits?: number;
  variant?: Partial<ScreenVariant>;
  /** Focus rings are drawn on all that can have the focus. */
  showsFocus?: boolean;
  /** Null for as long as there is nothing to draw. */
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { Scope } = useLiveHost();
  const { dir } = useFluent();
  const root = useRef<HTMLDivElement>(null);
  const { page, height: grown } = useGrown(height, grows);
  const drawnAt = Math.min(scale, (fits ?? Number.POSITIVE_INFINITY) / grown);
  useShownFocus(root, showsFocus && children !== null);
  return (
    <div
      ref={root}
      className={mergeClasses(styles.root, !whole && styles.cut)}
      style={
        whole
          ? { inlineSize: width }
          : {
              inlineSize: width * drawnAt,
              blockSize: grown * drawnAt,
              // For rules that scale it where no script does.
              ...(grows ? measures({ width, height: grown, scale: drawnAt }) : {}),
            }
      }
      data-live={id}
      inert
      aria-hidden="true"
    >
      <div
        ref={page}
        className={mergeClasses(styles.page, whole && styles.whole)}
        style={{
          inlineSize: width,
          minBlockSize: height,
          // Not among the styles: Griffel would turn the sides round once more.
          transformOrigin: dir === 'rtl' ? 'top right' : 'top left',
          ...(whole ? {} : { transform: `scale(${drawnAt})` }),
        }}
      >
        <Scope variant={variant}>{children}</Scope>
      </div>
    </div>
  );
};
