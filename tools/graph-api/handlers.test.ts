import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AdministratorAct,
  backendOrigin,
  type GraphError,
  graphToken,
} from '../../src/api/contract.ts';
import { graphRequestOf } from '../../src/api/graph-client.ts';
import { createNodeEnvironment, createNodeServer } from '../../mocks/node.ts';
import { act, open } from '../../mocks/rehearsals.ts';
import { signsIn, testPerson, testScenario, testSecrets } from '../../mocks/scenarios/fixture.ts';
import { unfamiliarPlace } from '../../mocks/scenarios/places.ts';
import {
  blockAtSignInRisk,
  remediationAtUserRisk,
} from '../../mocks/scenarios/published-policies.ts';
import { highUserRisk } from '../../mocks/scenarios/risks.ts';

const crowd = Array.from({ length: 10_000 }, (_, index) => ({
  ...testPerson,
  secrets: {},
  id: `user-${index}`,
  displayName: `Person ${index}`,
  userPrincipalName: `person-${index}@contoso.example`,
  risk: highUserRisk,
}));

const environment = createNodeEnvironment({
  scenarios: [
    testScenario(
      {
        policies: [blockAtSignInRisk, remediationAtUserRisk],
        circumstances: unfamiliarPlace,
        otherTenants: [
          {
            id: 'fabrikam',
            displayName: 'Fabrikam',
            application: { id: 'app-orders', displayName: 'Order Tracker' },
          },
        ],
      },
      { risk: highUserRisk, authenticators: [] },
    ),
    { ...testScenario(), id: 'crowd', people: crowd },
  ],
});
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const opened = async (scenario = 'test'): Promise<string> => {
  const answer = await open(environment, scenario);
  if ('error' in answer) throw new Error(answer.error.problem);
  return answer.rehearsal;
};

/** A rehearsal whose person was just blocked at a risky sign-in. */
const blocked = async (): Promise<string> => {
  const rehearsal = await opened();
  let attemptId: string | null = null;
  let revision = 0;
  for (const command of signsIn) {
    const reply = await act(environment, rehearsal, 'person', { command, attemptId, revision });
    if ('error' in reply) throw new Error(reply.error.problem);
    ({ attemptId, revision } = reply);
  }
  return rehearsal;
};

interface Sent {
  by?: string;
  method?: string;
  body?: unknown;
  prefer?: string;
}

