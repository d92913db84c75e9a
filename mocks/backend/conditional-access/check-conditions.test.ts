import { describe, expect, it } from 'vitest';
import { reasonOf } from './fixtures.ts';

describe('risk', () => {
  it.each([
    [['high'], 'high', 'notSet'],
    [['high'], 'medium', 'signInRisk'],
    [['medium'], 'high', 'signInRisk'],
    [['none'], 'none', 'notSet'],
    [['hidden', 'high'], 'hidden', 'signInRisk'],
    [[], 'hidden', 'notSet'],
  ] as const)('sign-in risk %j and %s', (signInRiskLevels, signInRiskLevel, reason) => {
    expect(reasonOf({ signInRiskLevels }, { signInRiskLevel })).toBe(reason);
  });

  it('judges user risk apart from sign-in risk', () => {
    const conditions = { userRiskLevels: ['medium', 'high'] };
    expect(reasonOf(conditions, { userRiskLevel: 'medium' })).toBe('notSet');
    expect(reasonOf(conditions, { signInRiskLevel: 'high' })).toBe('userRisk');
    expect(reasonOf(conditions, { userRiskLevel: 'hidden' })).toBe('userRisk');
  });

  it('reads insider risk levels as flags', () => {
    const conditions = { insiderRiskLevels: 'moderate,elevated' };
    expect(reasonOf(conditions, { insiderRiskLevel: 'moderate' })).toBe('notSet');
    expect(reasonOf(conditions, { insiderRiskLevel: 'minor' })).toBe('insiderRisk');
    expect(reasonOf(conditions)).toBe('insiderRisk');
  });
});

describe('clients, platforms and flows', () => {
  it.each([
    [[], 'other', 'notSet'],
    [['all'], 'other', 'notSet'],
    [['browser'], 'browser', 'notSet'],
    [['browser'], 'mobileAppsAndDesktopClients', 'clientApps'],
    [['exchangeActiveSync', 'other'], 'other', 'notSet'],
    [['exchangeActiveSync', 'other'], 'browser', 'clientApps'],
    [['easSupported'], 'exchangeActiveSync', 'notSet'],
  ] as const)('client apps %j and %s', (clientAppTypes, clientAppType, reason) => {
    expect(reasonOf({ clientAppTypes }, { clientAppType })).toBe(reason);
  });

  it.each([
    [['all'], ['iOS', 'windows'], 'windows', 'devicePlatform'],
    [['all'], ['iOS', 'windows'], 'unknownFutureValue', 'notSet'],
    [['iOS'], [], 'iOS', 'notSet'],
    [['iOS'], [], 'android', 'devicePlatform'],
    [[], [], 'android', 'notSet'],
  ] as const)(
    'platforms %j but not %j and %s',
    (includePlatforms, excludePlatforms, devicePlatform, reason) => {
      expect(
        reasonOf({ platforms: { includePlatforms, excludePlatforms } }, { devicePlatform }),
      ).toBe(reason);
    },
  );

  it.each([
    ['deviceCodeFlow', 'deviceCodeFlow', 'notSet'],
    ['deviceCodeFlow,authenticationTransfer', 'authenticationTransfer', 'notSet'],
    ['deviceCodeFlow', 'none', 'authenticationFlow'],
    ['none', 'none', 'notSet'],
  ] as const)('flows %s and %s', (transferMethods, transferMethod, reason) => {
    expect(
      reasonOf(
        { authenticationFlows: { transferMethods } },
        { authenticationFlow: { transferMethod } },
      ),
    ).toBe(reason);
  });
});
