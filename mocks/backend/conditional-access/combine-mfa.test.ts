import { describe, expect, it } from 'vitest';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { combine } from './combine.ts';
import { evaluate } from './evaluate.ts';
import {
  changePassword,
  mfaStrength,
  phishingResistant,
  requireMfa,
  risky,
  signInRiskMfa,
} from './fixture-policies.ts';
import {
  controlsOf,
  demandsOf,
  grants,
  testDirectory,
  testPolicy,
  testSession,
  testSignIn,
} from './fixtures.ts';

describe('MFA', () => {
  it.each([
    'fido2',
    'windowsHelloForBusiness',
    'x509CertificateMultiFactor',
    'temporaryAccessPassOneTime',
    'password,microsoftAuthenticatorPush',
    'softwareOath, password',
    'federatedMultiFactor',
    'password,fido2',
  ])('is met by %s', (combination) => {
    const demand = demandsOf([requireMfa], { combinationsUsed: [combination] });
    expect(demand.unmet).toEqual([]);
    expect(demand.rules).toContain('strongMethodMeetsMfa');
  });

  it.each(['password', 'sms', 'x509CertificateSingleFactor', 'qrCodePin'])(
    'is not met by %s alone',
    (combination) => {
      expect(controlsOf([requireMfa], { combinationsUsed: [combination] })).toEqual(['mfa']);
    },
  );

  it('is met by a claim, unless a policy asks every time; a fresh method is enough for that', () => {
    expect(controlsOf([requireMfa], { mfaClaim: true })).toEqual([]);
    const demand = demandsOf([requireMfa, signInRiskMfa], { mfaClaim: true }, risky);
    expect(demand.unmet).toMatchObject([{ control: 'mfa', policyIds: ['sr'], everyTime: true }]);
    expect(demand.rules).toContain('everyTimeAsksAgain');
    const used = { mfaClaim: true, combinationsUsed: ['password,sms'] };
    expect(controlsOf([requireMfa, signInRiskMfa], used, risky)).toEqual([]);
  });

  it('tells which risk asks for it', () => {
    const driven = (policies: readonly ConditionalAccessPolicy[]) =>
      demandsOf(policies, {}, risky).unmet[0];
    expect(driven([requireMfa])).toMatchObject({ riskDriven: false, everyTime: false });
    expect(driven([requireMfa, signInRiskMfa])).toMatchObject({
      policyIds: ['mfa', 'sr'],
      everyTime: true,
      riskDriven: true,
      signInRiskDriven: true,
      userRiskDriven: false,
    });
    expect(driven([changePassword])).toMatchObject({
      riskDriven: true,
      signInRiskDriven: false,
      userRiskDriven: true,
    });
  });

  it('names every strength that must be met, with its combinations', () => {
    const custom = {
      id: 'custom',
      displayName: 'Custom',
      allowedCombinations: ['password,sms'],
    };
    const strong = testPolicy('pr', {
      grantControls: grants('OR', [], { authenticationStrength: phishingResistant }),
    });
    const own = testPolicy('own', {
      grantControls: grants('OR', [], { authenticationStrength: custom }),
    });
    const demand = demandsOf([strong, own]);
    expect(demand.unmet).toMatchObject([
      {
        control: 'mfa',
        strengths: [
          { id: phishingResistant.id, allowedCombinations: expect.arrayContaining(['fido2']) },
          { id: 'custom', allowedCombinations: ['password,sms'] },
        ],
      },
    ]);
    expect(demand.rules).toContain('allStrengthsMustBeMet');
    const half = demandsOf([strong, own], { combinationsUsed: ['sms,password'] });
    expect(half.unmet).toMatchObject([
      { policyIds: ['pr'], strengths: [{ id: phishingResistant.id }] },
    ]);
    expect(half.rules).toContain('strengthNamesTheMethods');
  });

  it('takes a claim for the MFA strength only', () => {
    const withStrength = (authenticationStrength: object) =>
      testPolicy('p', { grantControls: grants('OR', [], { authenticationStrength }) });
    expect(controlsOf([withStrength(mfaStrength)], { mfaClaim: true })).toEqual([]);
    expect(controlsOf([withStrength(phishingResistant)], { mfaClaim: true })).toEqual(['mfa']);
  });

  it('finds a custom strength in the directory, and says when nothing knows it', () => {
    const policy = testPolicy('p', {
      grantControls: grants('OR', [], { authenticationStrength: { id: 'only-an-id' } }),
    });
    const unknown = demandsOf([policy], { combinationsUsed: ['password,sms'] });
    expect(unknown.unmet).toEqual([]);
    expect(unknown.rules).toContain('unknownStrengthReadAsMfa');
    const strength = {
      id: 'only-an-id',
      displayName: 'Passkey only',
      description: null,
      policyType: 'custom' as const,
      requirementsSatisfied: 'mfa',
      allowedCombinations: ['fido2'],
    };
    const known = combine(
      evaluate([policy], testSignIn, testDirectory),
      { ...testSession, combinationsUsed: ['password,sms'] },
      { ...testDirectory, authenticationStrengths: [strength] },
    );
    expect(known).toMatchObject({ unmet: [{ control: 'mfa', strengths: [strength] }] });
  });

  it('while registering, takes the strength of the action in place of that of all resources', () => {
    const bootstrap = testPolicy('bootstrap', {
      conditions: { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
      grantControls: grants('OR', [], { authenticationStrength: mfaStrength }),
    });
    const everywhere = testPolicy('everywhere', {
      grantControls: grants('AND', ['compliantDevice'], {
        authenticationStrength: phishingResistant,
      }),
    });
    const register = {
      target: { kind: 'userAction', userAction: 'registerSecurityInformation' },
    } as const;
    const demand = demandsOf([everywhere, bootstrap], {}, register);
    expect(demand.unmet).toMatchObject([
      { control: 'mfa', policyIds: ['bootstrap'], strengths: [{ id: mfaStrength.id }] },
      { control: 'compliantDevice', policyIds: ['everywhere'] },
    ]);
    expect(demand.rules).toContain('registrationStrengthPreferred');
    const alone = demandsOf([everywhere], {}, register);
    expect(alone.unmet[0]).toMatchObject({ strengths: [{ id: phishingResistant.id }] });
  });
});
