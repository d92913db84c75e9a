import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { evaluateOne, testDirectory, testPolicy, testSignIn } from './fixtures.ts';

describe('evaluate', () => {
  it('answers for every policy, in order, with the policy itself', () => {
    const policies = [
      testPolicy('on'),
      testPolicy('off', { state: 'disabled' }),
      testPolicy('watch', { state: 'enabledForReportingButNotEnforced' }),
      testPolicy('empty', { grantControls: null }),
    ];
    const evaluations = evaluate(policies, testSignIn, testDirectory);
    expect(evaluations.map((item) => [item.policyId, item.state, item.analysisReasons])).toEqual([
      ['on', 'enabled', 'notSet'],
      ['off', 'disabled', 'policyNotEnabled'],
      ['watch', 'enabledForReportingButNotEnforced', 'notSet'],
      ['empty', 'enabled', 'emptyPolicy'],
    ]);
    expect(evaluations.map(({ policy }) => policy)).toEqual(policies);
    expect(evaluations.map(({ policyApplies }) => policyApplies)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(evaluations[1]?.rules).toEqual(['disabledNotEvaluated']);
    expect(evaluations[2]?.rules).toContain('reportOnlyNotEnforced');
  });

  it('counts a session control as something, unless it is switched off', () => {
    const withBrowser = (isEnabled: boolean) =>
      evaluateOne({
        grantControls: null,
        sessionControls: { persistentBrowser: { isEnabled, mode: 'never' } },
      }).analysisReasons;
    expect(withBrowser(true)).toBe('notSet');
    expect(withBrowser(false)).toBe('emptyPolicy');
  });

  it('names the first unmet condition, and says so only when there are more', () => {
    const both = evaluateOne({
      conditions: { signInRiskLevels: ['high'], userRiskLevels: ['high'] },
    });
    expect(both.analysisReasons).toBe('signInRisk');
    expect(both.rules).toContain('firstUnmetConditionIsNamed');
    const one = evaluateOne(
      { conditions: { signInRiskLevels: ['high'], userRiskLevels: ['high'] } },
      { userRiskLevel: 'high' },
    );
    expect(one.analysisReasons).toBe('signInRisk');
    expect(one.rules).not.toContain('firstUnmetConditionIsNamed');
  });
});
