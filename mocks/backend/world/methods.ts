import type { AuthenticationMethod, PhoneMethod } from '../../../src/api/contract.ts';
import type { Person } from './person.ts';

/** Salted digest of a secret, hexadecimal. */
export interface Digest {
  salt: string;
  hash: string;
}

/** An Authenticator that was added. Its secret is made here, never typed. */
export interface Authenticator {
  /** Base32. */
  secret: string;
  /** As the app reports it; apps of other makers report none. */
  deviceName: string | null;
  /** What this registration can do; the tenant may have disabled some of it since. */
  methods: AuthenticationMethod[];
  /** The last time step whose code was accepted: a code works once. */
  lastStep: number | null;
}

/** What a tenant has registered for a person. Passkeys are the account's, wherever it signs in to. */
export type RegisteredMethods = Pick<Person, 'authenticators' | 'phone'>;

/** A number that texts and calls go to. */
export interface RegisteredPhone {
  /** E.164, such as +14255550168. */
  number: string;
  methods: PhoneMethod[];
}

/** A passkey that was registered. Nothing of it is secret. */
export interface Passkey {
  /** Base64url. */
  credentialId: string;
  /** In COSE, base64url. */
  publicKey: string;
  /** How often it has signed, as the device counts; devices that share a passkey leave it at 0. */
  counter: number;
  transports: string[];
  /** Which kind of device made it. */
  aaguid: string;
  /** As the person calls it. */
  name: string;
  createdAt: string;
  /** Its private key is a public demo value, so that the rehearsal can sign in a device's place. */
  isDemo: boolean;
}