const call = async (rehearsal: string, path: string, sent: Sent = {}) => {
  const { by = 'admin-contoso', method = 'GET', body, prefer } = sent;
  const response = await fetch(`${backendOrigin}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${graphToken({ rehearsal, administrator: by })}`,
      ...(prefer ? { Prefer: prefer } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text === '' ? null : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, answer, headers: response.headers };
};

const valueOf = ({ answer }: Awaited<ReturnType<typeof call>>) =>
  answer['value'] as Record<string, unknown>[];

const errorOf = ({ answer }: Awaited<ReturnType<typeof call>>) =>
  (answer as unknown as GraphError).error;

const users = '/v1.0/identityProtection/riskyUsers';
const policies = '/v1.0/identity/conditionalAccess/policies';
const userIds = [testPerson.id];

describe('a call is refused', () => {
  it.each([
    ['without a token', ''],
    ['with a token of another kind', 'Bearer eyJhbGciOi'],
    ['for an unknown rehearsal', `Bearer ${graphToken({ rehearsal: 'none', administrator: 'x' })}`],
  ])('%s with 401', async (_what, authorization) => {
    const response = await fetch(`${backendOrigin}${users}`, {
      headers: { Authorization: authorization },
    });
    expect(response.status).toBe(401);
    const { error } = (await response.json()) as GraphError;
    expect(error.code).toBe('InvalidAuthenticationToken');
  });

  it('from somebody who is no administrator with 401, and without the role with 403', async () => {
    const rehearsal = await opened();
    expect((await call(rehearsal, users, { by: 'nobody' })).status).toBe(401);
    const refused = await call(rehearsal, `${users}/dismiss`, {
      by: 'reader-contoso',
      method: 'POST',
      body: { userIds },
    });
    expect(refused.status).toBe(403);
    expect(errorOf(refused).innerError.roles).toContain('Security Operator');
    const passes = `/v1.0/users/${testPerson.id}/authentication/temporaryAccessPassMethods`;
    expect((await call(rehearsal, passes, { by: 'reader-contoso' })).status).toBe(403);
  });

  it.each<[string, Sent, number]>([
    ['/v1.0/identityProtection/riskyAgents', {}, 404],
    ['/beta/nothing/of/this', {}, 404],
    [`${users}/user-nobody`, {}, 404],
    [users, { method: 'DELETE' }, 405],
    [`${users}/dismiss`, {}, 405],
    [`${users}?$search=robin`, {}, 400],
    [`${users}/dismiss`, { method: 'POST', body: '{' }, 400],
    [`${users}/dismiss`, { method: 'POST', body: { userIds: 'all' } }, 400],
    [policies, { method: 'POST', body: [] }, 400],
    ['/v1.0/users/user-robin', { method: 'PATCH', body: { displayName: 'R' } }, 400],
  ])('%s %o with the right status', async (path, sent, status) => {
    const answer = await call(await opened(), path, sent);
    expect(answer.status).toBe(status);
    const { message, innerError } = errorOf(answer);
    expect(message.length).toBeGreaterThan(10);
    expect(answer.headers.get('request-id')).toBe(innerError['request-id']);
  });
});

describe('what is found', () => {
  it('is told of users, detections and sign-ins, the running one as well', async () => {
    const rehearsal = await blocked();
    expect(valueOf(await call(rehearsal, users))).toMatchObject([
      { id: testPerson.id, riskLevel: 'high', riskState: 'atRisk', isDeleted: false },
    ]);
    const [signIn] = valueOf(await call(rehearsal, '/v1.0/auditLogs/signIns'));
    expect(signIn).toMatchObject({
      userId: testPerson.id,
      appDisplayName: 'Expense Portal',
      clientAppUsed: 'Browser',
      location: { city: 'Porto', state: null, countryOrRegion: 'PT' },
      status: { errorCode: 53003 },
      conditionalAccessStatus: 'failure',
      riskLevelDuringSignIn: 'high',
      deviceDetail: { operatingSystem: 'Linux' },
    });
    expect(signIn).not.toHaveProperty('homeTenantId');
    const [inBeta] = valueOf(await call(rehearsal, '/beta/auditLogs/signIns'));
    expect(inBeta).toMatchObject({ homeTenantId: 'contoso', crossTenantAccessType: 'none' });
    const detections = await call(rehearsal, '/v1.0/identityProtection/riskDetections');
    expect(valueOf(detections)).toMatchObject([
      { activity: 'signin', requestId: signIn?.['id'], location: { city: 'Porto' } },
      { activity: 'user', requestId: null, location: null },
    ]);
    const one = await call(rehearsal, `/v1.0/auditLogs/signIns/${String(signIn?.['id'])}`);
    expect(one.answer).toMatchObject({ id: signIn?.['id'] });
  });

  it('is another tenant’s own in another tenant', async () => {
    const rehearsal = await blocked();
    for (const path of [users, '/v1.0/auditLogs/signIns', policies, '/v1.0/users'])
      expect(valueOf(await call(rehearsal, path, { by: 'admin-fabrikam' }))).toEqual([]);
  });

  it('names newer members to those only who ask for such', async () => {
    const rehearsal = await opened();
    const path = `${policies}/${remediationAtUserRisk.id}`;
    const controls = ({ answer }: Awaited<ReturnType<typeof call>>) =>
      (answer['grantControls'] as { builtInControls: string[] }).builtInControls;
    expect(controls(await call(rehearsal, path))).toContain('unknownFutureValue');
    const prefer = 'include-unknown-enum-members';
    expect(controls(await call(rehearsal, path, { prefer }))).toContain('riskRemediation');
  });

  it('has pages of 10,000 risky users, each of them at once', async () => {
    const rehearsal = await opened('crowd');
    const begin = performance.now();
    const first = await call(rehearsal, `${users}?$top=500&$count=true&$orderby=userDisplayName`);
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(first.answer['@odata.count']).toBe(10_000);
    expect(valueOf(first)).toHaveLength(500);
    const next = String(first.answer['@odata.nextLink']).replace(backendOrigin, '');
    expect(valueOf(await call(rehearsal, next))[0]).not.toEqual(valueOf(first)[0]);
    const some = await call(rehearsal, `${users}?$filter=startswith(userDisplayName,'person 99')`);
    expect(valueOf(some)).toHaveLength(100);
    // Making that many people, which nobody waits for, takes long on a machine at full load.
  }, 60_000);

  it('answers a What If question by policies that are on or in report-only', async () => {
    const rehearsal = await opened();
    const ask = (userRiskLevel: string) =>
      call(rehearsal, '/v1.0/identity/conditionalAccess/evaluate', {
        method: 'POST',
        body: {
          signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: testPerson.id },
          signInContext: {
            '@odata.type': '#microsoft.graph.applicationContext',
            includeApplications: ['app-portal'],
          },
          signInConditions: { userRiskLevel, country: 'US' },
        },
      });
    expect(valueOf(await ask('none'))).toMatchObject([
      { id: blockAtSignInRisk.id, policyApplies: false, analysisReasons: 'signInRisk' },
      { id: remediationAtUserRisk.id, policyApplies: false, analysisReasons: 'userRisk' },
    ]);
    expect(valueOf(await ask('high'))[1]).toMatchObject({
      policyApplies: true,
      analysisReasons: 'notSet',
    });
  });
});

