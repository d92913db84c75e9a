import { describe, expect, it } from 'vitest';
import type { Requirement, TroubleshootingDetails } from '../../src/api/contract.ts';
import { passwordRules } from './authentication/password-rules.ts';
import { after, later, signsIn, testAttempt, testWorld } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { blockAtSignInRisk, mfaForAll } from '../scenarios/published-policies.ts';
import { ordinaryMoment } from '../scenarios/scenario.ts';
import { acted } from '../scenarios/staff-fixture.ts';
import { details } from './details.ts';
import { presentRecord, record, statusOf } from './log.ts';

const attempt = testAttempt();
const world = testWorld({}, {}, attempt);
const found = (errorCode: number): TroubleshootingDetails =>
  details({ world, attempt, at: ordinaryMoment }, errorCode);
const methods: [] = [];
const plan = { position: 1, total: 1, choices: [] };
const interrupt = { wording: 'current', proposes: 'microsoftAuthenticator' } as const;
const expiresAt = later(60);
const code = { kind: 'enterCode', method: 'softwareOath', hint: null, methods } as const;

/** What leaving at each requirement is logged as. */
const results: [Requirement, outcome: string, errorCode: number][] = [
  [{ kind: 'password' }, 'interrupted', 0],
  [{ kind: 'password', error: 'empty' }, 'interrupted', 0],
  [{ kind: 'password', error: 'invalidCredentials' }, 'failed', 50126],
  [{ kind: 'password', error: 'accountLocked' }, 'failed', 50053],
  [{ kind: 'password', error: 'accountDisabled' }, 'failed', 50057],
  [{ kind: 'password', error: 'expiredOnPremises' }, 'failed', 50144],
  [
    { kind: 'offerRegistration', daysLeft: 14, demandedBy: 'registrationPolicy', ...interrupt },
    'interrupted',
    50072,
  ],
  [
    { kind: 'demandRegistration', demandedBy: 'conditionalAccess', ...interrupt },
    'interrupted',
    50072,
  ],
  [{ kind: 'enrolAuthenticator', plan, uri: '', secret: '' }, 'interrupted', 50072],
  [{ kind: 'tryAuthenticator', plan, number: '42', expiresAt }, 'interrupted', 50072],
  [{ kind: 'authenticatorAdded', plan, isDefault: true }, 'interrupted', 50072],
  [{ kind: 'enrolOtherApp', plan, uri: '', secret: '', error: 'wrong' }, 'interrupted', 50072],
  [{ kind: 'tryText', plan, phoneNumber: '', codesSent: 1, error: 'wrong' }, 'interrupted', 50072],
  [{ kind: 'registrationComplete', methods: [] }, 'interrupted', 50072],
  [{ kind: 'methodAdded', plan, method: 'softwareOath', isDefault: true }, 'interrupted', 50072],
  [{ kind: 'acknowledgeRisk' }, 'interrupted', 50074],
  [{ kind: 'approveRequest', number: '42', expiresAt, methods }, 'interrupted', 50074],
  [{ ...code }, 'interrupted', 50074],
  [{ ...code, error: 'empty' }, 'interrupted', 50074],
  [{ ...code, error: 'wrong' }, 'failed', 500121],
  [{ ...code, error: 'reused' }, 'failed', 500121],
  [{ kind: 'requestDenied', method: 'microsoftAuthenticatorPush', methods }, 'failed', 500121],
  [{ kind: 'requestTimedOut', method: 'microsoftAuthenticatorPush', methods }, 'failed', 500121],
  [{ kind: 'answerCall', hint: '', expiresAt, methods }, 'interrupted', 50074],
  [{ kind: 'throttled', method: 'sms', methods }, 'failed', 50088],
  [{ kind: 'tooManyAttempts', methods }, 'failed', 500121],
  [{ kind: 'changePassword', rules: passwordRules }, 'interrupted', 50135],
  [{ kind: 'changePassword', rules: passwordRules, error: 'reused' }, 'interrupted', 50135],
  [{ kind: 'changeExpiredPassword', rules: passwordRules }, 'interrupted', 50055],
  [{ kind: 'changeTemporaryPassword', rules: passwordRules }, 'interrupted', 50055],
  [{ kind: 'staySignedIn' }, 'interrupted', 50140],
  [{ kind: 'application' }, 'granted', 0],
  [{ kind: 'accountBlocked', home: true, resets: true, details: found(53011) }, 'blocked', 53011],
  [{ kind: 'signInBlocked', details: found(53004) }, 'blocked', 53004],
  [{ kind: 'accessBlocked', details: found(53003) }, 'blocked', 53003],
  [{ kind: 'deviceBlocked', needs: 'compliantDevice', details: found(53000) }, 'blocked', 53000],
  [{ kind: 'registrationRestricted', details: found(53010) }, 'blocked', 53010],
  [{ kind: 'methodsUnavailable', details: found(53003) }, 'blocked', 53003],
];

