import { describe, expect, it } from 'vitest';
import { evaluateOne, reasonOf, testSignIn } from './fixtures.ts';
import type { SignInConditions, SignInUser } from './types.ts';

const user = (parts: Partial<SignInUser>): Partial<SignInConditions> => ({
  user: { ...testSignIn.user, ...parts },
});

const guest = (parts: Partial<SignInUser> = {}) =>
  user({
    userType: 'guest',
    externalUserType: 'b2bCollaborationGuest',
    externalTenantId: 'tenant-a',
    ...parts,
  });

describe('users', () => {
  it.each([
    ['by id', { includeUsers: ['user-1'] }, 'notSet'],
    ['by group', { includeGroups: ['grp-staff'] }, 'notSet'],
    ['another group', { includeGroups: ['grp-other'] }, 'users'],
    ['None', { includeUsers: ['None'] }, 'users'],
    ['nobody', {}, 'users'],
    ['members are no guests', { includeUsers: ['GuestsOrExternalUsers'] }, 'users'],
    ['excluded id', { includeUsers: ['All'], excludeUsers: ['user-1'] }, 'users'],
    ['excluded group', { includeUsers: ['user-1'], excludeGroups: ['grp-staff'] }, 'users'],
    [
      'excluded guests',
      { includeUsers: ['All'], excludeUsers: ['GuestsOrExternalUsers'] },
      'notSet',
    ],
  ])('%s', (_, users, reason) => {
    expect(reasonOf({ users })).toBe(reason);
  });

  it('knows roles by template id', () => {
    const users = { includeRoles: ['role-a'] };
    expect(reasonOf({ users }, user({ roleTemplateIds: ['role-a'] }))).toBe('notSet');
    expect(reasonOf({ users })).toBe('users');
    const excluded = { includeUsers: ['All'], excludeRoles: ['role-a'] };
    expect(reasonOf({ users: excluded }, user({ roleTemplateIds: ['role-a'] }))).toBe('users');
  });

  it('says when an exclusion decided, and that All includes guests', () => {
    const excluded = evaluateOne({
      conditions: { users: { includeUsers: ['All'], excludeUsers: ['user-1'] } },
    });
    expect(excluded.rules).toContain('exclusionBeatsInclusion');
    expect(evaluateOne({}, guest()).rules).toContain('allUsersIncludesGuests');
    expect(evaluateOne({}).rules).not.toContain('allUsersIncludesGuests');
  });

  it.each([
    ['the type', 'b2bCollaborationGuest,serviceProvider', { membershipKind: 'all' }, 'notSet'],
    ['another type', 'b2bDirectConnectUser', { membershipKind: 'all' }, 'users'],
    ['no tenants named', 'b2bCollaborationGuest', null, 'notSet'],
    [
      'the tenant',
      'b2bCollaborationGuest',
      { membershipKind: 'enumerated', members: ['tenant-a'] },
      'notSet',
    ],
    [
      'another tenant',
      'b2bCollaborationGuest',
      { membershipKind: 'enumerated', members: ['tenant-b'] },
      'users',
    ],
  ])('guests: %s', (_, guestOrExternalUserTypes, externalTenants, reason) => {
    const included = { guestOrExternalUserTypes, externalTenants };
    expect(reasonOf({ users: { includeGuestsOrExternalUsers: included } }, guest())).toBe(reason);
    const users = { includeUsers: ['All'], excludeGuestsOrExternalUsers: included };
    expect(reasonOf({ users }, guest())).toBe(reason === 'notSet' ? 'users' : 'notSet');
  });

  it('takes an internal guest wherever tenants are picked', () => {
    const users = {
      includeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: 'internalGuest',
        externalTenants: { membershipKind: 'enumerated', members: ['tenant-b'] },
      },
    };
    const internal = guest({ externalUserType: 'internalGuest', externalTenantId: null });
    expect(reasonOf({ users }, internal)).toBe('notSet');
  });

  it('leaves policies on workload identities to those', () => {
    expect(
      reasonOf({
        users: { includeUsers: ['None'] },
        clientApplications: { includeServicePrincipals: ['sp-1'] },
      }),
    ).toBe('workloadIdentities');
  });
});
