import { describe, expect, it } from 'vitest';
import { after, signsIn, testWorld } from '../../scenarios/fixture.ts';
import { unfamiliarPlace } from '../../scenarios/places.ts';
import { highUserRisk } from '../../scenarios/risks.ts';
import type { World } from '../world.ts';
import { acted, atRisk, only, refused, userId, withGuest } from '../../scenarios/staff-fixture.ts';

const latest = ({ attempt, signIns }: World): string =>
  (attempt ?? signIns.at(-1)?.attempt)?.requestId ?? '';

const risky = (): World => after(testWorld({ circumstances: unfamiliarPlace }), ...signsIn);

const confirm = (world: World): World =>
  acted(world, { type: 'confirmSignInsCompromised', requestIds: [latest(world)] });

describe('confirming a sign-in compromised', () => {
  it('raises its aggregated level and the user, and leaves the real-time level', () => {
    const calm = after(testWorld(), ...signsIn);
    const world = confirm(calm);
    expect(world.attempt?.signInRisk).toMatchObject({
      riskLevel: 'none',
      riskLevelAggregated: 'high',
      riskState: 'confirmedCompromised',
      riskDetail: 'adminConfirmedSigninCompromised',
    });
    expect(only(world).risk).toMatchObject({
      riskLevel: 'high',
      riskState: 'confirmedCompromised',
      riskDetail: 'adminConfirmedSigninCompromised',
    });
  });

  it('raises no guest, whose risk is judged at home', () => {
    const asked = after({ ...withGuest() }, ...signsIn);
    const before = only(asked).risk;
    const world = confirm(asked);
    expect(world.attempt?.signInRisk.riskState).toBe('confirmedCompromised');
    expect(only(world).risk).toEqual(before);
  });

  it('is refused a second time, and for a sign-in that is not in the log', () => {
    const world = confirm(risky());
    const type = 'confirmSignInsCompromised';
    expect(refused(world, { type, requestIds: [latest(world)] }).rule).toBe('alreadyConfirmed');
    expect(refused(world, { type, requestIds: ['none'] }).code).toBe('notFound');
    expect(refused(world, { type, requestIds: [] }).rule).toBe('nothingSelected');
  });

  it('reaches nothing before the first factor, when the log has no line yet', () => {
    const begun = after(testWorld(), ...signsIn.slice(0, 1));
    const act = { type: 'confirmSignInsCompromised', requestIds: [latest(begun)] } as const;
    expect(refused(begun, { ...act, requestIds: [...act.requestIds] }).code).toBe('notFound');
  });
});

describe('confirming a sign-in safe', () => {
  const safe = (world: World): World =>
    acted(world, { type: 'confirmSignInsSafe', requestIds: [latest(world)] });

  it('takes its aggregated level away, and what it had added to the user', () => {
    const world = safe(confirm(risky()));
    expect(world.attempt?.signInRisk).toMatchObject({
      riskLevel: 'high',
      riskLevelAggregated: 'none',
      riskState: 'confirmedSafe',
    });
    expect(only(world).risk).toMatchObject({ riskLevel: 'none', riskState: 'confirmedSafe' });
  });

  it('leaves the user what was found about the account', () => {
    const world = safe(confirm(atRisk()));
    expect(only(world).risk).toEqual(highUserRisk);
  });

  it('leaves a user alone whom the sign-in had not raised', () => {
    expect(only(safe(atRisk())).risk).toEqual(highUserRisk);
  });

  it('leaves a user compromised whom somebody confirmed to be', () => {
    const confirmed = acted(risky(), { type: 'confirmUserCompromised', userIds: [userId] });
    expect(only(safe(confirm(confirmed))).risk).toMatchObject({
      riskLevel: 'high',
      riskDetail: 'adminConfirmedUserCompromised',
    });
  });

  it('is refused for a sign-in without risk', () => {
    const calm = after(testWorld(), ...signsIn);
    const act = { type: 'confirmSignInsSafe', requestIds: [latest(calm)] } as const;
    expect(refused(calm, { ...act, requestIds: [...act.requestIds] }).rule).toBe('signInNotAtRisk');
  });
});

it('dismissing a sign-in closes it with its detections, and not the user', () => {
  const asked = atRisk();
  const requestIds = [latest(asked)];
  const world = acted(asked, { type: 'dismissSignInRisk', requestIds });
  expect(world.attempt?.signInRisk).toMatchObject({
    riskState: 'dismissed',
    riskDetail: 'adminDismissedRiskForSignIn',
  });
  expect(world.detections.map(({ risk }) => risk.riskState)).toEqual(['atRisk', 'dismissed']);
  expect(only(world).risk).toEqual(highUserRisk);
  expect(refused(world, { type: 'dismissSignInRisk', requestIds }).rule).toBe('signInNotAtRisk');
});
