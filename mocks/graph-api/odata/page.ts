import { badRequest } from '../fault.ts';
import { valueAt } from './filter.ts';
import { type Query, queryOf } from './query.ts';

/** A page of a collection, as Graph answers it. */
export interface Page {
  '@odata.context': string;
  '@odata.count'?: number;
  '@odata.nextLink'?: string;
  value: object[];
}

/** Items of a page that names no size, and the largest size that is taken. */
const sizes = { standard: 100, largest: 500 };

const compare = (one: unknown, other: unknown): number => {
  if (one === other) return 0;
  if (one === null || one === undefined) return -1;
  if (other === null || other === undefined) return 1;
  if (typeof one === 'string' && typeof other === 'string')
    return one.localeCompare(other, 'en', { sensitivity: 'base' });
  return Number(one) - Number(other);
};

const sorted = <T extends object>(items: T[], orderBy: Query['orderBy']): T[] =>
  orderBy.length === 0
    ? items
    : items.toSorted((one, other) => {
        for (const { path, isDescending } of orderBy) {
          const order = compare(valueAt(one, path), valueAt(other, path));
          if (order !== 0) return isDescending ? -order : order;
        }
        return 0;
      });

/** Of a resource, only what is asked for. */
export const selected = (item: object, select: string[] | null): object =>
  select === null
    ? item
    : Object.fromEntries(Object.entries(item).filter(([key]) => select.includes(key)));

const contextOf = (url: URL, name: string): string => {
  const [, version = ''] = url.pathname.split('/');
  return `${url.origin}/${version}/$metadata#${name}`;
};

/** What a single resource carries beside itself. */
export const resource = (url: URL, name: string, item: object, properties: readonly string[]) => {
  const { select } = queryOf(url.searchParams, properties);
  return { '@odata.context': `${contextOf(url, name)}/$entity`, ...selected(item, select) };
};

/** The page of a collection that a call asks for. */
export const page = (
  url: URL,
  name: string,
  items: readonly object[],
  properties: readonly string[],
): Page => {
  const { filter, orderBy, select, top, skip, count } = queryOf(url.searchParams, properties);
  if (top !== null && top > sizes.largest)
    throw badRequest(`Invalid value '${top}' for $top: ${sizes.largest} is the most.`);
  const found = sorted(filter ? items.filter(filter) : [...items], orderBy);
  const end = skip + (top ?? sizes.standard);
  const following = new URL(url);
  following.searchParams.delete('$skip');
  following.searchParams.set('$skiptoken', String(end));
  return {
    '@odata.context': contextOf(url, name),
    ...(count ? { '@odata.count': found.length } : {}),
    ...(end < found.length ? { '@odata.nextLink': following.href } : {}),
    value: found.slice(skip, end).map((item) => selected(item, select)),
  };
};
