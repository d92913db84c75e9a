import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import {
  after,
  requiredIn,
  testPerson,
  testSecrets,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { trace } from './trace.ts';
import type { World } from './world.ts';

const connect = (change: Partial<{ userName: string; password: string }> = {}): Command => ({
  type: 'connectMail',
  userName: testPerson.userPrincipalName,
  password: testSecrets['persona.password'],
  ...change,
});

const connected = (change: Partial<Scenario> = {}, sent = connect(), person = {}): World =>
  after(
    testWorld(
      { ...change, circumstances: { clientAppType: 'other', ...change.circumstances } },
      person,
    ),
    sent,
  );

/** What the log says, and by which rules. */
const logged = (world: World) => {
  const { status, rules } = trace(world, timeIn(world));
  return { ...status, rules: rules.map(({ id }) => id) };
};

describe('a client that can show no page', () => {
  it('gets in where nothing is asked for, and is asked for nothing else', () => {
    const world = connected(
      {
        tenant: {
          id: 'contoso',
          displayName: 'Contoso',
          registrationPolicy: { isEnabled: true, excludeGroups: [] },
        },
      },
      connect(),
      { authenticators: [] },
    );
    expect(requiredIn(world)).toEqual({ kind: 'application' });
    expect(logged(world)).toMatchObject({ outcome: 'granted', errorCode: 0 });
  });

  it('is kept out by a grant control that it cannot meet', () => {
    const world = connected({ policies: [mfaForAll] });
    expect(requiredIn(world)).toEqual({ kind: 'mailSignInFailed', errorCode: 53003 });
    const { rules, ...status } = logged(world);
    expect(status).toMatchObject({ outcome: 'blocked', errorCode: 53003 });
    expect(rules).toEqual(
      expect.arrayContaining(['legacyClientsCannotMeetControls', 'legacyClientShowsNoPage']),
    );
  });

  it('is kept out by security defaults', () => {
    const tenant = {
      id: 'contoso',
      displayName: 'Contoso',
      securityDefaults: { isEnabled: true, skip: true },
    };
    const world = connected({ tenant });
    expect(logged(world)).toMatchObject({ outcome: 'blocked', errorCode: 530035 });
    expect(logged(world).rules).toContain('securityDefaultsBlockLegacyClients');
  });

  it('is stopped by built-in protection, which is no policy', () => {
    const world = connected({
      circumstances: {
        detection: { riskLevel: 'high', riskEventType: null, highConfidence: true },
      },
    });
    expect(logged(world)).toMatchObject({ outcome: 'blocked', errorCode: 50053 });
    expect(trace(world, timeIn(world)).conditionalAccessStatus).toBe('notApplied');
  });

  it('is told of a wrong password, a wrong name and an expired password as of anything else', () => {
    const wrong = connected({}, connect({ password: 'wrong' }));
    expect(requiredIn(wrong)).toEqual({ kind: 'mailSignInFailed', errorCode: 50126 });
    expect(logged(wrong)).toMatchObject({ outcome: 'failed', errorCode: 50126 });
    const nobody = connected({}, connect({ userName: 'nobody@contoso.example' }));
    expect(requiredIn(nobody)).toEqual({ kind: 'mailSignInFailed', errorCode: 50034 });
    const expired = connected({}, connect(), { mustChangePassword: 'expired' });
    expect(requiredIn(expired)).toEqual({ kind: 'mailSignInFailed', errorCode: 50055 });
  });

  it('has to be given both, and may try again', () => {
    expect(requiredIn(connected({}, connect({ password: '' })))).toEqual({
      kind: 'mailAccount',
      error: 'empty',
    });
    const again = after(connected({ policies: [mfaForAll] }), { type: 'cancel' });
    expect(requiredIn(again)).toEqual({ kind: 'mailAccount' });
    expect(again.signIns).toMatchObject([{ outcome: 'blocked', errorCode: 53003 }]);
  });
});
