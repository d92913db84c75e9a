import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  getBezierPath,
  Position,
  useStore,
} from '@xyflow/react';
import type { ReactElement } from 'react';
import type { Box } from './layout.ts';
import type { LineRole } from './lines.ts';

/** A line between two states. */
export type LineType = Edge<
  { role: LineRole; from: Box; to: Box; /** Said beside the line. */ label: string | null },
  'line'
>;

/** The library's own style reads these names; a rule of ours would depend on which style sheet comes last. */
const stroke = (color: string, width: number, forced = 'CanvasText') => ({
  '--xy-edge-stroke': color,
  '--xy-edge-stroke-width': `calc(${width}px / var(--map-zoom, 1))`,
  '@media (forced-colors: active)': { '--xy-edge-stroke': forced },
});

const useStyles = makeStyles({
  plain: stroke(tokens.colorNeutralStroke1, 0.75, 'GrayText'),
  usual: stroke(tokens.colorNeutralStrokeAccessible, 1),
  path: stroke(tokens.colorCompoundBrandStroke, 3, 'Highlight'),
  resumed: {
    ...stroke(tokens.colorCompoundBrandStroke, 3, 'Highlight'),
    strokeDasharray: '12 10',
  },
  out: stroke(tokens.colorNeutralForeground1, 1.5),
  in: { ...stroke(tokens.colorNeutralForeground2, 1), strokeDasharray: '4 6' },
  label: {
    position: 'absolute',
    paddingInline: '4px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: 'calc(12px / var(--map-zoom, 1))',
    lineHeight: 1.3,
    pointerEvents: 'none',
    zIndex: 1001,
  },
});

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Where a line leaves a box for another one. */
const end = (box: Box, other: Box): { x: number; y: number; side: Position } => {
  const [own, far] = [middle(box), middle(other)];
  const [across, down] = [far.x - own.x, far.y - own.y];
  if (Math.abs(across) * box.height > Math.abs(down) * box.width)
    return across > 0
      ? { x: box.x + box.width, y: own.y, side: Position.Right }
      : { x: box.x, y: own.y, side: Position.Left };
  return down > 0
    ? { x: own.x, y: box.y + box.height, side: Position.Bottom }
    : { x: own.x, y: box.y, side: Position.Top };
};

/** How far along its line a label stands: nearer to where it leads than to the many labels where it begins. */
const along = 0.72;

/** About as wide as a letter of a label is, in CSS px. */
const letter = 6.5;

/** A label, where the line is long enough on the screen for both ends to be seen beside it. */
const Label = ({
  x,
  y,
  room,
  children,
}: {
  x: number;
  y: number;
  room: number;
  children: string;
}): ReactElement | null => {
  const styles = useStyles();
  const hasRoom = useStore(({ transform: [, , zoom] }) => room * zoom > children.length * letter);
  if (!hasRoom) return null;
  return (
    <EdgeLabelRenderer>
      <div
        aria-hidden="true"
        className={styles.label}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      >
        {children}
      </div>
    </EdgeLabelRenderer>
  );
};

/** A line, as its role has it drawn. */
export const Line = ({ data, markerEnd }: EdgeProps<LineType>): ReactElement | null => {
  const styles = useStyles();
  if (!data) return null;
  const { from, to, role, label } = data;
  const [source, target] = [end(from, to), end(to, from)];
  const [path] = getBezierPath({
    sourceX: source.x,
    sourceY: source.y,
    sourcePosition: source.side,
    targetX: target.x,
    targetY: target.y,
    targetPosition: target.side,
  });
  const x = source.x + (target.x - source.x) * along;
  const y = source.y + (target.y - source.y) * along;
  return (
    <>
      <BaseEdge
        path={path}
        className={mergeClasses(styles[role])}
        interactionWidth={0}
        {...(markerEnd === undefined ? {} : { markerEnd })}
      />
      {label !== null && (
        <Label x={x} y={y} room={Math.hypot(target.x - source.x, target.y - source.y)}>
          {label}
        </Label>
      )}
    </>
  );
};
