import { describe, expect, it } from 'vitest';
import type { Command, SystemCommand } from '../../../src/api/contract.ts';
import {
  after,
  personIn,
  requiredIn,
  signsIn,
  testPerson,
  testSecrets,
  testWorld,
  timeIn,
} from '../../scenarios/fixture.ts';
import { mfaForAll } from '../../scenarios/published-policies.ts';
import { highUserRisk } from '../../scenarios/risks.ts';
import { unfamiliarPlace } from '../../scenarios/places.ts';
import { phoneView } from '../phone.ts';
import { step } from '../step.ts';
import { trace } from '../trace.ts';
import type { World } from '../world.ts';

const personId = testPerson.id;

const found = (about: 'signIn' | 'account', change: object = {}): SystemCommand => ({
  type: 'detectOffline',
  personId,
  about,
  riskEventType: about === 'signIn' ? 'unlikelyTravel' : 'leakedCredentials',
  riskLevel: 'medium',
  ...change,
});

const signedIn = (world: World = testWorld()): World =>
  after(world, ...signsIn, { type: 'staySignedIn', answer: 'no', dontShowAgain: false });

const refusal = (world: World, command: Command) =>
  step(world, { command, attemptId: null, at: timeIn(world) }).refusal?.error;

const halfAYear: Command = { type: 'advanceClock', seconds: 184 * 24 * 60 * 60 };

const rulesIn = (world: World): string[] => trace(world, timeIn(world)).rules.map(({ id }) => id);

describe('a detection after the fact', () => {
  it('leaves the level that policies saw, and adds to the user’s', () => {
    const world = after(signedIn(), found('signIn'));
    expect(world.attempt?.signInRisk).toMatchObject({
      riskLevel: 'none',
      riskLevelAggregated: 'medium',
      riskState: 'atRisk',
      riskEventTypes: ['unlikelyTravel'],
    });
    expect(personIn(world).risk).toMatchObject({ riskLevel: 'medium', riskState: 'atRisk' });
    expect(world.detections).toMatchObject([
      {
        detectionTimingType: 'offline',
        riskEventType: 'unlikelyTravel',
        risk: { riskLevel: 'medium' },
      },
    ]);
    expect(rulesIn(world)).toContain('offlineDetectionRaisesUser');
  });

  it('is found in a sign-in that is over', () => {
    const left = after(signedIn(), { type: 'cancel' });
    const world = after(left, found('signIn'));
    expect(world.signIns[0]?.attempt.signInRisk.riskEventTypes).toEqual(['unlikelyTravel']);
  });

  it('needs a sign-in to be found in, and a person', () => {
    expect(refusal(testWorld(), found('signIn'))).toMatchObject({ rule: 'noSignIn' });
    expect(refusal(testWorld(), found('account', { personId: 'nobody' }))).toMatchObject({
      code: 'notFound',
    });
    expect(refusal(testWorld(), found('account', { riskEventType: 'hunch' }))).toMatchObject({
      code: 'invalid',
    });
  });

  it('about the account needs none, and makes no high risk smaller', () => {
    const world = after(
      testWorld({}, { risk: highUserRisk }),
      found('account', { riskEventType: 'anomalousUserActivity' }),
    );
    expect(world.people[0]?.risk).toEqual({
      ...highUserRisk,
      riskEventTypes: ['leakedCredentials', 'anomalousUserActivity'],
    });
  });
});

