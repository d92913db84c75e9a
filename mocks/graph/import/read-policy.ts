import * as v from 'valibot';
import {
  type ConditionalAccessPolicy,
  conditionalAccessPolicySchema,
} from '../conditional-access-policy.ts';
import { isObject } from '../parse-collection.ts';
import type { FoundPolicy } from './find-policies.ts';
import { entriesOf, isSameKey, valueAt, valueOf } from './keys.ts';
import { cannotJudge, type Log, remark } from './log.ts';
import { noteAssumptions } from './assumptions.ts';
import { readDeviceStates } from './device-states.ts';
import { objectionsTo } from '../validate-policy.ts';
import { readState } from './read-state.ts';
import { tidy } from './tidy.ts';

type Tidied = Record<string, unknown>;

const without = (object: Tidied, keys: readonly string[]): Tidied => {
  const [key, ...deeper] = keys;
  const inner = key === undefined ? undefined : object[key];
  if (key !== undefined && deeper.length > 0 && isObject(inner)) {
    return { ...object, [key]: without(inner, deeper) };
  }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
};

/** A part that lacks what it cannot be without is left out, and noted as not to be judged. */
const parse = (tidied: Tidied, { path }: FoundPolicy, log: Log): ConditionalAccessPolicy | null => {
  let rest = tidied;
  for (let tries = 0; tries < 20; tries += 1) {
    const result = v.safeParse(conditionalAccessPolicySchema, rest);
    if (result.success) return result.output;
    const keys = (result.issues[0].path ?? []).map(({ key }) => String(key));
    const part = valueAt(rest, keys) === undefined ? keys.slice(0, -1) : keys;
    if (part.length < 2) return null;
    cannotJudge(log, [...path, ...part], valueAt(rest, part));
    rest = without(rest, part);
  }
  return null;
};

const nameOf = (tidied: Tidied, found: FoundPolicy, fallback: string, log: Log): string => {
  const name = tidied['displayName'];
  if (typeof name === 'string' && name.trim() !== '') return name;
  const assumed = found.title ?? (typeof tidied['id'] === 'string' ? tidied['id'] : fallback);
  remark(log, 'nameAssumed', found.path, { name: assumed });
  return assumed;
};

const noteGraphsRules = (policy: ConditionalAccessPolicy, { path }: FoundPolicy, log: Log) => {
  const isOpen = log.unjudged.some(({ path: [...keys] }) =>
    keys.slice(path.length).some((key) => isSameKey(String(key), 'conditions')),
  );
  for (const { code, path: part, isAdvice } of objectionsTo(policy)) {
    // Noted as a control that cannot be judged; and whom a condition that is not known here names is not known.
    if (code === 'controlNotNamed') continue;
    if (isOpen && (code === 'policyNamesNobody' || code === 'policyNamesNothing')) continue;
    const keys = part.split('.');
    remark(log, isAdvice ? 'graphAdvises' : 'graphWouldRefuse', [...path, ...keys], { rule: code });
  }
};

/** A state is read by itself; it may be in PowerShell's bag of what it did not know. */
const withoutState = (value: FoundPolicy['value']): Tidied =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isSameKey(key, 'state'))
      .map(([key, part]) =>
        isSameKey(key, 'additionalProperties') && isObject(part)
          ? [key, withoutState(part)]
          : [key, part],
      ),
  );

/** Whom and what a policy is for says no text and no list; a policy without any is read as one that is for nobody. */
const isReadable = (conditions: unknown): boolean =>
  conditions === undefined || conditions === null || isObject(conditions);

/** Reads one policy as it is written; null if it cannot be read, and then the log may say where it was cut short. */
export const readPolicy = (
  found: FoundPolicy,
  fallback: string,
  log: Log,
): { policy: ConditionalAccessPolicy | null; name: string } => {
  const { value, path } = found;
  const { entries, lifted } = entriesOf(value, path);
  const state = [...entries, ...lifted].find(({ key }) => isSameKey(key, 'state'));
  const rest = withoutState(value);
  const context = { log, root: path };
  const tidied = (tidy(conditionalAccessPolicySchema, rest, path, context) ?? {}) as Tidied;
  const name = nameOf(tidied, found, fallback, log);
  if (log.cutShort !== null || !isReadable(valueOf(value, 'conditions')))
    return { policy: null, name };
  const conditions = isObject(tidied['conditions']) ? tidied['conditions'] : {};
  if (Object.keys(conditions).length === 0) remark(log, 'conditionsMissing', path);
  const complete: Tidied = {
    ...tidied,
    displayName: name,
    state: readState(state?.value, state?.path ?? path, log),
    conditions: readDeviceStates(conditions, found, log),
  };
  const policy = parse(noteAssumptions(complete, found, log), found, log);
  if (policy !== null) noteGraphsRules(policy, found, log);
  return { policy, name };
};
