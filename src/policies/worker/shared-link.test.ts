import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Question } from '../protocol.ts';
import { importText } from '../../../mocks/graph/import/index.ts';
import { answerOf } from './answers.ts';
import { knownOf } from './directory.ts';
import { importedSet, policyWith } from './fixtures.ts';
import {
  emptySet,
  type Gathered,
  gatherBoth,
  gatherSet,
  withFiles,
  withNaming,
} from './policy-set.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';
import { longestLink, readLink, shareOf, withLink } from './shared-link.ts';

const question: Question = {
  person: personOf({
    userPrincipalName: 'robin@contoso.example',
    displayName: 'رُبين',
    memberOf: ['<Pilot>'],
  }),
  signIn: signInOf({ name: 'At work', appId: 'app-1' }),
  settings: { announcesUserRisk: false },
};
const gathered = importedSet(policyWith());

/** Shares a set to which nothing is changed. */
const share = (set: Gathered, given: Parameters<typeof shareOf>[2]) =>
  shareOf({ before: set, after: set }, [], given);

const office = '5208359c-2e81-4458-9173-b79925c1d720';
const finance = '14ee818d-85f3-4227-ad53-fab87b5787c7';

/** A block for a group, in which another is, but from two places; and all that an export says of them. */
const objectsOf = () => [
  importText(
    'full.json',
    JSON.stringify({
      policies: [
        policyWith({
          id: 'block',
          displayName: 'Block outside',
          conditions: {
            users: { includeGroups: [finance], excludeGroups: ['<Break glass>'] },
            applications: { includeApplications: ['All'] },
            clientAppTypes: ['all'],
            locations: { includeLocations: ['All'], excludeLocations: [office, 'Branch'] },
          },
          grantControls: { operator: 'OR', builtInControls: ['block'] },
        }),
        policyWith({
          id: 'odd',
          displayName: 'Odd',
          conditions: { ...odd, moonPhase: ['full'] },
        }),
        policyWith({
          id: 'tried',
          displayName: 'Switched off here',
          conditions: odd,
          grantControls: { operator: 'OR', builtInControls: ['block'] },
        }),
      ],
      namedLocations: [
        { id: office, displayName: 'Head office', ipRanges: [{ cidrAddress: '203.0.113.0/24' }] },
        { id: 'other', displayName: 'Nobody names it', ipRanges: [{ cidrAddress: '10.0.0.0/8' }] },
      ],
      groups: [
        { id: finance, displayName: 'Finance', members: [{ id: 'middle' }, { id: 'nobody' }] },
        { id: 'middle', displayName: 'Ledgers', members: [{ id: 'inner' }] },
      ],
    }),
  ),
];
const odd = {
  users: { includeUsers: ['All'] },
  applications: { includeApplications: ['All'] },
  clientAppTypes: ['all'],
};

const packed = (value: unknown): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url');

