import type { Json, JsonObject } from '../../../src/api/contract.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A resource with a PATCH applied: objects part by part, everything else as a whole. */
export const merged = (resource: object, changes: JsonObject): JsonObject => {
  const before = resource as JsonObject;
  const entries = Object.entries(changes).map(([key, change]): [string, Json] => {
    const was = before[key];
    return [key, isObject(was) && isObject(change) ? merged(was, change) : change];
  });
  return { ...before, ...Object.fromEntries(entries) };
};
