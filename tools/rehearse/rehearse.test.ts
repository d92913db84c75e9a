import { afterAll, describe, expect, it } from 'vitest';
import { createFiles, rehearsed, sample } from './fixture.ts';

const files = createFiles();
afterAll(files.remove);

const policy = (displayName: string, more: object, conditions: object = {}) => ({
  id: displayName,
  displayName,
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    ...conditions,
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...more,
});

const screensOf = ({ screens }: { screens: readonly { screen: string }[] }): string[] =>
  screens.map(({ screen }) => screen);

describe('what an export holds beside policies', () => {
  const office = '5208359c-2e81-4458-9173-b79925c1d720';
  const blocksElsewhere = policy(
    'Elsewhere',
    { grantControls: { operator: 'OR', builtInControls: ['block'] } },
    { locations: { includeLocations: ['All'], excludeLocations: [office] } },
  );
  const place = {
    id: office,
    displayName: 'Office',
    isTrusted: true,
    ipRanges: [{ cidrAddress: '203.0.113.0/24' }],
  };
  const outcomes = (answers: Awaited<ReturnType<typeof rehearsed>>['answers']) =>
    Object.fromEntries(
      answers
        .filter(({ displayName }) => displayName === 'Member')
        .map(({ signIn, outcome }) => [signIn, outcome]),
    );

  it('judges policies on named locations by where these are', async () => {
    const set = files.write('with-places.json', {
      policies: [blocksElsewhere],
      namedLocations: [place],
    });
    const { answers, assumed } = await rehearsed(set);
    expect(outcomes(answers)).toEqual({ 'Everyday sign-in': 'blocked', 'From Office': 'granted' });
    expect(assumed.filter((one) => one.includes('location'))).toEqual([]);
    const signIn = files.write('sign-ins.json', [
      { name: 'Office', ipAddress: '203.0.113.9' },
      { name: 'Home', ipAddress: '198.51.100.9' },
    ]);
    const asked = await rehearsed(set, { signIn });
    expect(outcomes(asked.answers)).toEqual({ Office: 'granted', Home: 'blocked' });
  });

  it('says of which places nobody knows where they are', async () => {
    const { answers, assumed } = await rehearsed(files.write('no-places.json', blocksElsewhere));
    expect(outcomes(answers)).toEqual({
      'Everyday sign-in': 'blocked',
      [`From ${office}`]: 'granted',
    });
    expect(assumed).toContain(
      `No file says where the location “${office}” is; only sign-ins that are said to come from it do.`,
    );
  });

  it('takes a sign-in from a known trusted place for one', async () => {
    const trusting = policy(
      'Untrusted',
      { grantControls: { operator: 'OR', builtInControls: ['block'] } },
      { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
    );
    const { answers } = await rehearsed(files.write('trusting.json', [trusting, place]));
    expect(outcomes(answers)).toEqual({
      'Everyday sign-in': 'blocked',
      'From a trusted location': 'granted',
    });
  });

  it('counts groups in groups, asks for strengths as they are, and names what it asks about', async () => {
    const strict = policy(
      'Strict',
      {
        grantControls: {
          operator: 'OR',
          builtInControls: [],
          authenticationStrength: { id: 'own', displayName: 'Keys' },
        },
      },
      { users: { includeGroups: ['outer'] } },
    );
    const group = { '@odata.type': '#microsoft.graph.group' };
    const set = files.write('groups.json', [
      strict,
      { ...group, id: 'outer', displayName: 'Outer', members: [{ id: 'inner' }] },
      { ...group, id: 'inner', displayName: 'Inner', members: [{ id: 'outer' }] },
      { id: 'own', displayName: 'Keys', allowedCombinations: ['fido2'] },
    ]);
    const people = files.write('inner.json', { userPrincipalName: 'a@b.c', memberOf: ['inner'] });
    const { answers, assumed } = await rehearsed(set, { people });
    expect(answers[0]?.policies[0]?.applies).toBe(true);
    expect(assumed.filter((one) => one.includes('inner'))).toEqual([]);
    expect(screensOf(answers[0] ?? { screens: [] })).toContain('register.securityInfo.passkey');
    const made = await rehearsed(set);
    expect(made.answers.map(({ displayName }) => displayName)).toContain(
      'Member of the group Outer',
    );
  });
});

describe('what is asked for in place of an application', () => {
  const block = { operator: 'OR', builtInControls: ['block'] };
  const onlyFor = (target: object) => ({
    applications: { includeApplications: [], ...target },
    locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
  });
  const cases = async (set: string, ...given: object[]) => {
    const people = files.write('both.json', [
      { userPrincipalName: 'old@contoso.example' },
      { userPrincipalName: 'new@contoso.example', methodsRegistered: [] },
    ]);
    const signIn = files.write(
      'asked.json',
      given.map((one, index) => ({ name: String(index), ...one })),
    );
    return (await rehearsed(set, { people, signIn })).answers;
  };

  it('is registering security info: kept to a place, nobody registers elsewhere', async () => {
    const set = files.write(
      'registering.json',
      policy(
        'Register at work',
        { grantControls: block },
        onlyFor({ includeUserActions: ['urn:user:registersecurityinfo'] }),
      ),
    );
    const register = { userAction: 'registerSecurityInformation' };
    const trusted = { networkLocationDetails: [{ networkType: 'trustedNamedLocation' }] };
    const answers = await cases(set, register, { ...register, ...trusted }, {});
    expect(
      answers.map(({ person, signIn, outcome, errorCode }) => [person, signIn, outcome, errorCode]),
    ).toEqual([
      ['old@contoso.example', '0', 'blocked', 53010],
      ['old@contoso.example', '1', 'granted', 0],
      ['old@contoso.example', '2', 'granted', 0],
      ['new@contoso.example', '0', 'blocked', 53010],
      ['new@contoso.example', '1', 'granted', 0],
      ['new@contoso.example', '2', 'granted', 0],
    ]);
    const [, , , restricted, registers] = answers;
    expect(restricted?.screens.at(-1)?.screen).toBe('blocked.registrationRestricted');
    expect(registers && screensOf(registers)).toContain('register.securityInfo.scanQrCode');
    expect(restricted?.policies[0]).toMatchObject({ applies: true });
    expect(restricted?.rules.map(({ id }) => id)).toContain('actionIsASignIn');
    expect(restricted?.certainty).not.toBe('documented');
  });

  it('is joining a device: MFA is asked for, and somebody new registers for it', async () => {
    const set = files.write(
      'joining.json',
      policy(
        'MFA to join',
        {},
        { applications: { includeUserActions: ['urn:user:registerdevice'] } },
      ),
    );
    const [old, everyday, fresh] = await cases(set, { userAction: 'registerOrJoinDevices' }, {});
    expect(old && screensOf(old)).toContain('mfa.prompt.push');
    expect(everyday && screensOf(everyday)).not.toContain('mfa.prompt.push');
    expect(everyday?.policies[0]?.reason).toBe('userActions');
    expect(fresh && screensOf(fresh)).toContain('register.securityInfo.scanQrCode');
    expect(old?.certainty).toBe('derived');
  });

  it('is an authentication context, and only the one that policies name', async () => {
    const set = files.write(
      'contexts.json',
      policy(
        'MFA for c1',
        {},
        { applications: { includeAuthenticationContextClassReferences: ['c1'] } },
      ),
    );
    const asked = [{ authenticationContextValue: 'c1' }, { authenticationContextValue: 'c2' }, {}];
    const answers = await cases(set, ...asked);
    expect(answers.slice(0, 3).map(({ policies: [only] }) => only?.reason)).toEqual([
      'notSet',
      'authenticationContext',
      'authenticationContext',
    ]);
    expect(answers[0] && screensOf(answers[0])).toContain('mfa.prompt.push');
    const both = { ...asked[0], userAction: 'registerOrJoinDevices' };
    await expect(cases(set, both)).rejects.toThrow('this one has userAction and auth');
  });

  it('is made up from what policies mention, as insider risk is', async () => {
    const set = files.write('mentions.json', [
      policy('Insiders', { grantControls: block }, { insiderRiskLevels: 'moderate,elevated' }),
      policy(
        'Targets',
        {},
        {
          applications: {
            includeUserActions: ['urn:user:registersecurityinfo', 'urn:user:registerdevice'],
          },
        },
      ),
      policy('c7', {}, { applications: { includeAuthenticationContextClassReferences: ['c7'] } }),
    ]);
    const { answers } = await rehearsed(set);
    const own = answers.filter(({ displayName }) => displayName === 'Member');
    expect(own.map(({ signIn, outcome }) => `${signIn}: ${outcome}`)).toEqual([
      'Everyday sign-in: granted',
      'At moderate insider risk: blocked',
      'At elevated insider risk: blocked',
      'To register security info: granted',
      'To register or join a device: granted',
      'For the authentication context c7: granted',
    ]);
  });
});

describe('rehearsing policies', () => {
  it('answers for people whom the policies tell apart, by the screens of the product', async () => {
    const { answers } = await rehearsed(sample('jsa2/example1-2.json'));
    expect(answers.map(({ displayName }) => displayName)).toEqual([
      'Member',
      'Member without registered methods',
      'Member at high user risk',
      'Member at high user risk without registered methods',
      'Global Administrator',
      'B2B collaboration guest',
      'Technician of a service provider',
      'Member of the group d8cf7f8a-4ca9-472c-93ce-495841688445',
    ]);
    const [member, newMember] = answers;
    const inGroup = answers.at(-1);
    expect(member).toMatchObject({
      outcome: 'granted',
      errorCode: 0,
      certainty: 'documented',
      isComplete: true,
      policies: [
        { displayName: 'Baseline', applies: true, reason: 'notSet' },
        {
          displayName: 'Sales ',
          applies: false,
          reason: 'users',
          sentence: 'Does not apply: it is not for this person.',
        },
      ],
    });
    expect(member && screensOf(member)).toEqual([
      'signIn.username',
      'signIn.password',
      'mfa.prompt.push',
      'staySignedIn',
      'app',
    ]);
    expect(newMember && screensOf(newMember)).toContain('register.securityInfo.scanQrCode');
    expect(inGroup?.policies.map(({ applies }) => applies)).toEqual([true, true]);
  });

  it('asks about each risk that the policies mention, and names the page of what is not documented', async () => {
    const { answers } = await rehearsed(sample('denis-beuermann/sign-in-risk-2-block-access.json'));
    const blocked = answers.filter(({ outcome }) => outcome === 'blocked');
    expect(blocked.map(({ person, signIn }) => [person, signIn])).toEqual([
      ['group-1@contoso.example', 'At high sign-in risk'],
    ]);
    expect(blocked[0]).toMatchObject({
      errorCode: 53003,
      screens: [{}, {}, { screen: 'blocked.signInBlocked' }],
      certainty: 'derived',
    });
    expect(blocked[0]?.rules).toContainEqual(
      expect.objectContaining({
        certainty: 'derived',
        source: { title: expect.any(String), address: expect.stringMatching(/^https:/) },
      }),
    );
  });

  it('takes people and sign-ins in the words of Graph', async () => {
    const policies = files.write('policies.json', [
      policy('Admins', {}, { users: { includeRoles: ['62e90394-69f5-4237-9190-012177145e10'] } }),
      policy(
        'Elsewhere',
        { grantControls: { operator: 'OR', builtInControls: ['block'] } },
        { locations: { includeLocations: ['All'], excludeLocations: ['<Office>'] } },
      ),
    ]);
    const { answers } = await rehearsed(policies, {
      people: files.write('people.json', {
        userPrincipalName: 'Robin@Contoso.example',
        directoryRoles: ['global administrator'],
        methodsRegistered: ['mobilePhone'],
      }),
      signIn: files.write('sign-in.json', [
        { name: 'At home' },
        {
          name: 'At work',
          networkLocationDetails: [{ networkType: 'namedLocation', networkNames: ['<Office>'] }],
        },
      ]),
    });
    expect(
      answers.map((one) => [one.person, one.signIn, one.outcome, screensOf(one).at(-1)]),
    ).toEqual([
      ['Robin@Contoso.example', 'At home', 'blocked', 'blocked.conditionalAccess'],
      ['Robin@Contoso.example', 'At work', 'granted', 'app'],
    ]);
    expect(answers[1] && screensOf(answers[1])).toContain('mfa.prompt.code');
  });

  it('counts days up to the time of the sign-in', async () => {
    // Asks for no MFA, which would not be put off.
    const policies = files.write('risk.json', policy('Risk', {}, { userRiskLevels: ['high'] }));
    const { answers } = await rehearsed(policies, {
      people: files.write('asked.json', [
        {
          userPrincipalName: 'asked@contoso.example',
          methodsRegistered: [],
          registrationClockStartedAt: '2026-11-14T08:30:00Z',
        },
      ]),
      signIn: files.write('days.json', [
        { name: 'Day 9' },
        { name: 'Day 15', createdDateTime: '2026-11-28T09:30:00+01:00' },
      ]),
    });
    expect(answers.map((one) => screensOf(one)[2])).toEqual([
      'moreInfoRequired.skippable',
      'moreInfoRequired.mandatory',
    ]);
    const signIn = files.write('days.json', { name: 'Some day', createdDateTime: '2026-11-28' });
    await expect(rehearsed(policies, { signIn })).rejects.toThrow(
      'days.json: createdDateTime: Expected a date and time with its zone, such as 2026-11-22T09:00:00Z.',
    );
  });

  it('knows who has no way out of a user risk', async () => {
    const policies = files.write(
      'user-risk.json',
      policy(
        'New password',
        { grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] } },
        { userRiskLevels: ['high'] },
      ),
    );
    const atRisk = (name: string, more: object) => ({
      userPrincipalName: `${name}@contoso.example`,
      riskLevel: 'high',
      ...more,
    });
    const { answers } = await rehearsed(policies, {
      people: files.write('at-risk.json', [
        atRisk('member', {}),
        atRisk('new', { methodsRegistered: [] }),
        atRisk('hybrid', { onPremisesSyncEnabled: true }),
        atRisk('written-back', { onPremisesSyncEnabled: true, passwordWriteback: true }),
        atRisk('guest', { userType: 'guest' }),
      ]),
    });
    const ends = answers.map((one) => [one.person.split('@')[0], screensOf(one).at(-1)]);
    expect(Object.fromEntries(ends)).toEqual({
      member: 'app',
      new: 'blocked.signInBlocked',
      hybrid: 'blocked.accountBlocked',
      'written-back': 'app',
      guest: 'blocked.accountBlocked',
    });
    expect(answers[0] && screensOf(answers[0])).toContain('passwordChange.risk');
  });

  it('goes through every method that somebody may have registered', async () => {
    const { answers } = await rehearsed(sample('jsa2/example1-2.json'), {
      people: files.write(
        'methods.json',
        ['softwareOneTimePasscode', 'mobilePhone', 'passKeyDeviceBound'].map((method) => ({
          userPrincipalName: `${method}@contoso.example`,
          methodsRegistered: [method],
        })),
      ),
    });
    expect(answers.map(({ outcome }) => outcome)).toEqual(['granted', 'granted', 'granted']);
    expect(answers.map((one) => screensOf(one)[1])).toEqual([
      'signIn.password',
      'signIn.password',
      'signIn.passkey',
    ]);
  });

  it('says what cannot be judged', async () => {
    const policies = files.write(
      'unknown.json',
      policy('Newer', {
        grantControls: { operator: 'OR', builtInControls: ['mfa', 'retinaScan'] },
      }),
    );
    const { answers, unjudged } = await rehearsed(policies);
    expect(unjudged).toEqual([
      expect.objectContaining({ policy: 'Newer', value: expect.stringContaining('retinaScan') }),
    ]);
    expect(answers.map(({ isComplete }) => isComplete)).not.toContain(true);
  });

  it('says how policies on registering judge while somebody registers', async () => {
    const policies = files.write('registering.json', [
      policy('Everybody', {}),
      policy(
        'Registering',
        { grantControls: { operator: 'OR', builtInControls: ['block'] } },
        { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
      ),
    ]);
    const { answers } = await rehearsed(policies);
    const newMember = answers.find(({ person }) => person.startsWith('new-member'));
    expect(newMember).toMatchObject({ outcome: 'blocked' });
    expect(newMember?.registrationPolicies).toContainEqual(
      expect.objectContaining({ displayName: 'Registering', applies: true }),
    );
  });

  it('says of what it made up that it did, and what it left out', async () => {
    const { assumed } = await rehearsed(sample('denis-beuermann/20221209-policies.json'));
    expect(assumed).toContain('The people are made up from what the policies mention.');
    expect(assumed).toContain(
      'The policies mention 10 named locations; only the first 5 are asked about without --sign-in.',
    );
  });
});

