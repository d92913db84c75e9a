import * as v from 'valibot';
import {
  countryNamedLocationSchema,
  ipNamedLocationSchema,
  type NamedLocation,
} from '../named-location.ts';
import { isObject } from '../parse-collection.ts';
import type { FoundObject } from './find-policies.ts';
import { entriesOf, isSameKey, valueOf } from './keys.ts';
import { createLog } from './log.ts';
import { type Path, type Remark, sayValue } from './notes.ts';
import { typeIn } from './object-kinds.ts';
import { tidy } from './tidy.ts';

type Named = { readonly id: string; readonly displayName: string };
type LocationReading = { readonly location: NamedLocation | null; readonly remarks: Remark[] };

const partOf = ({ value, path }: FoundObject, name: string): { value: unknown; path: Path } => {
  const { entries, lifted } = entriesOf(value, path);
  const entry = [...lifted, ...entries].find(({ key }) => isSameKey(key, name));
  return { value: entry?.value ?? null, path: entry?.path ?? path };
};

const listOf = (value: unknown): readonly unknown[] => {
  const inner = isObject(value) ? valueOf(value, 'value') : undefined;
  if (Array.isArray(inner)) return inner as unknown[];
  return value === null ? [] : [value].flat();
};

const rangeSchema = v.safeParser(ipNamedLocationSchema);

/** A range as Graph has it; some tools write the address alone, and an address alone is a range of one. */
const rangeIn = (item: unknown): string | null => {
  const written = isObject(item) ? valueOf(item, 'cidrAddress') : item;
  if (typeof written !== 'string') return null;
  const address = written.trim();
  const range = address.includes('/') ? address : `${address}/${address.includes(':') ? 128 : 32}`;
  const { success } = rangeSchema({ id: '', displayName: '', ipRanges: [{ cidrAddress: range }] });
  return success ? range : null;
};

const readRanges = (found: FoundObject, named: Named): LocationReading => {
  const part = partOf(found, 'ipRanges');
  const remarks: Remark[] = [];
  const ranges = listOf(part.value).flatMap((item) => {
    const range = rangeIn(item);
    if (range !== null) return [{ cidrAddress: range }];
    const written = isObject(item) ? (valueOf(item, 'cidrAddress') ?? item) : item;
    remarks.push({
      code: 'placePartLeftOut',
      path: part.path,
      values: { name: named.displayName, value: sayValue(written) },
    });
    return [];
  });
  const isTrusted = sayValue(partOf(found, 'isTrusted').value).toLowerCase() === 'true';
  if (ranges.length === 0) return unknownPlace(found, named, remarks);
  return {
    location: v.parse(ipNamedLocationSchema, { ...named, isTrusted, ipRanges: ranges }),
    remarks,
  };
};

const readCountries = (found: FoundObject, named: Named): LocationReading => {
  const remarks: Remark[] = [];
  const part = partOf(found, 'countriesAndRegions');
  const countriesAndRegions = listOf(part.value).flatMap((item) => {
    const code = sayValue(item).trim();
    if (/^[a-z]{2}$/i.test(code)) return [code.toUpperCase()];
    remarks.push({
      code: 'placePartLeftOut',
      path: part.path,
      values: { name: named.displayName, value: code },
    });
    return [];
  });
  const rest = Object.fromEntries(
    ['countryLookupMethod', 'includeUnknownCountriesAndRegions'].map((name) => [
      name,
      partOf(found, name).value,
    ]),
  );
  const log = createLog();
  const tidied = tidy(countryNamedLocationSchema, rest, found.path, { log, root: found.path });
  const location = v.parse(countryNamedLocationSchema, {
    ...(isObject(tidied) ? tidied : {}),
    ...named,
    countriesAndRegions,
  });
  const isAnywhere = countriesAndRegions.length > 0 || location.includeUnknownCountriesAndRegions;
  if (!isAnywhere) return unknownPlace(found, named, remarks);
  if (location.countryLookupMethod !== 'clientIpAddress') {
    remarks.push({ code: 'placeByGps', path: found.path, values: { name: named.displayName } });
  }
  return { location, remarks };
};

const unknownPlace = (
  { value, path }: FoundObject,
  { displayName }: Named,
  remarks: readonly Remark[] = [],
): LocationReading => {
  const said = { name: displayName, type: typeIn(value) ?? 'none' };
  return { location: null, remarks: [...remarks, { code: 'placeUnknown', path, values: said }] };
};

/** Reads where a named location is. What is no range and no country is left out, and that is said. */
export const readLocation = (found: FoundObject, named: Named): LocationReading => {
  const type = typeIn(found.value)?.toLowerCase() ?? '';
  const hasCountries = partOf(found, 'countriesAndRegions').value !== null;
  if (type === 'countrynamedlocation' || (type === '' && hasCountries)) {
    return readCountries(found, named);
  }
  const hasRanges = partOf(found, 'ipRanges').value !== null;
  return type === 'ipnamedlocation' || hasRanges
    ? readRanges(found, named)
    : unknownPlace(found, named);
};
