import { isObject } from '../parse-collection.ts';
import { isSameKey, valueOf } from './keys.ts';
import type { NamedKind } from './names.ts';
import type { Path } from './notes.ts';
import { kindOf, kindOfContext, kindOfList, typeIn } from './object-kinds.ts';

/** An object that looks like a policy. `title` is what the object around it is called, for a policy without a name. */
export type FoundPolicy = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly title: string | null;
};

/** An object that policies may name. `key`: what it is filed under, where that is an id. */
export type FoundObject = {
  readonly kind: NamedKind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly key: string | null;
};

/** All that a file holds that is read. `otherTypes`: Graph's types of what lies among them and is not. */
export type Found = {
  readonly policies: readonly FoundPolicy[];
  readonly objects: readonly FoundObject[];
  readonly otherTypes: readonly string[];
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

/** What is no policy, as far as its parts say, but lies among policies and was meant for one: it is not to go missing. */
const isMeantForOne = (object: Readonly<Record<string, unknown>>): boolean =>
  typeIn(object) === null &&
  has(object, 'displayName', 'id') &&
  has(object, 'conditions', 'grantControls', 'sessionControls');

const titleOf = (object: Readonly<Record<string, unknown>>): string | null => {
  const title = valueOf(object, 'displayName') ?? valueOf(object, 'name');
  return typeof title === 'string' && title.trim() !== '' ? title : null;
};

type Step = {
  readonly value: unknown;
  readonly path: Path;
  readonly title: string | null;
  /** What the list that it is in holds, as far as its name says. */
  readonly hint: NamedKind | null;
  /** A policy lies beside it. */
  readonly isAmongPolicies: boolean;
};

const isId = (key: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);

const partsOf = ({ value, path, hint }: Step): Step[] => {
  if (typeof value !== 'object' || value === null) return [];
  const isAmongPolicies = Object.values(value).some((part) => isObject(part) && isPolicy(part));
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({
      value: item,
      path: [...path, index],
      title: null,
      hint,
      isAmongPolicies,
    }));
  }
  if (!isObject(value)) return [];
  const title = titleOf(value);
  const hintOf = (key: string): NamedKind | null => {
    if (isSameKey(key, 'value')) return kindOfContext(value['@odata.context']) ?? hint;
    return isId(key) ? hint : kindOfList(key);
  };
  return Object.entries(value).map(([key, part]) => ({
    value: part,
    path: [...path, key],
    title,
    hint: hintOf(key),
    isAmongPolicies,
  }));
};

const objectAt = (
  { value, path, hint }: Step,
  object: Readonly<Record<string, unknown>>,
): FoundObject | null => {
  const key = path.at(-1);
  // Read with the object that the bag belongs to.
  if (isSameKey(String(key), 'additionalProperties')) return null;
  const filed = typeof key === 'string' && isId(key) ? key : null;
  const isItem = typeof key === 'number' || filed !== null;
  const kind = kindOf(object, isItem ? hint : kindOfContext(object['@odata.context']), filed);
  return kind === null || !isObject(value) ? null : { kind, value, path, key: filed };
};

/** No export nests its policies as deep; without a limit a file of brackets alone would take for ever. */
const deepest = 64;

/**
 * All policies in a JSON value, and the objects that policies may name, wherever they are and in the order of the file. A
 * policy is not searched.
 */
export const findIn = (root: unknown): Found => {
  const policies: FoundPolicy[] = [];
  const objects: FoundObject[] = [];
  const otherTypes = new Set<string>();
  const stack: Step[] = [
    { value: root, path: [], title: null, hint: null, isAmongPolicies: false },
  ];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value, path, title } = step;
    if (typeof value !== 'object' || value === null || path.length > deepest) continue;
    if (isObject(value) && (isPolicy(value) || (step.isAmongPolicies && isMeantForOne(value)))) {
      policies.push({ value, path, title });
      continue;
    }
    if (isObject(value)) {
      const object = objectAt(step, value);
      if (object !== null) objects.push(object);
      else if (step.hint !== null && typeof path.at(-1) === 'number') {
        const type = typeIn(value);
        if (type !== null) otherTypes.add(type);
      }
    }
    for (const part of partsOf(step).toReversed()) stack.push(part);
  }
  return { policies, objects, otherTypes: [...otherTypes] };
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
