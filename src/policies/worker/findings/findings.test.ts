import { describe, expect, it } from 'vitest';
import { importText } from '../../../../mocks/graph/import/index.ts';
import type { Finding, MatrixAnswer } from '../../everybody-protocol.ts';
import rules from '../../../i18n/locales/en/rules.json' with { type: 'json' };
import { askableOf } from '../answers.ts';
import { policyWith } from '../fixtures.ts';
import { createMatrices } from '../matrices.ts';
import { gatherBoth } from '../policy-set.ts';
import { personOf } from '../rehearse/people.ts';
import { signInOf } from '../rehearse/sign-ins.ts';

const about = { report: () => {}, signal: new AbortController().signal };

const everyone = { includeUsers: ['All'] };
const all = {
  users: everyone,
  applications: { includeApplications: ['All'] },
  clientAppTypes: ['all'],
};
const when = (more: object, controls: string[], rest: object = {}) =>
  policyWith({
    conditions: { ...all, ...more },
    grantControls: { operator: 'AND', builtInControls: controls },
    ...rest,
  });

const people = [
  personOf({ userPrincipalName: 'member@contoso.example' }),
  personOf({ userPrincipalName: 'new@contoso.example', methodsRegistered: [] }),
  personOf({ userPrincipalName: 'risky@contoso.example', riskLevel: 'high', memberOf: ['staff'] }),
  personOf({
    userPrincipalName: 'hybrid@contoso.example',
    riskLevel: 'high',
    onPremisesSyncEnabled: true,
  }),
  personOf({
    userPrincipalName: 'new-risky@contoso.example',
    riskLevel: 'high',
    methodsRegistered: [],
  }),
  personOf({ userPrincipalName: 'guest@fabrikam.example', userType: 'guest', riskLevel: 'high' }),
];
const signIns = [
  signInOf({ name: 'Everyday' }),
  signInOf({ name: 'Risky', signInRiskLevel: 'high' }),
];

/** Policies under ids and names of their own, and what everybody's sign-ins under them come to. */
const judged = async (...policies: object[]): Promise<MatrixAnswer> => {
  const named = policies.map((policy, at) => ({ ...policy, id: `p${at}`, displayName: `P${at}` }));
  const set = gatherBoth({ imports: [importText('a.json', JSON.stringify(named))], namings: [] });
  return createMatrices(() => set)({ people, signIns, settings: {} }, about);
};

const findingsUnder = async (...policies: object[]): Promise<readonly Finding[]> =>
  (await judged(...policies)).after.findings;

const cells = (...pairs: [person: number, signIn: number][]): number[] =>
  pairs.map(([person, signIn]) => person * signIns.length + signIn);

const namesOf = ({ policies }: Finding): string[] => policies.map(({ displayName }) => displayName);

describe('who', () => {
  it('is blocked, and in which sign-ins', async () => {
    const found = await findingsUnder(when({ signInRiskLevels: ['high'] }, ['block']));
    expect(found.find(({ kind }) => kind === 'blocked')).toMatchObject({
      severity: 'problem',
      cells: cells([0, 1], [1, 1], [2, 1], [3, 1], [4, 1], [5, 1]),
      count: 6,
      people: 6,
      signIns: 1,
    });
  });

  it('is asked to register', async () => {
    const found = await findingsUnder(when({}, ['mfa']));
    const registers = found.find(({ kind }) => kind === 'registers');
    expect(registers?.cells).toEqual(cells([1, 0], [1, 1], [4, 0], [4, 1]));
  });

  it('has no way out: unregistered, hybrid without writeback, or a guest', async () => {
    const found = await findingsUnder(
      when({ userRiskLevels: ['high'] }, ['mfa', 'passwordChange']),
    );
    const stuck = found.filter(({ kind }) => kind === 'noWayOut');
    expect(stuck.map(({ about: rule, cells: of }) => [rule, of])).toEqual([
      ['unregisteredAtUserRiskIsBlocked', cells([4, 0], [4, 1])],
      ['hybridNeedsWriteback', cells([3, 0], [3, 1])],
      ['guestAtUserRiskFixesAtHome', cells([5, 0], [5, 1])],
    ]);
  });
});

