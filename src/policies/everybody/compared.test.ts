import { expect, it } from 'vitest';
import type { Finding, MatrixAnswer } from '../everybody-protocol.ts';
import { compared, countsOf } from './compared.ts';

const finding = (part: Partial<Finding>): Finding => ({
  kind: 'blocked',
  about: '',
  severity: 'problem',
  policies: [],
  names: [],
  cells: [],
  count: part.cells?.length ?? 0,
  people: 1,
  signIns: 1,
  ...part,
});

const matrixOf = (
  after: readonly Finding[],
  before: readonly Finding[] | null,
): Pick<MatrixAnswer, 'after' | 'before'> => {
  const side = (findings: readonly Finding[]): MatrixAnswer['after'] => ({
    findings,
    cells: new Uint32Array(),
    unsure: new Uint8Array(),
  });
  return { after: side(after), before: before && side(before) };
};

const policy = (id: string) => ({ id, displayName: id.toUpperCase() });

it('says nothing of before where nothing is changed', () => {
  const all = compared(matrixOf([finding({})], null));
  expect(all).toEqual([{ finding: finding({}), standing: null, differs: null }]);
  expect(countsOf(all)).toBeNull();
});

it('tells what is new, gone, changed and as before, and what is gone comes last', () => {
  const stuck = finding({ kind: 'noWayOut', about: 'hybridNeedsWriteback', cells: [1] });
  const blocked = finding({ cells: [1, 2, 3] });
  const registers = finding({ kind: 'registers', severity: 'notice', cells: [5] });
  const risks = finding({ kind: 'bothRisks', policies: [policy('a')] });
  const all = compared(
    matrixOf(
      [blocked, risks, registers],
      [stuck, finding({ cells: [2, 4] }), finding({ ...risks }), registers],
    ),
  );
  expect(all.map(({ finding: { kind }, standing }) => [kind, standing])).toEqual([
    ['blocked', 'changed'],
    ['bothRisks', 'same'],
    ['registers', 'same'],
    ['noWayOut', 'gone'],
  ]);
  expect(all[0]?.differs).toEqual({ fresh: 2, gone: 1, freshNames: [], goneNames: [] });
  expect(countsOf(all)).toEqual({ fresh: 0, gone: 1, changed: 1, same: 2 });
});

it('knows a finding whose policies changed by what it says, and one of several by the policy that blocks', () => {
  const never = (...ids: string[]) =>
    finding({ kind: 'neverApplies', about: 'people', policies: ids.map(policy) });
  const over = (...ids: string[]) =>
    finding({ kind: 'blockOverGrant', policies: ids.map(policy), cells: [1] });
  const all = compared(
    matrixOf([never('b', 'c'), over('x', 'b'), over('y', 'b')], [never('a', 'b'), over('y', 'b')]),
  );
  expect(all.map(({ standing }) => standing)).toEqual(['changed', 'new', 'same']);
  expect(all[0]?.differs).toEqual({ fresh: 0, gone: 0, freshNames: ['C'], goneNames: ['A'] });
});

it('counts another exclusion as a change', () => {
  const left = (...names: string[]) =>
    finding({ kind: 'breakGlass', severity: 'fine', names, policies: [policy('a')] });
  const [one] = compared(matrixOf([left('Emergency')], [left('Break glass')]));
  expect(one).toMatchObject({
    standing: 'changed',
    differs: { freshNames: ['Emergency'], goneNames: ['Break glass'] },
  });
});
