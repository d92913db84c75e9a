import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendOrigin, graphToken } from '../../../src/api/contract.ts';
import type { WhatIfAnalysisResult } from '../../graph/index.ts';
import { parsePolicies } from '../../graph/index.ts';
import { createNodeEnvironment, createNodeServer } from '../../node.ts';
import { open } from '../../rehearsals.ts';
import { testPerson, testScenario } from '../../scenarios/fixture.ts';
import pages from './what-if-documented.json' with { type: 'json' };

/** What Microsoft's pages ask, and the policies that they answer. */
interface Documented {
  source: { title: string; address: string };
  user: { id: string; roleTemplateIds: string[] };
  policies: { id: string }[];
  samples: {
    name: string;
    request: { signInIdentity: object; appliedPoliciesOnly?: boolean };
    applied: string[];
    shortened: boolean;
  }[];
}
const documented: readonly Documented[] = pages;

const sharePoint = '00000003-0000-0ff1-ce00-000000000000';

const directory = {
  namedLocations: [
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation' as const,
      id: 'united-states',
      displayName: 'United States',
      countriesAndRegions: ['US'],
      countryLookupMethod: 'clientIpAddress' as const,
      includeUnknownCountriesAndRegions: false,
    },
  ],
  applications: [
    { appId: sharePoint, displayName: 'Office 365 SharePoint Online', memberOf: ['Office365'] },
  ],
  authenticationStrengths: [],
};

type Parts = Partial<Record<'conditions' | 'grantControls' | 'state', unknown>>;

const policyOf = (id: string, { conditions = {}, ...parts }: Parts) => ({
  id,
  displayName: id,
  state: 'enabled',
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...parts,
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    ...(conditions as object),
  },
});

const onDevices = (id: string, rule: string) =>
  policyOf(id, { conditions: { devices: { deviceFilter: { mode: 'include', rule } } } });

const toWorkloads = (id: string, clientApplications: object, more: object = {}) =>
  policyOf(id, {
    conditions: {
      users: { includeUsers: ['None'] },
      clientApplications: { includeServicePrincipals: ['sp-1'], ...clientApplications },
      ...more,
    },
  });

const guests = (guestOrExternalUserTypes: string, members: string[]) => ({
  users: {
    includeGuestsOrExternalUsers: {
      guestOrExternalUserTypes,
      externalTenants: {
        '@odata.type': '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
        membershipKind: 'enumerated',
        members,
      },
    },
  },
});

const own = [
  policyOf('everybody', {}),
  policyOf('disabled', { state: 'disabled' }),
  policyOf('report-only', { state: 'enabledForReportingButNotEnforced' }),
  policyOf('partners', { conditions: guests('b2bCollaborationGuest', ['tenant-2']) }),
  policyOf('mail-clients', { conditions: { clientAppTypes: ['easSupported'] } }),
  onDevices('own-devices', 'device.deviceOwnership -eq "Company"'),
  onDevices('joined', 'device.trustType -eq "AzureAD"'),
  onDevices('labelled', 'device.systemLabels -contains "kiosk"'),
  onDevices('wing', 'device.extensionAttribute12 -startsWith "wing"'),
  toWorkloads('this-workload', {}),
  toWorkloads('risky-workloads', {}, { servicePrincipalRiskLevels: ['high'] }),
  toWorkloads(
    'other-workloads',
    {
      includeServicePrincipals: ['ServicePrincipalsInMyTenant'],
      excludeServicePrincipals: ['sp-1'],
    },
    {},
  ),
  toWorkloads('filtered-workloads', {
    includeServicePrincipals: ['ServicePrincipalsInMyTenant'],
    servicePrincipalFilter: { mode: 'include', rule: 'CustomSecurityAttribute.A_B -eq "c"' },
  }),
];

const read = (policies: unknown) => {
  const parsed = parsePolicies(policies);
  expect(parsed.problems).toEqual([]);
  return parsed.policies;
};

const environment = createNodeEnvironment({
  scenarios: [
    ...documented.map(({ source, user, policies }) => ({
      ...testScenario(
        { policies: read(policies) },
        { id: user.id, user: { id: user.id, roleTemplateIds: user.roleTemplateIds } },
      ),
      id: source.title,
      tenant: { id: 'contoso', displayName: 'Contoso', directory },
    })),
    {
      ...testScenario({ policies: read(own) }),
      tenant: { id: 'contoso', displayName: 'Contoso', directory },
    },
  ],
});
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

type Answer = {
  status: number;
  value: WhatIfAnalysisResult[];
  context: string;
  error: { code: string; message: string } | undefined;
};

