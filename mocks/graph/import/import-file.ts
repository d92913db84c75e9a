import { decode } from './decode.ts';
import { containersOf, findPolicies } from './find-policies.ts';
import { asImported, type ImportedPolicy, notesOf } from './imported-policy.ts';
import { jsonReason } from './json-reason.ts';
import { nothingFound } from './nothing-found.ts';
import { formatPath, type ImportNote, type ImportReason } from './notes.ts';
import { findPlaces } from './places.ts';
import { readFound, remarksOf } from './reading.ts';

/** What became of one file. Only a refused one has a reason, and it has no policies. */
export type FileImport = {
  readonly path: string;
  readonly result: 'imported' | 'imported-with-notes' | 'refused';
  readonly policies: readonly ImportedPolicy[];
  readonly reason: ImportReason | null;
  readonly notes: readonly ImportNote[];
};

/** A file that was refused, and why. */
export const refused = (path: string, reason: ImportReason): FileImport => ({
  path,
  result: 'refused',
  policies: [],
  reason,
  notes: [],
});

/** Reads the policies in a text without a byte order mark; `assumed` is an encoding that nothing stated. Never throws. */
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
  const found = findPolicies(json);
  if (found.length === 0) return refused(path, nothingFound(json));
  const readings = found.map((one, index) => readFound(one, index, found.length, path));
  const containers = containersOf(found);
  const places = findPlaces(text, [
    ...found.map((one) => one.path),
    ...containers,
    ...readings.flatMap((one) => remarksOf(one).map((remark) => remark.path)),
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
  ];
  const policies = readings.flatMap((one) => asImported(one, path, places));
  const [first] = notes.filter(({ policy }) => policy !== null);
  if (policies.length === 0 && first) {
    const isCut = first.code === 'policyCutShort';
    const code = isCut ? 'policyCutShort' : 'policyUnreadable';
    return refused(path, { code, values: first.values, place: first.place });
  }
  const result = notes.length === 0 ? 'imported' : 'imported-with-notes';
  return { path, result, policies, reason: null, notes };
};

/** Reads one file. Whatever it holds, the answer says what became of it; never throws. */
export const importFile = (path: string, bytes: Uint8Array): FileImport => {
  const decoded = decode(bytes);
  if ('text' in decoded) return importText(path, decoded.text, decoded.assumed);
  return refused(path, { code: decoded.fault, values: decoded.values, place: null });
};
