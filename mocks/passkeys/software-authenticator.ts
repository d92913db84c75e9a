import type { PasskeyAssertion, PasskeyAttestation } from '../../src/api/contract.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** What a device signs with, and for whom. */
export interface Signing {
  credentialId: string;
  privateKey: JsonWebKey;
  userId: string;
  challenge: string;
  /** Of the page that asks. */
  origin: string;
  counter: number;
  /** Whether the person was verified, by fingerprint, face or PIN. */
  isVerified?: boolean;
}

const text = new TextEncoder();
const userPresent = 0x01;
const userVerified = 0x04;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** A positive integer in ASN.1: without leading zeros, but for one that keeps it positive. */
const integer = (bytes: Uint8Array): number[] => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = [...bytes.subarray(first)];
  if ((digits[0] ?? 0) > 0x7f) digits.unshift(0);
  return [0x02, digits.length, ...digits];
};

/** WebCrypto gives the signature's two numbers side by side; WebAuthn wants them in ASN.1. */
const toAsn1 = (signature: Uint8Array): Uint8Array => {
  const numbers = [...integer(signature.subarray(0, 32)), ...integer(signature.subarray(32))];
  return Uint8Array.from([0x30, numbers.length, ...numbers]);
};

/** Signs a challenge as a device with a passkey would: the software in the place of a fingerprint reader. */
export const signWithPasskey = async ({
  credentialId,
  privateKey,
  userId,
  challenge,
  origin,
  counter,
  isVerified = true,
}: Signing): Promise<PasskeyAssertion> => {
  const clientData = text.encode(
    JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }),
  );
  const authenticatorData = new Uint8Array(37);
  authenticatorData.set(await sha256(text.encode(new URL(origin).hostname)));
  authenticatorData[32] = userPresent | (isVerified ? userVerified : 0);
  new DataView(authenticatorData.buffer).setUint32(33, counter);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', privateKey, algorithm, false, ['sign']);
  const signed = Uint8Array.from([...authenticatorData, ...(await sha256(clientData))]);
  const signature = await crypto.subtle.sign(algorithm, key, signed);
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    response: {
      authenticatorData: toBase64Url(authenticatorData),
      clientDataJSON: toBase64Url(clientData),
      signature: toBase64Url(toAsn1(new Uint8Array(signature))),
      userHandle: toBase64Url(text.encode(userId)),
    },
    clientExtensionResults: {},
  };
};

/** What a device makes a passkey of, and for whom. */
export type Making = Omit<Signing, 'privateKey' | 'userId'> & {
  /** In COSE, base64url. */
  publicKey: string;
};

const attested = 0x40;

/** A text or bytes in CBOR, with a head that says which and how long. */
const cborText = (value: string): number[] => [0x60 + value.length, ...text.encode(value)];
const cborBytes = (bytes: Uint8Array): number[] => [
  0x59,
  bytes.length >> 8,
  bytes.length & 0xff,
  ...bytes,
];

/** Makes a passkey as a device would. It says nothing of its maker, as most devices do. */
export const makePasskey = async ({
  credentialId,
  publicKey,
  challenge,
  origin,
  counter,
  isVerified = true,
}: Making): Promise<PasskeyAttestation> => {
  const clientData = text.encode(
    JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false }),
  );
  const id = fromBase64Url(credentialId);
  const flags = userPresent | attested | (isVerified ? userVerified : 0);
  const head = new Uint8Array(5);
  head[0] = flags;
  new DataView(head.buffer).setUint32(1, counter);
  const aaguid = new Uint8Array(16);
  const authenticatorData = Uint8Array.from([
    ...(await sha256(text.encode(new URL(origin).hostname))),
    ...head,
    ...aaguid,
    id.length >> 8,
    id.length & 0xff,
    ...id,
    ...fromBase64Url(publicKey),
  ]);
  const attestationObject = Uint8Array.from([
    0xa3,
    ...cborText('fmt'),
    ...cborText('none'),
    ...cborText('attStmt'),
    0xa0,
    ...cborText('authData'),
    ...cborBytes(authenticatorData),
  ]);
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    response: {
      clientDataJSON: toBase64Url(clientData),
      attestationObject: toBase64Url(attestationObject),
      transports: ['internal'],
    },
    clientExtensionResults: {},
  };
};
