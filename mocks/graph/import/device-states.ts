import { isObject } from '../parse-collection.ts';
import type { FoundPolicy } from './find-policies.ts';
import { valueOf } from './keys.ts';
import { cannotJudge, type Log, remark } from './log.ts';

const known = ['compliant', 'domainjoined'];

const textsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/**
 * Device states came before the device filter, in two forms. Both are read as the filter that says the same; that is an
 * assumption, and states that no filter can say are noted.
 */
export const readDeviceStates = (
  conditions: Readonly<Record<string, unknown>>,
  { value, path }: FoundPolicy,
  log: Log,
): Record<string, unknown> => {
  const written = valueOf(value, 'conditions');
  const states = isObject(written) ? valueOf(written, 'deviceStates') : undefined;
  const devices = isObject(conditions['devices']) ? conditions['devices'] : {};
  const older = isObject(states) ? textsIn(valueOf(states, 'excludeStates')) : [];
  const newer = [...textsIn(devices['excludeDevices']), ...textsIn(devices['excludeDeviceStates'])];
  const included = isObject(states) ? textsIn(valueOf(states, 'includeStates')) : [];
  const at = [...path, 'conditions'];
  const odd = [
    ...included.filter((state) => state.toLowerCase() !== 'all'),
    ...[...older, ...newer].filter((state) => !known.includes(state.toLowerCase())),
  ];
  if (odd.length > 0) cannotJudge(log, [...at, 'devices'], odd);
  const excluded = [...older, ...newer].filter((state) => known.includes(state.toLowerCase()));
  if (older.length + newer.length === 0) return { ...conditions };
  if (excluded.length > 0) {
    remark(log, 'deviceStates', [...at, 'devices'], { states: excluded.join(', ') });
  }
  const read = { ...devices, excludeDevices: excluded, excludeDeviceStates: [] };
  return { ...conditions, devices: read };
};
