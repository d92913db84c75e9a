import { describe, expect, it } from 'vitest';
import type { Casting } from '../../scenarios/casting.ts';
import { after, signsIn, testWorld, timeIn } from '../../scenarios/fixture.ts';
import { unfamiliarPlace } from '../../scenarios/places.ts';
import {
  blockAtSignInRisk,
  blockAtUserRisk,
  newPasswordAtUserRisk,
} from '../../scenarios/published-policies.ts';
import { highUserRisk } from '../../scenarios/risks.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { wouldLetIn } from './index.ts';

const stopped = (change: Partial<Scenario>, person: Partial<Casting> = {}) => {
  const world = after(testWorld(change, person), ...signsIn);
  return wouldLetIn(world, timeIn(world)).singles;
};

describe('a way in', () => {
  it('says what it leaves undone', () => {
    const singles = stopped({ policies: [blockAtUserRisk] }, { risk: highUserRisk });
    const cautions = Object.fromEntries(
      singles.map(({ changes, cautions: own }) => [changes[0]?.kind, own]),
    );
    expect(cautions).toEqual({
      resetUserPassword: [],
      dismissUserRisk: ['passwordStays'],
      confirmUserSafe: ['passwordStays'],
      excludeUser: ['userRiskStays', 'personUnprotected'],
      setReportOnly: ['userRiskStays', 'tenantUnprotected'],
      switchOff: ['userRiskStays', 'tenantUnprotected'],
      enableSelfRemediation: [],
      resetPassword: [],
    });
  });

  it('takes for granted what a home tenant that is not here allows, and says so', () => {
    const user = {
      userType: 'guest',
      externalUserType: 'b2bCollaborationGuest',
      externalTenantId: 'elsewhere',
    } as const;
    const singles = stopped({ policies: [newPasswordAtUserRisk] }, { risk: highUserRisk, user });
    const reset = singles.find(({ changes }) => changes[0]?.kind === 'resetPassword');
    expect(reset?.cautions).toEqual(['homeUnknown']);
    const kinds = singles.map(({ changes }) => changes[0]?.kind);
    expect(kinds).not.toContain('dismissUserRisk');
  });

  it('is as sure as the rules that decide then', () => {
    const singles = stopped({ policies: [blockAtSignInRisk], circumstances: unfamiliarPlace });
    const sure = Object.fromEntries(
      singles.map(({ changes, certainty }) => [changes[0]?.kind, certainty]),
    );
    expect(sure).toMatchObject({ moveTo: 'documented', excludeUser: 'derived' });
  });
});
