import { badRequest } from '../fault.ts';
import { filterOf, type Predicate } from './filter.ts';

/** What a call asks of a collection. */
export interface Query {
  filter: Predicate | null;
  orderBy: { path: string; isDescending: boolean }[];
  select: string[] | null;
  top: number | null;
  skip: number;
  count: boolean;
}

const known = ['$filter', '$select', '$top', '$skip', '$skiptoken', '$orderby', '$count'];

const wholeNumber = (name: string, text: string, least: number): number => {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw badRequest(`Invalid value '${text}' for ${name}: a whole number from ${least} is taken.`);
  return Number(text);
};

const checked = (name: string, path: string, properties: readonly string[]): string => {
  if (!properties.includes(path.split('/')[0] ?? ''))
    throw badRequest(`Could not find a property named '${path}' in ${name}.`);
  return path;
};

const ordered = (text: string, properties: readonly string[]): Query['orderBy'] =>
  text.split(',').map((part) => {
    const [path = '', direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction))
      throw badRequest(`Invalid $orderby clause '${part.trim()}'.`);
    return { path: checked('$orderby', path, properties), isDescending: direction === 'desc' };
  });

/** Reads a call's query options. Throws a `GraphFault` for options that are not known here or cannot be read. */
export const queryOf = (search: URLSearchParams, properties: readonly string[]): Query => {
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue;
    if (!known.includes(name)) throw badRequest(`The query option '${name}' is not supported.`);
    if (value.trim() === '') throw badRequest(`The query option ${name} is empty.`);
    if (search.getAll(name).length > 1)
      throw badRequest(`The query option ${name} is said more than once.`);
  }
  const [filter, select, top, orderBy, count] = ['filter', 'select', 'top', 'orderby', 'count'].map(
    (name) => search.get(`$${name}`),
  );
  const follows = search.get('$skiptoken');
  const skip = follows ?? search.get('$skip');
  if (count && !['true', 'false'].includes(count))
    throw badRequest(`Invalid value '${count}' for $count.`);
  return {
    filter: filter ? filterOf(filter, properties) : null,
    orderBy: orderBy ? ordered(orderBy, properties) : [],
    select: select
      ? select.split(',').map((path) => checked('$select', path.trim(), properties))
      : null,
    top: top ? wholeNumber('$top', top, 1) : null,
    skip: skip ? wholeNumber(follows === null ? '$skip' : '$skiptoken', skip, 0) : 0,
    count: count === 'true',
  };
};
