import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, evaluate } from './index.ts';
import type { Demand, Session, SignInConditions } from './index.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { testDirectory, testPolicy, testSession, testSignIn } from './fixtures.ts';

const levels = fc.constantFrom('low', 'medium', 'high', 'none', 'hidden');
const riskList = fc.uniqueArray(fc.constantFrom('low', 'medium', 'high'));

const grantControls = fc.record({
  operator: fc.constantFrom('AND', 'OR'),
  builtInControls: fc.uniqueArray(
    fc.constantFrom(
      'block',
      'mfa',
      'compliantDevice',
      'domainJoinedDevice',
      'passwordChange',
      'riskRemediation',
    ),
    { maxLength: 3 },
  ),
  termsOfUse: fc.uniqueArray(fc.constantFrom('tou-1', 'tou-2'), { maxLength: 1 }),
  authenticationStrength: fc.option(
    fc.constantFrom(
      { id: '00000000-0000-0000-0000-000000000002' },
      { id: '00000000-0000-0000-0000-000000000004' },
    ),
  ),
});

const parts = fc.record({
  conditions: fc.record({
    users: fc.constantFrom(
      { includeUsers: ['All'] },
      { includeGroups: ['grp-staff'] },
      { includeUsers: ['someone-else'] },
    ),
    applications: fc.constantFrom(
      { includeApplications: ['All'] },
      { includeApplications: ['app-portal'] },
      { includeUserActions: ['urn:user:registersecurityinfo'] },
    ),
    userRiskLevels: riskList,
    signInRiskLevels: riskList,
    locations: fc.constantFrom(null, {
      includeLocations: ['All'],
      excludeLocations: ['AllTrusted'],
    }),
  }),
  grantControls,
  sessionControls: fc.constantFrom(
    {},
    { signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' } },
  ),
});

const policies = fc
  .array(parts, { maxLength: 5 })
  .map((all) => all.map((each, index) => testPolicy(`p-${index}`, each)));

const signIns: fc.Arbitrary<SignInConditions> = fc
  .record({
    signInRiskLevel: levels,
    userRiskLevel: levels,
    ipAddress: fc.constantFrom('203.0.113.7', '198.51.100.7'),
    target: fc.constantFrom(
      { kind: 'application', appId: 'app-portal' } as const,
      { kind: 'userAction', userAction: 'registerSecurityInformation' } as const,
    ),
    clientAppType: fc.constantFrom('browser', 'other'),
  })
  .map((some) => ({ ...testSignIn, ...some }));

const sessions: fc.Arbitrary<Partial<Session>> = fc.record({
  combinationsUsed: fc.constantFrom(['password'], ['fido2'], ['password,sms']),
  mfaClaim: fc.boolean(),
  isCompliant: fc.boolean(),
  passwordChanged: fc.boolean(),
});

const demandOf = (
  all: readonly ConditionalAccessPolicy[],
  signIn: SignInConditions,
  session: Partial<Session>,
): Demand =>
  combine(
    evaluate(all, signIn, testDirectory),
    { ...testSession, ...session, clientAppType: signIn.clientAppType },
    testDirectory,
  );

/** Runs a property on policies, a sign-in and a session, with one more policy and a place for it. */
const holds = (
  property: (
    all: readonly ConditionalAccessPolicy[],
    signIn: SignInConditions,
    session: Partial<Session>,
    extra: ConditionalAccessPolicy,
    place: number,
  ) => void,
): void => {
  const extra = parts.map((some) => testPolicy('extra', some));
  fc.assert(fc.property(policies, signIns, sessions, extra, fc.nat({ max: 5 }), property), {
    numRuns: 400,
  });
};

/** What was asked for before and is no longer. */
const lost = (before: Demand, after: Demand, signIn: SignInConditions): string[] => {
  if (after.kind === 'block') return [];
  if (before.kind === 'block') return ['block'];
  const controls = after.unmet.map(({ control }) => control);
  return before.unmet
    .map(({ control }) => control)
    .filter((control) => {
      // Remediation stands for the password change.
      if (control === 'passwordChange' && controls.includes('riskRemediation')) return false;
      // The strength of the registration action stands for those of all resources.
      if (control === 'mfa' && signIn.target.kind === 'userAction') return false;
      return !controls.includes(control);
    });
};

const blockAll = testPolicy('block', {
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

describe('whatever the policies, the sign-in and the session', () => {
  it('a block policy that applies gives a block', () => {
    holds((all, signIn, session, _, place) => {
      const demand = demandOf(all.toSpliced(place, 0, blockAll), signIn, session);
      expect(demand.kind).toBe('block');
    });
  });

  it.each(['disabled', 'enabledForReportingButNotEnforced'] as const)(
    'a policy that is %s changes nothing',
    (state) => {
      holds((all, signIn, session, extra, place) => {
        const demand = demandOf(all.toSpliced(place, 0, { ...extra, state }), signIn, session);
        expect(demand).toEqual(demandOf(all, signIn, session));
      });
    },
  );

  it('to exclude the user from a policy is to remove it', () => {
    holds((all, signIn, session, extra, place) => {
      const users = { ...extra.conditions.users, excludeUsers: [signIn.user.id] };
      const excluding = { ...extra, conditions: { ...extra.conditions, users } };
      const demand = demandOf(all.toSpliced(place, 0, excluding), signIn, session);
      expect(demand).toEqual(demandOf(all, signIn, session));
    });
  });

  it('one more policy never takes a control away', () => {
    holds((all, signIn, session, extra, place) => {
      const before = demandOf(all, signIn, session);
      const after = demandOf(all.toSpliced(place, 0, extra), signIn, session);
      expect(lost(before, after, signIn)).toEqual([]);
    });
  });
});
