import type { ScreenVariant } from '../../frame/variant.ts';
import { type AxisName, axes, isValue } from './axes.ts';

/** Values chosen on some axes, as links name them. */
export type Chosen = Partial<Record<AxisName, string>>;

const numbers: readonly AxisName[] = ['text', 'width'];

/** What a frame and its screen are drawn in for chosen values; width and focus are for whoever places them. */
export const variantOf = (chosen: Chosen): Partial<ScreenVariant> =>
  Object.fromEntries(
    axes.flatMap((axis) => {
      const value = chosen[axis.name];
      if (value === undefined || !isValue(axis, value)) return [];
      if (axis.name === 'width' || axis.name === 'focus') return [];
      return [[axis.name, numbers.includes(axis.name) ? Number(value) : value]];
    }),
  );
