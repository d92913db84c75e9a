import type { ConditionalAccessConditionSet } from '../../graph/index.ts';
import { met, unmet } from './check.ts';
import type { ConditionCheck } from './check.ts';
import { parseDeviceFilter } from './device-filter.ts';
import type { FilterExpression } from './device-filter.ts';
import type { SignInDevice } from './types.ts';

/** Attributes with several values; `-contains` means one whole value there. */
const collections: ReadonlySet<string> = new Set(['physicalids', 'systemlabels']);

/** Whether the directory knows the device. */
export const isRegistered = (device: SignInDevice): boolean =>
  device.isCompliant ||
  device.trustType !== null ||
  Object.values(device.attributes).some((value) => value !== null);

const attributeOf = (device: SignInDevice, name: string): string | null => {
  const key = Object.keys(device.attributes).find((attribute) => attribute.toLowerCase() === name);
  if (key !== undefined) return device.attributes[key] ?? null;
  if (name === 'trusttype') return device.trustType;
  if (name === 'iscompliant' && isRegistered(device)) return device.isCompliant ? 'True' : 'False';
  return null;
};

const compares = (
  operator: string,
  name: string,
  attribute: string,
  values: readonly (string | null)[],
): boolean => {
  const own = attribute.toLowerCase();
  return values.some((written) => {
    const value = written?.toLowerCase();
    if (value === undefined) return false;
    if (operator === 'startswith') return own.startsWith(value);
    if (operator === 'endswith') return own.endsWith(value);
    if (operator !== 'contains') return own === value;
    return collections.has(name)
      ? own.split(',').some((part) => part.trim() === value)
      : own.includes(value);
  });
};

/** Whether a device matches a filter. A null attribute matches negative operators only. */
export const matchesDeviceFilter = (
  expression: FilterExpression,
  device: SignInDevice,
): boolean => {
  if (expression.kind === 'not') return !matchesDeviceFilter(expression.inner, device);
  if (expression.kind !== 'compare') {
    const left = matchesDeviceFilter(expression.left, device);
    if (left === (expression.kind === 'or')) return left;
    return matchesDeviceFilter(expression.right, device);
  }
  const { attribute, operator, values, negated } = expression;
  const own = attributeOf(device, attribute);
  const positive =
    own === null ? values.includes(null) : compares(operator, attribute, own, values);
  return positive !== negated;
};

/** The check of one policy's device filter, whose rule is read once; null where it has none. */
export const deviceFilterCheck = (
  devices: ConditionalAccessConditionSet['devices'],
): ConditionCheck | null => {
  const filter = devices?.deviceFilter ?? null;
  if (filter === null) return null;
  const expression = parseDeviceFilter(filter.rule);
  if (expression === null) return () => unmet('invalidCondition', 'deviceFilterNotReadable');
  return (_, { device }) => {
    const rule = isRegistered(device)
      ? 'deviceFilterOnAttributes'
      : 'unregisteredDeviceHasNoAttributes';
    const applies = matchesDeviceFilter(expression, device) === (filter.mode === 'include');
    return applies ? met(rule) : unmet('devices', rule);
  };
};

/** The device filter. Source: Conditional Access: Filter for devices, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-condition-filters-for-devices */
export const checkDevices: ConditionCheck = (conditions, signIn, directory) =>
  deviceFilterCheck(conditions.devices)?.(conditions, signIn, directory) ?? met();
