import { describe, expect, it } from 'vitest';
import { blockedBefore } from '../scenarios/earlier-sign-in.ts';
import { later, personIn, testAttempt, testPerson, testWorld } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { blockAtSignInRisk } from '../scenarios/published-policies.ts';
import type { RiskEventType, RiskLevel } from '../graph/index.ts';
import { evaluateOne, testDirectory } from './conditional-access/fixtures.ts';
import {
  afterFamiliarSignIn,
  afterMfa,
  afterPasswordChange,
  detect,
  isStoppedByProtection,
  noSignInRisk,
  outlivingMfa,
} from './risk.ts';
import type { Person } from './world/person.ts';

const theft: RiskEventType[] = [
  'anomalousToken',
  'attackerinTheMiddle',
  'investigationsThreatIntelligence',
  'nationStateIP',
  'tokenIssuerAnomaly',
];

const risky = (riskEventType: RiskEventType, riskLevel: RiskLevel = 'medium') =>
  testAttempt({
    signInRisk: {
      riskLevel,
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: [riskEventType],
      riskLevelAggregated: riskLevel,
    },
  });

/** A policy on sign-in risk that applies, and one on everything. */
const demanded = [
  evaluateOne({ conditions: { signInRiskLevels: ['high'] } }, { signInRiskLevel: 'high' }),
];
const ordinary = [evaluateOne({}, {})];

const pass = (
  attempt: ReturnType<typeof risky>,
  evaluations: Parameters<typeof afterMfa>[2],
  risk?: Person['risk'],
) => {
  const world = afterMfa(testWorld({}, risk ? { risk } : {}, attempt), attempt, evaluations);
  return { signIn: world.attempt?.signInRisk, user: personIn(world).risk };
};

describe('what is detected', () => {
  const found = (riskLevel: RiskLevel, riskEventType: RiskEventType | null) =>
    detect(
      testWorld({
        circumstances: { detection: { riskLevel, riskEventType, highConfidence: false } },
      }),
    );

  it.each(['low', 'medium', 'high'] as const)('at %s level is open risk', (level) => {
    expect(found(level, 'unfamiliarFeatures')).toEqual({
      riskLevel: level,
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: ['unfamiliarFeatures'],
      riskLevelAggregated: level,
    });
  });

  it.each(['none', 'hidden'] as const)('at level %s is no risk', (level) => {
    expect(found(level, 'unfamiliarFeatures')).toMatchObject({
      riskState: 'none',
      riskEventTypes: [],
    });
  });

  it.each([
    ['stops an unknown address', '198.51.100.24', true, true],
    ['lets a trusted address through', '203.0.113.7', true, false],
    ['stops nothing by itself', '198.51.100.24', false, false],
  ])('with high confidence: built-in protection %s', (_what, ipAddress, highConfidence, stops) => {
    const world = testWorld({
      tenant: { id: 'contoso', displayName: 'Contoso', directory: testDirectory },
      circumstances: {
        ipAddress,
        detection: { riskLevel: 'high', riskEventType: null, highConfidence },
      },
    });
    expect(isStoppedByProtection(world)).toBe(stops);
  });
});

describe('MFA', () => {
  it('that a risk policy asked for remediates the sign-in', () => {
    expect(pass(risky('unfamiliarFeatures'), demanded).signIn).toMatchObject({
      riskLevel: 'medium',
      riskState: 'remediated',
      riskDetail: 'userPassedMFADrivenByRiskBasedPolicy',
    });
  });

  it.each([
    ['without a policy', []],
    ['of a policy that is not about risk', ordinary],
    [
      'of a risk policy that does not apply',
      [evaluateOne({ conditions: { signInRiskLevels: ['high'] } }, { signInRiskLevel: 'low' })],
    ],
  ])('%s dismisses it', (_what, evaluations) => {
    expect(pass(risky('unfamiliarFeatures'), evaluations).signIn).toMatchObject({
      riskState: 'dismissed',
      riskDetail: 'aiConfirmedSigninSafe',
    });
  });

  it('of a policy that only reports dismisses it as well', () => {
    const reported = demanded.map((one) => ({
      ...one,
      state: 'enabledForReportingButNotEnforced' as const,
    }));
    expect(pass(risky('unfamiliarFeatures'), reported).signIn?.riskState).toBe('dismissed');
  });

  it('leaves a sign-in without risk alone', () => {
    expect(pass(testAttempt(), demanded).signIn).toEqual(noSignInRisk);
  });

  it('never lowers the risk of the user', () => {
    const leaked: Person['risk'] = {
      riskLevel: 'high',
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: ['leakedCredentials'],
    };
    for (const evaluations of [ordinary, demanded])
      expect(pass(risky('unfamiliarFeatures'), evaluations, leaked).user).toEqual(leaked);
    expect(pass(risky('anomalousToken'), demanded, leaked).user).toEqual({
      ...leaked,
      riskEventTypes: ['leakedCredentials', 'anomalousToken'],
    });
  });
});