describe('an act', () => {
  it('is carried out, and its history told', async () => {
    const rehearsal = await blocked();
    const dismissed = await call(rehearsal, `${users}/dismiss`, {
      method: 'POST',
      body: { userIds },
    });
    expect(dismissed).toMatchObject({ status: 204, answer: null });
    expect(valueOf(await call(rehearsal, `${users}/${testPerson.id}/history`))).toMatchObject([
      { riskState: 'dismissed', initiatedBy: 'admin-contoso', userId: testPerson.id },
      { riskState: 'atRisk', initiatedBy: null },
    ]);
    const again = await call(rehearsal, `${users}/dismiss`, { method: 'POST', body: { userIds } });
    expect(again.status).toBe(400);
    expect(errorOf(again).innerError.rule).toBe('userNotAtRisk');
  });

  it('tells a generated password and a pass once, and a typed password never', async () => {
    const rehearsal = await opened();
    const send = (doing: AdministratorAct) => {
      const { path, ...sent } = graphRequestOf(doing);
      return call(rehearsal, path, sent);
    };
    const userId = testPerson.id;
    const made = await send({ type: 'resetPassword', userId });
    expect(made.status).toBe(202);
    expect(made.answer['newPassword']).toMatch(/^[A-Z]\w+-[A-Z]\w+-\d{4}$/);
    const newPassword = testSecrets['newPassword.good'];
    const typed = await send({ type: 'resetPassword', userId, newPassword });
    expect(typed.answer['newPassword']).toBeNull();
    const pass = await send({ type: 'createTemporaryAccessPass', userId, isUsableOnce: true });
    expect(pass.status).toBe(201);
    expect(pass.answer).toMatchObject({
      isUsableOnce: true,
      isUsable: true,
      lifetimeInMinutes: 60,
    });
    expect(pass.answer['temporaryAccessPass']).toMatch(/^[A-Z\d]{8}$/);
    const listed = await call(
      rehearsal,
      `/v1.0/users/${testPerson.userPrincipalName}/authentication/temporaryAccessPassMethods`,
    );
    expect(valueOf(listed)).toMatchObject([{ temporaryAccessPass: null, isUsableOnce: true }]);
    expect((await send({ type: 'deleteTemporaryAccessPass', userId })).status).toBe(204);
  });

  it('on a policy answers what was made, and why it is refused', async () => {
    const rehearsal = await opened();
    const body = { displayName: 'MFA for all', state: 'disabled', ...mfaForAll };
    const made = await call(rehearsal, policies, { method: 'POST', body });
    expect(made.status).toBe(201);
    const path = `${policies}/${String(made.answer['id'])}`;
    const change = { method: 'PATCH', body: { state: 'enabled' } };
    expect((await call(rehearsal, path, change)).status).toBe(204);
    expect((await call(rehearsal, path)).answer).toMatchObject({
      displayName: 'MFA for all',
      state: 'enabled',
    });
    expect((await call(rehearsal, path, { method: 'DELETE' })).status).toBe(204);
    expect((await call(rehearsal, path)).status).toBe(404);
    const grantControls = { operator: 'AND', builtInControls: ['passwordChange'] };
    const refused = await call(rehearsal, policies, {
      method: 'POST',
      body: { ...body, grantControls },
    });
    expect(refused.status).toBe(400);
    expect(errorOf(refused)).toMatchObject({ code: 'BadRequest' });
    expect(errorOf(refused).message).toContain('1032: InvalidPasswordResetControl');
  });

  it('on settings that Graph has no resource for has an invented address', async () => {
    const rehearsal = await opened();
    const path = '/api/rehearsal/tenant/registrationPolicy';
    const change = { method: 'PATCH', body: { isEnabled: true } };
    expect((await call(rehearsal, path, change)).status).toBe(204);
    expect((await call(rehearsal, path)).answer).toEqual({ isEnabled: true, excludeGroups: [] });
    expect((await call(rehearsal, path, { method: 'PATCH', body: { days: 20 } })).status).toBe(400);
    const onPremises = '/api/rehearsal/tenant/onPremises';
    const writes = { method: 'PATCH', body: { passwordWriteback: true } };
    expect((await call(rehearsal, onPremises, writes)).status).toBe(204);
    expect((await call(rehearsal, onPremises)).answer).toMatchObject({ passwordWriteback: true });
  });
});

const mfaForAll = {
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
};
