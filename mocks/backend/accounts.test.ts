import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import {
  after,
  personIn,
  requiredIn,
  signsIn,
  testPerson,
  testSecrets,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import {
  mfaAtSignInRisk,
  mfaForAll,
  newPasswordAtUserRisk,
} from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { testPolicy } from './conditional-access/fixtures.ts';
import { trace } from './trace.ts';
import { withPerson, type World } from './world.ts';

const account = testPerson.userPrincipalName;
const pick = { type: 'pickAccount', account } as const;
const closeBrowser = { type: 'closeBrowser' } as const;
const answer = (yes: boolean): Command => ({
  type: 'staySignedIn',
  answer: yes ? 'yes' : 'no',
  dontShowAgain: false,
});

const approved = (world: World): World =>
  after(world, { type: 'phoneApprove', number: world.attempt?.challenge?.number ?? '' });

/** A browser that was closed after a sign-in whose question whether to stay signed in was answered. */
const closed = (yes: boolean, change: Partial<Scenario> = {}): World =>
  after(testWorld(change), ...signsIn, answer(yes), closeBrowser);

const offered = (isSignedIn: boolean) => ({
  kind: 'pickAccount',
  accounts: [{ displayName: testPerson.displayName, userPrincipalName: account, isSignedIn }],
});

const rulesOf = (world: World): string[] => trace(world, timeIn(world)).rules.map(({ id }) => id);

describe('a browser that is closed', () => {
  it('keeps the session of whoever stays signed in, who goes on without a password', () => {
    const world = closed(true);
    expect(requiredIn(world)).toEqual(offered(true));
    const picked = after(world, pick);
    expect(requiredIn(picked).kind).toBe('application');
    expect(rulesOf(picked)).toEqual(
      expect.arrayContaining(['keptSessionNeedsNoPassword', 'staySignedInKeptAlready']),
    );
    expect(requiredIn(after(picked, closeBrowser))).toEqual(offered(true));
  });

  it('knows the account of whoever does not, and asks for the password', () => {
    const world = closed(false);
    expect(requiredIn(world)).toEqual(offered(false));
    expect(requiredIn(after(world, pick)).kind).toBe('password');
  });

  it.each([
    ['always', true],
    ['never', false],
  ] as const)('keeps the session as a policy says: %s', (mode, isSignedIn) => {
    const policies = [
      testPolicy('session', {
        grantControls: null,
        sessionControls: { persistentBrowser: { isEnabled: true, mode } },
      }),
    ];
    const world = after(testWorld({ policies }), ...signsIn, closeBrowser);
    expect(requiredIn(world)).toEqual(offered(isSignedIn));
  });

  it('ends no session by a later sign-out of somebody else, but by the own one', () => {
    const left = after(closed(true), pick, { type: 'cancel' });
    expect(requiredIn(left)).toEqual(offered(false));
  });
});

describe('a kept session', () => {
  it('vouches for the MFA of its sign-in', () => {
    const asked = after(testWorld({ policies: [mfaForAll] }), ...signsIn);
    const world = after(approved(asked), answer(true), closeBrowser, pick);
    expect(requiredIn(world).kind).toBe('application');
    expect(trace(world, timeIn(world)).asked).toMatchObject([{ control: 'mfa', metBy: 'claim' }]);
  });

  it('vouches for no MFA that was not done', () => {
    const world = closed(true);
    const stricter = { ...world, tenant: { ...world.tenant, policies: [mfaForAll] } };
    expect(requiredIn(after(stricter, pick)).kind).toBe('approveRequest');
  });

  it('does not do for a policy that asks every time: password and MFA come again', () => {
    const world = closed(true);
    const risky: World = {
      ...world,
      tenant: { ...world.tenant, policies: [newPasswordAtUserRisk, mfaAtSignInRisk] },
      people: world.people.map((one) => ({ ...one, risk: highUserRisk })),
    };
    const picked = after(risky, pick);
    expect(requiredIn(picked)).toEqual({ kind: 'password' });
    const wrong = after(picked, { type: 'submitPassword', password: 'wrong' });
    expect(requiredIn(wrong)).toEqual({ kind: 'password', error: 'invalidCredentials' });
    const right = testSecrets['persona.password'];
    const proved = after(wrong, { type: 'submitPassword', password: right });
    expect(requiredIn(proved).kind).toBe('acknowledgeRisk');
  });

  it('ends after ninety days without being used', () => {
    const after89 = after(closed(true), { type: 'advanceClock', seconds: 89 * 24 * 60 * 60 });
    expect(requiredIn(after89)).toEqual(offered(true));
    const used = after(after89, pick, closeBrowser);
    const later89 = after(used, { type: 'advanceClock', seconds: 89 * 24 * 60 * 60 });
    expect(requiredIn(later89)).toEqual(offered(true));
    const over = after(later89, { type: 'advanceClock', seconds: 24 * 60 * 60 });
    expect(requiredIn(over)).toEqual(offered(false));
  });

  it('ends with the password that it was made with', () => {
    const world = closed(true);
    const person = personIn(world);
    const changed = withPerson(world, {
      ...person,
      password: person.password && { ...person.password, salt: 'another' },
    });
    expect(requiredIn(changed)).toEqual(offered(false));
    expect(requiredIn(after(changed, pick)).kind).toBe('password');
  });
});

describe('known accounts', () => {
  const known = [
    { displayName: 'Robin Ekwall', userPrincipalName: account, isSignedIn: true },
    { displayName: 'Robin Ekwall', userPrincipalName: 'robin@fabrikam.example' },
  ];
  const world = testWorld({ knownAccounts: known });

  it('are refused where the tenant does not have them, or has disabled them', () => {
    const elsewhere = { type: 'pickAccount', account: 'robin@fabrikam.example' } as const;
    const refused = after(world, elsewhere);
    expect(requiredIn(refused)).toMatchObject({ kind: 'pickAccount', error: 'notInTenant' });
    expect(requiredIn(after(refused, pick)).kind).toBe('application');
    const disabled = testWorld({ knownAccounts: known }, { account: 'disabled' });
    expect(requiredIn(after(disabled, pick))).toMatchObject({ error: 'disabled' });
  });

  it('are left for another one, and come back', () => {
    const another = after(world, { type: 'useAnotherAccount' });
    expect(requiredIn(another)).toEqual({ kind: 'userName', isAnother: true });
    expect(requiredIn(after(another, { type: 'cancel' })).kind).toBe('pickAccount');
    const [name] = signsIn;
    const begun = name ? after(another, name) : another;
    expect(requiredIn(begun).kind).toBe('password');
    expect(requiredIn(after(begun, { type: 'cancel' })).kind).toBe('pickAccount');
  });

  it('are signed out and forgotten, the last one too', () => {
    const out = after(world, { type: 'signOutAccount', account });
    expect(requiredIn(out)).toMatchObject({
      accounts: [{ isSignedIn: false }, { isSignedIn: false }],
    });
    const one = after(out, { type: 'forgetAccount', account });
    expect(requiredIn(one)).toMatchObject({ accounts: [{ displayName: 'Robin Ekwall' }] });
    const none = after(one, { type: 'forgetAccount', account: 'robin@fabrikam.example' });
    expect(requiredIn(none)).toEqual({ kind: 'userName' });
  });

  it('are the only ones that can be picked', () => {
    expect(() => after(world, { type: 'pickAccount', account: 'nobody@x.example' })).toThrow(
      /does not answer/,
    );
  });
});