describe('policies', () => {
  it('that never apply are told from those that never can', async () => {
    const found = await findingsUnder(
      when({ users: { includeGroups: ['nobody'] } }, ['mfa']),
      when({ applications: { includeApplications: ['other'] } }, ['mfa']),
      when({ users: { includeUsers: ['None'] } }, ['mfa']),
      when({ applications: { includeApplications: ['None'] } }, ['mfa']),
      policyWith({ conditions: all, grantControls: null }),
      when({ users: { includeGroups: ['nobody'] } }, ['mfa'], { state: 'disabled' }),
      when({ applications: { includeUserActions: ['urn:user:registersecurityinfo'] } }, ['mfa']),
    );
    const never = found.filter(({ kind }) => kind.startsWith('never'));
    expect(never.map((one) => [one.kind, one.about, namesOf(one)])).toEqual([
      ['neverCan', 'nobody', ['P2']],
      ['neverCan', 'nothing', ['P3']],
      ['neverCan', 'asksNothing', ['P4']],
      ['neverApplies', 'people', ['P0']],
      ['neverApplies', 'signIns', ['P1']],
    ]);
  });

  it('contradict each other: one blocks all that another wants something for', async () => {
    const found = await findingsUnder(
      when({ users: { includeGroups: ['staff'] } }, ['block']),
      when({ users: { includeGroups: ['staff'] }, signInRiskLevels: ['high'] }, ['mfa']),
      when({}, ['mfa']),
    );
    const over = found.filter(({ kind }) => kind === 'blockOverGrant');
    expect(over.map((one) => [namesOf(one), one.cells])).toEqual([[['P0', 'P1'], cells([2, 1])]]);
  });

  it('contradict each other: a password change is demanded together with a block', async () => {
    const found = await findingsUnder(
      when({ signInRiskLevels: ['high'] }, ['block']),
      when({ userRiskLevels: ['high'], users: { includeGroups: ['staff'] } }, [
        'mfa',
        'passwordChange',
      ]),
    );
    const over = found.find(({ kind }) => kind === 'blockOverChange');
    expect(over && [namesOf(over), over.cells]).toEqual([['P0', 'P1'], cells([2, 1])]);
  });

  it('have both risk conditions, or parts that cannot be judged', async () => {
    const found = await findingsUnder(
      when({ userRiskLevels: ['high'], signInRiskLevels: ['high'] }, ['mfa']),
      when({}, ['mfa', 'holdTheDoor']),
    );
    expect(found.find(({ kind }) => kind === 'bothRisks')?.policies).toHaveLength(1);
    expect(found.find(({ kind }) => kind === 'unjudged')).toMatchObject({
      policies: [{ displayName: 'P1' }],
    });
  });
});

describe('an account for emergencies', () => {
  const leavingOut = (...excludeGroups: string[]) =>
    when({ users: { ...everyone, excludeGroups } }, ['mfa']);

  it('is taken for left out where every policy for all users excludes the same', async () => {
    const found = await findingsUnder(
      leavingOut('emergency', 'a'),
      leavingOut('b', 'emergency'),
      when({ users: { includeGroups: ['staff'] } }, ['mfa']),
    );
    expect(found.find(({ kind }) => kind === 'breakGlass')).toMatchObject({
      severity: 'fine',
      names: ['emergency'],
    });
  });

  it('may be locked out where one of them does not, and that one is named', async () => {
    const found = await findingsUnder(
      leavingOut('emergency'),
      leavingOut('emergency'),
      leavingOut('b'),
    );
    const missing = found.find(({ kind }) => kind === 'noBreakGlass');
    expect(missing).toMatchObject({ severity: 'problem', about: 'some', names: ['emergency'] });
    expect(missing && namesOf(missing)).toEqual(['P2']);
    const none = await findingsUnder(leavingOut());
    expect(none.find(({ kind }) => kind === 'noBreakGlass')?.about).toBe('none');
  });
});

