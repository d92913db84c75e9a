import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import { demoPasskey } from '../passkeys/demo-passkey.ts';
import {
  after,
  answered,
  personIn,
  requiredIn,
  signsIn,
  testPerson,
  testWorld,
} from '../scenarios/fixture.ts';
import { mfaAtSignInRisk, mfaForAll } from '../scenarios/published-policies.ts';
import { anonymousNetwork } from '../scenarios/places.ts';
import type { Casting } from '../scenarios/casting.ts';
import type { PasskeyVerdict } from './authentication/passkey.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phishingResistant } from './conditional-access/fixture-policies.ts';
import type { World } from './world.ts';

const passkey = demoPasskey(testPerson.id);
const start: Command = { type: 'start', userName: testPerson.userPrincipalName };
const withPasskey: Partial<Casting> = { passkeys: [passkey], lastFirstFactor: 'fido2' };

const right: PasskeyVerdict = {
  kind: 'verified',
  personId: testPerson.id,
  credentialId: passkey.credentialId,
  counter: 7,
};

const challengeIn = (world: World): string => {
  const required = requiredIn(world);
  return 'challenge' in required ? required.challenge : '';
};

describe('what is asked for first', () => {
  it.each([
    ['a passkey, where that was used last', withPasskey, 'usePasskey'],
    ['a password, where that was used last', { passkeys: [passkey] }, 'password'],
    ['a passkey, where there is no password', { passkeys: [passkey], secrets: {} }, 'usePasskey'],
    ['a password, where there is no passkey', { lastFirstFactor: 'fido2' as const }, 'password'],
  ])('is %s', (_what, person, kind) => {
    expect(requiredIn(after(testWorld({}, person), start)).kind).toBe(kind);
  });

  it('is a password where the tenant has switched passkeys off', () => {
    const world = testWorld({}, withPasskey);
    const tenant = { ...world.tenant, allowedMethods: ['softwareOath' as const] };
    expect(requiredIn(after({ ...world, tenant }, start))).toEqual({ kind: 'password' });
  });

  it('can be changed for the other, both ways', () => {
    const asked = after(testWorld({}, withPasskey), start);
    const password = after(asked, { type: 'chooseFirstFactor', firstFactor: 'password' });
    expect(requiredIn(password)).toEqual({ kind: 'password', hasPasskey: true });
    const back = after(password, { type: 'chooseFirstFactor', firstFactor: 'fido2' });
    expect(requiredIn(back).kind).toBe('usePasskey');
    expect(challengeIn(back)).not.toBe(challengeIn(asked));
  });

  it('is what the last sign-in began with', () => {
    const once = after(testWorld({}, { passkeys: [passkey] }), start);
    const asked = after(once, { type: 'chooseFirstFactor', firstFactor: 'fido2' });
    const again = after(answered(asked, right), { type: 'cancel' }, start);
    expect(requiredIn(again).kind).toBe('usePasskey');
    const typed = after(again, { type: 'chooseFirstFactor', firstFactor: 'password' });
    const [, submitPassword] = signsIn;
    if (!submitPassword) throw new Error('Nobody types a password.');
    expect(requiredIn(after(typed, submitPassword, { type: 'cancel' }, start)).kind).toBe(
      'password',
    );
  });
});

