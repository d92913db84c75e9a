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

/** Whether the secret is the one that was digested. */
export const matches = (secret: string, known: Digest): boolean =>
  digest(secret, known.salt).hash === known.hash;