const ask = async (body: unknown, scenario = 'test', version = 'v1.0'): Promise<Answer> => {
  const opened = await open(environment, scenario);
  if ('error' in opened) throw new Error(opened.error.problem);
  const response = await fetch(`${backendOrigin}/${version}/identity/conditionalAccess/evaluate`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${graphToken({ rehearsal: opened.rehearsal, administrator: 'admin-contoso' })}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const { value, error, '@odata.context': context } = await response.json();
  return { status: response.status, value, context, error };
};

const idsOf = ({ value }: Answer): string[] =>
  value.filter(({ policyApplies }) => policyApplies).map(({ id }) => id);

describe.each(documented)('$source.title ($source.address)', ({ source, samples, policies }) => {
  it.each(samples)('$name', async ({ request, applied, shortened }) => {
    const answer = await ask(request, source.title);
    expect(answer.status).toBe(200);
    expect(answer.context).toMatch(
      /\/v1\.0\/\$metadata#Collection\(microsoft\.graph\.whatIfAnalysisResult\)$/,
    );
    const found = idsOf(answer);
    // The page says of some answers that they are shortened; of the others every policy is there.
    const told = shortened ? found.filter((id) => applied.includes(id)) : found;
    expect(told.toSorted()).toEqual(applied.toSorted());
    const every = request.appliedPoliciesOnly === true ? found : policies;
    expect(answer.value).toHaveLength(every.length);
    for (const policy of read(policies.filter(({ id }) => applied.includes(id))))
      expect(answer.value).toContainEqual({
        ...policy,
        policyApplies: true,
        analysisReasons: 'notSet',
      });
  });
});

it('names the first unmet condition of every other policy where all of them are asked for', async () => {
  const [graph] = documented;
  const sample = graph?.samples.find(({ name }) => name.startsWith('Example 3'));
  const { value } = await ask(
    { ...sample?.request, appliedPoliciesOnly: false },
    graph?.source.title,
  );
  expect(value).toHaveLength(graph?.policies.length ?? 0);
  expect(
    value
      .filter(({ policyApplies }) => !policyApplies)
      .map(({ analysisReasons }) => analysisReasons),
  ).toEqual(['application', 'authenticationContext', 'workloadIdentities', 'workloadIdentities']);
});

const user = { '@odata.type': '#microsoft.graph.userSignIn', userId: testPerson.id };
const workload = {
  '@odata.type': '#microsoft.graph.servicePrincipalSignIn',
  servicePrincipalId: 'sp-1',
};
const application = {
  '@odata.type': '#microsoft.graph.applicationContext',
  includeApplications: ['app-portal'],
};
const question = {
  signInIdentity: user,
  signInContext: application,
  signInConditions: {},
} as const;

const reasons = ({ value }: Answer): Record<string, string> =>
  Object.fromEntries(value.map(({ id, analysisReasons }) => [id, analysisReasons]));

describe('who signs in', () => {
  it('is judged by policies that are on or in report-only', async () => {
    const found = reasons(await ask(question));
    expect(found).not.toHaveProperty('disabled');
    expect(found).toMatchObject({
      everybody: 'notSet',
      'report-only': 'notSet',
      partners: 'users',
      'this-workload': 'workloadIdentities',
    });
  });

  it('can be an external user of a kind and a tenant, with or without an account here', async () => {
    const partner = {
      '@odata.type': '#microsoft.graph.userSignIn',
      externalUserType: 'b2bCollaborationGuest',
      externalTenantId: 'tenant-2',
    };
    const asked = (signInIdentity: object) => ask({ ...question, signInIdentity });
    expect(reasons(await asked(partner))).toMatchObject({ partners: 'notSet' });
    expect(reasons(await asked({ ...partner, userId: testPerson.id }))).toMatchObject({
      partners: 'notSet',
    });
    expect(reasons(await asked({ ...partner, externalTenantId: 'tenant-3' }))).toMatchObject({
      partners: 'users',
    });
    expect(reasons(await asked({ ...user, externalUserType: 'none' }))).toMatchObject({
      partners: 'users',
    });
  });

  it('can be a service principal, for which only policies for those count', async () => {
    const asked = (signInConditions: object) =>
      ask({ ...question, signInIdentity: workload, signInConditions });
    expect(reasons(await asked({ servicePrincipalRiskLevel: 'high' }))).toMatchObject({
      everybody: 'users',
      partners: 'users',
      'this-workload': 'notSet',
      'risky-workloads': 'notSet',
      'other-workloads': 'workloadIdentities',
      'filtered-workloads': 'notEnoughInformation',
    });
    expect(reasons(await asked({}))['risky-workloads']).toBe('workloadIdentities');
  });
});

describe('the conditions', () => {
  const asked = async (signInConditions: object) =>
    reasons(await ask({ ...question, signInConditions }));

  it.each<[string, object, object]>([
    ['own-devices', { ownership: 'Company' }, { ownership: 'Personal' }],
    ['joined', { trustType: 'EntraID' }, { trustType: 'Workplace' }],
    ['labelled', { systemLabels: ['kiosk', 'b'] }, { systemLabels: [] }],
    ['wing', { extensionAttribute12: 'wing B' }, { extensionAttribute1: 'wing B' }],
  ])('read every property of a device: %s', async (id, matching, other) => {
    expect((await asked({ deviceInfo: matching }))[id]).toBe('notSet');
    expect((await asked({ deviceInfo: other }))[id]).toBe('devices');
  });

  it('know mail clients by both of their names', async () => {
    expect((await asked({ clientAppType: 'easSupported' }))['mail-clients']).toBe('notSet');
    expect((await asked({ clientAppType: 'exchangeActiveSync' }))['mail-clients']).toBe('notSet');
    expect((await asked({}))['mail-clients']).toBe('clientApps');
  });

  it('may be null or carry the names of their types, as a client library writes them', async () => {
    const written = {
      '@odata.type': '#microsoft.graph.signInConditions',
      signInRiskLevel: null,
      userRiskLevel: null,
      servicePrincipalRiskLevel: null,
      insiderRiskLevel: null,
      country: null,
      ipAddress: null,
      clientAppType: null,
      devicePlatform: null,
      deviceInfo: null,
      authenticationFlow: null,
    };
    expect(await asked(written)).toEqual(await asked({}));
    const typed = {
      deviceInfo: { '@odata.type': '#microsoft.graph.deviceInfo', isCompliant: null },
      authenticationFlow: { '@odata.type': '#microsoft.graph.authenticationFlow' },
    };
    expect(await asked(typed)).toEqual(await asked({}));
  });
});

describe('a question that cannot be judged is refused, and the place named', () => {
  const condition = (signInConditions: object) => ({ ...question, signInConditions });
  const context = (type: string, more: object) => ({
    ...question,
    signInContext: { '@odata.type': `#microsoft.graph.${type}`, ...more },
  });
  const identity = (type: string, more: object) => ({
    ...question,
    signInIdentity: { '@odata.type': `#microsoft.graph.${type}`, ...more },
  });
  it.each<[string, unknown, string]>([
    ['nothing', {}, 'signInIdentity'],
    ['no object', [], 'The body must be a JSON object.'],
    ['no identity', { ...question, signInIdentity: undefined }, 'signInIdentity'],
    ['no context', { ...question, signInContext: undefined }, 'signInContext'],
    ['no conditions', { ...question, signInConditions: undefined }, 'signInConditions'],
    ['an unknown parameter', { ...question, appliedOnly: true }, 'appliedOnly'],
    ['an unknown kind of identity', identity('agentSignIn', {}), 'signInIdentity.@odata.type'],
    ['an unknown user', identity('userSignIn', { userId: 'nobody' }), 'signInIdentity.userId'],
    ['nobody', identity('userSignIn', {}), 'signInIdentity.userId'],
    [
      'no service principal',
      identity('servicePrincipalSignIn', {}),
      'signInIdentity.servicePrincipalId',
    ],
    [
      'an unknown kind of guest',
      identity('userSignIn', { externalUserType: 'visitor' }),
      'signInIdentity.externalUserType',
    ],
    ['an unknown kind of context', context('groupContext', {}), 'signInContext.@odata.type'],
    [
      'several applications',
      context('applicationContext', { includeApplications: ['a', 'b'] }),
      'signInContext.includeApplications',
    ],
    [
      'an unknown action',
      context('userActionContext', { userAction: 'signIn' }),
      'signInContext.userAction',
    ],
    [
      'no authentication context',
      context('authContext', { authenticationContextValue: 'secret' }),
      'signInContext.authenticationContextValue',
    ],
    ['an unknown risk', condition({ userRiskLevel: 'severe' }), 'signInConditions.userRiskLevel'],
    [
      'a member to come',
      condition({ signInRiskLevel: 'unknownFutureValue' }),
      'signInConditions.signInRiskLevel',
    ],
    ['an address that is none', condition({ ipAddress: '1.2.3' }), 'signInConditions.ipAddress'],
    ['a country that is none', condition({ country: 'America' }), 'signInConditions.country'],
    ['an unknown condition', condition({ weather: 'fine' }), 'signInConditions.weather'],
    [
      'an unknown property of a device',
      condition({ deviceInfo: { colour: 'red' } }),
      'signInConditions.deviceInfo.colour',
    ],
    [
      'a trust that is none',
      condition({ deviceInfo: { trustType: 'full' } }),
      'signInConditions.deviceInfo.trustType',
    ],
    [
      'an unknown flow',
      condition({ authenticationFlow: { transferMethod: 'pigeon' } }),
      'signInConditions.authenticationFlow.transferMethod',
    ],
    ['no yes or no', { ...question, appliedPoliciesOnly: 'yes' }, 'appliedPoliciesOnly'],
  ])('%s', async (_, body, place) => {
    const { status, error } = await ask(body);
    expect(status).toBe(400);
    expect(error?.code).toBe('BadRequest');
    expect(error?.message.split(': ')[0]).toBe(place);
  });
});
