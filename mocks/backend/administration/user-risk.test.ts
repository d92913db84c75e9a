import { describe, expect, it } from 'vitest';
import { after, requiredIn, signsIn, testWorld } from '../../scenarios/fixture.ts';
import { unfamiliarPlace } from '../../scenarios/places.ts';
import { blockAtSignInRisk } from '../../scenarios/published-policies.ts';
import {
  acted,
  atRisk,
  only,
  refused,
  staff,
  userId,
  withGuest,
  withoutAccount,
} from '../../scenarios/staff-fixture.ts';

const userIds = [userId];

describe('dismissing the risk of a user', () => {
  it('closes the risk of the account, the sign-ins and the detections, and leaves the password', () => {
    const before = atRisk();
    const world = acted(before, { type: 'dismissUserRisk', userIds });
    const closed = { riskState: 'dismissed', riskDetail: 'adminDismissedAllRiskForUser' };
    expect(only(world).risk).toEqual({ ...closed, riskLevel: 'none', riskEventTypes: [] });
    expect(world.attempt?.signInRisk).toMatchObject({ ...closed, riskLevel: 'high' });
    expect(world.detections.map(({ risk }) => risk.riskState)).toEqual(['dismissed', 'dismissed']);
    expect(only(world).password).toEqual(only(before).password);
  });

  it('does not heal: the same risky sign-in is blocked again', () => {
    const blocked = after(
      testWorld({ policies: [blockAtSignInRisk], circumstances: unfamiliarPlace }),
      ...signsIn,
    );
    const dismissed = acted(blocked, { type: 'dismissUserRisk', userIds });
    const again = after(dismissed, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(again).kind).toBe('signInBlocked');
  });

  it('is refused once there is nothing left to dismiss', () => {
    const world = acted(atRisk(), { type: 'dismissUserRisk', userIds });
    expect(refused(world, { type: 'dismissUserRisk', userIds })).toMatchObject({
      code: 'invalid',
      rule: 'userNotAtRisk',
    });
  });
});

describe('an act on users', () => {
  it.each([
    ['an empty selection', atRisk, [], 'invalid', 'nothingSelected'],
    ['more than 60', atRisk, Array.from({ length: 61 }, String), 'invalid', 'tooManySelected'],
    ['somebody unknown', atRisk, ['user-nobody'], 'notFound', undefined],
    ['a guest', withGuest, userIds, 'invalid', 'riskIsAtHome'],
    ['somebody deleted', withoutAccount, userIds, 'invalid', 'userDeleted'],
  ] as const)('is refused for %s', (_who, world, ids, code, rule) => {
    for (const type of ['dismissUserRisk', 'confirmUserCompromised', 'confirmUserSafe'] as const) {
      const error = refused(world(), { type, userIds: [...ids] });
      expect(error.code).toBe(code);
      expect(error.rule).toBe(rule);
    }
  });

  it('is done to nobody where one of the selection refuses', () => {
    const act = { type: 'dismissUserRisk', userIds: [userId, 'user-nobody'] } as const;
    expect(refused(atRisk(), { ...act, userIds: [...act.userIds] }).code).toBe('notFound');
  });

  it('tells somebody without the role which ones would do', () => {
    const error = refused(atRisk(), { type: 'dismissUserRisk', userIds }, 'reader-contoso');
    expect(error).toMatchObject({
      code: 'forbidden',
      roles: ['Security Operator', 'Security Administrator'],
    });
  });
});

it('confirming a user compromised raises to high, and adds a detection that says so', () => {
  const world = acted(testWorld(), { type: 'confirmUserCompromised', userIds });
  expect(only(world).risk).toMatchObject({
    riskLevel: 'high',
    riskState: 'confirmedCompromised',
    riskDetail: 'adminConfirmedUserCompromised',
  });
  expect(world.detections).toMatchObject([
    {
      riskEventType: 'adminConfirmedUserCompromised',
      attemptId: null,
      risk: { riskLevel: 'high' },
    },
  ]);
  expect(only(world).riskHistory.at(-1)?.initiatedBy).toBe(staff);
  expect(refused(world, { type: 'confirmUserCompromised', userIds }).rule).toBe('alreadyConfirmed');
});

it('confirming a user safe closes everything as a false alarm', () => {
  const world = acted(atRisk(), { type: 'confirmUserSafe', userIds });
  const safe = { riskState: 'confirmedSafe', riskDetail: 'adminConfirmedAccountSafe' };
  expect(only(world).risk).toMatchObject({ ...safe, riskLevel: 'none' });
  expect(world.attempt?.signInRisk).toMatchObject({ ...safe, riskLevelAggregated: 'none' });
});
