import { describe, expect, it } from 'vitest';
import { later, personIn, testAttempt, testPerson, testWorld } from '../scenarios/fixture.ts';
import { ordinaryMoment } from '../scenarios/scenario.ts';
import { registeredAuthenticator } from '../scenarios/casting.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import {
  daysLeft,
  isRegistrationRestricted,
  mayPutOff,
  registrationDemand,
} from './registration.ts';
import { isMfaCapable } from './methods.ts';
import { userOf, type World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const day = 24 * 60 * 60;

/** A world whose person has no method yet, in a tenant with what a test changes. */
const world = (tenant: Partial<Tenant> = {}): World =>
  testWorld({ tenant: { id: 'contoso', displayName: 'Contoso', ...tenant } });

const registrationPolicy = { isEnabled: true, excludeGroups: ['grp-break-glass'] };
const started = { ...personIn(world()), registrationClockStartedAt: ordinaryMoment };

describe('days left', () => {
  it('are 14 before anybody asked', () => {
    expect(daysLeft(personIn(world()), ordinaryMoment)).toBe(14);
  });

  it.each([
    [0, 14],
    [day - 1, 14],
    [day, 13],
    [2 * day - 1, 13],
    [13 * day, 1],
    [14 * day - 1, 1],
    [14 * day, 0],
    [400 * day, 0],
    [-5 * day, 14],
  ])('are counted in steps of 24 hours: after %i seconds %i', (seconds, days) => {
    expect(daysLeft(started, later(seconds))).toBe(days);
  });
});

describe('registration is asked for', () => {
  const person = personIn(world());
  const user = userOf(world(), person);
  const inGroup = { ...person, users: { contoso: { ...user, groupIds: ['grp-break-glass'] } } };
  const securityDefaults = { isEnabled: true, skip: true };

  it.each([
    ['by nobody', {}, person, null],
    ['by the registration policy', { registrationPolicy }, person, 'registrationPolicy'],
    ['by nobody in an excluded group', { registrationPolicy }, inGroup, null],
    ['by security defaults', { securityDefaults }, person, 'securityDefaults'],
    [
      'by the policy where both ask',
      { registrationPolicy, securityDefaults },
      person,
      'registrationPolicy',
    ],
  ])('%s', (_what, tenant, who, demand) => {
    expect(registrationDemand(world(tenant), who)).toBe(demand);
  });

  it('and can be put off until the days are used up', () => {
    expect(mayPutOff(world(), started, 'registrationPolicy', later(14 * day - 1))).toBe(true);
    expect(mayPutOff(world(), started, 'registrationPolicy', later(14 * day))).toBe(false);
  });

  it('and never put off where security defaults are too new to have the 14 days', () => {
    const recent = world({ securityDefaults: { isEnabled: true, skip: false } });
    expect(mayPutOff(recent, started, 'securityDefaults', ordinaryMoment)).toBe(false);
    expect(mayPutOff(world(), started, 'securityDefaults', ordinaryMoment)).toBe(true);
  });
});

describe('capable of MFA', () => {
  it.each([
    ['nobody without a method', [], undefined, false],
    ['a person with a method', [registeredAuthenticator], undefined, true],
    [
      'nobody whose only method the tenant has switched off since',
      [{ ...registeredAuthenticator, methods: ['softwareOath' as const] }],
      ['microsoftAuthenticatorPush' as const],
      false,
    ],
  ])('is %s', (_what, authenticators, allowedMethods, capable) => {
    const tenant = world(allowedMethods ? { allowedMethods } : {});
    expect(isMfaCapable(tenant, { ...personIn(tenant), authenticators })).toBe(capable);
  });
});

describe('registering is restricted', () => {
  const onRegistration = {
    applications: { includeUserActions: ['urn:user:registersecurityinfo'] },
  };
  const blocks = testPolicy('block', {
    conditions: onRegistration,
    grantControls: grants('OR', ['block']),
  });
  const wantsDevice = testPolicy('device', {
    conditions: onRegistration,
    grantControls: grants('OR', ['compliantDevice']),
  });
  const everywhere = testPolicy('all', { grantControls: grants('OR', ['compliantDevice']) });
  const compliant = {
    device: {
      id: 'device-1',
      displayName: 'PC',
      isCompliant: true,
      trustType: null,
      attributes: {},
    },
  };

  it.each([
    ['by no policy', [], {}, false],
    ['by a block', [blocks], {}, true],
    ['by a control that is not met', [wantsDevice], {}, true],
    ['by no control that is met', [wantsDevice], { circumstances: compliant }, false],
    ['by no policy for all resources', [everywhere], {}, false],
    [
      'by no policy that only reports',
      [
        testPolicy('report', {
          state: 'enabledForReportingButNotEnforced',
          conditions: onRegistration,
          grantControls: grants('OR', ['block']),
        }),
      ],
      {},
      false,
    ],
  ])('%s', (_what, policies, change, restricted) => {
    const attempt = testAttempt({ personId: testPerson.id });
    const present = testWorld({ policies, ...change }, {}, attempt);
    expect(isRegistrationRestricted(present, attempt)).toBe(restricted);
  });
});
