import '@xyflow/react/dist/base.css';
import { makeStyles, tokens, useFluent } from '@fluentui/react-components';
import {
  getViewportForBounds,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { useReviewHost } from '../review-context.ts';
import { type Drawing, DrawingContext } from './drawing-context.ts';
import { edgesOf, groupNames, nodesOf } from './elements.ts';
import { GroupName, GroupNode } from './group-node.tsx';
import { hrefWith } from './href.ts';
import { boundsOf, place } from './layout.ts';
import { Line } from './line.tsx';
import { linesToDraw } from './lines.ts';
import { StateNode } from './state-node.tsx';
import type { Flow } from './use-flow.ts';
import { useMapKeys } from './use-map-keys.ts';
import { ZoomBar } from './zoom-bar.tsx';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    blockSize: '100%',
    inlineSize: '100%',
    '--xy-minimap-background-color': tokens.colorNeutralBackground1,
    '--xy-minimap-mask-background-color': 'transparent',
    '--xy-minimap-mask-stroke-color': tokens.colorNeutralForeground1,
    '--xy-minimap-mask-stroke-width': '8',
    '--xy-minimap-node-background-color': tokens.colorNeutralStrokeAccessible,
    '& .react-flow__minimap': {
      outline: `1px solid ${tokens.colorNeutralStroke1}`,
      margin: '8px',
    },
    '& .react-flow__minimap-node.ground': { fill: tokens.colorNeutralBackground4 },
    '& .react-flow__minimap-node.name': { fill: 'none', stroke: 'none' },
    '& .react-flow__minimap-node.steps': { fill: tokens.colorCompoundBrandStroke },
    '& .react-flow__minimap-node.chosen': { fill: tokens.colorNeutralForeground1 },
    '& .react-flow__attribution': {
      backgroundColor: tokens.colorNeutralBackground1,
      '& a': { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '24px' },
    },
  },
});

const nodeTypes = { state: StateNode, ground: GroupNode, name: GroupName };
const edgeTypes = { line: Line };

/** Larger than any screen is, and small enough that everything is on a small one. */
const zooms = { minZoom: 0.1, maxZoom: 4 };

/** Everything in view, beside the buttons. */
const everything = {
  ...zooms,
  padding: { left: '52px', right: '8px', top: '8px', bottom: '8px' },
} as const;

/** Near enough for the picture of whoever is called. */
const calledZoom = 0.9;

/** Where more than this of a zoom at which all is in view, the small map shows where one is. */
const closer = 1.15;

interface Props {
  flow: Flow;
  chosen: string | null;
  allLines: boolean;
  isMoving: boolean;
  choose: (id: string | null) => void;
  say: (text: string) => void;
  /** Width by height of the room there is. */
  shape: number;
  /** The state that shall have the focus once it is chosen. */
  called: string | null;
  onArrived: () => void;
}

