import { describe, expect, it } from 'vitest';
import { matchesDeviceFilter } from './check-devices.ts';
import { parseDeviceFilter } from './device-filter.ts';
import { evaluate } from './evaluate.ts';
import { testDirectory, testPolicy, testSignIn } from './fixtures.ts';
import type { SignInDevice } from './types.ts';

const managed: SignInDevice = {
  isCompliant: true,
  trustType: 'AzureAD',
  attributes: {
    displayName: 'WD-Shared-07',
    extensionAttribute1: 'SAW',
    operatingSystem: 'Windows',
    physicalIds: '[ZTDId]:42,[GID]:7',
    manufacturer: 'Says "hello"',
  },
};
const unregistered: SignInDevice = { isCompliant: false, trustType: null, attributes: {} };

const matches = (rule: string, device: SignInDevice): boolean => {
  const expression = parseDeviceFilter(rule);
  if (expression === null) throw new Error(`Not read: ${rule}`);
  return matchesDeviceFilter(expression, device);
};

describe('the operators', () => {
  it.each([
    ['device.extensionAttribute1 -eq "saw"', true],
    ['device.extensionAttribute1 -ne "SAW"', false],
    ['device.displayName -startsWith "wd-"', true],
    ['device.displayName -notStartsWith "wd-"', false],
    ['device.displayName -endsWith "07"', true],
    ['device.displayName -notEndsWith "07"', false],
    ['device.displayName -contains "shared"', true],
    ['device.displayName -notContains "shared"', false],
    ['device.operatingSystem -in ["iOS", "Windows"]', true],
    ['device.operatingSystem -notIn ["iOS", "Windows"]', false],
    ['device.isCompliant -eq True', true],
    ['device.trustType -eq "ServerAD"', false],
    ['device.physicalIds -contains "[ZTDId]:42"', true],
    ['device.physicalIds -contains "[ZTDId]"', false],
    ['device.extensionAttribute2 -eq null', true],
    ['device.extensionAttribute1 -ne null', true],
    ['device.manufacturer -eq "Says `"hello`""', true],
    ["DEVICE.EXTENSIONATTRIBUTE1 EQ 'SAW'", true],
    ['device.displayName startsWith "WD" and device.operatingSystem ne "iOS"', true],
  ])('%s', (rule, expected) => {
    expect(matches(rule, managed)).toBe(expected);
  });
});

describe('precedence', () => {
  const yes = 'device.isCompliant -eq True';
  const no = 'device.isCompliant -eq False';
  it.each([
    [`${yes} -or ${no} -and ${no}`, true],
    [`(${yes} -or ${no}) -and ${no}`, false],
    [`-not ${no} -and ${yes}`, true],
    [`-not (${yes} -or ${no})`, false],
    [`-not -not ${yes}`, true],
    [`((${yes}))`, true],
  ])('%s', (rule, expected) => {
    expect(matches(rule, managed)).toBe(expected);
  });
});

describe('a device that is not registered', () => {
  it.each([
    ['device.extensionAttribute1 -ne "SAW"', true],
    ['device.displayName -notContains "x"', true],
    ['device.operatingSystem -notIn ["iOS"]', true],
    ['device.isCompliant -ne True', true],
    ['device.isCompliant -eq False', false],
    ['device.trustType -eq "AzureAD"', false],
    ['device.displayName -startsWith ""', false],
  ])('has no attributes: %s', (rule, expected) => {
    expect(matches(rule, unregistered)).toBe(expected);
  });
});

describe('rules that cannot be read', () => {
  const unreadable = [
    '',
    'device.displayName',
    'device.displayName -eq',
    'device.displayName -like "x"',
    'device.displayName -eq "x',
    '(device.displayName -eq "x"',
    'device.displayName -eq "x")',
    'device.displayName -eq "x" -and',
    'device.displayName -in "x"',
    'device.displayName -in ["x" "y"]',
    'device.displayName -in []',
    'device.displayName -contains null',
    'user.displayName -eq "x"',
    'device.displayName -and "x"',
    `device.displayName -eq "${'x'.repeat(3072)}"`,
  ];
  it.each(unreadable)('%s', (rule) => {
    expect(parseDeviceFilter(rule)).toBeNull();
    const policy = testPolicy('P', {
      conditions: { devices: { deviceFilter: { mode: 'exclude', rule } } },
    });
    expect(evaluate([policy], testSignIn, testDirectory)).toMatchObject([
      { policyApplies: false, analysisReasons: 'invalidCondition' },
    ]);
  });
});

describe('the mode', () => {
  it.each([
    ['include', managed, 'notSet'],
    ['include', unregistered, 'devices'],
    ['exclude', managed, 'devices'],
    ['exclude', unregistered, 'notSet'],
  ] as const)('%s', (mode, device, analysisReasons) => {
    const rule = 'device.extensionAttribute1 -eq "SAW"';
    const policy = testPolicy('P', { conditions: { devices: { deviceFilter: { mode, rule } } } });
    expect(evaluate([policy], { ...testSignIn, device }, testDirectory)).toMatchObject([
      { analysisReasons },
    ]);
  });
});
