import { array, assert, boolean, nat, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphPolicy } from './exported.ts';
import { importOf, plainPolicy, withConditions } from '../../mocks/graph/import/fixtures.ts';
import { importFile, importText } from '../../mocks/graph/import/index.ts';

const tight = JSON.stringify(plainPolicy);
const wide = JSON.stringify(plainPolicy, null, 2);

/** The place behind the end of a text. */
const endOf = (text: string): number[] => {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
};

describe('a text that is no export', () => {
  it.each([
    ['cut short', wide.slice(0, 200), 'jsonEnds', '', endOf(wide.slice(0, 200))],
    ['JSON lines', `${tight}\n${tight}\n`, 'jsonSeveral', '{', [2, 1]],
    ['two values', `${tight},\n${tight}`, 'jsonSeveral', ',', [1, tight.length + 1]],
    ['a byte order mark in the middle', `[\uFEFF${tight}]`, 'jsonUnexpected', 'U+FEFF', [1, 2]],
    ['two byte order marks', `\uFEFF\uFEFF${tight}`, 'jsonUnexpected', 'U+FEFF', [1, 1]],
    ['a space that does not break', `[\u00A0${tight}]`, 'jsonUnexpected', 'U+00A0', [1, 2]],
    ['a comment before it', `// mine\n${tight}`, 'jsonComment', '/', [1, 1]],
    ['a comment in it', wide.replace('"state"', '/* on */ "state"'), 'jsonComment', '/', [4, 3]],
    [
      'a comma too many',
      wide.replace(/\n\}$/, ',\n}'),
      'jsonTrailingComma',
      '}',
      endOf(wide.slice(0, -1)),
    ],
    ['other quotes', tight.replaceAll('"', "'"), 'jsonQuotes', "'", [1, 2]],
    ['dots in place of more', `[${tight}, ...]`, 'jsonUnexpected', '.', [1, tight.length + 4]],
  ])('but %s says where it breaks', (_, text, code, found, [line, column]) => {
    const { result, reason } = importFile('a.json', new TextEncoder().encode(text));
    expect({ result, reason }).toMatchObject({
      result: 'refused',
      reason: { code, values: { found }, place: { line, column } },
    });
  });

  it.each([
    ['html', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['xml', '<Objs Version="1.1.0.1"><Obj RefId="0"/></Objs>'],
    ['csv', '"Id","DisplayName","State"\r\n"a","b","enabled"\r\n'],
    ['csv', '#TYPE Selected.Policy\r\n"Id","DisplayName"\r\n"a","b"\r\n'],
    ['csv', 'Id;DisplayName;State\na;b;enabled\n'],
    ['powerShell', '$policies = Get-MgIdentityConditionalAccessPolicy -All'],
    ['powerShell', '# Made by a tool\nConfiguration Tenant\n{\n  Import-DscResource\n}'],
    ['powerShell', "@{\n  DisplayName = 'Require MFA'\n}"],
    ['listed', 'Id          : 5208\nDisplayName : Require MFA\nState       : enabled\n'],
    ['listed', 'Id   DisplayName State\n--   ----------- -----\n5208 Require MFA enabled\n'],
    ['terraform', 'resource "azuread_conditional_access_policy" "mfa" {\n}'],
    ['yaml', 'displayName: Require MFA\nstate: enabled\n'],
  ])('but %s is told for what it is: %#', (format, text) => {
    expect(importText('a.json', text).reason).toMatchObject({
      code: 'notJson',
      values: { format },
      place: { line: 1, column: 1 },
    });
  });

  it.each([
    ['an error of Graph', { error: { code: 'Forbidden', message: 'No.' } }, 'error', 'Forbidden'],
    ['JSON in a text', JSON.stringify(plainPolicy), 'quoted', ''],
    ['an empty object', {}, 'keyless', ''],
    ['a list of nothing but brackets', [[[[{}]]]], 'keyless', ''],
    ['a list of an empty object', [{}], 'keyless', ''],
    ['a list of texts', ['a'], 'keyless', ''],
    ['a list of something else', [{ theme: 'dark' }], 'list', 'theme'],
  ])('but %s is told for what it is', (_, value, found, keys) => {
    expect(importOf(value).reason).toMatchObject({ code: 'noPolicies', values: { found, keys } });
  });

  it('has bytes of the value zero in it, and is refused for that', () => {
    const bytes = new TextEncoder().encode(tight.replace('Require', 'Req\0ire'));
    expect(importFile('a.json', bytes)).toMatchObject({
      result: 'refused',
      reason: { code: 'binary' },
    });
  });
});

describe('an export that was damaged', () => {
  it('is refused wherever it is cut off, with a place in it', () => {
    const cut = tuple(graphPolicy, nat(), boolean());
    assert(
      property(cut, ([policy, at, isWide]) => {
        const text = JSON.stringify([policy], null, isWide ? 1 : 0);
        const start = text.slice(0, at % text.length);
        const { result, reason } = importText('a.json', start);
        expect(result).toBe('refused');
        const lines = start.split('\n');
        expect(reason?.place?.line).toBe(lines.length);
        expect(reason?.place?.column).toBeLessThanOrEqual((lines.at(-1) ?? '').length + 1);
      }),
    );
  });

  it('is either read or refused with a reason, whichever bytes of it are wrong', () => {
    const wrong = array(tuple(nat(), nat(255)), { minLength: 1, maxLength: 6 });
    assert(
      property(graphPolicy, wrong, (policy, changes) => {
        const bytes = new TextEncoder().encode(JSON.stringify({ value: [policy] }));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const file = importFile('a.json', bytes);
        expect(file.result === 'refused').toBe(file.reason !== null);
        expect(file.policies.length === 0).toBe(file.result === 'refused');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what no rule knows', () => {
  const words = stringMatching(/^[a-z][A-Za-z]{5,12}Posture$/);

  it('is kept and counted, never ignored: a control, a condition, a level', () => {
    assert(
      property(words, (word) => {
        const { policies, codes } = importOf([
          { ...plainPolicy, grantControls: { operator: 'AND', builtInControls: ['mfa', word] } },
          withConditions({ [word]: { include: ['high'] } }),
          withConditions({ signInRiskLevels: [word] }),
        ]);
        expect(policies.map(({ unjudged }) => unjudged.length)).toEqual([1, 1, 1]);
        expect(policies[1]?.unjudged[0]?.path).toBe(`conditions.${word}`);
        expect(codes.filter((code) => code === 'cannotBeJudged')).toHaveLength(3);
      }),
      { numRuns: 30 },
    );
  });
});