describe('before and after', () => {
  it('are both there once something is changed, with the same endings', async () => {
    const policy = JSON.stringify({ ...when({}, ['block']), id: 'p' });
    const set = gatherBoth({
      imports: [importText('a.json', policy)],
      namings: [],
      changes: [{ kind: 'state', policy: 'p', state: 'disabled' }],
    });
    const { endings, after, before } = await createMatrices(() => set)(
      { people, signIns, settings: {} },
      about,
    );
    const outcomesOf = (side: { cells: Uint32Array } | null) => [
      ...new Set([...(side?.cells ?? [])].map((at) => endings[at]?.outcome)),
    ];
    expect(outcomesOf(after)).toEqual(['granted']);
    expect(outcomesOf(before)).toEqual(['blocked']);
    expect((await judged(when({}, ['block']))).before).toBeNull();
  });

  it('stop at once where nobody waits for them any more', async () => {
    const control = new AbortController();
    const set = gatherBoth({
      imports: [importText('a.json', JSON.stringify(when({}, ['mfa'])))],
      namings: [],
    });
    const said: { walked: number; ofWalks: number }[] = [];
    const asked = createMatrices(() => set)(
      { people, signIns, settings: {} },
      {
        signal: control.signal,
        report: (progress) => {
          said.push(progress);
          control.abort(new Error('stopped'));
        },
      },
    );
    await expect(asked).rejects.toThrow('stopped');
    expect(said).toHaveLength(1);
    expect(said[0]?.walked).toBe(0);
  });
});

it('a guest is not asked for a passkey that does not count here', async () => {
  const strength = {
    operator: 'AND',
    builtInControls: [],
    authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' },
  };
  const set = gatherBoth({
    imports: [
      importText(
        'a.json',
        JSON.stringify(policyWith({ conditions: all, grantControls: strength })),
      ),
      importText(
        'b.json',
        JSON.stringify(
          policyWith({
            id: 'registering',
            conditions: {
              ...all,
              applications: { includeUserActions: ['urn:user:registersecurityinfo'] },
            },
            grantControls: { operator: 'OR', builtInControls: ['block'] },
          }),
        ),
      ),
    ],
    namings: [],
  });
  const guest = personOf({
    userPrincipalName: 'guest@fabrikam.example',
    userType: 'guest',
    methodsRegistered: ['mobilePhone', 'passKeyDeviceBound'],
  });
  const asked = { people: [guest], signIns: signIns.slice(0, 1), settings: {} };
  const { endings } = await createMatrices(() => set)(asked, about);
  expect(endings).toMatchObject([
    {
      outcome: 'blocked',
      screens: ['signIn.username', 'signIn.passkey', 'blocked.methodsUnavailable'],
    },
  ]);
});

it('says of registering that is kept from somebody only what is so of a policy that asks for MFA alone', async () => {
  const conditions = {
    ...all,
    applications: { includeUserActions: ['urn:user:registersecurityinfo'] },
  };
  const found = await findingsUnder(when({}, ['mfa']), policyWith({ conditions }));
  const [stuck] = found.filter(({ kind }) => kind === 'noWayOut');
  expect(stuck).toMatchObject({ about: 'registrationActionRestricted', severity: 'problem' });
  const said = rules['rule.registrationActionRestricted'];
  expect(said).toMatch(/\bmethod\b/);
  expect(said).not.toMatch(/\bonly\b/);
});

