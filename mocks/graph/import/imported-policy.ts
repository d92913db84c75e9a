import type { ConditionalAccessPolicy } from '../conditional-access-policy.ts';
import type { Named } from './names.ts';
import { formatPath, type ImportNote, type Place } from './notes.ts';
import type { Places } from './places.ts';
import { isWithin, type Reading, remarksOf } from './reading.ts';

/** A policy as it was written, in Graph's form, and what about it no rule here can judge. */
export type ImportedPolicy = {
  readonly policy: ConditionalAccessPolicy;
  /** The file it came from, and where in it. */
  readonly file: string;
  readonly path: string;
  readonly place: Place | null;
  readonly unjudged: readonly { readonly path: string; readonly value: string }[];
  readonly names: readonly Named[];
};

/** All notes on the policies of a file, with their places. */
export const notesOf = (readings: readonly Reading[], { placeOf, twice }: Places): ImportNote[] =>
  readings.flatMap((one) => [
    ...remarksOf(one).map((remark) => ({
      code: remark.code,
      values: remark.values,
      policy: one.name,
      path: formatPath(remark.path),
      place: placeOf(remark.path),
    })),
    ...twice
      .filter(({ path }) => isWithin(path, one.found.path))
      .map(({ path, place }) => ({
        code: 'keyTwice' as const,
        values: { key: String(path.at(-1)) },
        policy: one.name,
        path: formatPath(path),
        place,
      })),
  ]);

const plain = ({ kind, written, name, isPlaceholder }: Named): Named => ({
  kind,
  written,
  name,
  isPlaceholder,
});

/** The policy of a reading, for who judges it; none where it could not be read. */
export const asImported = (one: Reading, file: string, { placeOf }: Places): ImportedPolicy[] => {
  const { policy, found, names, log } = one;
  if (policy === null) return [];
  const start = found.path.length;
  const unjudged = log.unjudged.map(({ path, value }) => ({
    path: formatPath(path.slice(start)),
    value,
  }));
  const path = formatPath(found.path);
  return [{ policy, file, path, place: placeOf(found.path), unjudged, names: names.map(plain) }];
};
