import { MarkerType, type Node } from '@xyflow/react';
import type { useMessages } from '../../i18n/messages.tsx';
import type { GroupNodeType } from './group-node.tsx';
import type { Placed } from './layout.ts';
import type { LineType } from './line.tsx';
import type { Line } from './lines.ts';
import type { StateNodeType } from './state-node.tsx';
import type { FlowState } from './use-flow.ts';

/** With more than this many states that follow, names beside the lines would cover each other. */
const mostLabels = 8;

const arrow = {
  type: MarkerType.ArrowClosed,
  width: 28,
  height: 28,
  markerUnits: 'userSpaceOnUse',
  color: 'context-stroke',
};

const handles: NonNullable<Node['handles']> = (['source', 'target'] as const).map((type) => ({
  type,
  position: 'top' as never,
  x: 0,
  y: 0,
}));

/** The states and the grounds under them, as the drawing library takes them. */
export const nodesOf = (
  placed: Placed,
  states: readonly FlowState[],
  { chosen, t }: { chosen: string | null } & Pick<ReturnType<typeof useMessages>, 't'>,
): (StateNodeType | GroupNodeType)[] => [
  ...[...placed.groups].map(([group, box]): GroupNodeType => ({
    id: `ground-${group}`,
    type: 'ground',
    position: box,
    width: box.width,
    height: box.height,
    handles: [],
    selectable: false,
    className: 'ground',
    zIndex: -1,
    domAttributes: { 'aria-roledescription': undefined },
    data: {
      name: t('map.group', {
        name: group === 'problem' ? t('map.group.problem') : t(`review.interrupt.${group}`),
        count: states.filter((state) => state.group === group).length,
      }),
    },
  })),
  ...states.flatMap((state): StateNodeType[] => {
    const box = placed.nodes.get(state.id);
    if (!box) return [];
    return [
      {
        id: state.id,
        type: 'state',
        position: box,
        width: box.width,
        height: box.height,
        handles,
        // What can be neither dragged nor selected is else taken for a part of the ground.
        style: { pointerEvents: 'all' },
        className: state.id === chosen ? 'chosen' : state.steps.length > 0 ? 'steps' : 'state',
        domAttributes: { 'aria-roledescription': undefined },
        data: { state },
      },
    ];
  }),
];

/** The lines, as the drawing library takes them. */
export const edgesOf = (placed: Placed, lines: readonly Line[]): LineType[] => {
  const isLabelled = lines.filter(({ role }) => role === 'out').length <= mostLabels;
  return lines.flatMap(({ from, to, events, role }): LineType[] => {
    const [source, target] = [placed.nodes.get(from), placed.nodes.get(to)];
    if (!source || !target) return [];
    return [
      {
        id: `${from} ${to}`,
        type: 'line',
        source: from,
        target: to,
        markerEnd: arrow,
        domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
        data: {
          role,
          from: source,
          to: target,
          label: role === 'out' && isLabelled ? events.join(', ') : null,
        },
      },
    ];
  });
};
