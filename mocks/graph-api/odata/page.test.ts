import { describe, expect, it } from 'vitest';
import { GraphFault } from '../fault.ts';
import { page } from './page.ts';

const properties = ['id', 'name', 'size'];
const items = Array.from({ length: 250 }, (_, index) => ({
  id: `item-${index}`,
  name: index % 2 === 0 ? 'even' : 'odd',
  size: 250 - index,
}));

const asked = (query: string) =>
  page(new URL(`https://rehearsal.invalid/v1.0/things${query}`), 'things', items, properties);

describe('a page', () => {
  it('holds a hundred items, and says where the next ones are', () => {
    const first = asked('');
    expect(first.value).toHaveLength(100);
    expect(first['@odata.context']).toBe('https://rehearsal.invalid/v1.0/$metadata#things');
    const second = page(new URL(first['@odata.nextLink'] ?? ''), 'things', items, properties);
    expect(second.value[0]).toEqual(items[100]);
    const third = page(new URL(second['@odata.nextLink'] ?? ''), 'things', items, properties);
    expect(third.value).toHaveLength(50);
    expect(third).not.toHaveProperty('@odata.nextLink');
  });

  it('keeps what was asked in its next link', () => {
    const first = asked("?$filter=name eq 'odd'&$top=100&$count=true&$orderby=size&$select=id");
    expect(first['@odata.count']).toBe(125);
    expect(first.value[0]).toEqual({ id: 'item-249' });
    const next = page(new URL(first['@odata.nextLink'] ?? ''), 'things', items, properties);
    expect(next.value).toHaveLength(25);
    expect(next.value.at(-1)).toEqual({ id: 'item-1' });
  });

  it('is sorted by several properties, each in its own direction', () => {
    const { value } = asked('?$orderby=name desc,size&$top=1&$skip=1');
    expect(value).toEqual([items[247]]);
  });

  it.each([
    ['$expand=history', "'$expand' is not supported"],
    ['$top=0', "Invalid value '0' for $top"],
    ['$top=501', '500 is the most'],
    ['$top=ten', "Invalid value 'ten' for $top"],
    ['$skip=-1', "Invalid value '-1' for $skip"],
    ['$skiptoken=zzz', "Invalid value 'zzz' for $skiptoken"],
    ['$top=1&$top=2', '$top is said more than once'],
    ['$filter=', 'option $filter is empty'],
    ['$select=', '$select is empty'],
    ['$orderby=', '$orderby is empty'],
    ['$count=yes', "Invalid value 'yes' for $count"],
    ['$select=colour', "'colour' in $select"],
    ['$orderby=colour', "'colour' in $orderby"],
    ['$orderby=size up', "Invalid $orderby clause 'size up'"],
  ])('says what is wrong with %s', (query, said) => {
    expect(() => asked(`?${query}`)).toThrow(GraphFault);
    expect(() => asked(`?${query}`)).toThrow(said);
  });
});
