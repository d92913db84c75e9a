import type { ImportedObject } from './imported-object.ts';

/** What an object says beside its id. A place that nobody knows, and a name that is the id again, say nothing. */
const saidBy = ({ id, path: _path, place: _place, ...said }: ImportedObject) =>
  Object.entries(said).filter(
    ([key, value]) => value !== null && !(key === 'displayName' && value === id),
  );

/**
 * Two objects of one id as one with all that either says: what lies in a group may be there as its id and name alone.
 * Null where they say different things of the same.
 */
export const mergedObject = (one: ImportedObject, other: ImportedObject): ImportedObject | null => {
  const said = new Map<string, unknown>(saidBy(one));
  const news = saidBy(other);
  const differs = news.some(
    ([key, value]) => said.has(key) && JSON.stringify(said.get(key)) !== JSON.stringify(value),
  );
  return differs ? null : { ...one, ...Object.fromEntries(news) };
};
