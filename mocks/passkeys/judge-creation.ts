import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers';
import type {
  PasskeyAttestation,
  PasskeyCreation,
  PasskeyCreationError,
} from '../../src/api/contract.ts';
import type { CreationVerdict } from '../backend/authentication/passkey.ts';
import type { World } from '../backend/world.ts';
import type { Person } from '../backend/world/person.ts';
import { demoPasskey } from './demo-passkey.ts';
import { makePasskey } from './software-authenticator.ts';

const refused = (error: PasskeyCreationError): CreationVerdict => ({ kind: 'refused', error });

const verify = async (
  attestation: PasskeyAttestation,
  people: readonly Person[],
  challenge: string,
  { origin, at, isDemo }: { origin: string; at: string; isDemo: boolean },
): Promise<CreationVerdict> => {
  const { response } = attestation;
  if (decodeClientDataJSON(response.clientDataJSON).origin !== origin)
    return refused('wrongOrigin');
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: { ...attestation, response: { ...response, transports: [] } },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
  });
  if (!verified || !registrationInfo) return refused('failed');
  const { credential, aaguid } = registrationInfo;
  const known = people.flatMap(({ passkeys }) => passkeys);
  if (known.some(({ credentialId }) => credentialId === credential.id))
    return refused('alreadyRegistered');
  const passkey = {
    credentialId: credential.id,
    publicKey: isoBase64URL.fromBuffer(credential.publicKey),
    counter: credential.counter,
    transports: response.transports,
    aaguid,
    name: '',
    createdAt: at,
    isDemo,
  };
  return { kind: 'created', passkey };
};

/** Judges a passkey that was made for the wizard that a world has open. `origin` is the page's. */
export const judgeCreation = async (
  world: World,
  creation: PasskeyCreation,
  origin: string,
  at: string,
): Promise<CreationVerdict> => {
  if (creation.by === 'nobody') return refused(creation.error);
  const { attempt } = world;
  const current = attempt?.registration?.current;
  if (!attempt || current?.method !== 'fido2' || current.made) return refused('failed');
  const { challenge } = current;
  const isDemo = creation.by === 'rehearsal';
  try {
    const attestation = isDemo
      ? await makePasskey({ ...demoPasskey(attempt.personId), challenge, origin })
      : creation.attestation;
    return await verify(attestation, world.people, challenge, { origin, at, isDemo });
  } catch {
    // The library throws for everything that does not hold; what it says is for no person at a page.
    return refused('failed');
  }
};
