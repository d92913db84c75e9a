import { describe, expect, it } from 'vitest';
import { after, signsIn, testPerson, testWorld } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { mfaAtSignInRisk, newPasswordAtUserRisk } from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import type { World } from './world.ts';

const riskyWorld = (policies = [mfaAtSignInRisk]): World =>
  testWorld({ policies, circumstances: unfamiliarPlace });

const stateOf = ({ detections }: World): string[] =>
  detections.map(({ riskEventType, risk }) => `${riskEventType}: ${risk.riskState}`);

describe('detections', () => {
  it('of a world that begins at risk are there, and so is how it came to that', () => {
    const world = testWorld({}, { risk: highUserRisk });
    expect(world.detections).toMatchObject([
      { riskEventType: 'leakedCredentials', attemptId: null, tenantId: 'contoso' },
    ]);
    expect(world.people[0]?.riskHistory).toMatchObject([
      { risk: { riskLevel: 'high', riskState: 'atRisk' }, initiatedBy: null },
    ]);
  });

  it('of a sign-in come with its first factor, and end with its proof', () => {
    const asked = after(riskyWorld(), ...signsIn);
    expect(asked.detections).toMatchObject([
      {
        riskEventType: 'unfamiliarFeatures',
        attemptId: asked.attempt?.id,
        ipAddress: unfamiliarPlace.ipAddress,
        detectionTimingType: 'realtime',
      },
    ]);
    const challenge = asked.attempt?.challenge;
    const proved = after(asked, { type: 'phoneApprove', number: challenge?.number ?? '' });
    expect(stateOf(proved)).toEqual(['unfamiliarFeatures: remediated']);
  });

  it('stay when the sign-in moves from the attempt to the log', () => {
    const asked = after(riskyWorld(), ...signsIn);
    expect(after(asked, { type: 'cancel' }).detections).toEqual(asked.detections);
  });

  it('of a stolen token outlive the proof of a policy', () => {
    const detection = { ...unfamiliarPlace.detection, riskEventType: 'anomalousToken' as const };
    const asked = after(
      testWorld({
        policies: [mfaAtSignInRisk],
        circumstances: { ...unfamiliarPlace, detection },
      }),
      ...signsIn,
    );
    const number = asked.attempt?.challenge?.number ?? '';
    const proved = after(asked, { type: 'phoneApprove', number });
    expect(proved.attempt?.signInRisk.riskState).toBe('remediated');
    expect(stateOf(proved)).toEqual(['anomalousToken: atRisk']);
  });
});

describe('the history of a user', () => {
  it('says who acted and what it was about', () => {
    const asked = after(
      testWorld({ policies: [newPasswordAtUserRisk] }, { risk: highUserRisk }),
      ...signsIn,
      { type: 'beginChallenge' },
    );
    const proved = after(asked, {
      type: 'phoneApprove',
      number: asked.attempt?.challenge?.number ?? '',
    });
    const changed = after(proved, {
      type: 'changePassword',
      currentPassword: 'Harbour-27-Lantern',
      newPassword: 'Copper!Meadow-41',
      confirmation: 'Copper!Meadow-41',
    });
    expect(changed.people[0]?.riskHistory.at(-1)).toMatchObject({
      risk: { riskState: 'remediated', riskDetail: 'userPerformedSecuredPasswordReset' },
      riskEventTypes: ['leakedCredentials'],
      initiatedBy: testPerson.id,
    });
    expect(stateOf(changed)).toEqual(['leakedCredentials: remediated']);
  });

  it('names the administrator who dismissed the risk', () => {
    const dismissed = after(testWorld({}, { risk: highUserRisk }), {
      type: 'administer',
      by: 'admin-contoso',
      act: { type: 'dismissUserRisk', userIds: [testPerson.id] },
    });
    expect(dismissed.people[0]?.riskHistory.at(-1)?.initiatedBy).toBe('admin-contoso');
    expect(stateOf(dismissed)).toEqual(['leakedCredentials: dismissed']);
  });
});
