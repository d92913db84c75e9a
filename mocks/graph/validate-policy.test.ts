import { describe, expect, it } from 'vitest';
import { parsePolicies, validatePolicy } from './index.ts';

const codesOf = (parts: {
  readonly conditions?: object;
  readonly operator?: string;
  readonly builtInControls?: readonly string[];
  readonly strength?: object;
  readonly termsOfUse?: readonly string[];
}) => {
  const [policy] = parsePolicies({
    displayName: 'Test',
    state: 'enabled',
    conditions: {
      users: { includeUsers: ['All'] },
      applications: { includeApplications: ['All'] },
      userRiskLevels: ['high'],
      ...parts.conditions,
    },
    grantControls: {
      operator: parts.operator ?? 'AND',
      builtInControls: parts.builtInControls ?? ['mfa', 'passwordChange'],
      termsOfUse: parts.termsOfUse ?? [],
      authenticationStrength: parts.strength ?? null,
    },
  }).policies;
  if (policy === undefined) throw new Error('The policy of the test is not readable.');
  return validatePolicy(policy).map(({ code }) => code);
};

const strength = { id: '00000000-0000-0000-0000-000000000002' };

describe('validatePolicy', () => {
  it('has nothing against the two forms that Graph asks for', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ builtInControls: ['riskRemediation'], strength })).toEqual([]);
  });

  it.each([
    ['without mfa', { builtInControls: ['passwordChange'] }, 'passwordChangeNeedsMfa'],
    ['with OR', { operator: 'OR' }, 'passwordChangeNeedsMfa'],
    [
      'without a strength',
      { builtInControls: ['riskRemediation'] },
      'riskRemediationNeedsStrength',
    ],
    [
      'with each other',
      { builtInControls: ['mfa', 'passwordChange', 'riskRemediation'], strength },
      'passwordChangeWithRiskRemediation',
    ],
    ['without user risk', { conditions: { userRiskLevels: [] } }, 'remediationNeedsUserRisk'],
    [
      'for one resource',
      { conditions: { applications: { includeApplications: ['app-a'] } } },
      'remediationNeedsAllResources',
    ],
    [
      'with an excluded resource',
      {
        conditions: { applications: { includeApplications: ['All'], excludeApplications: ['a'] } },
      },
      'remediationNeedsAllResources',
    ],
    [
      'with a client app condition',
      { conditions: { clientAppTypes: ['browser'] } },
      'remediationWithOtherConditions',
    ],
    [
      'with a location',
      { conditions: { locations: { includeLocations: ['All'] } } },
      'remediationWithOtherConditions',
    ],
    [
      'with a compliant device',
      { builtInControls: ['mfa', 'passwordChange', 'compliantDevice'] },
      'remediationWithOtherControls',
    ],
    ['with terms of use', { termsOfUse: ['tou'] }, 'remediationWithOtherControls'],
    ['mfa with a strength', { builtInControls: ['mfa'], strength }, 'mfaWithStrength'],
    [
      'both risks',
      { builtInControls: ['mfa'], conditions: { signInRiskLevels: ['high'] } },
      'bothRisksInOnePolicy',
    ],
    [
      'a control without a name',
      { builtInControls: ['unknownFutureValue'], strength },
      'controlNotNamed',
    ],
  ])('notes: %s', (_, parts, code) => {
    expect(codesOf(parts)).toContain(code);
  });
});
