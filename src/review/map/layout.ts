import { graphlib, layout } from '@dagrejs/dagre';
import potpack from 'potpack';
import { interrupts } from '../../screens/interrupts.ts';
import type { MapNode } from './graph.ts';

/** A rectangle on the map, in its own units: pixels at a zoom of 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything stands. */
export interface Placed {
  nodes: ReadonlyMap<string, Box>;
  groups: ReadonlyMap<MapNode['group'], Box>;
}

/** The size of a state on the map. */
export const nodeSize = { width: 240, height: 130 };

const gap = 24;
export const padding = 16;

/** Room for a group's name. */
export const headline = 52;

/** How wide a letter of a group's name is at its largest, on average. */
const letter = 19.5;

/** How many letters a name has: the marks that keep directions apart are none. */
export const lettersOf = (name: string): number => name.replaceAll(/\p{Bidi_Control}/gu, '').length;

type Size = Pick<Box, 'width' | 'height'>;
interface Arranged<K> extends Size {
  places: Map<K, Box>;
}

/** Boxes beside and below each other, as close as they go, in a shape given as width by height. */
const packed = <K>(sizes: readonly (Size & { key: K })[], shape: number): Arranged<K> => {
  const boxes = sizes.map(({ key, width, height }) => ({
    key,
    // It packs into a square; a square made wider is the shape.
    w: (width + gap) / shape,
    h: height + gap,
    x: 0,
    y: 0,
  }));
  const { w, h } = potpack(boxes);
  const places = boxes.map(({ key, ...box }): [K, Box] => [
    key,
    { x: box.x * shape, y: box.y, width: box.w * shape - gap, height: box.h - gap },
  ]);
  return { width: w * shape - gap, height: h - gap, places: new Map(places) };
};

type Edge = { from: string; to: string };

/** States that lead to each other, from left to right. */
const flowing = (ids: readonly string[], edges: readonly Edge[]): Arranged<string> => {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: gap, ranksep: gap * 1.5 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...nodeSize });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const places = new Map(
    ids.map((id) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { ...nodeSize, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 }];
    }),
  );
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return { width, height, places };
};

/** One group: what leads on inside it flows, what does not stands beside it. */
const groupOf = (ids: readonly string[], edges: readonly Edge[]): Arranged<string> => {
  const within = edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const graph = new graphlib.Graph();
  for (const id of ids) graph.setNode(id);
  for (const { from, to } of within) graph.setEdge(from, to);
  const parts = graphlib.alg.components(graph).map((members) => {
    const inOrder = ids.filter((id) => members.includes(id));
    const edgesOf = within.filter(({ from }) => members.includes(from));
    return { key: inOrder[0] ?? '', ...flowing(inOrder, edgesOf) };
  });
  const { places, ...size } = packed(parts, 1.6);
  const moved = parts.flatMap(({ key, places: own }) => {
    const { x = 0, y = 0 } = places.get(key) ?? {};
    return [...own].map(([id, box]) => [id, { ...box, x: box.x + x, y: box.y + y }] as const);
  });
  return { ...size, places: new Map(moved) };
};

const mirrored = (box: Box, width: number): Box => ({ ...box, x: width - box.x - box.width });

/**
 * Places states by group for a window of a shape. Lines inside a group decide who stands
 * before whom. In a language that runs from right to left, so does the map.
 */
export const place = (
  nodes: readonly MapNode[],
  edges: readonly Edge[],
  {
    shape,
    isRightToLeft,
    names,
  }: {
    shape: number;
    isRightToLeft: boolean;
    /** What stands above each group: none is narrower than that. */
    names: ReadonlyMap<MapNode['group'], string>;
  },
): Placed => {
  const parts = [...interrupts, 'problem' as const].flatMap((group) => {
    const ids = nodes.filter((node) => node.group === group).map(({ id }) => id);
    return ids.length > 0 ? [{ group, ...groupOf(ids, edges) }] : [];
  });
  const { places, width } = packed(
    parts.map((part) => ({
      key: part.group,
      width: 2 * padding + Math.max(part.width, lettersOf(names.get(part.group) ?? '') * letter),
      height: part.height + 2 * padding + headline,
    })),
    shape,
  );
  const turn = (box: Box): Box => (isRightToLeft ? mirrored(box, width) : box);
  const boxes = parts.flatMap(({ group, places: own }) => {
    const { x = 0, y = 0 } = places.get(group) ?? {};
    return [...own].map(
      ([id, box]) =>
        [id, turn({ ...box, x: box.x + x + padding, y: box.y + y + padding + headline })] as const,
    );
  });
  return {
    nodes: new Map(boxes),
    groups: new Map([...places].map(([group, box]) => [group, turn(box)])),
  };
};

/** The box around everything. */
export const boundsOf = ({ groups }: Placed): Box => {
  const boxes = [...groups.values()];
  return {
    x: 0,
    y: 0,
    width: Math.max(...boxes.map((box) => box.x + box.width)),
    height: Math.max(...boxes.map((box) => box.y + box.height)),
  };
};