describe('the text of a link', () => {
  it('carries a question and nothing of the policies but what it names', () => {
    const { text, chosen } = share(gathered, { question, withPolicies: false });
    expect(readLink(text ?? '')).toEqual({ question, policies: null, changes: [] });
    expect(chosen).toEqual(['<Pilot>', 'app-1']);
    expect(text).toMatch(/^[\w-]+$/);
  });

  it('carries the policies where that is asked for, as an export', () => {
    const { text } = share(gathered, { question, withPolicies: true });
    const read = readLink(text ?? '');
    if (!('question' in read)) throw new Error('It is not read.');
    expect(JSON.parse(read.policies ?? '')).toEqual({
      value: gathered.policies.map(({ policy }) => policy),
    });
    expect(read.policies).not.toContain('named');
  });

  it('lists what it has of the policies’ names, and the names that the user gave', () => {
    const named = gatherSet(withFiles(emptySet, objectsOf()));
    const person = personOf({
      userPrincipalName: 'in-group@contoso.example',
      displayName: 'Member of the group Finance',
      memberOf: [finance],
    });
    const signIn = signInOf({
      name: 'From Head office',
      ipAddress: '203.0.113.7',
      networkLocationDetails: [{ networkType: 'namedLocation', networkNames: [office] }],
    });
    const asked: Question = { person, signIn, settings: {} };
    expect(share(named, { question: asked, withPolicies: false }).chosen).toEqual([
      'Member of the group Finance',
      'From Head office',
      finance,
      office,
      '203.0.113.7',
    ]);
    const { chosen } = share(gathered, { question, withPolicies: false, own: ['رُبين'] });
    expect(chosen).toContain('رُبين');
    expect(chosen).not.toContain('At work');
  });

  it('lists the authentication context and what the device has, which filters look for', () => {
    const signIn = signInOf({
      name: 'Mine',
      authenticationContextValue: 'c7',
      deviceInfo: {
        displayName: 'PAW-7',
        extensionAttribute1: 'SAW',
        physicalIds: ['[ZTDId]:42'],
        trustType: 'AzureAD',
      },
    });
    const { chosen } = share(gathered, {
      question: {
        ...question,
        person: personOf({ userPrincipalName: 'a@contoso.example' }),
        signIn,
      },
      withPolicies: false,
    });
    expect(chosen).toEqual(['c7', 'PAW-7', 'SAW', '[ZTDId]:42']);
  });

  it('with the policies carries what is known of what they name, and what was tried: the answer is the same', async () => {
    let set = withFiles(emptySet, objectsOf());
    set = withNaming(set, { kind: 'group', written: '<Break glass>', displayName: 'Emergency' });
    set = withNaming(set, {
      kind: 'location',
      written: 'Branch',
      displayName: 'The branch',
      place: { ipRanges: [{ cidrAddress: '198.51.100.0/24' }], isTrusted: true },
    });
    set = {
      ...set,
      changes: [{ kind: 'state', policy: 'tried', state: 'disabled' }],
    };
    const both = gatherBoth(set);
    const { before, after: sent } = both;
    const asked: Question = {
      person: personOf({ userPrincipalName: 'robin@contoso.example', memberOf: ['inner'] }),
      signIn: signInOf({ name: 'Office', ipAddress: '203.0.113.7' }),
      settings: {},
    };
    const { text } = shareOf(both, set.changes, { question: asked, withPolicies: true });
    const taken = withLink(emptySet, 'link.json', text ?? '');
    expect(JSON.stringify(taken)).not.toContain('Nobody names it');
    expect(taken.changes).toEqual(set.changes);
    const { before: was, after: got } = gatherBoth(taken);
    expect(was.policies.map(({ policy }) => policy)).toEqual(
      before.policies.map(({ policy }) => policy),
    );
    expect([got.names, got.ids]).toEqual([[], []]);
    expect(got.policies.map(({ policy }) => policy)).toEqual(
      sent.policies.map(({ policy }) => policy),
    );
    expect(got.policies.map(({ unjudged }) => unjudged)).toEqual(
      sent.policies.map(({ unjudged }) => unjudged),
    );
    const { nameOf, directory } = knownOf(got);
    expect(nameOf('group', '<Break glass>')).toBe('Emergency');
    expect(nameOf('group', finance)).toBe('Finance');
    expect(directory.namedLocations).toMatchObject([
      { displayName: 'The branch', isTrusted: true },
      { displayName: 'Head office' },
    ]);
    const one = await answerOf(sent, asked);
    const other = await answerOf(got, asked);
    expect(one.trace.status?.outcome).toBe('granted');
    expect(other.frames.map(({ screen }) => screen)).toEqual(
      one.frames.map(({ screen }) => screen),
    );
    expect(other.trace.policies).toEqual(one.trace.policies);
    // From elsewhere the same person is blocked.
    const away = { ...asked, signIn: signInOf({ name: 'Away', ipAddress: '192.0.2.9' }) };
    expect((await answerOf(got, away)).trace.status?.outcome).toBe('blocked');
  });

  it('is none where it would be longer than a link may be, and says how long', () => {
    const many = importedSet(
      ...Array.from({ length: 3000 }, (_, at) =>
        policyWith({ id: crypto.randomUUID(), displayName: `${crypto.randomUUID()} ${at}` }),
      ),
    );
    const { text, length, most } = share(many, { question, withPolicies: true });
    expect(text).toBeNull();
    expect(length).toBeGreaterThan(most);
    expect(most).toBe(longestLink);
  });

  it.each([
    ['', 'broken'],
    ['@@@', 'broken'],
    [packed({ version: 1 }), 'broken'],
    [packed({ version: 1, question: { ...question, person: { riskLevel: 'huge' } } }), 'broken'],
    [packed([]), 'broken'],
    ['A'.repeat(longestLink + 1), 'broken'],
    [packed({ version: 3, ask: {} }), 'newer'],
    [packed({ version: 2, question, policies: [], changes: [{ kind: 'burn' }] }), 'broken'],
    [
      packed({
        version: 2,
        question,
        policies: [policyWith()],
        changes: [{ kind: 'edited', policy: 'a', to: { no: 'policy' } }],
      }),
      'broken',
    ],
  ])('is told apart from one that cannot be read: %s', (text, problem) => {
    expect(readLink(text)).toEqual({ problem });
  });
});
