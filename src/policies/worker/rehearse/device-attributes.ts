import {
  type FilterExpression,
  parseDeviceFilter,
} from '../../../../mocks/backend/conditional-access/index.ts';
import { deviceInfoSchema } from '../../../../mocks/graph/index.ts';
import type { RehearsedSignIn } from './sign-ins.ts';

type DeviceInfo = NonNullable<RehearsedSignIn['deviceInfo']>;

/** What a device has beside the state that it is in, by Graph's names. */
export type DeviceAttribute = Exclude<
  keyof DeviceInfo,
  '@odata.type' | 'isCompliant' | 'trustType'
>;

/** An attribute that filters look at, and the values that they look for. */
export interface AttributeMention {
  readonly attribute: DeviceAttribute;
  readonly values: readonly string[];
}

const state: readonly string[] = ['@odata.type', 'isCompliant', 'trustType'];

/** All of them. */
export const deviceAttributes = Object.keys(deviceInfoSchema.entries).filter(
  (key): key is DeviceAttribute => !state.includes(key),
);

/** Filters know one of them by another name. */
const attributeOf = (name: string): DeviceAttribute | undefined =>
  name === 'deviceownership'
    ? 'ownership'
    : deviceAttributes.find((one) => one.toLowerCase() === name);

type Comparison = Extract<FilterExpression, { kind: 'compare' }>;

const comparisonsIn = (expression: FilterExpression): Comparison[] => {
  if (expression.kind === 'compare') return [expression];
  if (expression.kind === 'not') return comparisonsIn(expression.inner);
  return [...comparisonsIn(expression.left), ...comparisonsIn(expression.right)];
};

/** What the rules of device filters look at; one that cannot be read says nothing. */
export const attributesIn = (rules: readonly string[]): AttributeMention[] => {
  const found = new Map<DeviceAttribute, Set<string>>();
  for (const rule of rules) {
    const expression = parseDeviceFilter(rule);
    for (const { attribute: name, values } of expression ? comparisonsIn(expression) : []) {
      const attribute = attributeOf(name);
      if (!attribute) continue;
      const met = found.get(attribute) ?? new Set();
      for (const value of values) if (value !== null) met.add(value);
      found.set(attribute, met);
    }
  }
  return [...found].map(([attribute, values]) => ({ attribute, values: [...values] }));
};
