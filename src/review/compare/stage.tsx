import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { useSize } from '../use-size.ts';
import type { Mode } from './address.ts';
import { type Content, Layer } from './layer.tsx';
import { type SideName, sideNames } from './link.ts';
import { Marks } from './marks.tsx';
import type { Measuring } from './use-measuring.ts';
import { layerOf, useStagePointer } from './use-stage-pointer.ts';
import type { SharedView } from './use-view.ts';
import type { Point, Size } from './view.ts';

// Places are said from the start, which is the left here: the page's direction would turn left and right around.
const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gap: '4px',
    boxSizing: 'border-box',
    blockSize: 'max(420px, calc(100dvh - 260px))',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    // Blends with itself only, not with the page below.
    isolation: 'isolate',
    touchAction: 'none',
    cursor: 'grab',
    userSelect: 'none',
    containerType: 'inline-size',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // Each side's name stands above its drawing, and covers nothing of it.
  beside: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridAutoFlow: 'column',
    rowGap: 0,
  },
  below: { gridTemplateRows: 'auto minmax(0, 1fr) auto minmax(0, 1fr)', rowGap: 0 },
  measuring: { cursor: 'crosshair' },
  slot: { position: 'relative', minInlineSize: 0, minBlockSize: 0 },
  over: { position: 'absolute', inset: 0 },
  pane: { position: 'absolute', inset: 0, overflow: 'hidden' },
  // What lies beside the drawings differs in nothing.
  black: { backgroundColor: '#000' },
  difference: { mixBlendMode: 'difference' },
  layer: {
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineStart: 0,
    inlineSize: 'max-content',
    transformOrigin: '0 0',
  },
  name: {
    paddingInline: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderBlockWidth: '1px',
    borderBlockStyle: 'solid',
    borderBlockColor: tokens.colorNeutralStroke1,
  },
  // In a size that can be read, whatever the zoom is.
  nothing: { position: 'absolute', insetBlockStart: 0, insetInline: 0, inlineSize: 'fit-content' },
  handle: {
    position: 'absolute',
    insetBlock: 0,
    inlineSize: '32px',
    marginInlineStart: '-16px',
    zIndex: 3,
    cursor: 'ew-resize',
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: '14px',
      inlineSize: '4px',
      boxSizing: 'border-box',
      border: '1px solid #fff',
      backgroundColor: '#000',
      forcedColorAdjust: 'none',
    },
  },
});

const arrows: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How B lies over A. */
const laid = (mode: Mode, mix: number): CSSProperties => {
  if (mode === 'onion') return { opacity: mix / 100 };
  if (mode === 'swipe') return { clipPath: `inset(0 0 0 ${100 - mix}%)` };
  return {};
};

const Side = ({
  name,
  content,
  shared,
  style,
  paneClass,
}: {
  name: SideName;
  content: Content;
  shared: SharedView;
  style: CSSProperties;
  paneClass: string;
}): ReactElement => {
  const styles = useStyles();
  const { view, onSize } = shared;
  const sized = useSize(useCallback((size: Size) => onSize(name, size), [name, onSize]));
  return (
    <div className={paneClass} style={style}>
      <div
        ref={sized}
        className={styles.layer}
        data-layer={name}
        style={{
          transform: `scale(${view.zoom}) translate(${-view.x}px, ${-view.y}px)`,
        }}
      >
        {content.kind !== 'nothing' && <Layer content={content} />}
      </div>
      {content.kind === 'nothing' && (
        <div className={styles.nothing}>
          <Layer content={content} />
        </div>
      )}
    </div>
  );
};

/** Listens to the wheel with Ctrl, which pinching is too: the page must not be zoomed by it. */
const useWheel = (
  root: RefObject<HTMLElement | null>,
  onZoom: (times: number, at: Point) => void,
): void => {
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const slot = (event.target as Element).closest('[data-slot]') ?? root.current;
    const box = slot?.getBoundingClientRect();
    if (!box) return;
    onZoom(Math.exp(-event.deltaY / 300), {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
    });
  });
  useEffect(() => {
    const element = root.current;
    const listen = (event: WheelEvent): void => turn(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [root]);
};

/** Both sides at the same place and zoom, beside each other or one on the other. */
export const Stage = ({
  contents,
  mode,
  mix,
  setMix,
  shared,
  isWide,
  onZoomed,
  measuring,
  active,
}: {
  contents: Record<SideName, Content>;
  mode: Mode;
  mix: number;
  setMix: (mix: number) => void;
  shared: SharedView;
  /** There is room for two beside each other. */
  isWide: boolean;
  onZoomed: (zoom: number) => void;
  measuring: Measuring;
  /** The side whose colours are picked where both lie in one place, and by the keyboard. */
  active: SideName;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const slot = useSize(shared.onPane);
  const isSplit = mode === 'split';
  useWheel(root, (times, at) => onZoomed(shared.zoomBy(times, at)));

  const press = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    const isPut = event.key === 'Enter' || event.key === ' ';
    if (measuring.tool !== 'move' && (isPut || event.key === 'Escape')) {
      event.preventDefault();
      if (isPut) {
        // A colour is looked for where the window shows it.
        root.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        measuring.put(layerOf(root.current, active), active);
      } else measuring.clear();
      return;
    }
    if (!arrow || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [way, little, much] =
      measuring.tool === 'move' ? [shared.moveBy, 40, 200] : [measuring.step, 10, 1];
    const by = event.shiftKey ? much : little;
    way({ x: arrow.x * by, y: arrow.y * by });
  };
  const pointer = useStagePointer({
    stage: root,
    shared,
    onZoomed,
    measuring,
    sideFor: (pane) => (isSplit ? pane : active),
  });
  const swipe = (event: PointerEvent): void => {
    const box = root.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const part = (event.clientX - box.left) / box.width;
    setMix(Math.round(100 * (1 - Math.min(1, Math.max(0, part)))));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- It answers to arrows as a map does.
    <div
      ref={root}
      className={mergeClasses(
        styles.root,
        isSplit && (isWide ? styles.beside : styles.below),
        mode === 'difference' && styles.black,
        measuring.tool !== 'move' && styles.measuring,
      )}
      dir="ltr"
      role="application"
      aria-label={t('compare.stage')}
      aria-describedby="compare-stage-keys"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Its arrows must be reached by the keyboard.
      tabIndex={0}
      data-mode={mode}
      onKeyDown={press}
      {...pointer}
    >
      {sideNames.map((name) => (
        <Fragment key={name}>
          {isSplit && (
            <div className={styles.name} aria-hidden="true">
              {t(`compare.side.${name}`)}
            </div>
          )}
          <div
            ref={name === 'a' ? slot : undefined}
            className={mergeClasses(styles.slot, !isSplit && styles.over)}
            data-slot={name}
          >
            <Side
              name={name}
              content={contents[name]}
              shared={shared}
              style={name === 'b' ? laid(mode, mix) : {}}
              paneClass={mergeClasses(
                styles.pane,
                name === 'b' && mode === 'difference' && styles.difference,
              )}
            />
            {(isSplit || name === 'a') && (
              <Marks
                measuring={measuring}
                view={shared.view}
                sides={isSplit ? [name] : sideNames}
              />
            )}
          </div>
        </Fragment>
      ))}
      {mode === 'swipe' && (
        <div
          className={styles.handle}
          style={{ insetInlineStart: `${100 - mix}%` }}
          data-part="handle"
          aria-hidden="true"
          onPointerDown={(event) => {
            event.stopPropagation();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={swipe}
        />
      )}
    </div>
  );
};
