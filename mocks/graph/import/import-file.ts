import { decode } from './decode.ts';
import { containersOf, findIn } from './find-policies.ts';
import type { ImportedObject } from './imported-object.ts';
import { asImported, type ImportedPolicy, notesOf } from './imported-policy.ts';
import { jsonReason } from './json-reason.ts';
import { nothingFound } from './nothing-found.ts';
import { formatPath, type ImportNote, type ImportReason } from './notes.ts';
import { findPlaces } from './places.ts';
import { asObjects, notesOfObjects } from './object-notes.ts';
import { readObject } from './read-object.ts';
import { readFound, remarksOf } from './reading.ts';

/** What became of one file. Only a refused one has a reason, and it has neither policies nor objects. */
export type FileImport = {
  readonly path: string;
  readonly result: 'imported' | 'imported-with-notes' | 'refused';
  readonly policies: readonly ImportedPolicy[];
  /** What else it holds that policies may name. */
  readonly objects: readonly ImportedObject[];
  readonly reason: ImportReason | null;
  readonly notes: readonly ImportNote[];
};

/** A file that was refused, and why. */
export const refused = (path: string, reason: ImportReason): FileImport => ({
  path,
  result: 'refused',
  policies: [],
  objects: [],
  reason,
  notes: [],
});

/** The first note on a policy or an object, none of which could be read, is why the file is refused. */
const reasonIn = (notes: readonly ImportNote[]): ImportReason => {
  const codes = ['policyCutShort', 'policyUnreadable', 'objectUnreadable'] as const;
  for (const { code, values, place } of notes) {
    const reason = codes.find((one) => one === code);
    if (reason !== undefined) return { code: reason, values, place };
  }
  return { code: 'policyUnreadable', values: {}, place: null };
};

/** Reads the policies, and what they may name, in a text without a byte order mark; `assumed` is an encoding that nothing stated. Never throws. */
export const importText = (
  path: string,
  text: string,
  assumed: string | null = null,
): FileImport => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(path, jsonReason(text));
  }
  const { policies: found, objects: others, otherTypes } = findIn(json);
  if (found.length === 0 && others.length === 0) return refused(path, nothingFound(json));
  const readings = found.map((one, index) => readFound(one, index, found.length, path));
  const objectReadings = others.map(readObject);
  const containers = containersOf(found);
  const places = findPlaces(text, [
    ...found.map((one) => one.path),
    ...containers,
    ...readings.flatMap((one) => remarksOf(one).map((remark) => remark.path)),
    ...objectReadings.flatMap((one) => [
      one.found.path,
      ...one.remarks.map((remark) => remark.path),
    ]),
  ]);
  const whole = { policy: null, path: '', place: null };
  const notes: ImportNote[] = [
    ...(assumed === null
      ? []
      : [{ ...whole, code: 'encodingAssumed' as const, values: { encoding: assumed } }]),
    ...containers.map((container) => ({
      code: 'foundUnder' as const,
      values: { part: formatPath(container) },
      policy: null,
      path: formatPath(container),
      place: places.placeOf(container),
    })),
    ...notesOf(readings, places),
    ...notesOfObjects(objectReadings, otherTypes, places),
  ];
  const policies = readings.flatMap((one) => asImported(one, path, places));
  const objects = asObjects(objectReadings, places);
  if (policies.length + objects.length === 0) return refused(path, reasonIn(notes));
  const result = notes.length === 0 ? 'imported' : 'imported-with-notes';
  return { path, result, policies, objects, reason: null, notes };
};

/** Reads one file. Whatever it holds, the answer says what became of it; never throws. */
export const importFile = (path: string, bytes: Uint8Array): FileImport => {
  const decoded = decode(bytes);
  if ('text' in decoded) return importText(path, decoded.text, decoded.assumed);
  return refused(path, { code: decoded.fault, values: decoded.values, place: null });
};
