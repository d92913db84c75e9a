import { Client, PageIterator, GraphError } from '@microsoft/microsoft-graph-client';
import type {
  ConditionalAccessPolicy,
  RiskyUser,
  SignIn,
  TemporaryAccessPassAuthenticationMethod,
  UserRegistrationDetails,
} from '@microsoft/microsoft-graph-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendOrigin, graphToken } from '../../src/api/contract.ts';
import { createNodeEnvironment, createNodeServer } from '../node.ts';
import { act, open } from '../rehearsals.ts';
import { signsIn, testPerson, testScenario } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { blockAtSignInRisk } from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';

const people = Array.from({ length: 25 }, (_, index) => ({
  ...testPerson,
  id: `user-${index}`,
  userPrincipalName: `person-${index}@contoso.example`,
  risk: highUserRisk,
}));

const environment = createNodeEnvironment({
  scenarios: [
    testScenario(
      { policies: [blockAtSignInRisk], circumstances: unfamiliarPlace },
      { risk: highUserRisk },
    ),
    { ...testScenario(), id: 'several', people },
  ],
});
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

/** Microsoft's own client, set up as an application of ours would. */
const client = async (scenario = 'test', administrator = 'admin-contoso') => {
  const answer = await open(environment, scenario);
  if ('error' in answer) throw new Error(answer.error.problem);
  const { rehearsal } = answer;
  const graph = Client.init({
    baseUrl: backendOrigin,
    customHosts: new Set([new URL(backendOrigin).hostname]),
    authProvider: (done) => done(null, graphToken({ rehearsal, administrator })),
  });
  return { graph, rehearsal };
};

describe('the client of Microsoft Graph', () => {
  it('reads risky users page by page', async () => {
    const { graph } = await client('several');
    const first = await graph.api('/identityProtection/riskyUsers').top(10).get();
    const found: RiskyUser[] = [];
    await new PageIterator(graph, first, (user: RiskyUser) => found.push(user) > 0).iterate();
    expect(found).toHaveLength(25);
    expect(new Set(found.map(({ id }) => id)).size).toBe(25);
  });

  it('filters, selects, sorts and counts', async () => {
    const { graph } = await client('several');
    const page = await graph
      .api('/identityProtection/riskyUsers')
      .filter("riskLevel eq 'high' and startswith(userPrincipalName,'person-2')")
      .select(['id', 'riskState'])
      .orderby('userPrincipalName desc')
      .top(2)
      .count(true)
      .get();
    expect(page['@odata.count']).toBe(6);
    expect(page.value).toEqual([
      { id: 'user-24', riskState: 'atRisk' },
      { id: 'user-23', riskState: 'atRisk' },
    ]);
  });

  it('dismisses a risk, and sees it dismissed', async () => {
    const { graph } = await client();
    const address = '/identityProtection/riskyUsers';
    await graph.api(`${address}/dismiss`).post({ userIds: [testPerson.id] });
    const user = (await graph.api(`${address}/${testPerson.id}`).get()) as RiskyUser;
    expect(user).toMatchObject({ riskState: 'dismissed', riskLevel: 'none' });
  });

  it('finds in the log who was blocked, and by which policy', async () => {
    const { graph, rehearsal } = await client();
    let attemptId: string | null = null;
    for (const [revision, command] of signsIn.entries()) {
      const reply = await act(environment, rehearsal, 'person', { command, attemptId, revision });
      attemptId = 'error' in reply ? null : reply.attemptId;
    }
    const { value } = (await graph
      .api('/auditLogs/signIns')
      .filter(`userId eq '${testPerson.id}' and createdDateTime ge 2026-11-22T00:00:00Z`)
      .get()) as { value: SignIn[] };
    expect(value[0]?.status?.errorCode).toBe(53003);
    expect(value[0]?.appliedConditionalAccessPolicies).toMatchObject([
      { displayName: blockAtSignInRisk.displayName, result: 'failure' },
    ]);
    await graph
      .api('/auditLogs/signIns/confirmSafe')
      .version('beta')
      .post({ requestIds: [value[0]?.id] });
    const signIn = (await graph.api(`/auditLogs/signIns/${value[0]?.id}`).get()) as SignIn;
    expect(signIn).toMatchObject({ riskState: 'confirmedSafe', riskLevelAggregated: 'none' });
  });

  it('creates, changes and deletes a policy', async () => {
    const { graph } = await client();
    const policies = '/identity/conditionalAccess/policies';
    const wanted: ConditionalAccessPolicy = {
      displayName: 'New password at high risk',
      state: 'enabledForReportingButNotEnforced',
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        userRiskLevels: ['high'],
      },
      grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
    };
    const { id } = (await graph.api(policies).post(wanted)) as ConditionalAccessPolicy;
    await graph.api(`${policies}/${id}`).patch({ state: 'enabled' });
    const changed = (await graph.api(`${policies}/${id}`).get()) as ConditionalAccessPolicy;
    expect(changed).toMatchObject({ ...wanted, state: 'enabled' });
    await graph.api(`${policies}/${id}`).delete();
    await expect(graph.api(`${policies}/${id}`).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('gets a pass, and the methods of a user', async () => {
    const { graph } = await client();
    const user = `/users/${testPerson.userPrincipalName}`;
    const pass = (await graph
      .api(`${user}/authentication/temporaryAccessPassMethods`)
      .post({ isUsableOnce: true })) as TemporaryAccessPassAuthenticationMethod;
    expect(pass.temporaryAccessPass).toHaveLength(8);
    const details = (await graph
      .api(`/reports/authenticationMethods/userRegistrationDetails/${testPerson.id}`)
      .get()) as UserRegistrationDetails;
    expect(details).toMatchObject({
      isMfaCapable: true,
      methodsRegistered: [
        'microsoftAuthenticatorPush',
        'softwareOneTimePasscode',
        'temporaryAccessPass',
      ],
    });
  });

  it('throws its own error where a call is refused', async () => {
    const { graph } = await client('test', 'reader-contoso');
    const refused = graph
      .api('/identityProtection/riskyUsers/dismiss')
      .post({ userIds: [testPerson.id] });
    await expect(refused).rejects.toBeInstanceOf(GraphError);
    await expect(refused).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied',
    });
  });
});
