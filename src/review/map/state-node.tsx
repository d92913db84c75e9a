import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Handle,
  type Node,
  type NodeProps,
  Position,
  type ReactFlowState,
  useStore,
} from '@xyflow/react';
import type { FocusEvent, MouseEvent, ReactElement } from 'react';
import { Link } from 'react-router';
import { LiveState } from '../live-state.tsx';
import { useDrawing } from './drawing-context.ts';
import { shownState } from './href.ts';
import { nodeSize } from './layout.ts';
import { signs, useMarks } from './marks.tsx';
import { shortName, StateName } from './state-name.tsx';
import type { FlowState } from './use-flow.ts';

/** A state on the map. */
export type StateNodeType = Node<{ state: FlowState }, 'state'>;

/** The library looks for them in the page whenever it measures a state: without them no line has an end. */
const ends = (['source', 'target'] as const).map((type) => (
  <Handle
    key={type}
    type={type}
    position={Position.Top}
    isConnectable={false}
    style={{ visibility: 'hidden' }}
  />
));

/** Below this zoom the name needs the room that the picture has above it. */
const pictureZoom = 0.75;

/** The window that pictures are taken in. */
const pictureWidth = 960;
const scale = nodeSize.width / pictureWidth;

const line = tokens.colorNeutralStrokeAccessible;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    overflow: 'hidden',
    outline: `calc(1px / var(--map-zoom, 1)) solid ${line}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontFamily: tokens.fontFamilyBase,
    cursor: 'pointer',
    ':hover': { outlineColor: tokens.colorCompoundBrandStroke },
    ':focus-visible': {
      outline: `calc(4px / var(--map-zoom, 1)) solid ${tokens.colorStrokeFocus2}`,
    },
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
  },
  onPath: {
    outline: `calc(3px / var(--map-zoom, 1)) solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  unvisited: { outlineStyle: 'dashed' },
  unreached: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    '& [data-live]': { opacity: 0.35 },
    '@media (forced-colors: active)': {
      outlineStyle: 'dotted',
      outlineColor: 'GrayText',
      color: 'GrayText',
    },
  },
  chosen: {
    outline: `calc(4px / var(--map-zoom, 1)) solid ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  far: {
    display: 'flex',
    flexGrow: 1,
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    paddingInline: '6px',
    textAlign: 'center',
    lineHeight: 1.05,
    fontWeight: tokens.fontWeightSemibold,
    // As large on the page at every zoom, for as long as the box is large enough.
    fontSize: 'clamp(15px, calc(11.5px / var(--map-zoom, 1)), 35px)',
  },
  signs: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '4px', lineHeight: 1 },
  // Above the name, where three lines of it leave no room below.
  corner: {
    position: 'absolute',
    insetBlockStart: '4px',
    insetInlineEnd: '6px',
    display: 'flex',
    gap: '4px',
    fontSize: '28px',
  },
  // A sign and no text: the name says it in words.
  steps: {
    '::before': { content: 'attr(data-steps)' },
    // There letters stand on plates, which would cover the feet of the line above.
    '@media (forced-colors: active)': { marginBlockStart: '8px' },
  },
  near: {
    position: 'absolute',
    insetInline: 0,
    insetBlockEnd: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    paddingBlock: '3px',
    paddingInline: '8px',
    overflowWrap: 'anywhere',
    backgroundColor: 'inherit',
    fontSize: '13px',
    lineHeight: '17px',
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { minInlineSize: 0 },
  grows: { flexGrow: 1 },
});

const isNearWith =
  (x: number, y: number) =>
  ({ transform: [panX, panY, zoom], width, height }: ReactFlowState): boolean =>
    zoom >= pictureZoom &&
    x * zoom + panX < width &&
    (x + nodeSize.width) * zoom + panX > 0 &&
    y * zoom + panY < height &&
    (y + nodeSize.height) * zoom + panY > 0;

/** A state: its name, and a live picture of it once there is room for one and it is in view. */
export const StateNode = ({
  data: { state },
  positionAbsoluteX: x,
  positionAbsoluteY: y,
}: NodeProps<StateNodeType>): ReactElement => {
  const styles = useStyles();
  const marks = useMarks()(state);
  const { chosen, current, choose, hrefOf } = useDrawing();
  const isNear = useStore(isNearWith(x, y)) && state.screen !== null;
  const { id } = state;
  const label = [id, ...marks.map(({ text }) => text)].join(', ');
  const has = (name: string): boolean => marks.some((mark) => mark.name === name);
  const isChosen = chosen === id;
  const shown = (
    <>
      {isNear && state.screen && (
        <LiveState
          screen={state.screen}
          state={shownState(state) ?? ''}
          width={pictureWidth}
          scale={scale}
          height={nodeSize.height / scale}
        />
      )}
      <span className={isNear ? styles.near : styles.far} dir="auto">
        <span className={mergeClasses(styles.name, isNear && styles.grows)}>
          <StateName id={isNear ? id : shortName(id)} />
        </span>
        {state.steps.length > 0 && (
          <span
            aria-hidden="true"
            className={mergeClasses(styles.signs, styles.steps)}
            data-steps={state.steps.join('·')}
          />
        )}
        <span className={isNear ? styles.signs : styles.corner} aria-hidden="true">
          {marks
            .filter(({ name }) => name !== 'steps')
            .map(({ name }) => {
              const Sign = signs[name];
              return <Sign key={name} data-sign={name} />;
            })}
        </span>
      </span>
    </>
  );
  const shared = {
    'data-map-state': id,
    'aria-label': label,
    'aria-current': isChosen,
    tabIndex: current === id ? 0 : -1,
    // Whoever presses chooses by letting go: what is chosen moves the map, and would move it from under a press.
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (event.currentTarget.matches(':focus-visible')) choose(id);
    },
    className: mergeClasses(
      styles.root,
      has('steps') && styles.onPath,
      has('unvisited') && styles.unvisited,
      has('unreached') && styles.unreached,
      isChosen && styles.chosen,
    ),
  };
  const href = hrefOf(state);
  if (href === null)
    return (
      <>
        <button type="button" {...shared} onClick={() => choose(id)}>
          {shown}
        </button>
        {ends}
      </>
    );
  return (
    <>
      <Link
        to={href}
        draggable={false}
        {...shared}
        // The first press chooses, and shows what leads on; the next one, or a key, opens.
        onClick={(event: MouseEvent) => {
          if (event.detail === 0 || isChosen || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          choose(id);
        }}
      >
        {shown}
      </Link>
      {ends}
    </>
  );
};
