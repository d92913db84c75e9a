import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { World } from './world.ts';

const hexOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const hex = (world: World, purpose: string, serial: number): string =>
  hexOf(`${world.seed}/${purpose}/${serial}`);

/** The id of one of a world's numbered things, in the form of a version 4 UUID. */
export const idOf = (world: World, purpose: string, serial: number): string =>
  uuidOf(`${world.seed}/${purpose}/${serial}`);

/** What stands for a text in the form of a version 4 UUID: the same for the same text. */
export const uuidOf = (text: string): string => {
  const digits = hexOf(text);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};

/** The next id of this world, and the world that has handed it out. */
export const issueId = (world: World, purpose: string): { world: World; id: string } => ({
  world: { ...world, issued: world.issued + 1 },
  id: idOf(world, purpose, world.issued),
});

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

const sounds = ['bdfghkmnprstvz', 'aeiu'];

const syllables = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte, index) => {
      const letters = sounds[index % 2] ?? '';
      return letters.charAt(byte % letters.length);
    })
    .join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A temporary password that can be read out: two words that mean nothing, and four digits. */
export const issuePassword = (world: World): { world: World; password: string } => {
  const bytes = sha256(utf8ToBytes(`${world.seed}/password/${world.issued}`));
  const [one, other] = [bytes.slice(0, 4), bytes.slice(4, 8)].map((word) =>
    capital(syllables(word)),
  );
  const digits = Array.from(bytes.slice(8, 12), (byte) => String(byte % 10)).join('');
  return { world: { ...world, issued: world.issued + 1 }, password: `${one}-${other}-${digits}` };
};

/** A Temporary Access Pass of eight characters, the length that tenants have from the start. */
export const issuePass = (world: World): { world: World; pass: string } => {
  const bytes = sha256(utf8ToBytes(`${world.seed}/pass/${world.issued}`)).slice(0, 8);
  const pass = [...bytes].map((byte) => legible[byte % legible.length]).join('');
  return { world: { ...world, issued: world.issued + 1 }, pass };
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
