import { describe, expect, it } from 'vitest';
import { after, later, requiredIn, signsIn, testWorld } from '../scenarios/fixture.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import type { Casting } from '../scenarios/casting.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Tenant } from './world/tenant.ts';

const day = 24 * 60 * 60;

const guest: Partial<Casting> = {
  user: {
    userType: 'guest',
    externalUserType: 'b2bCollaborationGuest',
    externalTenantId: 'proseware',
  },
};

/** What somebody without a method is asked after the password. */
const asked = (
  tenant: Partial<Tenant>,
  person: Partial<Casting> = {},
  policies: Scenario['policies'] = [],
) =>
  requiredIn(
    after(
      testWorld(
        {
          tenant: {
            id: 'contoso',
            displayName: 'Contoso',
            registrationPolicy: { isEnabled: true, excludeGroups: [] },
            ...tenant,
          },
          policies,
        },
        { authenticators: [], ...person },
      ),
      ...signsIn,
    ),
  );

describe.each([
  ['offerRegistration', []],
  ['demandRegistration', [mfaForAll]],
] as const)('%s', (kind, policies) => {
  it.each(['current', 'moreInformation'] as const)('is worded as the tenant has it: %s', (own) => {
    const requirement = asked({ registrationInterrupt: own }, {}, [...policies]);
    expect(requirement).toMatchObject({ kind, wording: own });
  });

  it.each(['current', 'moreInformation'] as const)('has words for a guest, whatever: %s', (own) => {
    const requirement = asked({ registrationInterrupt: own }, guest, [...policies]);
    expect(requirement).toMatchObject({ kind, wording: 'guest' });
  });

  it('takes somebody with an account of their own here for no guest', () => {
    const internal = { user: { externalUserType: 'internalGuest' as const } };
    expect(asked({}, internal, [...policies])).toMatchObject({ kind, wording: 'current' });
  });

  it('says what is set up first', () => {
    expect(asked({}, {}, [...policies])).toMatchObject({ proposes: 'microsoftAuthenticator' });
    const onlyTexts = asked({ allowedMethods: ['sms'] }, {}, []);
    expect(onlyTexts).toMatchObject({ proposes: 'phone' });
    expect(asked({ allowedMethods: [] })).toMatchObject({ proposes: null });
  });
});

it.each([
  [13 * day, { kind: 'offerRegistration', daysLeft: 1 }],
  [14 * day - 1, { kind: 'offerRegistration', daysLeft: 1 }],
  [14 * day, { kind: 'demandRegistration' }],
])('counts down to the last day and forces after it, %d seconds in', (elapsed, expected) => {
  const registrationClockStartedAt = later(-elapsed);
  expect(asked({}, { registrationClockStartedAt })).toMatchObject(expected);
});
