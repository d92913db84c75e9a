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