describe('a passkey as the first factor', () => {
  const asked = (policies = [mfaForAll], change = {}): World =>
    after(testWorld({ policies, ...change }, withPasskey), start);

  it('meets multifactor authentication, and is counted', () => {
    const world = answered(asked(), right);
    expect(requiredIn(world).kind).toBe('staySignedIn');
    expect(world.attempt).toMatchObject({ firstFactor: 'fido2', mfa: { combination: 'fido2' } });
    expect(personIn(world).passkeys[0]?.counter).toBe(7);
  });

  it('meets a phishing-resistant strength', () => {
    const grantControls = grants('OR', [], { authenticationStrength: phishingResistant });
    const world = answered(asked([testPolicy('p', { grantControls })]), right);
    expect(requiredIn(world).kind).toBe('staySignedIn');
  });

  it('closes the risk that a policy asks to be met with MFA', () => {
    const world = answered(asked([mfaAtSignInRisk], { circumstances: anonymousNetwork }), right);
    expect(world.attempt?.signInRisk).toMatchObject({
      riskState: 'remediated',
      riskDetail: 'userPassedMFADrivenByRiskBasedPolicy',
    });
  });

  it('closes no risk of a sign-in that is blocked', () => {
    const blocks = testPolicy('b', { grantControls: grants('OR', ['block']) });
    const world = answered(asked([blocks], { circumstances: anonymousNetwork }), right);
    expect(requiredIn(world).kind).toBe('accessBlocked');
    expect(world.attempt?.signInRisk.riskState).toBe('atRisk');
  });

  it('lets nobody in whose account is disabled', () => {
    const world = after(testWorld({}, { ...withPasskey, account: 'disabled' }), start);
    expect(requiredIn(answered(world, right))).toMatchObject({ error: 'accountDisabled' });
  });
});

describe('an answer', () => {
  const asked = after(testWorld({}, withPasskey), start);

  it('that was refused brings its reason and another challenge', () => {
    const world = answered(asked, { kind: 'refused', error: 'cancelled' });
    expect(requiredIn(world)).toMatchObject({ kind: 'usePasskey', error: 'cancelled' });
    expect(challengeIn(world)).not.toBe(challengeIn(asked));
  });

  it('without a verdict is worth nothing', () => {
    expect(requiredIn(answered(asked))).toMatchObject({ kind: 'usePasskey', error: 'failed' });
  });

  it('of a passkey that was deleted, or is another person’s, is refused', () => {
    for (const change of [{ credentialId: 'b3RoZXI' }, { personId: 'user-other' }]) {
      const world = answered(asked, { ...right, ...change });
      expect(requiredIn(world)).toMatchObject({ error: 'unknownPasskey' });
      expect(world.attempt?.firstFactor).toBeNull();
    }
  });
});

it('a passkey without a user name says who signs in', () => {
  const asked = after(testWorld({ policies: [mfaForAll] }, withPasskey), {
    type: 'chooseFirstFactor',
    firstFactor: 'fido2',
  });
  expect(requiredIn(asked)).toMatchObject({ kind: 'usePasskey', credentials: [] });
  expect(requiredIn(after(asked, { type: 'cancel' }))).toEqual({ kind: 'userName' });
  const refused = answered(asked, { kind: 'refused', error: 'unknownPasskey' });
  expect(requiredIn(refused)).toMatchObject({ kind: 'usePasskey', error: 'unknownPasskey' });
  const world = answered(refused, right);
  expect(world.attempt).toMatchObject({ personId: testPerson.id, firstFactor: 'fido2' });
  expect(world.passkey).toBeNull();
  expect(requiredIn(world).kind).toBe('staySignedIn');
});

describe('a passkey after the password', () => {
  const asked = after(testWorld({ policies: [mfaForAll] }, { passkeys: [passkey] }), ...signsIn);

  it('is asked for before the app', () => {
    expect(requiredIn(asked)).toMatchObject({
      kind: 'confirmPasskey',
      methods: [
        { method: 'fido2' },
        { method: 'microsoftAuthenticatorPush' },
        { method: 'softwareOath' },
      ],
    });
  });

  it('proves who it is', () => {
    expect(requiredIn(answered(asked, right)).kind).toBe('staySignedIn');
  });

  it('can be refused, left for the app, and taken up again', () => {
    const refused = answered(asked, { kind: 'refused', error: 'timedOut' });
    expect(requiredIn(refused)).toMatchObject({ kind: 'confirmPasskey', error: 'timedOut' });
    const app = after(refused, { type: 'beginChallenge', method: 'microsoftAuthenticatorPush' });
    expect(requiredIn(app).kind).toBe('approveRequest');
    const again = after(app, { type: 'beginChallenge', method: 'fido2' });
    expect(requiredIn(again)).not.toHaveProperty('error');
    expect(challengeIn(again)).not.toBe(challengeIn(refused));
  });
});