describe('a detection of token theft', () => {
  it('is told from the others', () => {
    expect(outlivingMfa([...theft, 'unfamiliarFeatures', 'anonymizedIPAddress'])).toEqual(theft);
  });

  it.each(theft)('(%s) survives ordinary MFA', (type) => {
    expect(pass(risky(type), ordinary).signIn?.riskState).toBe('atRisk');
  });

  it('leaves the sign-in with the MFA of a risk policy, and keeps the user at risk', () => {
    const { signIn, user } = pass(risky('anomalousToken', 'high'), demanded);
    expect(signIn?.riskState).toBe('remediated');
    expect(user).toEqual({
      riskLevel: 'high',
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: ['anomalousToken'],
    });
  });

  it('counts once for a user who is known to be at risk for it, whom an administrator may have confirmed', () => {
    const confirmed: Person['risk'] = {
      riskLevel: 'high',
      riskState: 'confirmedCompromised',
      riskDetail: 'adminConfirmedUserCompromised',
      riskEventTypes: ['anomalousToken'],
    };
    expect(pass(risky('anomalousToken', 'low'), demanded, confirmed).user).toEqual(confirmed);
  });

  it('raises a user whose earlier risk is closed, whatever its level was', () => {
    const closed: Person['risk'] = {
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'userPerformedSecuredPasswordReset',
      riskEventTypes: [],
    };
    expect(pass(risky('anomalousToken', 'low'), demanded, closed).user).toMatchObject({
      riskLevel: 'low',
      riskState: 'atRisk',
      riskDetail: 'none',
    });
  });
});

describe('a password change', () => {
  const withRisk = (riskState: Person['risk']['riskState']): Person => ({
    ...personIn(testWorld()),
    risk: {
      riskLevel: 'high',
      riskState,
      riskDetail: 'none',
      riskEventTypes: ['leakedCredentials'],
    },
  });

  it.each(['atRisk', 'confirmedCompromised'] as const)('closes risk that is %s', (state) => {
    expect(afterPasswordChange(withRisk(state)).risk).toEqual({
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'userPerformedSecuredPasswordReset',
      riskEventTypes: [],
    });
  });

  it.each(['none', 'remediated', 'dismissed', 'confirmedSafe'] as const)(
    'changes nothing where risk is %s',
    (state) => {
      const person = withRisk(state);
      expect(afterPasswordChange(person)).toBe(person);
    },
  );
});

describe('a clean sign-in', () => {
  const blocked = blockedBefore(
    {
      personId: testPerson.id,
      tenantId: 'contoso',
      application: { id: 'app-portal', displayName: 'Expense Portal' },
      policy: blockAtSignInRisk,
    },
    later(-86_400),
    unfamiliarPlace,
  );
  const world = testWorld({ signIns: [blocked] });

  it('lets an earlier blocked one of the same person be assessed as safe', () => {
    const [record] = afterFamiliarSignIn(world, testAttempt()).signIns;
    expect(record?.attempt.signInRisk).toMatchObject({
      riskState: 'dismissed',
      riskDetail: 'aiConfirmedSigninSafe',
    });
  });

  it.each([
    ['another person', { ...blocked, attempt: { ...blocked.attempt, personId: 'user-other' } }],
    ['a sign-in that was let in', { ...blocked, outcome: 'granted' as const }],
    [
      'risk that is closed already',
      {
        ...blocked,
        attempt: { ...blocked.attempt, signInRisk: noSignInRisk },
      },
    ],
  ])('leaves %s alone', (_what, record) => {
    const before = testWorld({ signIns: [record] });
    expect(afterFamiliarSignIn(before, testAttempt()).signIns).toEqual([record]);
  });

  it('is none where this sign-in is risky itself', () => {
    expect(afterFamiliarSignIn(world, risky('unfamiliarFeatures', 'low'))).toBe(world);
  });
});
