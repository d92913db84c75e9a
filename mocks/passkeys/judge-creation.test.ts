import { describe, expect, it } from 'vitest';
import type { PasskeyCreation } from '../../src/api/contract.ts';
import type { World } from '../backend/world.ts';
import { ordinaryMoment } from '../scenarios/scenario.ts';
import { testAttempt, testPerson, testWorld } from '../scenarios/fixture.ts';
import { demoPasskey } from './demo-passkey.ts';
import { judgeCreation } from './judge-creation.ts';
import { makePasskey, type Making } from './software-authenticator.ts';

const origin = 'https://rehearsal.example';
const challenge = 'Y2hhbGxlbmdl';
const passkey = demoPasskey(testPerson.id);

/** A world whose wizard waits for a passkey. */
const enrolling = (change = {}): World =>
  testWorld(
    {},
    change,
    testAttempt({
      registration: {
        done: [],
        asked: null,
        aside: [],
        current: {
          method: 'fido2',
          challenge,
          made: null,
          confirmed: false,
          error: null,
          nameError: null,
        },
      },
    }),
  );

const made = async (change: Partial<Making> = {}): Promise<PasskeyCreation> => ({
  by: 'device',
  attestation: await makePasskey({ ...passkey, challenge, origin, ...change }),
});

const judge = (world: World, creation: PasskeyCreation) =>
  judgeCreation(world, creation, origin, ordinaryMoment);

describe('a passkey that was made', () => {
  it('is kept with what a later check needs, and nothing secret', async () => {
    expect(await judge(enrolling(), await made())).toEqual({
      kind: 'created',
      passkey: { ...passkey, name: '', createdAt: ordinaryMoment, isDemo: false },
    });
  });

  it('is a demo value where the rehearsal made it', async () => {
    expect(await judge(enrolling(), { by: 'rehearsal' })).toMatchObject({
      kind: 'created',
      passkey: { credentialId: passkey.credentialId, isDemo: true },
    });
  });
});

describe('is refused', () => {
  it.each<[string, Partial<Making>, string]>([
    ['for another page', { origin: 'https://elsewhere.example' }, 'wrongOrigin'],
    ['for another challenge', { challenge: 'b3RoZXI' }, 'failed'],
    ['of a person who was not verified', { isVerified: false }, 'failed'],
    ['with a key that is none', { publicKey: 'AAAA' }, 'failed'],
  ])('a passkey %s', async (_what, change, error) => {
    expect(await judge(enrolling(), await made(change))).toEqual({ kind: 'refused', error });
  });

  it('a passkey that somebody has', async () => {
    expect(await judge(enrolling({ passkeys: [passkey] }), await made())).toEqual({
      kind: 'refused',
      error: 'alreadyRegistered',
    });
  });

  it('every one while none is asked for', async () => {
    expect(await judge(testWorld(), await made())).toEqual({ kind: 'refused', error: 'failed' });
  });

  it('nobody’s answer, with what the page says', async () => {
    const creation = { by: 'nobody', error: 'timedOut' } as const;
    expect(await judge(enrolling(), creation)).toEqual({ kind: 'refused', error: 'timedOut' });
  });
});