it('finds who has no way out among those who are made up, where policies mention user risk', async () => {
  const policies = [
    when({ signInRiskLevels: ['medium', 'high'] }, ['mfa']),
    when({ userRiskLevels: ['high'] }, ['mfa', 'passwordChange']),
  ].map((policy, at) => ({ ...policy, id: `p${at}` }));
  const set = gatherBoth({
    imports: [importText('a.json', JSON.stringify(policies))],
    namings: [],
  });
  const offer = askableOf(set.after);
  const asked = {
    people: offer.people.map(({ person }) => person),
    signIns: offer.signIns.map(({ signIn }) => ({ ...signIn, name: '' })),
    settings: {},
  };
  const { after } = await createMatrices(() => set)(asked, about);
  expect(
    after.findings.filter(({ kind }) => kind === 'noWayOut').map(({ about: rule }) => rule),
  ).toEqual(
    expect.arrayContaining([
      'hybridNeedsWriteback',
      'guestAtUserRiskFixesAtHome',
      'delegatedAdministratorAtRisk',
    ]),
  );
  expect(asked.people.length).toBeLessThan(11);
  const other = askableOf(
    gatherBoth({
      imports: [importText('a.json', JSON.stringify(policies.slice(0, 1)))],
      namings: [],
    }).after,
  );
  expect(other.people).toHaveLength(asked.people.length - 3);
});

it('lists every cell of a finding', async () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    personOf({ userPrincipalName: `p${at}@contoso.example` }),
  );
  const set = gatherBoth({
    imports: [importText('a.json', JSON.stringify([when({}, ['block'])]))],
    namings: [],
  });
  const { after } = await createMatrices(() => set)({ people: many, signIns, settings: {} }, about);
  expect(after.findings.find(({ kind }) => kind === 'blocked')?.cells).toEqual(
    Array.from({ length: 120 }, (_, at) => at),
  );
});

describe('what is seen of a device of another organisation', () => {
  const onCompliantDevice = signInOf({ name: 'Compliant', deviceInfo: { isCompliant: true } });

  it('is nothing, so that a policy on guests with such a device never applies', async () => {
    const policy = when(
      {
        users: { includeUsers: ['GuestsOrExternalUsers'] },
        devices: { deviceFilter: { mode: 'include', rule: 'device.isCompliant -eq True' } },
      },
      ['block'],
    );
    const imports = [importText('a.json', JSON.stringify([policy]))];
    const set = gatherBoth({ imports, namings: [] });
    const question = { people, signIns: [...signIns, onCompliantDevice], settings: {} };
    const { after } = await createMatrices(() => set)(question, about);
    expect(after.findings.find(({ kind }) => kind === 'neverApplies')?.about).toBe('signIns');
  });
});

describe('a contradiction', () => {
  const under = async (...policies: object[]): Promise<readonly Finding[]> => {
    const named = policies.map((policy, at) => ({
      ...policy,
      id: `p${at}`,
      displayName: `P${at}`,
    }));
    const set = gatherBoth({ imports: [importText('a.json', JSON.stringify(named))], namings: [] });
    const asked = askableOf(set.after);
    const question = {
      people: asked.people.map(({ person }) => person),
      signIns: asked.signIns.map(({ signIn }) => ({ ...signIn, name: '' })),
      settings: {},
    };
    return (await createMatrices(() => set)(question, about)).after.findings;
  };
  const filtered = (rule: string, more: object = {}) =>
    when({ devices: { deviceFilter: { mode: 'include', rule } }, ...more }, ['block']);

  it('is to ask for a device on which everybody is blocked', async () => {
    const required = when({}, ['compliantDevice']);
    const found = await under(required, filtered('device.isCompliant -eq True'));
    const finding = found.find(({ kind }) => kind === 'blockOverGrant');
    expect(finding && namesOf(finding)).toEqual(['P1', 'P0']);
    const others = await under(required, filtered('device.trustType -eq "Workplace"'));
    expect(others.map(({ kind }) => kind)).not.toContain('blockOverGrant');
  });

  it('is none where only mail programs are blocked, which can change no password', async () => {
    const found = await under(
      when({ clientAppTypes: ['exchangeActiveSync', 'other'] }, ['block']),
      when({ userRiskLevels: ['high'] }, ['mfa', 'passwordChange']),
    );
    expect(found.map(({ kind }) => kind)).not.toContain('blockOverChange');
  });
});
