import { MarkerType, type Node } from '@xyflow/react';
import type { useMessages } from '../../i18n/messages.tsx';
import type { MapNode } from './graph.ts';
import type { GroupNameType, GroupNodeType } from './group-node.tsx';
import { headline, lettersOf, padding, type Placed } from './layout.ts';
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

/** What stands above each group: its interrupt, and how many states it has. */
export const groupNames = (
  states: readonly MapNode[],
  { t }: Pick<ReturnType<typeof useMessages>, 't'>,
): ReadonlyMap<MapNode['group'], string> =>
  new Map(
    states.map(({ group }) => [
      group,
      t('map.group', {
        name: group === 'problem' ? t('map.group.problem') : t(`review.interrupt.${group}`),
        count: states.filter((state) => state.group === group).length,
      }),
    ]),
  );

/** Wide letters may need more room than the ground was given for them. */
const widestLetter = 0.54;

const nameIn = ({ width }: { width: number }, name: string): GroupNameType['data'] => ({
  name,
  most: (width - 2 * padding) / (lettersOf(name) * widestLetter),
});

/** What neither opens nor can be chosen. */
const still = {
  handles: [],
  selectable: false,
  domAttributes: { 'aria-roledescription': undefined },
};

/** The states, the grounds under them and the names above those, as the drawing library takes them. */
export const nodesOf = (
  placed: Placed,
  states: readonly FlowState[],
  { chosen, names }: { chosen: string | null; names: ReadonlyMap<MapNode['group'], string> },
): (StateNodeType | GroupNodeType | GroupNameType)[] => [
  ...[...placed.groups].flatMap(([group, box]): (GroupNodeType | GroupNameType)[] => [
    {
      ...still,
      id: `ground-${group}`,
      type: 'ground',
      position: box,
      width: box.width,
      height: box.height,
      className: 'ground',
      zIndex: -1,
      data: {},
    },
    {
      ...still,
      id: `name-${group}`,
      type: 'name',
      position: box,
      width: box.width,
      height: headline,
      className: 'name',
      // What lies over the lines must not catch what is meant for the map.
      style: { pointerEvents: 'none' },
      // Lines cross grounds: a name lies over them.
      zIndex: 1,
      data: nameIn(box, names.get(group) ?? ''),
    },
  ]),
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
  const named = lines.filter(({ role, events }) => role === 'out' && events.length > 0);
  const isLabelled = named.length <= mostLabels;
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
          label: role === 'out' && isLabelled && events.length > 0 ? events.join(', ') : null,
        },
      },
    ];
  });
};
