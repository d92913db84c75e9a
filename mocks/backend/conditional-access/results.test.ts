import { describe, expect, it } from 'vitest';
import { appliedResult, evaluate, reportOnlyResult } from './index.ts';
import type { Session, SignInConditions } from './index.ts';
import { testDirectory, testPolicy, testSession, testSignIn } from './fixtures.ts';

const resultOf = (
  parts: Parameters<typeof testPolicy>[1],
  session: Partial<Session> = {},
  signIn: Partial<SignInConditions> = {},
) => {
  const [evaluation] = evaluate(
    [testPolicy('P', parts)],
    { ...testSignIn, ...signIn },
    testDirectory,
  );
  if (evaluation === undefined) throw new Error('One policy gives one evaluation.');
  const shown = { ...testSession, ...session };
  return {
    applied: appliedResult(evaluation, shown, testDirectory),
    reportOnly: reportOnlyResult(evaluation, shown, testDirectory),
  };
};

const controls = (operator: string, ...builtInControls: string[]) => ({
  grantControls: { operator, builtInControls },
});
const watch = { state: 'enabledForReportingButNotEnforced' };
const mfaDone = { combinationsUsed: ['password,sms'] };

describe('reportOnlyResult', () => {
  it.each([
    ['met', controls('OR', 'mfa'), mfaDone, 'reportOnlySuccess'],
    ['needs the person', controls('OR', 'mfa'), {}, 'reportOnlyInterrupted'],
    ['needs a device', controls('OR', 'compliantDevice'), {}, 'reportOnlyFailure'],
    ['needs both', controls('AND', 'mfa', 'compliantDevice'), {}, 'reportOnlyFailure'],
    ['needs either', controls('OR', 'mfa', 'compliantDevice'), {}, 'reportOnlyInterrupted'],
    ['blocks', controls('OR', 'block'), mfaDone, 'reportOnlyFailure'],
    ['legacy client', controls('OR', 'mfa'), { clientAppType: 'other' }, 'reportOnlyFailure'],
    [
      'does not apply',
      { ...controls('OR', 'mfa'), conditions: { userRiskLevels: ['high'] } },
      {},
      'reportOnlyNotApplied',
    ],
  ] as const)('%s', (_, parts, session, expected) => {
    const result = resultOf({ ...watch, ...parts }, session);
    expect(result).toEqual({ applied: expected, reportOnly: expected });
  });

  it('does not evaluate a policy on a user action', () => {
    const conditions = { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } };
    const target = { kind: 'userAction', userAction: 'registerSecurityInformation' } as const;
    expect(resultOf({ ...watch, conditions }, {}, { target }).applied).toBe('reportOnlyNotApplied');
  });
});

describe('appliedResult', () => {
  it.each([
    ['met', controls('OR', 'mfa'), mfaDone, 'success'],
    ['not met', controls('OR', 'mfa'), {}, 'failure'],
    ['blocks', controls('OR', 'block'), mfaDone, 'failure'],
    ['disabled', { state: 'disabled' }, mfaDone, 'notEnabled'],
    ['does not apply', { conditions: { signInRiskLevels: ['high'] } }, mfaDone, 'notApplied'],
  ])('%s', (_, parts, session, expected) => {
    expect(resultOf(parts, session).applied).toBe(expected);
  });
});
