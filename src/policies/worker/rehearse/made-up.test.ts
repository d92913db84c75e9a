import { describe, expect, it } from 'vitest';
import { answerOf, askableOf } from '../answers.ts';
import { importedSet, policyWith } from '../fixtures.ts';
import { keyOfSaying } from './saying.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const helpdesk = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

const when = (conditions: object, controls = ['block'], rest: object = {}) =>
  policyWith({
    conditions: {
      users: { includeUsers: ['All'] },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['all'],
      ...conditions,
    },
    grantControls: { operator: 'AND', builtInControls: controls },
    ...rest,
  });

const numbered = (policies: readonly object[]): object[] =>
  policies.map((policy, at) => ({ ...policy, id: `p${at}`, displayName: `P${at}` }));

/** What is asked first of some policies, and what comes of it. */
const first = async (...policies: object[]) => {
  const gathered = importedSet(...numbered(policies));
  const askable = askableOf(gathered);
  const person = askable.people[askable.first.person]!;
  const signIn = askable.signIns[askable.first.signIn]!;
  const { trace, frames } = await answerOf(gathered, {
    person: person.person,
    signIn: { ...signIn.signIn, name: 'One' },
    settings: {},
  });
  return {
    askable,
    person: person.person,
    called: [keyOfSaying(person.called), keyOfSaying(signIn.called)],
    applies: trace.policies.map(({ applies }) => applies),
    outcome: trace.status?.outcome ?? 'interrupted',
    frames,
  };
};

describe('somebody is made up for a policy on risk', () => {
  it.each([
    ['a role', { includeRoles: [globalAdministrator] }, ['medium', 'high'], 'high'],
    ['a second role', { includeRoles: [helpdesk] }, ['medium'], 'medium'],
    ['a group', { includeGroups: ['staff'] }, ['high'], 'high'],
    [
      'guests',
      {
        includeGuestsOrExternalUsers: {
          guestOrExternalUserTypes: 'internalGuest',
          externalTenants: { membershipKind: 'all' },
        },
      },
      ['medium', 'high'],
      'high',
    ],
  ])('that is for %s', async (_, users, userRiskLevels, riskLevel) => {
    const found = await first(
      when({ users: { includeRoles: [globalAdministrator] } }, ['block'], { state: 'disabled' }),
      when({ users, userRiskLevels }),
    );
    expect(found.person).toMatchObject({ riskLevel });
    expect(found.called[0]).toContain('madeUp.whoAtRisk');
    expect(found.applies).toEqual([false, true]);
    expect(found.outcome).toBe('blocked');
  });

  it('once for all policies that want the same, and not where there is somebody already', () => {
    const { people } = askableOf(
      importedSet(
        ...numbered([
          when({ users: { includeGroups: ['staff'] }, userRiskLevels: ['high'] }),
          when({ users: { includeGroups: ['staff'] }, userRiskLevels: ['high'] }, ['mfa']),
          when({ userRiskLevels: ['high'] }),
        ]),
      ),
    );
    const combined = people.filter(({ called }) => called.id === 'madeUp.whoAtRisk');
    expect(combined.map(({ person }) => person.userPrincipalName)).toEqual([
      'group-1-at-high-risk@contoso.example',
    ]);
  });

  it('for as many as there may be, and says how many it would be', () => {
    const groups = Array.from({ length: 7 }, (_, at) => `group ${at}`);
    const { people, leftOut } = askableOf(
      importedSet(
        ...numbered(
          groups.map((id) => when({ users: { includeGroups: [id] }, userRiskLevels: ['high'] })),
        ),
      ),
    );
    expect(people.filter(({ called }) => called.id === 'madeUp.whoAtRisk')).toHaveLength(5);
    expect(leftOut).toEqual([
      { kind: 'group', count: 7 },
      { kind: 'person', count: 7 },
    ]);
  });
});

describe('a sign-in is made up in which everything comes together', () => {
  const to = (id: string) => ({ applications: { includeApplications: [id] } });

  it.each([
    ['legacy clients', { ...to('crm'), clientAppTypes: ['exchangeActiveSync', 'other'] }],
    ['a platform', { ...to('crm'), platforms: { includePlatforms: ['android', 'iOS'] } }],
    ['a place', { ...to('crm'), locations: { includeLocations: ['<Office>'] } }],
    ['a risk', { ...to('crm'), signInRiskLevels: ['medium', 'high'] }],
    [
      'a platform and a flow',
      {
        platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'android'] },
        authenticationFlows: { transferMethods: 'deviceCodeFlow' },
      },
    ],
  ])('with %s', async (_, conditions) => {
    const { called, applies, outcome } = await first(when(conditions));
    expect(called[1]).toContain('madeUp.together');
    expect([applies, outcome]).toEqual([[true], 'blocked']);
  });

  it('with nothing more for older clients of Office 365: what they read mail from is in it', async () => {
    const conditions = { ...to('Office365'), clientAppTypes: ['exchangeActiveSync', 'other'] };
    const { called, applies, outcome } = await first(when(conditions));
    expect(called[1]).not.toContain('madeUp.together');
    expect([applies, outcome]).toEqual([[true], 'blocked']);
  });

  it('once for all policies that want the same, and only where several things are wanted', () => {
    const conditions = { ...to('crm'), platforms: { includePlatforms: ['iOS'] } };
    const { signIns } = askableOf(
      importedSet(
        ...numbered([
          when(conditions),
          when(conditions, ['mfa']),
          when({ platforms: { includePlatforms: ['iOS'] } }),
        ]),
      ),
    );
    expect(signIns.map(({ called }) => called.id)).toEqual([
      'madeUp.everyday',
      'madeUp.application',
      'madeUp.platform',
      'madeUp.together',
    ]);
  });

  it('but no mail program is let into a mailbox by a sign-in to something else', () => {
    const { signIns } = askableOf(
      importedSet(
        when({ ...to('crm'), clientAppTypes: ['other'] }, [], {
          sessionControls: { persistentBrowser: { isEnabled: true, mode: 'never' } },
        }),
      ),
    );
    const byMail = signIns.filter(({ signIn }) => signIn.clientAppType === 'other');
    expect(byMail.map(({ signIn }) => signIn.appId)).toEqual([
      '00000002-0000-0ff1-ce00-000000000000',
    ]);
  });
});

describe('the first question', () => {
  it.each([
    ['a role', { users: { includeRoles: [globalAdministrator] } }],
    [
      'technicians',
      {
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'serviceProvider',
            externalTenants: { membershipKind: 'all' },
          },
        },
      },
    ],
    ['legacy clients', { clientAppTypes: ['exchangeActiveSync', 'other'] }],
    ['an action', { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } }],
    [
      'an authentication context',
      { applications: { includeAuthenticationContextClassReferences: ['c1'] } },
    ],
  ])('is about %s where the only policy is', async (_, conditions) => {
    const { applies, outcome } = await first(when(conditions));
    expect([applies, outcome]).toEqual([[true], 'blocked']);
  });

  it('is about a policy that is on, then about one in report-only mode, then everyday', async () => {
    const report = { state: 'enabledForReportingButNotEnforced' };
    const risky = when({ userRiskLevels: ['high'] }, ['block'], report);
    const role = when({ users: { includeRoles: [globalAdministrator] } });
    expect((await first(risky, role)).person.directoryRoles).toEqual([globalAdministrator]);
    expect((await first(risky)).person.riskLevel).toBe('high');
    const nothing = when({}, ['block'], { state: 'disabled' });
    expect((await first(nothing)).called).toEqual(['madeUp.member ', 'madeUp.everyday ']);
  });
});