it('says which of the groups and places no policy mentions', async () => {
  const { assumed } = await rehearsed(sample('jsa2/example1-2.json'), {
    people: files.write('members.json', {
      userPrincipalName: 'robin@contoso.example',
      memberOf: ['a881d286-2b5c-417b-8d7e-c48b516aef83', 'Salse'],
    }),
    signIn: files.write('from.json', {
      name: 'Office',
      networkLocationDetails: [{ networkType: 'namedLocation', networkNames: ['Office'] }],
    }),
  });
  expect(assumed).toEqual([
    'No policy mentions the group “Salse”.',
    'No policy mentions the location “Office”.',
  ]);
});

describe('a file that is not what it should be', () => {
  const policies = sample('jsa2/example1-2.json');

  it.each([
    ['[{ "userPrincipalName": "a@b.example", }]', /people\.json:1:40: It is no JSON: a comma/],
    ['[]', /people\.json: Expected at least one; the list is empty\.$/],
    ['{}', /people\.json: userPrincipalName: /],
    [
      '[{ "userPrincipalName": "a@b.example", "riskLevel": "huge" }]',
      /people\.json: 0\.riskLevel: Expected one of none, low, medium, high; got "huge"\.$/,
    ],
    ['[{ "userPrincipalName": "a@b.example", "riskLevels": [] }]', /people\.json: 0\.riskLevels: /],
    [
      '[{ "userPrincipalName": "a@b.example" }, { "userPrincipalName": "A@B.example" }]',
      /people\.json: Expected each userPrincipalName once/,
    ],
    [
      '{ "userPrincipalName": "a@b.example", "directoryRoles": ["Boss"] }',
      /directoryRoles: "Boss" is neither/,
    ],
  ])('is said with its place or path: %s', async (content, message) => {
    const people = files.write('people.json', content);
    await expect(rehearsed(policies, { people })).rejects.toThrow(message);
  });

  it.each([
    [
      { person: 'nobody@contoso.example' },
      /expect\.json: expectation 1: there is no person "nobody@contoso\.example"; there are: member@contoso\.example, .*\.$/,
    ],
    [
      { signIn: 'Everyday' },
      /expect\.json: expectation 1: there is no sign-in "Everyday"; there are: Everyday sign-in\b.*\.$/,
    ],
    [
      { policies: { Nothing: 'applies' } },
      /expect\.json: expectation 1: there is no policy "Nothing"/,
    ],
    [{ person: 'member@contoso.example' }, /expectation 1: it expects nothing/],
    [{ excludesScreens: [] }, /expectation 1: it expects nothing/],
    [{ screens: ['no.such.screen'] }, /expect\.json: screens\.0: Expected one of /],
  ])('is an expectation that would hold whatever comes: %j', async (expectation, message) => {
    const expectations = files.write('expect.json', expectation);
    await expect(rehearsed(policies, { expect: expectations })).rejects.toThrow(message);
  });

  it.each([
    [
      { userAction: 'registerSecurityInformation', appId: 'x' },
      /sign-in\.json: A sign-in is for an application, a userAction or an authenticationContextValue; this one has userAction and appId\.$/,
    ],
    [
      [{ name: 'fine' }, { authenticationContextValue: 'c1', appId: 'x' }],
      /sign-in\.json: 1: A sign-in .* has authenticationContextValue and appId\.$/,
    ],
    [
      {
        userAction: 'registerOrJoinDevices',
        authenticationContextValue: 'c1',
        appDisplayName: 'X',
      },
      /has userAction and authenticationContextValue and appDisplayName\.$/,
    ],
  ])('is a sign-in for two things, of which one would be dropped: %j', async (given, message) => {
    const named = [given].flat().map((one) => ({ name: 'Both', ...one }));
    const content = Array.isArray(given) ? named : named[0];
    const signIn = files.write('sign-in.json', content);
    await expect(rehearsed(policies, { signIn })).rejects.toThrow(message);
  });

  it.each([
    [
      'people',
      { userPrincipalName: 'a', foo: 1 },
      /people\.json: foo: There is no member of this name\.$/,
    ],
    ['people', [{}], /people\.json: 0\.userPrincipalName: It is missing\.$/],
    ['people', ['a'], /people\.json: 0: Expected an object; got "a"\.$/],
    [
      'people',
      { userPrincipalName: 'a', memberOf: 'b' },
      /people\.json: memberOf: Expected a list; got "b"\.$/,
    ],
    [
      'signIn',
      { name: 'a', deviceInfo: { foo: 1 } },
      /deviceInfo\.foo: There is no member of this name\.$/,
    ],
    ['signIn', { name: 'a', authenticationFlow: {} }, /transferMethod: It is missing\.$/],
    ['signIn', { name: 'a', deviceInfo: { isCompliant: 1 } }, /Expected true or false; got 1\.$/],
    ['expect', { outcom: 'granted' }, /expect\.json: outcom: There is no member of this name\.$/],
    ['expect', { policies: 'x' }, /expect\.json: policies: Expected an object; got "x"\.$/],
  ])('has a member that is unknown, missing or another thing: %s %j', async (kind, given, says) => {
    const file = files.write(`${kind}.json`, given);
    await expect(rehearsed(policies, { [kind]: file })).rejects.toThrow(says);
  });

  it('is a folder', async () => {
    await expect(rehearsed(policies, { signIn: sample('jsa2') })).rejects.toThrow(
      /jsa2: it is a folder\.$/,
    );
  });

  it('is a file of policies that was refused, when there is no other', async () => {
    await expect(
      rehearsed(sample('denis-beuermann/user-actions-1-join-devices.json')),
    ).rejects.toThrow(/user-actions-1-join-devices\.json:29:13: It is no JSON/);
  });
});

