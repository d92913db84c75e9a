import { describe, expect, it } from 'vitest';
import { evaluateOne, reasonOf } from './fixtures.ts';
import type { SignInConditions } from './types.ts';

const register: Partial<SignInConditions> = {
  target: { kind: 'userAction', userAction: 'registerSecurityInformation' },
};

describe('targets', () => {
  const mail = { target: { kind: 'application', appId: 'app-mail' } } as const;
  it.each([
    ['its id', { includeApplications: ['app-mail'] }, 'notSet'],
    ['its group', { includeApplications: ['Office365'] }, 'notSet'],
    ['another group', { includeApplications: ['MicrosoftAdminPortals'] }, 'application'],
    ['None', { includeApplications: ['None'] }, 'application'],
    [
      'excluded',
      { includeApplications: ['All'], excludeApplications: ['app-mail'] },
      'application',
    ],
    [
      'its group excluded',
      { includeApplications: ['All'], excludeApplications: ['Office365'] },
      'application',
    ],
    ['an action', { includeUserActions: ['urn:user:registersecurityinfo'] }, 'userActions'],
    ['a context', { includeAuthenticationContextClassReferences: ['c1'] }, 'authenticationContext'],
    [
      'a filter that could include it',
      { applicationFilter: { mode: 'include', rule: 'x' } },
      'notEnoughInformation',
    ],
    [
      'a filter that could exclude it',
      { includeApplications: ['All'], applicationFilter: { mode: 'exclude', rule: 'x' } },
      'notEnoughInformation',
    ],
  ])('an application and %s', (_, applications, reason) => {
    expect(reasonOf({ applications }, mail)).toBe(reason);
  });

  it.each([
    ['the action', { includeUserActions: ['urn:user:registersecurityinfo'] }, 'notSet'],
    ['another action', { includeUserActions: ['urn:user:registerdevice'] }, 'userActions'],
    ['all resources', { includeApplications: ['All'] }, 'notSet'],
    ['one application', { includeApplications: ['app-mail'] }, 'application'],
    ['a context', { includeAuthenticationContextClassReferences: ['c1'] }, 'authenticationContext'],
  ])('registering security info and %s', (_, applications, reason) => {
    expect(reasonOf({ applications }, register)).toBe(reason);
  });

  const [exchange, portal] = [
    '00000002-0000-0ff1-ce00-000000000000',
    'C44B4083-3BB0-49C1-B47D-974E53CBDF3C',
  ];
  const teams = 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe';
  const sharePoint = '00000003-0000-0ff1-ce00-000000000000';
  it.each([
    [exchange, 'Office365', 'notSet'],
    [sharePoint, 'Office365', 'notSet'],
    [teams, 'Office365', 'notSet'],
    [teams, 'MicrosoftAdminPortals', 'application'],
    [portal, 'MicrosoftAdminPortals', 'notSet'],
    [portal, 'Office365', 'application'],
    ['Office365', 'MicrosoftAdminPortals', 'application'],
    ['7e9a4c0e-0000-4000-8000-000000000001', 'Office365', 'notEnoughInformation'],
    ['7e9a4c0e-0000-4000-8000-000000000001', exchange, 'application'],
  ])('knows of Microsoft’s %s whether it is in %s', (appId, named, reason) => {
    const applications = { includeApplications: [named] };
    expect(reasonOf({ applications }, { target: { kind: 'application', appId } })).toBe(reason);
  });

  it('says where an exclusion hangs on a group that an application may be in', () => {
    const applications = { includeApplications: ['All'], excludeApplications: ['Office365'] };
    const target = { kind: 'application', appId: '7e9a4c0e-0000-4000-8000-000000000001' } as const;
    const { policyApplies, rules } = evaluateOne({ conditions: { applications } }, { target });
    expect(policyApplies).toBe(true);
    expect(rules).toContain('applicationGroupsNotKnown');
  });

  it('says how sure it is that all resources cover registration', () => {
    expect(evaluateOne({}, register).rules).toContain('allResourcesCoverRegistration');
  });

  it('matches an authentication context by its value', () => {
    const applications = { includeAuthenticationContextClassReferences: ['c1', 'c2'] };
    const context = (authenticationContextValue: string) =>
      ({ target: { kind: 'authenticationContext', authenticationContextValue } }) as const;
    expect(reasonOf({ applications }, context('c2'))).toBe('notSet');
    expect(reasonOf({ applications }, context('c3'))).toBe('authenticationContext');
  });
});
