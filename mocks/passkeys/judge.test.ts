import { describe, expect, it } from 'vitest';
import type { PasskeyAnswer } from '../../src/api/contract.ts';
import { askPasskey } from '../backend/authentication/passkey.ts';
import type { World } from '../backend/world.ts';
import { after, testPerson, testWorld } from '../scenarios/fixture.ts';
import { demoKey, demoPasskey } from './demo-passkey.ts';
import { judgePasskey } from './judge.ts';
import { type Signing, signWithPasskey } from './software-authenticator.ts';

const origin = 'https://rehearsal.example';
const passkey = { ...demoPasskey(testPerson.id), counter: 4 };

/** A world that waits for the passkey of the one person. */
const asking = (change = {}, counter = 4): World =>
  after(testWorld(change, { passkeys: [{ ...passkey, counter }], lastFirstFactor: 'fido2' }), {
    type: 'start',
    userName: testPerson.userPrincipalName,
  });

const challengeOf = (world: World): string => (world.attempt ?? world).passkey?.challenge ?? '';

const signed = async (world: World, change: Partial<Signing> = {}): Promise<PasskeyAnswer> => ({
  by: 'device',
  assertion: await signWithPasskey({
    credentialId: passkey.credentialId,
    privateKey: demoKey.private,
    userId: testPerson.id,
    challenge: challengeOf(world),
    origin,
    counter: 5,
    ...change,
  }),
});

const verified = {
  kind: 'verified',
  personId: testPerson.id,
  credentialId: passkey.credentialId,
  counter: 5,
};

describe('a passkey', () => {
  it('is verified by its signature, and counted', async () => {
    const world = asking();
    expect(await judgePasskey(world, await signed(world), origin)).toEqual(verified);
  });

  it('of the rehearsal is verified like any other', async () => {
    expect(await judgePasskey(asking(), { by: 'rehearsal' }, origin)).toEqual(verified);
  });

  it('that is shared between devices counts nothing, and may', async () => {
    const world = asking({}, 0);
    const answer = await signed(world, { counter: 0 });
    expect(await judgePasskey(world, answer, origin)).toEqual({ ...verified, counter: 0 });
  });

  it('says who signs in where nobody did', async () => {
    const world = askPasskey(testWorld({}, { passkeys: [passkey] }));
    expect(await judgePasskey(world, await signed(world), origin)).toEqual(verified);
  });
});

const otherKey = async (): Promise<JsonWebKey> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return crypto.subtle.exportKey('jwk', pair.privateKey);
};

describe('is refused', () => {
  it.each<[string, Partial<Signing>, string]>([
    ['made for another page', { origin: 'https://elsewhere.example' }, 'wrongOrigin'],
    ['made for another port', { origin: `${origin}:8443` }, 'wrongOrigin'],
    ['nobody registered', { credentialId: 'b3RoZXI' }, 'unknownPasskey'],
    ['of somebody else', { userId: 'user-other' }, 'unknownPasskey'],
    ['for another challenge', { challenge: 'b3RoZXI' }, 'failed'],
    ['of a person who was not verified', { isVerified: false }, 'failed'],
    ['whose counter stands still, like a copy’s', { counter: 4 }, 'failed'],
    ['whose counter went back', { counter: 3 }, 'failed'],
  ])('a signature %s', async (_what, change, error) => {
    const world = asking();
    const verdict = await judgePasskey(world, await signed(world, change), origin);
    expect(verdict).toEqual({ kind: 'refused', error });
  });

  it('a signature of another key', async () => {
    const world = asking();
    const answer = await signed(world, { privateKey: await otherKey() });
    expect(await judgePasskey(world, answer, origin)).toEqual({ kind: 'refused', error: 'failed' });
  });

  it('a signature that was used', async () => {
    const world = asking();
    const answer = await signed(world);
    const verdict = await judgePasskey(askPasskey(world), answer, origin);
    expect(verdict).toEqual({ kind: 'refused', error: 'failed' });
  });

  it('nonsense in its place', async () => {
    const world = asking();
    const answer = (await signed(world)) as Extract<PasskeyAnswer, { by: 'device' }>;
    const { assertion } = answer;
    const response = { authenticatorData: 'AAAA', clientDataJSON: 'e30', signature: 'AAAA' };
    for (const clientDataJSON of ['', 'AAAA', 'e30', assertion.response.clientDataJSON]) {
      const broken = { ...assertion, response: { ...response, clientDataJSON } };
      const verdict = await judgePasskey(world, { by: 'device', assertion: broken }, origin);
      expect(verdict.kind).toBe('refused');
    }
  });

  it('every one where the tenant allows none', async () => {
    const world = asking();
    const tenant = { ...world.tenant, allowedMethods: [] };
    const verdict = await judgePasskey({ ...world, tenant }, await signed(world), origin);
    expect(verdict).toEqual({ kind: 'refused', error: 'unknownPasskey' });
  });

  it('every one where none is asked for', async () => {
    const verdict = await judgePasskey(testWorld(), { by: 'rehearsal' }, origin);
    expect(verdict).toEqual({ kind: 'refused', error: 'failed' });
  });

  it('nobody’s answer, with what the page says', async () => {
    const verdict = await judgePasskey(asking(), { by: 'nobody', error: 'timedOut' }, origin);
    expect(verdict).toEqual({ kind: 'refused', error: 'timedOut' });
  });
});
