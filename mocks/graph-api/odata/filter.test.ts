import { describe, expect, it } from 'vitest';
import { GraphFault } from '../fault.ts';
import { filterOf } from './filter.ts';

const properties = ['name', 'level', 'at', 'count', 'isOn', 'tags', 'place', 'parts'];
const item = {
  name: "Robin O'Neil",
  level: 'high',
  at: '2026-11-22T09:00:00.000Z',
  count: 3,
  isOn: true,
  tags: ['one', 'two'],
  place: { country: null },
  parts: [{ id: 'a' }, { id: 'b' }],
};

const passes = (filter: string): boolean => filterOf(filter, properties)(item);

describe('a filter on an enumeration', () => {
  const found = { riskLevel: 'high', riskState: 'atRisk', state: 'enabled' };
  const on = (filter: string) => filterOf(filter, Object.keys(found));

  it.each(["riskLevel eq 'High'", "riskState in ('ATRISK')", 'riskLevel ne null'])(
    'takes members in whichever case: %s',
    (filter) => expect(on(filter)(found)).toBe(true),
  );

  it.each(["riskLevel eq 'severe'", "riskState in ('atRisk','gone')", "not (state eq 'on')"])(
    'is refused for what is no member: %s',
    (filter) => {
      expect(() => on(filter)).toThrow(GraphFault);
      expect(() => on(filter)).toThrow(/is no member of the enumeration/);
    },
  );
});

describe('a filter', () => {
  it.each([
    "level eq 'high'",
    "level ne 'low'",
    "level in ('low','high')",
    'count ge 3 and count le 3',
    'count gt 2 and count lt 4',
    'isOn eq true',
    'place/country eq null',
    'at ge 2026-11-22T09:00:00Z',
    'at gt 2026-11-22T08:59:59.5Z',
    'at le 2026-11-22T10:00:00+01:00',
    'at lt 2026-11-23',
    "startswith(name,'robin o''n')",
    "startsWith(name, 'Robin')",
    "tags/any(t:t eq 'two')",
    "parts/any(p: p/id eq 'b' and not (p/id eq 'a'))",
    "not (level eq 'low')",
    "level eq 'high' or level eq 'low' and count eq 0",
    "(level eq 'high' or level eq 'low') and count eq 3",
  ])('lets pass: %s', (filter) => {
    expect(passes(filter)).toBe(true);
  });

  it.each([
    "level eq 'High'",
    "(level eq 'high' or level eq 'low') and count eq 0",
    "level in ('low')",
    "tags/any(t:t eq 'three')",
    "startswith(name,'Neil')",
    'count gt null',
    "count eq '3'",
    'place/country gt 1',
  ])('holds back: %s', (filter) => {
    expect(passes(filter)).toBe(false);
  });

  it.each([
    ['', 'expected a property at 0'],
    ['level', 'expected one of eq'],
    ["level like 'h'", 'got "like"'],
    ["colour eq 'red'", "property named 'colour'"],
    ["level eq 'high' and", 'expected a property'],
    ["(level eq 'high'", 'expected ")"'],
    ["level eq 'high", 'nothing begins with "\'"'],
    ["contains(name,'Robin')", "The function 'contains' is not supported"],
    ["not endswith(name,'Neil')", "The function 'endswith' is not supported"],
    ["tags/any(t:name eq 'x')", "property named 'name'"],
    ["level in 'high'", 'expected "("'],
    ['level eq high', 'expected a value'],
    ["level eq 'high' level", 'expected "end"'],
  ])('says what is wrong with "%s"', (filter, said) => {
    expect(() => passes(filter)).toThrow(GraphFault);
    expect(() => passes(filter)).toThrow(said);
  });
});
