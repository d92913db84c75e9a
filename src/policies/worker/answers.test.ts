import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../mocks/graph/import/index.ts';
import { storyboardOf } from '../../../mocks/storyboard/frames.ts';
import type { Certainty } from '../../api/contract.ts';
import type { Question } from '../protocol.ts';
import { answerOf, askableOf, manyPolicies, scenarioToRehearse } from './answers.ts';
import { importedSet, policyWith } from './fixtures.ts';
import { emptySet, gatherSet, withFiles, withNaming } from './policy-set.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';

const leastSure = (all: readonly Certainty[]): Certainty =>
  (['uncertain', 'derived'] as const).find((one) => all.includes(one)) ?? 'documented';

const sampleOf = (path: string) =>
  gatherSet(
    withFiles(emptySet, [
      importFile(
        path,
        readFileSync(new URL(`../../../mocks/graph/samples/${path}`, import.meta.url)),
      ),
    ]),
  );

const question = (
  person: Partial<Parameters<typeof personOf>[0]> = {},
  signIn: Partial<Parameters<typeof signInOf>[0]> = {},
): Question => ({
  person: personOf({ userPrincipalName: 'robin@contoso.example', ...person }),
  signIn: signInOf({ name: 'One', ...signIn }),
  settings: {},
});

const atUserRisk = policyWith({
  conditions: {
    users: { includeUsers: ['All'], excludeGroups: ['<Break glass>'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['high'],
  },
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
});

describe('an answer', () => {
  it('is incomplete where nothing says where a place is, unless the sign-in is said to come from it', async () => {
    const inPlace = (excludeLocations: string[]) =>
      importedSet(
        policyWith({
          conditions: {
            users: { includeUsers: ['All'] },
            applications: { includeApplications: ['All'] },
            clientAppTypes: ['all'],
            locations: { includeLocations: ['All'], excludeLocations },
          },
        }),
      );
    const unknown = await answerOf(inPlace(['<Office>', 'AllTrusted']), question());
    expect([unknown.placesUnknown, unknown.isComplete]).toEqual([['Office'], false]);
    const said = await answerOf(
      inPlace(['<Office>']),
      question(
        {},
        { networkLocationDetails: [{ networkType: 'namedLocation', networkNames: ['<Office>'] }] },
      ),
    );
    expect([said.placesUnknown, said.isComplete]).toEqual([[], true]);
  });

  it('knows groups of applications, and says where it does not', async () => {
    const appId = '7e9a4c0e-0000-4000-8000-000000000001';
    const under = async (signIn: { appId?: string }, ...named: object[]) => {
      const { trace, isComplete, unjudged } = await answerOf(
        importedSet(
          policyWith({
            conditions: {
              users: { includeUsers: ['All'] },
              applications: { includeApplications: ['Office365'] },
              clientAppTypes: ['all'],
            },
            grantControls: { operator: 'OR', builtInControls: ['block'] },
          }),
          ...named,
        ),
        question({}, signIn),
      );
      return [trace.status?.outcome, isComplete, unjudged.map(({ value }) => value)];
    };
    expect(await under({ appId: '00000002-0000-0ff1-ce00-000000000000' })).toEqual([
      'blocked',
      true,
      [],
    ]);
    expect(await under({})).toEqual(['granted', true, []]);
    expect(await under({ appId })).toEqual(['granted', false, ['Office365']]);
    const type = (name: string) => ({ '@odata.type': `#microsoft.graph.${name}` });
    const named = { appId, displayName: 'Payroll' };
    expect(await under({ appId }, { ...type('servicePrincipal'), ...named })).toEqual([
      'granted',
      false,
      ['Office365'],
    ]);
    expect(await under({ appId }, { ...type('application'), ...named })).toEqual([
      'granted',
      true,
      [],
    ]);
  });

  it('is uncertain where a policy decides that has a condition of which nothing is known', async () => {
    const under = async (conditions: object, rest: object = {}) => {
      const { trace, isComplete } = await answerOf(
        importedSet(
          policyWith({
            conditions: {
              users: { includeUsers: ['All'] },
              applications: { includeApplications: ['All'] },
              clientAppTypes: ['all'],
              ...conditions,
            },
            grantControls: { operator: 'OR', builtInControls: ['block'] },
            ...rest,
          }),
        ),
        question(),
      );
      const [policy] = trace.policies;
      return [trace.status?.outcome, trace.certainty, isComplete, policy?.unjudgedConditions];
    };
    const moonPhase = { includePhases: ['full'] };
    expect(await under({ moonPhase })).toEqual(['blocked', 'uncertain', false, ['moonPhase']]);
    expect(await under({ userRiskLevels: ['high'], moonPhase })).toEqual([
      'granted',
      'documented',
      false,
      ['moonPhase'],
    ]);
    expect(await under({})).toEqual(['blocked', 'documented', true, []]);
  });

  it('has each screen as it comes, what is done at it, and how the policies judge', async () => {
    const answer = await answerOf(importedSet(atUserRisk), question({ riskLevel: 'high' }));
    expect(answer.frames.map(({ screen }) => screen)).toEqual([
      'signIn.username',
      'signIn.password',
      'risk.accountAtRisk',
      'mfa.prompt.push',
      'passwordChange.risk',
      'app',
    ]);
    expect(answer.script).toHaveLength(answer.frames.at(-1)?.after ?? 0);
    expect(answer.trace.status?.outcome).toBe('granted');
    expect(answer.trace.policies).toMatchObject([{ applies: true }]);
    expect(answer.isComplete).toBe(true);
    // What decided on the way counts too, not only what is left at its end.
    expect(answer.trace.rules.map(({ id }) => id)).toContain('accountAtRiskIsAnnounced');
    expect(answer.trace.certainty).toBe('uncertain');
  });

  it('goes the other way where the organisation has set up what sources leave open', async () => {
    const { frames } = await answerOf(importedSet(atUserRisk), {
      ...question({ riskLevel: 'high' }),
      settings: { announcesUserRisk: false },
    });
    expect(frames.map(({ screen }) => screen)).not.toContain('risk.accountAtRisk');
  });

  it('says how it would end if report-only policies were on, where that is otherwise', async () => {
    const block = { grantControls: { operator: 'OR', builtInControls: ['block'] } };
    const report = { state: 'enabledForReportingButNotEnforced' };
    const reported = await answerOf(importedSet(policyWith({ ...block, ...report })), question());
    expect([reported.trace.status?.outcome, reported.ifOn]).toEqual([
      'granted',
      { outcome: 'blocked', screens: 3, policies: ['Require MFA'] },
    ]);
    const on = await answerOf(importedSet(policyWith(block)), question());
    expect(on.ifOn).toBeNull();
  });

  it('says which part of a policy it cannot judge', async () => {
    const { unjudged, isComplete, trace } = await answerOf(
      importedSet(
        policyWith({ grantControls: { operator: 'OR', builtInControls: ['retinaScan'] } }),
      ),
      question(),
    );
    expect(unjudged).toMatchObject([{ value: expect.stringContaining('retinaScan') }]);
    expect(isComplete).toBe(false);
    expect(trace.policies[0]?.controls).toMatchObject([
      { control: 'unknownFutureValue', name: 'retinaScan' },
    ]);
  });
});

describe('a rehearsal of one’s own', () => {
  const made = (policy: object, signIn: Parameters<typeof question>[1] = {}) =>
    scenarioToRehearse(importedSet(policy), {
      ...question({}, signIn),
      title: 'A',
      deviceName: 'Mac',
    });

  it('says what the file wrote for a control that no rule knows', async () => {
    const scenario = await made(
      policyWith({ grantControls: { operator: 'OR', builtInControls: ['retinaScan', 'mfa'] } }),
    );
    const { frames } = storyboardOf(scenario);
    expect(frames.at(-1)?.trace.policies[0]?.controls).toMatchObject([
      { control: 'mfa', name: null },
      { control: 'unknownFutureValue', name: 'retinaScan' },
    ]);
  });

  it('calls the device what it is told, unless somebody gave it a name', async () => {
    const nameIn = async (...given: Parameters<typeof made>) =>
      (await made(...given)).circumstances?.device?.displayName;
    expect(await nameIn(policyWith())).toBe('Mac');
    const deviceInfo = { displayName: 'Robin’s laptop' };
    const signIn = { deviceInfo: signInOf({ name: 'One', deviceInfo }).deviceInfo };
    expect(await nameIn(policyWith(), signIn)).toBe('Robin’s laptop');
  });
});

describe('the time of a sign-in', () => {
  const fresh = { methodsRegistered: [], registrationClockStartedAt: '2026-11-14T08:30:00Z' };
  const screensOf = async (...asked: Parameters<typeof question>): Promise<string[]> => {
    const { frames } = await answerOf(importedSet(atUserRisk), question(...asked));
    return frames.map(({ screen }) => screen);
  };

  it('says how many of the 14 days are left in which registration can be put off', async () => {
    expect(await screensOf(fresh)).toContain('moreInfoRequired.skippable');
    const late = await screensOf(fresh, { createdDateTime: '2026-11-28T10:30:00+02:00' });
    expect(late).toContain('moreInfoRequired.mandatory');
    expect(late).not.toContain('moreInfoRequired.skippable');
    const { frames } = await answerOf(
      importedSet(atUserRisk),
      question(fresh, { createdDateTime: '2026-11-27T08:30:00Z' }),
    );
    const asks = frames.find(({ screen }) => screen === 'moreInfoRequired.skippable');
    expect(asks?.reply.requirement).toMatchObject({ daysLeft: 1 });
  });

  it('asks nobody to register whom the registration policy does not ask', async () => {
    const asked = await screensOf({ methodsRegistered: [] });
    expect(asked.filter((screen) => screen.startsWith('moreInfoRequired'))).toEqual([]);
    expect(() => signInOf({ name: 'One', createdDateTime: 'yesterday' })).toThrow(
      'a date and time',
    );
  });
});

it('makes up a technician, and where policies mention user risk one at high risk, who is let in at home alone', async () => {
  const plain = askableOf(importedSet(policyWith())).people.map(({ person }) => person);
  expect(plain).toContainEqual(
    expect.objectContaining({ userType: 'member', externalUserType: 'serviceProvider' }),
  );
  const gathered = importedSet(atUserRisk);
  const made = askableOf(gathered).people.find(
    ({ called }) => called.id === 'madeUp.technicianAtRisk',
  );
  expect(made?.person).toMatchObject({ externalUserType: 'serviceProvider', riskLevel: 'high' });
  const answer = await answerOf(gathered, question(made?.person));
  expect(answer.frames.at(-1)).toMatchObject({
    screen: 'blocked.accountBlocked',
    state: 'partner',
  });
  expect(answer.trace.rules.map(({ id }) => id)).toContain('delegatedAdministratorAtRisk');
});

it('says which attributes of devices the filters look at, and for which values', () => {
  const filters = (rule: string) =>
    policyWith({
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        devices: { deviceFilter: { mode: 'exclude', rule } },
      },
    });
  const { mentioned } = askableOf(
    importedSet(
      filters(
        'device.extensionAttribute1 -in ["SAW", "Kiosk"] -or device.trustType -eq "ServerAD" -or -not (device.deviceOwnership -eq "Company")',
      ),
      filters('device.extensionattribute1 -eq "SAW" -or device.model -eq null'),
      filters('device.model -like "x"'),
    ),
  );
  expect(mentioned.deviceAttributes).toEqual([
    { attribute: 'extensionAttribute1', values: ['SAW', 'Kiosk'] },
    { attribute: 'ownership', values: ['Company'] },
    { attribute: 'model', values: [] },
  ]);
});

it('plays of a very large set only what may come to apply, and answers the same', async () => {
  const others = Array.from({ length: manyPolicies }, (_, at) =>
    policyWith({
      id: `other-${at}`,
      conditions: {
        users: { includeGroups: [`group-${at}`] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
      },
    }),
  );
  const asked = question({ riskLevel: 'high' });
  const large = await answerOf(importedSet(atUserRisk, ...others), asked);
  const small = await answerOf(importedSet(atUserRisk), asked);
  expect(large).toEqual({ ...small, notPlayed: manyPolicies });
});

it('makes up people and sign-ins from what the policies mention, by the names the user gave', () => {
  const named = gatherSet(
    withNaming(
      withFiles(emptySet, [
        importFile(
          'set.json',
          new TextEncoder().encode(
            JSON.stringify(
              policyWith({
                conditions: {
                  users: { includeGroups: ['<Pilot>'] },
                  applications: { includeApplications: ['All'] },
                  signInRiskLevels: ['medium'],
                },
              }),
            ),
          ),
        ),
      ]),
      { kind: 'group', written: '<Pilot>', displayName: 'Pilot ring' },
    ),
  );
  const { people, signIns } = askableOf(named);
  expect(people.at(-1)).toMatchObject({
    called: { id: 'madeUp.inGroup', about: { id: '<Pilot>', displayName: 'Pilot ring' } },
    person: { memberOf: ['<Pilot>'] },
  });
  expect(signIns[1]).toMatchObject({
    called: { id: 'madeUp.signInRisk', values: { level: 'medium' } },
    signIn: { signInRiskLevel: 'medium' },
  });
});

it.each([
  'jsa2/example1-2.json',
  'denis-beuermann/20221209-policies.json',
  'Clutch2View/CA019-restrict-guest-access.json',
])('%s makes scenarios whose script leads where it says, for everybody', async (path) => {
  const gathered = sampleOf(path);
  const { people, signIns } = askableOf(gathered);
  const [everyday, other = everyday] = signIns;
  for (const { person } of people)
    for (const made of [everyday, other]) {
      if (!made) throw new Error('Nothing was made up.');
      const asked = {
        person,
        signIn: { ...made.signIn, name: made.called.id },
        settings: {},
        title: 'A',
        deviceName: 'Mac',
      };
      // Each is played before the next is made.
      // oxlint-disable-next-line no-await-in-loop
      const [scenario, answer] = await Promise.all([
        scenarioToRehearse(gathered, asked),
        answerOf(gathered, asked),
      ]);
      const { frames } = storyboardOf(scenario);
      expect(scenario).toMatchObject({ id: 'own', title: 'A' });
      // What the dock says of each screen, and what the page says of all of them, is one thing.
      const sure = answer.frames.map(({ after }, index) =>
        leastSure(
          frames.slice(after, answer.frames[index + 1]?.after).map(({ trace }) => trace.certainty),
        ),
      );
      expect(answer.frames.map(({ certainty }) => certainty)).toEqual(sure);
      expect(answer.trace.certainty).toBe(leastSure(sure));
      expect(frames.at(-1)?.trace.status).toEqual({
        ...answer.trace.status,
        requestId: frames.at(-1)?.trace.status?.requestId,
        correlationId: frames.at(-1)?.trace.status?.correlationId,
      });
      expect(answer.frames.map(({ after, state }) => [after, state])).toEqual(
        answer.frames.map(({ after, state }) => [
          after,
          scenario.script[after - 1]?.expect.state ?? state,
        ]),
      );
    }
});
