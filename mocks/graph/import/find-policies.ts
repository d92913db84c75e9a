import { isObject } from '../parse-collection.ts';
import { isSameKey, valueOf } from './keys.ts';
import type { Path } from './notes.ts';

/** An object that looks like a policy. `title` is what the object around it is called, for a policy without a name. */
export type FoundPolicy = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly title: string | null;
};

const conditionKeys = [
  'users',
  'applications',
  'clientApplications',
  'clientAppTypes',
  'userRiskLevels',
  'signInRiskLevels',
  'platforms',
  'locations',
  'devices',
];
const typeName = '#microsoft.graph.conditionalaccesspolicy';

const has = (object: Readonly<Record<string, unknown>>, ...names: string[]): boolean =>
  Object.keys(object).some((key) => names.some((name) => isSameKey(name, key)));

/** Other policies have conditions and a state too (mail rules, data loss prevention); theirs are no such object. */
const isPolicy = (object: Readonly<Record<string, unknown>>): boolean => {
  if (String(object['@odata.type']).toLowerCase() === typeName) return true;
  const conditions = valueOf(object, 'conditions');
  const hasControls = has(object, 'grantControls', 'sessionControls');
  if (isObject(conditions) && has(conditions, ...conditionKeys)) {
    return hasControls || has(object, 'state', 'displayName');
  }
  // Cut short, or left out: then controls and a name must make up for it.
  return hasControls && !Array.isArray(conditions) && has(object, 'state', 'displayName', 'id');
};

const titleOf = (object: Readonly<Record<string, unknown>>): string | null => {
  const title = valueOf(object, 'displayName') ?? valueOf(object, 'name');
  return typeof title === 'string' && title.trim() !== '' ? title : null;
};

type Step = { readonly value: unknown; readonly path: Path; readonly title: string | null };

const partsOf = ({ value, path }: Step): Step[] => {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({
      value: item,
      path: [...path, index],
      title: null,
    }));
  }
  if (!isObject(value)) return [];
  const title = titleOf(value);
  return Object.entries(value).map(([key, part]) => ({ value: part, path: [...path, key], title }));
};

/** No export nests its policies as deep; without a limit a file of brackets alone would take for ever. */
const deepest = 64;

/** All policies in a JSON value, wherever they are, in the order of the file. A policy is not searched. */
export const findPolicies = (root: unknown): FoundPolicy[] => {
  const found: FoundPolicy[] = [];
  const stack: Step[] = [{ value: root, path: [], title: null }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (typeof step.value !== 'object' || step.value === null || step.path.length > deepest) {
      continue;
    }
    if (isObject(step.value) && isPolicy(step.value)) {
      found.push({ value: step.value, path: step.path, title: step.title });
    } else for (const part of partsOf(step).toReversed()) stack.push(part);
  }
  return found;
};

/** The parts of an export that hold policies, but for the file itself and Graph's `value`. */
export const containersOf = (found: readonly FoundPolicy[]): Path[] => {
  const containers = new Map<string, Path>();
  for (const { path } of found) {
    const end = typeof path.at(-1) === 'number' ? -1 : path.length;
    const container = path.slice(0, end);
    const isPlain = container.length === 0 || (container.length === 1 && container[0] === 'value');
    if (!isPlain) containers.set(JSON.stringify(container), container);
  }
  return [...containers.values()];
};