describe('expectations', () => {
  it('hold, or are named with what is otherwise', async () => {
    const { expectations } = await rehearsed(sample('jsa2/example1-2.json'), {
      expect: files.write('expect.json', [
        { outcome: 'granted', errorCode: 0, isComplete: true, excludesScreens: ['blocked.device'] },
        { person: 'Member@contoso.example', policies: { 'Sales ': 'users', Baseline: 'applies' } },
        {
          person: 'member@contoso.example',
          signIn: 'Everyday sign-in',
          screens: ['signIn.username', 'signIn.password', 'app'],
          policies: { 'Sales ': 'applies', Baseline: 'doesNotApply' },
        },
      ]),
    });
    expect(expectations?.count).toBe(3);
    expect(expectations?.broken).toEqual([
      {
        expectation: 3,
        person: 'member@contoso.example',
        signIn: 'Everyday sign-in',
        differences: [
          'screens: expected ["signIn.username","signIn.password","app"], got ["signIn.username","signIn.password","mfa.prompt.push","staySignedIn","app"]',
          'policy “Baseline”: expected "doesNotApply", got "applies"',
          'policy “Sales ”: expected "applies", got "users"',
        ],
      },
    ]);
  });
});

describe('a table', () => {
  it('says of every cell what its own answer says, and what stands out', async () => {
    const one = sample('denis-beuermann/20221209-policies.json');
    const [table, walked] = await Promise.all([rehearsed(one, { matrix: true }), rehearsed(one)]);
    expect(table.answers).toEqual([]);
    const cells = table.matrix?.rows.flatMap(({ person, cells: own }) =>
      own.map(({ signIn, outcome, errorCode, screens, lastScreen }) => [
        person,
        signIn,
        outcome,
        errorCode,
        screens,
        lastScreen,
      ]),
    );
    expect(cells).toEqual(
      walked.answers.map(({ person, signIn, outcome, errorCode, screens }) => [
        person,
        signIn,
        outcome,
        errorCode,
        screens.length,
        screens.at(-1)?.screen,
      ]),
    );
    expect(table.count).toBe(walked.answers.length);
    expect(table.matrix?.findings.length).toBeGreaterThan(0);
  });
});
