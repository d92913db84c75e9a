import * as v from 'valibot';
import type { PlaceSaid } from './protocol.ts';

/** What somebody typed of where a place is: a place, nothing, or why it is neither. */
export type PlaceText =
  | { place: PlaceSaid | null }
  | { fault: 'mixed' }
  | { fault: 'unknown'; value: string };

const address = v.pipe(v.string(), v.ip());

/** A range as Graph has it; an address alone is a range of one. */
const rangeOf = (text: string): string | null => {
  const [start = '', bits, ...rest] = text.split('/');
  if (rest.length > 0 || !v.is(address, start)) return null;
  const longest = start.includes(':') ? 128 : 32;
  if (bits === undefined) return `${start}/${longest}`;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= longest ? text : null;
};

/** Reads address ranges or countries of two letters, with commas or spaces between them. */
export const placeIn = (text: string, isTrusted: boolean): PlaceText => {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return { place: null };
  const countries = parts.filter((part) => /^[a-z]{2}$/i.test(part));
  const ranges = parts.flatMap((part) => rangeOf(part) ?? []);
  const value = parts.find((part) => !countries.includes(part) && rangeOf(part) === null);
  if (value !== undefined) return { fault: 'unknown', value };
  if (countries.length > 0 && ranges.length > 0) return { fault: 'mixed' };
  return {
    place:
      countries.length > 0
        ? { countriesAndRegions: countries.map((part) => part.toUpperCase()) }
        : { ipRanges: ranges.map((cidrAddress) => ({ cidrAddress })), isTrusted },
  };
};

/** A place as somebody would type it. */
export const placeText = (place: PlaceSaid | null): string => {
  if (place === null) return '';
  return 'ipRanges' in place
    ? place.ipRanges.map(({ cidrAddress }) => cidrAddress).join(', ')
    : place.countriesAndRegions.join(', ');
};