const Canvas = ({
  flow,
  chosen,
  allLines,
  isMoving,
  choose,
  say,
  shape,
  called,
  onArrived,
}: Props): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const { dir } = useFluent();
  const root = useRef<HTMLDivElement>(null);
  const { setViewport, setCenter, getViewport } = useReactFlow();
  const [fittedAt, setFittedAt] = useState(0);
  const zoom = useStore(({ transform }) => transform[2]);
  const [width, height] = [useStore((store) => store.width), useStore((store) => store.height)];
  const duration = isMoving ? 200 : 0;
  const { states, transitions, usual, path } = flow;
  const names = useMemo(() => groupNames(states, { t }), [states, t]);
  const placed = useMemo(
    () => place(states, usual, { shape, isRightToLeft: dir === 'rtl', names }),
    [states, usual, shape, dir, names],
  );
  const fit = (): void => {
    // Asked to fit, the library waits for nodes to change, which here they need not.
    const viewport = getViewportForBounds(
      boundsOf(placed),
      width,
      height,
      zooms.minZoom,
      zooms.maxZoom,
      everything.padding,
    );
    setFittedAt(viewport.zoom);
    void setViewport(viewport, { duration });
  };
  const lines = useMemo(
    () => linesToDraw({ transitions, usual, legs: path?.legs ?? [], chosen, all: allLines }),
    [transitions, usual, path, chosen, allLines],
  );
  const isFitted = (): boolean => getViewport().zoom <= fittedAt * closer;
  // Where things stand depends on what scenarios do, which comes a moment later; and a panel takes room.
  useEffect(() => {
    if (called !== null) return undefined;
    const drawn = requestAnimationFrame(() => {
      if (isFitted()) fit();
      // Whoever looks at a state closely goes on looking at it.
      else if (chosen !== null) bring(chosen);
    });
    return () => cancelAnimationFrame(drawn);
    // oxlint-disable-next-line react/exhaustive-deps -- Only new places, or another room for them, move the map.
  }, [placed, width, height]);
  const current = chosen ?? states.find(({ kind }) => kind === 'screen')?.id ?? '';

  const bring = (id: string): void => {
    const box = placed.nodes.get(id);
    if (!box) return;
    const { x, y, zoom: now } = getViewport();
    const isInView =
      box.x * now + x >= 0 &&
      (box.x + box.width) * now + x <= width &&
      box.y * now + y >= 0 &&
      (box.y + box.height) * now + y <= height;
    if (!isInView)
      void setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: now, duration });
  };
  const focus = (id: string): void => {
    root.current
      ?.querySelector<HTMLElement>(`[data-map-state="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  };
  const go = (id: string): void => {
    bring(id);
    focus(id);
  };

  const onKeyDown = useMapKeys({
    placed,
    current,
    joined: lines.flatMap(({ from, to }) =>
      from === current ? [to] : to === current ? [from] : [],
    ),
    go,
    letGo: () => choose(null),
    onNothing: () => say(t('map.nothingThere')),
    fit,
    bring,
    duration,
  });

  // Whoever was called, by a search or from the list of what follows, gets the focus where it stands.
  useEffect(() => {
    if (called === null || called !== chosen) return;
    const box = placed.nodes.get(called);
    if (box)
      void setCenter(box.x + box.width / 2, box.y + box.height / 2, {
        zoom: Math.max(getViewport().zoom, calledZoom),
        duration,
      });
    focus(called);
    onArrived();
  });

  const nodes = useMemo(
    () => nodesOf(placed, states, { chosen, names }),
    [placed, states, chosen, names],
  );
  const edges = useMemo(() => edgesOf(placed, lines), [placed, lines]);

  const drawing = useMemo<Drawing>(
    () => ({ chosen, current, choose, hrefOf: hrefWith(linkTo) }),
    [chosen, current, choose, linkTo],
  );
  return (
    <DrawingContext value={drawing}>
      <div
        ref={root}
        className={styles.root}
        style={{ '--map-zoom': zoom } as Record<string, number>}
        role="presentation"
        onKeyDown={onKeyDown}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          aria-label={t('map.canvas')}
          fitView
          fitViewOptions={everything}
          onInit={() => setFittedAt(getViewport().zoom)}
          {...zooms}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          ariaLabelConfig={{
            'node.a11yDescription.keyboardDisabled': '',
            'node.a11yDescription.default': '',
            'edge.a11yDescription.default': '',
            'minimap.ariaLabel': t('map.minimap'),
          }}
          onPaneClick={() => choose(null)}
        >
          {zoom > fittedAt * closer && (
            <MiniMap
              pannable
              zoomable
              position={dir === 'rtl' ? 'bottom-left' : 'bottom-right'}
              nodeClassName={({ className }) => className ?? ''}
              style={{ width: 180, height: 120 }}
            />
          )}
          <ZoomBar fit={fit} duration={duration} />
        </ReactFlow>
      </div>
    </DrawingContext>
  );
};

/** The map, drawn: to pan, to zoom and to go along with the keys. */
export const DrawnMap = (props: Props): ReactElement => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);
