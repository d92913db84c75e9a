import type { Point, Size } from './view.ts';

/** A rectangle in CSS px, from the top left corner of the drawings. */
export interface Box extends Point, Size {}

/** The box with two opposite corners. */
export const boxOf = (one: Point, other: Point): Box => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

/** How far a box is from the edges of a drawing; less than nothing where it stands beyond one. */
export const toEdges = (
  { x, y, width, height }: Box,
  drawing: Size,
): { left: number; top: number; right: number; bottom: number } => ({
  left: x,
  top: y,
  right: drawing.width - x - width,
  bottom: drawing.height - y - height,
});

const gap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.max(0, otherFrom - from - length, from - otherFrom - otherLength);

/** The room between two boxes, across and down; none where they lie beside each other or overlap. */
export const between = (one: Box, other: Box): { across: number; down: number } => ({
  across: gap(one.x, one.width, other.x, other.width),
  down: gap(one.y, one.height, other.y, other.height),
});
