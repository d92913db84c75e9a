import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '../world/methods.ts';

/**
 * Rounds of PBKDF2. The people are fictional; this guards the real password that somebody types by mistake, and must
 * stay under the time a step may take.
 */
const rounds = 600;

/** Salted digest of a secret; synchronous, so that a step is one call. */
export const digest = (secret: string, salt: string): Digest => ({
  salt,
  hash: bytesToHex(
    pbkdf2(sha256, utf8ToBytes(secret), utf8ToBytes(salt), { c: rounds, dkLen: 32 }),
  ),
});

/** Hashes of demo secrets by salt and secret. Both are in the scenarios, for everybody to read. */
const demos = new Map<string, string>();

/** More people than are asked about at once. */
const mostDemos = 5000;

const keyOf = (secret: string, salt: string): string => `${salt}\n${secret}`;

/**
 * Digest of a secret that a scenario gives somebody. It is remembered, so that whoever types it is answered at once;
 * what anybody else types is not.
 */
export const digestOfDemo = (secret: string, salt: string): Digest => {
  const key = keyOf(secret, salt);
  const hash = demos.get(key) ?? digest(secret, salt).hash;
  if (demos.size > mostDemos) demos.clear();
  demos.set(key, hash);
  return { salt, hash };
};

/** Whether the secret is the one that was digested. */
export const matches = (secret: string, { salt, hash }: Digest): boolean =>
  (demos.get(keyOf(secret, salt)) ?? digest(secret, salt).hash) === hash;