describe('a session that is open', () => {
  it('ends with a high user risk, and leads to a new sign-in that policies judge anew', () => {
    const open = signedIn();
    const ended = after(open, found('account', { riskLevel: 'high' }));
    expect(requiredIn(ended)).toMatchObject({ kind: 'sessionEnded', reason: 'userRisk' });
    expect(rulesIn(ended)).toContain('criticalEventEndsSession');
    const again = after(ended, { type: 'signInAgain' });
    expect(requiredIn(again)).toEqual({ kind: 'password' });
    expect(again.attempt?.id).not.toBe(open.attempt?.id);
    expect(again.signIns).toMatchObject([{ outcome: 'granted', errorCode: 0 }]);
    const typed = after(again, {
      type: 'submitPassword',
      password: testSecrets['persona.password'],
    });
    expect(typed.attempt?.userRiskBefore.riskLevel).toBe('high');
  });

  it('ends when IT staff revoke the sessions or reset the password, each time anew', () => {
    const by = 'admin-contoso';
    const revoke: Command = {
      type: 'administer',
      by,
      act: { type: 'revokeSessions', userId: personId },
    };
    const back: Command[] = [
      { type: 'signInAgain' },
      { type: 'submitPassword', password: testSecrets['persona.password'] },
      { type: 'staySignedIn', answer: 'no', dontShowAgain: false },
    ];
    const revoked = after(signedIn(), revoke);
    expect(requiredIn(revoked)).toMatchObject({ reason: 'sessionsRevoked' });
    expect(requiredIn(after(revoked, ...back)).kind).toBe('application');
    expect(requiredIn(after(revoked, ...back, revoke)).kind).toBe('sessionEnded');
    const reset: Command = {
      type: 'administer',
      by,
      act: { type: 'resetPassword', userId: personId },
    };
    expect(requiredIn(after(signedIn(), reset))).toMatchObject({ reason: 'passwordReset' });
  });

  it('ends when the person reports a request of somebody else', () => {
    const world = testWorld({
      policies: [mfaForAll],
      tenant: {
        id: 'contoso',
        displayName: 'Contoso',
        reportSuspiciousActivity: { isEnabled: true },
      },
      elsewhere: [{ applicationName: 'Webmail', place: 'Riga, Latvia', isUnusual: false }],
    });
    const asked = after(world, ...signsIn);
    const { request } = phoneView(asked, timeIn(asked));
    const open = after(
      asked,
      { type: 'phoneApprove', number: request?.number ?? '' },
      { type: 'staySignedIn', answer: 'no', dontShowAgain: false },
    );
    const [other] = phoneView(open, timeIn(open)).others;
    const id = other?.id ?? '';
    expect(requiredIn(after(open, { type: 'phoneDeny', request: id })).kind).toBe('application');
    const ended = after(open, { type: 'phoneReport', request: id });
    expect(requiredIn(ended)).toMatchObject({ kind: 'sessionEnded', reason: 'userRisk' });
    expect(personIn(ended).risk.riskEventTypes).toEqual(['userReportedSuspiciousActivity']);
  });

  it('outlives a medium one, a sign-in that has not got so far, and the session of a guest', () => {
    expect(requiredIn(after(signedIn(), found('account'))).kind).toBe('application');
    const asked = after(testWorld(), ...signsIn);
    expect(requiredIn(after(asked, found('account', { riskLevel: 'high' }))).kind).toBe(
      'staySignedIn',
    );
    const guest = testWorld(
      {},
      { user: { externalUserType: 'b2bCollaborationGuest', externalTenantId: 'fabrikam' } },
    );
    const open = after(guest, ...signsIn);
    expect(requiredIn(after(open, found('account', { riskLevel: 'high' }))).kind).toBe(
      'application',
    );
  });
});

describe('risky sign-ins that are judged again', () => {
  const risky = (): World => after(testWorld({ circumstances: unfamiliarPlace }), ...signsIn);

  it('are dismissed, with what they did to the user', () => {
    const open = after(risky(), found('signIn', { riskLevel: 'low' }));
    expect(personIn(open).risk.riskState).toBe('atRisk');
    const world = after(open, { type: 'assessAsSafe', personId });
    const safe = { riskState: 'dismissed', riskDetail: 'aiConfirmedSigninSafe' };
    expect(world.attempt?.signInRisk).toMatchObject(safe);
    expect(personIn(world).risk).toMatchObject({ ...safe, riskLevel: 'none' });
    expect(world.detections.map(({ risk }) => risk.riskState)).toEqual(['dismissed', 'dismissed']);
    expect(rulesIn(world)).toContain('assessedSafeDismissesUser');
  });

  it('leave what was found about the account', () => {
    const open = after(risky(), found('account'), found('signIn', { riskLevel: 'high' }));
    const world = after(open, { type: 'assessAsSafe', personId });
    expect(personIn(world).risk).toEqual({
      riskLevel: 'medium',
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: ['leakedCredentials'],
    });
  });

  it('have to be there', () => {
    expect(refusal(signedIn(), { type: 'assessAsSafe', personId })).toMatchObject({
      rule: 'noRiskySignIn',
    });
  });
});

