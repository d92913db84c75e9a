import { describe, expect, it } from 'vitest';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { changePassword, everyTime, requireMfa, risky, signInRiskMfa } from './fixture-policies.ts';
import { controlsOf, demandOf, demandsOf, grants, testPolicy } from './fixtures.ts';

const block = (id: string, conditions: object = {}) =>
  testPolicy(id, { conditions, grantControls: grants('OR', ['block']) });
describe('block', () => {
  it('wins over everything, and names only the policies that block', () => {
    const demand = demandOf([requireMfa, block('b-1'), block('b-2')]);
    expect(demand).toMatchObject({
      kind: 'block',
      cause: 'other',
      by: [{ policyId: 'b-1' }, { policyId: 'b-2' }],
      rules: ['blockWins'],
    });
  });

  it('is caused by user risk before sign-in risk before anything else', () => {
    const onUser = block('user', { userRiskLevels: ['high'] });
    const onSignIn = block('sign-in', { signInRiskLevels: ['high'] });
    const cause = (policies: readonly ConditionalAccessPolicy[]) => {
      const demand = demandOf(policies, {}, risky);
      return demand.kind === 'block' ? demand.cause : null;
    };
    expect(cause([block('place'), onSignIn, onUser])).toBe('userRisk');
    expect(cause([block('place'), onSignIn])).toBe('signInRisk');
    expect(cause([block('place'), signInRiskMfa, changePassword])).toBe('other');
  });

  it('stops legacy clients at any control, also one that is met elsewhere', () => {
    const session = { clientAppType: 'other', isCompliant: true, mfaClaim: true } as const;
    const signIn = { clientAppType: 'other' } as const;
    const either = testPolicy('either', {
      grantControls: grants('OR', ['mfa', 'compliantDevice']),
    });
    expect(demandOf([either], session, signIn)).toMatchObject({
      kind: 'block',
      cause: 'other',
      by: [{ policyId: 'either' }],
      rules: ['legacyClientsCannotMeetControls'],
    });
    const sessionOnly = testPolicy('s', { grantControls: null, sessionControls: everyTime });
    expect(demandOf([sessionOnly], session, signIn).kind).toBe('demands');
    expect(demandOf([], session, signIn)).toMatchObject({ kind: 'demands', unmet: [] });
  });
});

describe('controls', () => {
  it('come in the fixed order, whatever the order of policies', () => {
    const all = testPolicy('all', {
      grantControls: grants(
        'AND',
        ['compliantApplication', 'approvedApplication', 'domainJoinedDevice', 'compliantDevice'],
        { termsOfUse: ['tou-1'], customAuthenticationFactors: ['duo'] },
      ),
    });
    const demand = demandsOf([all, changePassword], {}, risky);
    expect(demand.unmet.map(({ control }) => control)).toEqual([
      'mfa',
      'compliantDevice',
      'domainJoinedDevice',
      'approvedApplication',
      'compliantApplication',
      'passwordChange',
      'termsOfUse',
      'customAuthenticationFactors',
    ]);
    expect(demand.rules).toEqual(expect.arrayContaining(['promptOrder', 'allPoliciesMustBeMet']));
    expect(demand.unmet.at(-2)).toMatchObject({ termsOfUse: ['tou-1'] });
  });

  it('with AND leave out what is met', () => {
    const policy = testPolicy('and', { grantControls: grants('AND', ['mfa', 'compliantDevice']) });
    const demand = demandsOf([policy], { isCompliant: true });
    expect(demand.unmet.map(({ control }) => control)).toEqual(['mfa']);
    expect(demand.rules).toEqual(
      expect.arrayContaining(['satisfiedNotAskedAgain', 'controlsAndOr']),
    );
  });

  it.each([
    ['one that a page can ask for', ['compliantDevice', 'mfa'], {}, ['mfa']],
    ['none when one is met', ['compliantDevice', 'mfa'], { isCompliant: true }, []],
    [
      'the first of several devices',
      ['domainJoinedDevice', 'compliantDevice'],
      {},
      ['compliantDevice'],
    ],
  ])('with OR ask for %s', (_, controls, session, expected) => {
    const policy = testPolicy('or', { grantControls: grants('OR', controls) });
    expect(controlsOf([policy], session)).toEqual(expected);
  });

  it('with OR prefer accepting terms of use to a device', () => {
    const policy = testPolicy('or', {
      grantControls: grants('OR', ['compliantDevice'], { termsOfUse: ['tou-1'] }),
    });
    expect(controlsOf([policy])).toEqual(['termsOfUse']);
    expect(controlsOf([policy], { acceptedTermsOfUse: ['tou-1'] })).toEqual([]);
    expect(controlsOf([policy], { acceptedTermsOfUse: ['tou-2'] })).toEqual(['termsOfUse']);
  });

  it('do not count from disabled or report-only policies', () => {
    const watch = testPolicy('w', { state: 'enabledForReportingButNotEnforced' });
    const off = testPolicy('o', { state: 'disabled', grantControls: grants('OR', ['block']) });
    expect(demandOf([watch, off])).toMatchObject({ kind: 'demands', unmet: [], policies: [] });
  });
});

describe('session controls', () => {
  const browser = (mode: string) =>
    testPolicy(mode, {
      grantControls: null,
      sessionControls: { persistentBrowser: { isEnabled: true, mode } },
    });

  it('are those of all applying policies; never beats always', () => {
    expect(demandsOf([requireMfa]).sessionControls).toEqual({
      persistentBrowser: null,
      signInFrequencyEveryTime: false,
    });
    expect(demandsOf([browser('always')]).sessionControls.persistentBrowser).toBe('always');
    const both = demandsOf([browser('always'), browser('never'), signInRiskMfa], {}, risky);
    expect(both.sessionControls).toEqual({
      persistentBrowser: 'never',
      signInFrequencyEveryTime: true,
    });
    expect(both.rules).toContain('neverPersistentBeatsAlways');
  });
});
