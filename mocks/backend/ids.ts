import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { World } from './world.ts';

const hex = (world: World, purpose: string, serial: number): string =>
  bytesToHex(sha256(utf8ToBytes(`${world.seed}/${purpose}/${serial}`)));

/** The next id of this world, in the form of a version 4 UUID, and the world that has handed it out. */
export const issueId = (world: World, purpose: string): { world: World; id: string } => {
  const digits = hex(world, purpose, world.issued);
  const id = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
  return { world: { ...world, issued: world.issued + 1 }, id };
};

/** A two-digit number from 10 to 99, as number matching shows it. */
export const issueNumber = (world: World): { world: World; number: string } => {
  const value = Number.parseInt(hex(world, 'number', world.issued).slice(0, 8), 16);
  return { world: { ...world, issued: world.issued + 1 }, number: String(10 + (value % 90)) };
};

/** A code of six digits, as texts carry it. */
export const issueCode = (world: World): { world: World; code: string } => {
  const value = Number.parseInt(hex(world, 'code', world.issued).slice(0, 12), 16);
  const code = String(value % 1_000_000).padStart(6, '0');
  return { world: { ...world, issued: world.issued + 1 }, code };
};

/** Characters that nobody takes for one another, all of which the page can draw. */
const legible = 'ACDEFHJKMNPRTUVWXY3479';

/** Six characters for a picture. */
export const issueCharacters = (world: World): { world: World; characters: string } => {
  const bytes = sha256(utf8ToBytes(`${world.seed}/picture/${world.issued}`)).slice(0, 6);
  const characters = [...bytes].map((byte) => legible[byte % legible.length]).join('');
  return { world: { ...world, issued: world.issued + 1 }, characters };
};

/** A base32 secret of 160 bits, the length that RFC 4226 recommends. */
export const issueSecret = (world: World): { world: World; secret: string } => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes = sha256(utf8ToBytes(`${world.seed}/secret/${world.issued}`));
  const secret = [...bytes].map((byte) => alphabet[byte % 32]).join('');
  return { world: { ...world, issued: world.issued + 1 }, secret };
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A text's bytes as base64url, as WebAuthn takes the id of a person. */
export const fromText = (text: string): string => base64url(utf8ToBytes(text));

/** The next challenge for a passkey: 32 bytes, base64url. */
export const issueChallenge = (world: World): { world: World; challenge: string } => {
  const bytes = sha256(utf8ToBytes(`${world.seed}/passkey/${world.issued}`));
  return { world: { ...world, issued: world.issued + 1 }, challenge: base64url(bytes) };
};