describe('a low risk', () => {
  const low = { ...highUserRisk, riskLevel: 'low' } as const;

  it('goes after six months in which nothing was added, and not before', () => {
    const world = testWorld({}, { risk: low });
    expect(refusal(world, { type: 'ageOutLowRisk', personId })).toMatchObject({
      rule: 'sixMonthsAreNotOver',
    });
    const aged = after(world, halfAYear, { type: 'ageOutLowRisk', personId });
    expect(aged.people[0]?.risk).toMatchObject({ riskLevel: 'none', riskState: 'none' });
    const added = after(
      world,
      halfAYear,
      found('account', { riskLevel: 'low', riskEventType: 'anomalousUserActivity' }),
    );
    expect(refusal(added, { type: 'ageOutLowRisk', personId })).toMatchObject({
      rule: 'sixMonthsAreNotOver',
    });
  });

  it('is the only one that does', () => {
    const world = after(testWorld({}, { risk: highUserRisk }), halfAYear);
    expect(refusal(world, { type: 'ageOutLowRisk', personId })).toMatchObject({
      rule: 'onlyLowRiskAgesOut',
    });
  });
});

describe('a password that is changed on-premises', () => {
  const { 'persona.password': old, 'newPassword.good': good } = testSecrets;
  const change = (newPassword: string, currentPassword: string = old): Command => ({
    type: 'changePassword',
    currentPassword,
    newPassword,
    confirmation: newPassword,
  });
  const atWork = (passwordChangeResetsRisk: boolean): World =>
    after(
      testWorld(
        {
          tenant: {
            id: 'contoso',
            displayName: 'Contoso',
            onPremises: { passwordWriteback: false, passwordChangeResetsRisk },
          },
        },
        { isHybrid: true, risk: highUserRisk },
      ),
      { type: 'useWorkDevice', personId },
    );

  it('closes the user’s risk where the tenant has opted for that', () => {
    const world = after(atWork(true), change(good));
    expect(requiredIn(world)).toMatchObject({ kind: 'changePasswordOnDevice', done: true });
    expect(world.people[0]?.risk).toEqual({
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'userChangedPasswordOnPremises',
      riskEventTypes: [],
    });
    expect(world.people[0]?.riskHistory.at(-1)?.initiatedBy).toBe(personId);
    expect(rulesIn(world)).toEqual(['onPremisesChangeResetsRisk']);
    expect(refusal(world, change('Another!Meadow-52', good))?.code).toBe('notExpected');
    expect(requiredIn(after(world, { type: 'cancel' }))).toEqual({ kind: 'userName' });
  });

  it('leaves it elsewhere', () => {
    const world = after(atWork(false), change(good));
    expect(world.people[0]?.risk).toEqual(highUserRisk);
    expect(rulesIn(world)).toEqual(['onPremisesChangeLeavesRisk']);
  });

  it('knows none of the cloud’s banned words, but how a password looks and whose name it has', () => {
    const errorOf = (command: Command) => {
      const requirement = requiredIn(after(atWork(true), command));
      return 'error' in requirement ? requirement.error : undefined;
    };
    expect(errorOf(change('Welcome1!'))).toBeUndefined();
    expect(errorOf(change('short'))).toBe('tooShort');
    expect(errorOf(change('Robin-Ekwall-1'))).toBe('containsName');
    expect(errorOf(change(good, 'wrong'))).toBe('currentWrong');
    expect(errorOf(change(old))).toBe('reused');
  });

  it('is for accounts that come from there', () => {
    expect(refusal(testWorld(), { type: 'useWorkDevice', personId })).toMatchObject({
      rule: 'notOnPremises',
    });
    expect(refusal(testWorld(), { type: 'useWorkDevice', personId: 'nobody' })?.code).toBe(
      'notFound',
    );
  });
});
