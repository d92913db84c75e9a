import { describe, expect, it } from 'vitest';
import type { AdministratorAct } from '../../src/api/contract.ts';
import { callGraph, graphRequestOf } from '../../src/api/graph-client.ts';
import { createNodeEnvironment, createNodeServer } from '../../mocks/node.ts';
import { open } from '../../mocks/rehearsals.ts';
import { testPerson, testScenario } from '../../mocks/scenarios/fixture.ts';
import { blockAtSignInRisk } from '../../mocks/scenarios/published-policies.ts';
import { highUserRisk } from '../../mocks/scenarios/risks.ts';

const userId = testPerson.id;
const userIds = [userId];
const policyId = blockAtSignInRisk.id;
const office = { displayName: 'Office', ipRanges: [{ cidrAddress: '203.0.113.0/24' }] };

/** One of each act, in an order in which the one makes what the next needs. */
const acts: AdministratorAct[] = [
  { type: 'confirmUserCompromised', userIds },
  { type: 'confirmUserSafe', userIds },
  { type: 'resetPassword', userId },
  { type: 'revokeSessions', userId },
  { type: 'createTemporaryAccessPass', userId, lifetimeInMinutes: 120 },
  { type: 'deleteTemporaryAccessPass', userId },
  { type: 'updatePolicy', policyId, changes: { state: 'disabled' } },
  { type: 'deletePolicy', policyId },
  { type: 'createNamedLocation', location: office },
  { type: 'setRegistrationPolicy', isEnabled: true, excludeGroups: ['grp-break-glass'] },
  { type: 'setOnPremises', passwordWriteback: true, passwordChangeResetsRisk: true },
];

const environment = createNodeEnvironment({
  scenarios: [testScenario({ policies: [blockAtSignInRisk] }, { risk: highUserRisk })],
});

const sent = async (...list: AdministratorAct[]) => {
  const server = createNodeServer(environment);
  server.listen({ onUnhandledFrame: 'error' });
  try {
    const answer = await open(environment, 'test');
    if ('error' in answer) throw new Error(answer.error.problem);
    const { rehearsal } = answer;
    const caller = { rehearsal, administrator: 'admin-contoso' };
    for (const act of list)
      await callGraph({ fetch: (url, init) => fetch(url, init) }, caller, graphRequestOf(act));
    const snapshot = await environment.store.read(rehearsal);
    if (!snapshot) throw new Error('The rehearsal is gone.');
    return snapshot.world;
  } finally {
    server.close();
  }
};

describe('the call for an act', () => {
  it('does what the act does, for one act after the other', async () => {
    const world = await sent(...acts);
    expect(world.people[0]).toMatchObject({
      risk: { riskDetail: 'adminConfirmedAccountSafe' },
      mustChangePassword: 'temporary',
      temporaryAccessPass: null,
    });
    expect(world.tenant).toMatchObject({
      policies: [],
      registrationPolicy: { isEnabled: true, excludeGroups: ['grp-break-glass'] },
      onPremises: { passwordWriteback: true, passwordChangeResetsRisk: true },
      directory: { namedLocations: [office] },
    });
  });

  it('for a password change asks for MFA before it', async () => {
    const world = await sent({ type: 'requirePasswordChange', userId });
    expect(world.people[0]?.mustChangePassword).toBe('requested');
  });

  it.each<[AdministratorAct, string, string]>([
    [
      { type: 'confirmSignInsCompromised', requestIds: ['one'] },
      'POST',
      '/v1.0/auditLogs/signIns/confirmCompromised',
    ],
    [{ type: 'confirmSignInsSafe', requestIds: [] }, 'POST', '/v1.0/auditLogs/signIns/confirmSafe'],
    [{ type: 'dismissSignInRisk', requestIds: [] }, 'POST', '/v1.0/auditLogs/signIns/dismiss'],
    [
      { type: 'deleteNamedLocation', locationId: 'a/b' },
      'DELETE',
      '/v1.0/identity/conditionalAccess/namedLocations/a%2Fb',
    ],
  ])('%o has its own address', (act, method, path) => {
    expect(graphRequestOf(act)).toMatchObject({ method, path });
  });
});
