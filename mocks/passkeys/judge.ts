import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers';
import type { PasskeyAnswer, PasskeyAssertion, PasskeyError } from '../../src/api/contract.ts';
import {
  askedPasskey,
  type PasskeyVerdict,
  usablePasskeys,
} from '../backend/authentication/passkey.ts';
import type { World } from '../backend/world.ts';
import type { Passkey } from '../backend/world/methods.ts';
import type { Person } from '../backend/world/person.ts';
import { demoKey } from './demo-passkey.ts';
import { signWithPasskey } from './software-authenticator.ts';

interface Owned {
  person: Person;
  passkey: Passkey;
}

const refused = (error: PasskeyError): PasskeyVerdict => ({ kind: 'refused', error });

const rehearsed = ({ person, passkey }: Owned, challenge: string, origin: string) =>
  signWithPasskey({
    credentialId: passkey.credentialId,
    privateKey: demoKey.private,
    userId: person.id,
    challenge,
    origin,
    counter: passkey.counter + 1,
  });

const isSignedElsewhere = ({ response }: PasskeyAssertion, origin: string): boolean =>
  decodeClientDataJSON(response.clientDataJSON).origin !== origin;

const verify = async (
  assertion: PasskeyAssertion,
  { person, passkey }: Owned,
  challenge: string,
  origin: string,
): Promise<PasskeyVerdict> => {
  if (isSignedElsewhere(assertion, origin)) return refused('wrongOrigin');
  const { userHandle } = assertion.response;
  if (userHandle && isoBase64URL.toUTF8String(userHandle) !== person.id)
    return refused('unknownPasskey');
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: assertion,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    credential: {
      id: passkey.credentialId,
      publicKey: isoBase64URL.toBuffer(passkey.publicKey),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  });
  if (!verified) return refused('failed');
  const { credentialId } = passkey;
  const counter = authenticationInfo.newCounter;
  return { kind: 'verified', personId: person.id, credentialId, counter };
};

/**
 * Judges an answer to the passkey that a world asks for. `origin` is the page's. The relying party's id is the page's
 * host, which browsers take by themselves, so that the rehearsal works wherever it is served.
 */
export const judgePasskey = async (
  world: World,
  answer: PasskeyAnswer,
  origin: string,
): Promise<PasskeyVerdict> => {
  if (answer.by === 'nobody') return refused(answer.error);
  const { asked, people } = askedPasskey(world);
  if (!asked) return refused('failed');
  const passkeys = people.flatMap((person) =>
    usablePasskeys(world, person).map((passkey) => ({ person, passkey })),
  );
  try {
    const owned = passkeys.find(({ passkey }) =>
      answer.by === 'rehearsal' ? passkey.isDemo : passkey.credentialId === answer.assertion.id,
    );
    if (!owned) return refused('unknownPasskey');
    const assertion =
      answer.by === 'rehearsal'
        ? await rehearsed(owned, asked.challenge, origin)
        : answer.assertion;
    return await verify(assertion, owned, asked.challenge, origin);
  } catch {
    // The library throws for everything that does not hold; what it says is for no person at a page.
    return refused('failed');
  }
};
