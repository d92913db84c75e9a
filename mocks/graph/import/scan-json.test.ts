import { assert, constantFrom, json as anyJson, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, placeFinder } from './places.ts';
import { scanJson } from './scan-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const faultOf = (text: string) => {
  const { fault } = scanJson(text);
  return fault && { code: fault.code, ...placeFinder(text)(fault.offset) };
};

describe('scanJson', () => {
  it.each([
    ['[1, 2,]', 'jsonTrailingComma', 1, 7],
    ['{\n  "a": 1,\n}', 'jsonTrailingComma', 3, 1],
    ['{\r\n"a": 1\r\n"b": 2}', 'jsonMissingComma', 3, 1],
    ['[1 2]', 'jsonMissingComma', 1, 4],
    ["{'a': 1}", 'jsonQuotes', 1, 2],
    ['{“a”: 1}', 'jsonQuotes', 1, 2],
    ['{ // why\n}', 'jsonComment', 1, 3],
    ['["a\nb"]', 'jsonControlCharacter', 1, 4],
    [String.raw`["\d"]`, 'jsonEscape', 1, 4],
    [String.raw`["\u12x4"]`, 'jsonEscape', 1, 7],
    ['{"a": [', 'jsonEnds', 1, 8],
    ['"abc', 'jsonEnds', 1, 5],
    ['tru', 'jsonEnds', 1, 4],
    ['trup', 'jsonUnexpected', 1, 4],
    ['{"a": undefined}', 'jsonUnexpected', 1, 7],
    ['{"a" 1}', 'jsonMissingComma', 1, 6],
    ['{a: 1}', 'jsonUnexpected', 1, 2],
    ['<html>', 'jsonUnexpected', 1, 1],
    ['{} {}', 'jsonAfterEnd', 1, 4],
    ['[,]', 'jsonUnexpected', 1, 2],
    ['01', 'jsonAfterEnd', 1, 2],
  ])('finds where %j breaks', (text, code, line, column) => {
    expect(faultOf(text)).toEqual({ code, line, column });
  });

  it.each(['{}', '[]', ' [ ] ', '{"a":{"b":[{},[1,-0.5e+3,"\\u00e9\\n",true,false,null]]}}', '0'])(
    'has nothing against %s',
    (text) => {
      expect(faultOf(text)).toBeNull();
    },
  );

  it('judges as JSON.parse does, whatever is taken out of a text or put into it', () => {
    const text = anyJson({ maxDepth: 4 });
    const edit = constantFrom('', ',', '"', '{', ']', '\\', '-', '0', ' ', 'e', '\n', ':');
    assert(
      property(text, nat(), nat(2), edit, (json, at, length, put) => {
        const start = at % (json.length + 1);
        const changed = json.slice(0, start) + put + json.slice(start + length);
        expect(scanJson(changed).fault === null).toBe(isJson(changed));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any depth', () => {
    expect(faultOf('['.repeat(200_000))).toMatchObject({ code: 'jsonEnds', column: 200_001 });
  });
});

describe('findPlaces', () => {
  const text = '{\n  "value": [\n    { "id": "a", "id": "b" },\n    { "state": [1,\n 2] }\n  ]\n}';

  it('finds values, or what is nearest above them', () => {
    const { placeOf, twice } = findPlaces(text, [
      ['value', 1, 'state', 1],
      ['value', 0],
      ['value', 1, 'nothing', 'here'],
    ]);
    expect(placeOf(['value', 1, 'state', 1])).toEqual({ line: 5, column: 2 });
    expect(placeOf(['value', 0])).toEqual({ line: 3, column: 5 });
    expect(placeOf(['value', 1, 'nothing', 'here'])).toEqual({ line: 4, column: 5 });
    expect(placeOf([])).toEqual({ line: 1, column: 1 });
    expect(twice).toEqual([{ path: ['value', 0, 'id'], place: { line: 3, column: 18 } }]);
  });
});
