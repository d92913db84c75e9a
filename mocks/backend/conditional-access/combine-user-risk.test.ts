import { describe, expect, it } from 'vitest';
import { changePassword, mfaStrength, remediate, risky } from './fixture-policies.ts';
import { controlsOf, demandsOf, grants, testPolicy } from './fixtures.ts';

describe('user risk', () => {
  it('asks for MFA, then for the new password', () => {
    expect(controlsOf([changePassword], {}, risky)).toEqual(['mfa', 'passwordChange']);
    const shown = { combinationsUsed: ['password,sms'] };
    expect(controlsOf([changePassword], shown, risky)).toEqual(['passwordChange']);
    expect(controlsOf([changePassword], { ...shown, passwordChanged: true }, risky)).toEqual([]);
  });

  it.each([{ passwordChanged: true }, { sessionRevokedAndReturned: true }])(
    'is remediated by %j',
    (done) => {
      const shown = { combinationsUsed: ['fido2'] };
      expect(controlsOf([remediate, changePassword], shown, risky)).toEqual(['riskRemediation']);
      expect(controlsOf([remediate, changePassword], { ...shown, ...done }, risky)).toEqual([]);
    },
  );

  it('is not cured by coming back when only the password change is asked for', () => {
    const shown = { combinationsUsed: ['fido2'], sessionRevokedAndReturned: true };
    expect(controlsOf([changePassword], shown, risky)).toEqual(['passwordChange']);
  });

  it('asks every time for remediation, and for MFA even where the policy does not say so', () => {
    const bare = testPolicy('bare', {
      conditions: { userRiskLevels: ['high'] },
      grantControls: grants('AND', ['riskRemediation']),
    });
    expect(demandsOf([bare], { mfaClaim: true }, risky).unmet).toMatchObject([
      { control: 'mfa', everyTime: true },
      { control: 'riskRemediation', everyTime: true },
    ]);
  });

  it.each([
    ['AND', ['mfa', 'unknownFutureValue']],
    // Whatever it is, the person can meet the other one.
    ['OR', ['mfa']],
  ] as const)(
    'takes a control without a name, with a strength by %s, for what it cannot judge',
    (operator, asked) => {
      const unnamed = testPolicy('unnamed', {
        conditions: { userRiskLevels: ['high'] },
        grantControls: grants(operator, ['unknownFutureValue'], {
          authenticationStrength: mfaStrength,
        }),
      });
      const demand = demandsOf([unnamed], {}, risky);
      expect(demand.unmet.map(({ control }) => control)).toEqual(asked);
      expect(demand.rules).toContain('unnamedControlCannotBeJudged');
      const shown = { combinationsUsed: ['fido2'], passwordChanged: true };
      expect(controlsOf([unnamed], shown, risky)).toEqual(asked.slice(1));
    },
  );
});