describe('leaving at', () => {
  it.each(results.map((row) => [JSON.stringify(row[0]).slice(0, 70), ...row] as const))(
    '%s',
    (_what, requirement, outcome, errorCode) => {
      expect(statusOf(world, requirement, ordinaryMoment)).toMatchObject({ outcome, errorCode });
    },
  );

  it('built-in protection counts as blocked, with the code of a lock', () => {
    const stopped = testWorld({
      circumstances: {
        detection: { riskLevel: 'high', riskEventType: null, highConfidence: true },
      },
    });
    const present = after(stopped, ...signsIn);
    expect(
      statusOf(present, { kind: 'password', error: 'accountLocked' }, ordinaryMoment),
    ).toMatchObject({ outcome: 'blocked', errorCode: 50053 });
  });
});

describe('the log', () => {
  const signIn = testWorld({ policies: [mfaForAll] });

  it('says nothing before there is an attempt', () => {
    expect(statusOf(signIn, { kind: 'userName' }, ordinaryMoment)).toBeNull();
    expect(record(signIn, ordinaryMoment)).toBe(signIn);
  });

  it('does not hold the running attempt, and holds it once it was left', () => {
    const running = after(signIn, ...signsIn);
    expect(running.signIns).toEqual([]);
    expect(after(running, { type: 'cancel' }).signIns).toMatchObject([
      {
        attempt: { id: running.attempt?.id },
        conditions: { ipAddress: '198.51.100.24', country: 'US', device: { id: null } },
        outcome: 'interrupted',
        errorCode: 50074,
        at: ordinaryMoment,
      },
    ]);
  });

  it('keeps every attempt, the oldest first', () => {
    const twice = after(
      signIn,
      ...signsIn,
      { type: 'cancel' },
      ...signsIn,
      { type: 'phoneDeny' },
      {
        type: 'cancel',
      },
    );
    expect(twice.signIns.map(({ errorCode }) => errorCode)).toEqual([50074, 500121]);
    expect(new Set(twice.signIns.map((one) => one.attempt.correlationId)).size).toBe(2);
  });
});

describe('the line of the running attempt', () => {
  const policies = [blockAtSignInRisk];
  const risky = testWorld({ policies, circumstances: unfamiliarPlace });
  const blocked = after(risky, ...signsIn);

  it('is there once the first factor has passed, with what every policy meant', () => {
    expect(presentRecord(after(risky, ...signsIn.slice(0, 1)), ordinaryMoment)).toBeNull();
    expect(presentRecord(blocked, ordinaryMoment)).toMatchObject({
      application: { id: 'app-portal' },
      outcome: 'blocked',
      errorCode: 53003,
      conditionalAccessStatus: 'failure',
      conditions: { ipAddress: unfamiliarPlace.ipAddress, devicePlatform: 'linux' },
      appliedConditionalAccessPolicies: [
        { id: blockAtSignInRisk.id, result: 'failure', enforcedGrantControls: ['Block'] },
      ],
    });
  });

  it('stays as it was judged, also once it is left, when IT staff change a policy meanwhile', () => {
    const changed = acted(blocked, { type: 'deletePolicy', policyId: blockAtSignInRisk.id });
    const left = after(changed, { type: 'moveTo', placeId: 'familiar' });
    expect(changed.attempt?.tenantBefore).not.toBeNull();
    for (const line of [presentRecord(changed, ordinaryMoment), left.signIns[0]])
      expect(line).toMatchObject({
        outcome: 'blocked',
        appliedConditionalAccessPolicies: [{ id: blockAtSignInRisk.id }],
        attempt: { tenantBefore: null },
      });
  });
});

describe('what a blocked person can pass on', () => {
  const compliant = {
    id: 'device-1',
    displayName: 'PC',
    isCompliant: true,
    trustType: null,
    attributes: {},
  };

  it.each([
    ['unregistered', { ...compliant, id: null, isCompliant: false }],
    ['registered', { ...compliant, isCompliant: false }],
    ['compliant', compliant],
  ])('names a device that is %s', (deviceState, device) => {
    const present = testWorld({ circumstances: { device } });
    expect(details({ world: present, attempt, at: ordinaryMoment }, 53000)).toMatchObject({
      deviceState,
      deviceId: device.id,
      errorCode: 53000,
      requestId: 'request-1',
      correlationId: 'correlation-1',
    });
  });
});
