import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNamedLocations, parsePolicies } from '../../graph/index.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { combine, evaluate } from './index.ts';
import type { Directory, SignInConditions } from './index.ts';
import { testSession, testSignIn } from './fixtures.ts';

type Row = Pick<
  SignInConditions,
  'clientAppType' | 'devicePlatform' | 'country' | 'signInRiskLevel' | 'userRiskLevel'
> &
  Pick<SignInConditions['user'], 'userType' | 'externalUserType'> & {
    readonly id: string;
    readonly policies: readonly string[];
    readonly reportOnlyPolicies: readonly string[];
    readonly disabledPolicies: readonly string[];
    readonly userId: string;
    readonly groups: readonly string[];
    readonly ipTrusted: boolean;
    readonly isCompliant: boolean;
    readonly deviceExtensionAttribute1: string | null;
    readonly transferMethod: SignInConditions['authenticationFlow']['transferMethod'];
    readonly app: string;
    readonly userAction: 'registerSecurityInformation' | null;
    readonly matchedPolicies: readonly string[];
    readonly unmatchedPolicies: Readonly<Record<string, string>>;
  };

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../tools/truth-table/${file}`, import.meta.url), 'utf8'));

const rows = read('rows.json') as Row[];
const catalog = parsePolicies(read('policy-catalog.json'));
const places = parseNamedLocations(
  (read('directory.json') as { namedLocations: unknown }).namedLocations,
);
const directory: Directory = {
  namedLocations: places.namedLocations,
  applications: [],
  authenticationStrengths: [],
};

const policiesOf = (row: Row): ConditionalAccessPolicy[] => {
  const inState = (ids: readonly string[], state: ConditionalAccessPolicy['state']) =>
    catalog.policies.filter(({ id }) => ids.includes(id)).map((policy) => ({ ...policy, state }));
  return [
    ...inState(row.policies, 'enabled'),
    ...inState(row.reportOnlyPolicies, 'enabledForReportingButNotEnforced'),
    ...inState(row.disabledPolicies, 'disabled'),
  ];
};

const signInOf = (row: Row): SignInConditions => ({
  ...testSignIn,
  user: {
    id: row.userId,
    userType: row.userType,
    externalUserType: row.externalUserType,
    externalTenantId: row.externalUserType === 'none' ? null : 'tenant-home',
    groupIds: row.groups,
    roleTemplateIds: [],
  },
  target: row.userAction
    ? { kind: 'userAction', userAction: row.userAction }
    : { kind: 'application', appId: row.app },
  clientAppType: row.clientAppType,
  devicePlatform: row.devicePlatform,
  ipAddress: row.ipTrusted ? '203.0.113.7' : '198.51.100.7',
  country: row.country,
  signInRiskLevel: row.signInRiskLevel,
  userRiskLevel: row.userRiskLevel,
  device: {
    isCompliant: row.isCompliant,
    trustType: row.isCompliant || row.deviceExtensionAttribute1 !== null ? 'AzureAD' : null,
    attributes: { extensionAttribute1: row.deviceExtensionAttribute1 },
  },
  authenticationFlow: { transferMethod: row.transferMethod },
});

const rowOf = (id: string): Row => {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
};

describe('the truth table', () => {
  it('is read whole', () => {
    expect(catalog.problems).toEqual([]);
    expect(places.problems).toEqual([]);
    expect(places.namedLocations).toHaveLength(3);
    const named = new Set(rows.flatMap((row) => [...row.policies, ...row.reportOnlyPolicies]));
    expect(catalog.policies.map(({ id }) => id)).toEqual(expect.arrayContaining([...named]));
  });

  it.each(rows.filter((row) => policiesOf(row).length > 0).map((row) => [row.id, row] as const))(
    '%s: which policies apply, and why the others do not',
    (_, row) => {
      const enforced = evaluate(policiesOf(row), signInOf(row), directory).filter(
        ({ state }) => state === 'enabled',
      );
      const applying = enforced.filter(({ policyApplies }) => policyApplies);
      expect(applying.map(({ policyId }) => policyId).toSorted()).toEqual(
        [...row.matchedPolicies].toSorted(),
      );
      const others = enforced.filter(({ policyApplies }) => !policyApplies);
      expect(
        Object.fromEntries(
          others.map(({ policyId, analysisReasons }) => [policyId, analysisReasons]),
        ),
      ).toEqual(row.unmatchedPolicies);
    },
  );

  it.each([
    ['TT-131', 'other', ['P-LOC-BLOCK']],
    ['TT-048', 'signInRisk', ['P-SR-BLOCK-H']],
    ['TT-087', 'userRisk', ['P-UR-BLOCK-H']],
  ])('%s: blocked because of %s', (id, cause, by) => {
    const row = rowOf(id);
    const evaluations = evaluate(policiesOf(row), signInOf(row), directory);
    const demand = combine(evaluations, testSession, directory);
    expect(demand).toMatchObject({
      kind: 'block',
      cause,
      by: by.map((policyId) => ({ policyId })),
    });
  });

  it('TT-086: risk remediation and password change are one remediation of both policies', () => {
    const row = rowOf('TT-086');
    const evaluations = evaluate(policiesOf(row), signInOf(row), directory);
    expect(combine(evaluations, testSession, directory)).toMatchObject({
      kind: 'demands',
      unmet: [
        { control: 'mfa', userRiskDriven: true, signInRiskDriven: false },
        { control: 'riskRemediation', policyIds: ['P-UR-PWD', 'P-UR-REM'] },
      ],
      rules: expect.arrayContaining(['riskRemediationOverPasswordChange']),
    });
  });
});
