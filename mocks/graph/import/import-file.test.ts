import { describe, expect, it } from 'vitest';
import { importOf, plainPolicy, withConditions } from './fixtures.ts';
import { importFile, importText } from './index.ts';

describe('a file', () => {
  it.each([
    ['one policy', plainPolicy, 1, []],
    ['a list', [plainPolicy, { ...plainPolicy, id: 'b' }], 2, []],
    ['an answer of Graph', { '@odata.context': 'x', value: [plainPolicy] }, 1, []],
    ['a counted list', { value: [plainPolicy], Count: 1 }, 1, []],
    [
      'a larger export',
      { date: 'today', entra: { policies: [plainPolicy] } },
      1,
      ['entra.policies'],
    ],
    ['answers of a batch', { responses: [{ body: { value: [plainPolicy] } }] }, 1, ['0].body']],
    ['policies by their names', { a: plainPolicy, b: { ...plainPolicy, id: 'b' } }, 2, ['a', 'b']],
  ])('of %s is read', (_, value, count, under) => {
    const { policies, codes, notes } = importOf(value);
    expect(policies).toHaveLength(count);
    expect(codes).toEqual(under.map(() => 'foundUnder'));
    for (const [index, part] of under.entries()) expect(notes[index]?.path).toContain(part);
  });

  it('is imported with no note where nothing was assumed', () => {
    expect(importOf(plainPolicy)).toMatchObject({ result: 'imported', reason: null, notes: [] });
  });

  it('says where in it a policy is', () => {
    const text = `{"value": [\n${JSON.stringify(plainPolicy)},\n  ${JSON.stringify(plainPolicy)}]}`;
    const [, second] = importText('a.json', text).policies;
    expect(second).toMatchObject({ path: 'value[1]', place: { line: 3, column: 3 } });
  });

  it('keeps what can be read beside a policy that was cut short', () => {
    const cut = { ...plainPolicy, displayName: 'Cut', conditions: '@{users=; applications=}' };
    const file = importOf([plainPolicy, cut]);
    expect(file).toMatchObject({ result: 'imported-with-notes', codes: ['policyCutShort'] });
    expect(file.policies).toHaveLength(1);
    expect(file.notes[0]).toMatchObject({ policy: 'Cut', path: '[1].conditions' });
  });

  it.each([
    ['conditions that are a text', { displayName: 'Bad', state: 'enabled', conditions: 'x' }],
    ['conditions that are a list', { ...plainPolicy, displayName: 'Bad', conditions: ['x'] }],
    ['conditions that are a number', { id: 'b', displayName: 'Bad', conditions: 1 }],
  ])(
    'keeps what can be read beside a policy with %s, and says that it leaves that out',
    (_, bad) => {
      const file = importOf([plainPolicy, bad, { ...plainPolicy, id: 'c' }]);
      expect(file).toMatchObject({ result: 'imported-with-notes', codes: ['policyUnreadable'] });
      expect(file.policies).toHaveLength(2);
      expect(file.notes[0]).toMatchObject({
        policy: 'Bad',
        path: '[1]',
        place: { line: expect.any(Number), column: expect.any(Number) },
      });
    },
  );

  it('takes nothing of another type for a policy that lies beside policies', () => {
    const others = [
      { '@odata.type': '#microsoft.graph.transportRule', displayName: 'x', conditions: 'x' },
      { displayName: 'Mail', note: 'x' },
    ];
    expect(importOf([plainPolicy, ...others])).toMatchObject({ result: 'imported', codes: [] });
  });

  it.each([
    ['cut short', { ...plainPolicy, conditions: 'System.Collections.Hashtable' }, 'policyCutShort'],
    [
      'cut short deep inside',
      withConditions({ users: { includeUsers: 'System.Object[]' } }),
      'policyCutShort',
    ],
    ['a list of texts', ['a'], 'noPolicies'],
    ['an empty list', [], 'noPolicies'],
    ['an empty answer', { value: [] }, 'noPolicies'],
    ['a text', 'policy', 'noPolicies'],
    ['a mail rule', [{ State: 'Enabled', Conditions: ['From'], Name: 'x' }], 'noPolicies'],
    [
      'a nameless group',
      [{ '@odata.type': '#microsoft.graph.group', note: 'x' }],
      'objectUnreadable',
    ],
  ])('that is %s is refused', (_, value, code) => {
    const file = importOf(value);
    expect(file).toMatchObject({ result: 'refused', policies: [], notes: [], reason: { code } });
    expect(file.reason?.place).toEqual({ line: expect.any(Number), column: expect.any(Number) });
  });

  it('that is no JSON is refused with line and column', () => {
    expect(importText('a.json', '{\n  "id": "x",\n}').reason).toEqual({
      code: 'jsonTrailingComma',
      values: { found: '}' },
      place: { line: 3, column: 1 },
    });
  });

  it('that is no text is refused with no place', () => {
    const { reason } = importFile('a.zip', Uint8Array.from([0x50, 0x4b, 3, 4]));
    expect(reason).toEqual({ code: 'zip', values: {}, place: null });
  });

  it('of brackets alone does not take for ever', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(importText('deep.json', deep).result).toBe('refused');
  });

  it('says which encoding was assumed', () => {
    const text = JSON.stringify(plainPolicy);
    const bytes = Uint8Array.from(text.split('').flatMap((sign) => [sign.charCodeAt(0), 0]));
    const file = importFile('a.json', bytes);
    expect(file.policies).toHaveLength(1);
    expect(file.notes).toMatchObject([
      { code: 'encodingAssumed', values: { encoding: 'utf-16le' }, policy: null },
    ]);
  });

  it('says which keys stand twice in a policy, in the same spelling or another', () => {
    const text = JSON.stringify(plainPolicy).replace('"state"', '"state":"disabled","state"');
    const file = importText('a.json', text);
    expect(file.policies[0]?.policy.state).toBe('enabled');
    expect(file.notes).toMatchObject([{ code: 'keyTwice', values: { key: 'state' } }]);
    expect(importOf({ ...plainPolicy, DisplayName: 'Other' }).codes).toEqual(['keyTwice']);
  });
});
