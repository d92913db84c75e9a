import { describe, expect, it } from 'vitest';
import { termsForAll, workingTerms } from '../scenarios/agreements.ts';
import { after, personIn, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { newPasswordAtUserRisk, mfaForAll } from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import { ordinaryMoment, type Scenario } from '../scenarios/scenario.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { trace } from './trace.ts';
import type { World } from './world.ts';
import type { AgreementAcceptance } from './world/person.ts';

const openTerms = { ...workingTerms, isViewingBeforeAcceptanceRequired: false };

const worldWith = (
  agreements = [openTerms],
  policies: Scenario['policies'] = [termsForAll],
  agreementAcceptances: AgreementAcceptance[] = [],
): World =>
  after(
    testWorld(
      { tenant: { id: 'contoso', displayName: 'Contoso', agreements }, policies },
      { agreementAcceptances },
    ),
    ...signsIn,
  );

const accept = { type: 'acceptTerms', viewed: true } as const;
const again = [{ type: 'cancel' } as const, ...signsIn];

const earlier: AgreementAcceptance = {
  agreementId: openTerms.id,
  agreementFileId: openTerms.fileId,
  state: 'accepted',
  recordedDateTime: '2025-01-01T00:00:00.000Z',
};

describe('terms of use', () => {
  it('are remembered with their version and time, and not asked for again', () => {
    const accepted = after(worldWith(), accept);
    expect(requiredIn(accepted).kind).toBe('staySignedIn');
    expect(personIn(accepted).agreementAcceptances).toEqual([
      { ...earlier, recordedDateTime: ordinaryMoment },
    ]);
    expect(requiredIn(after(accepted, ...again)).kind).toBe('staySignedIn');
  });

  it('that were accepted before are met by that', () => {
    const world = worldWith([openTerms], [termsForAll], [earlier]);
    expect(requiredIn(world).kind).toBe('staySignedIn');
    expect(trace(world, timeIn(world)).asked).toMatchObject([
      { control: 'termsOfUse', metBy: 'termsOfUse' },
    ]);
  });

  it('are asked for again in a new version', () => {
    const world = worldWith([{ ...openTerms, fileId: 'next' }], [termsForAll], [earlier]);
    expect(requiredIn(world)).toMatchObject({ kind: 'acceptTerms', isNewVersion: true });
  });

  it('that were once declined and never accepted are no new version', () => {
    const world = worldWith([openTerms], [termsForAll], [{ ...earlier, state: 'declined' }]);
    expect(requiredIn(world)).toMatchObject({ kind: 'acceptTerms', isNewVersion: false });
  });

  it('can be accepted unopened only where the tenant allows it', () => {
    const unopened = { type: 'acceptTerms', viewed: false } as const;
    expect(requiredIn(after(worldWith(), unopened)).kind).toBe('staySignedIn');
    const refused = after(worldWith([workingTerms]), unopened);
    expect(requiredIn(refused)).toMatchObject({ kind: 'acceptTerms', error: 'notViewed' });
    expect(personIn(refused).agreementAcceptances).toEqual([]);
    expect(requiredIn(after(refused, accept)).kind).toBe('staySignedIn');
  });

  it('that are declined end the sign-in, and are asked for in the next one', () => {
    const declined = after(worldWith(), { type: 'declineTerms' });
    expect(requiredIn(declined)).toMatchObject({
      kind: 'termsDeclined',
      details: { errorCode: 50158 },
    });
    expect(personIn(declined).agreementAcceptances).toMatchObject([{ state: 'declined' }]);
    expect(requiredIn(after(declined, ...again)).kind).toBe('acceptTerms');
  });

  it('come one after the other where policies ask for several', () => {
    const other = { ...openTerms, id: 'other', displayName: 'Other terms' };
    const both = testPolicy('terms', {
      grantControls: grants('AND', [], { termsOfUse: [openTerms.id, 'other'] }),
    });
    const world = worldWith([openTerms, other], [both]);
    expect(requiredIn(world)).toMatchObject({ agreement: { id: openTerms.id } });
    const first = after(world, accept);
    expect(requiredIn(first)).toMatchObject({ agreement: { id: 'other' } });
    expect(requiredIn(after(first, accept)).kind).toBe('staySignedIn');
  });

  it('come after MFA and the new password', () => {
    const world = testWorld(
      {
        tenant: { id: 'contoso', displayName: 'Contoso', agreements: [openTerms] },
        policies: [termsForAll, newPasswordAtUserRisk, mfaForAll],
      },
      { risk: highUserRisk },
    );
    const { asked } = trace(after(world, ...signsIn), timeIn(world));
    expect(asked.map(({ control }) => control)).toEqual(['mfa', 'passwordChange', 'termsOfUse']);
  });

  it('that the tenant does not have cannot be met', () => {
    expect(requiredIn(worldWith([])).kind).toBe('accessBlocked');
  });
});
