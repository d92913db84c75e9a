import { type ImportedObject, keyOfObject } from './imported-object.ts';
import type { NamedKind } from './names.ts';
import { formatPath, type ImportNote, type Path } from './notes.ts';
import type { Places } from './places.ts';
import type { ObjectReading } from './read-object.ts';

/** The objects that could be read, with their places. */
export const asObjects = (
  readings: readonly ObjectReading[],
  { placeOf }: Places,
): ImportedObject[] =>
  readings.flatMap(({ found, object }) =>
    object === null
      ? []
      : [{ ...object, path: formatPath(found.path), place: placeOf(found.path) }],
  );

/** What is to be said of a file's objects: how many of each kind were read, and what could not be. */
export const notesOfObjects = (
  readings: readonly ObjectReading[],
  otherTypes: readonly string[],
  { placeOf }: Places,
): ImportNote[] => {
  const counted = new Map<NamedKind, { path: Path; ids: Set<string> }>();
  for (const { found, object } of readings) {
    if (object === null) continue;
    const kind = counted.get(found.kind) ?? { path: found.path, ids: new Set() };
    // One may be there by itself and in every group that it lies in.
    kind.ids.add(keyOfObject(object));
    counted.set(found.kind, kind);
  }
  const firsts = [...counted].map(([kind, { path, ids }]) => ({
    code: 'objectsRead' as const,
    path,
    values: { kind, count: ids.size },
  }));
  const remarks = [...firsts, ...readings.flatMap((one) => one.remarks)];
  const types = otherTypes.slice(0, 5).join(', ') + (otherTypes.length > 5 ? ', …' : '');
  return [
    ...remarks.map(({ code, values, path }) => ({
      code,
      values,
      policy: null,
      path: formatPath(path),
      place: placeOf(path),
    })),
    ...(types === ''
      ? []
      : [
          { code: 'typesNotRead' as const, values: { types }, policy: null, path: '', place: null },
        ]),
  ];
};
