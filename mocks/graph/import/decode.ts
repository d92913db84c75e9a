import type { FileFault, Values } from './notes.ts';

/** The most bytes that one file may have. Above it the text alone can be too much for a browser. */
export const largestFile = 256 * 1024 * 1024;

/** The text of a file; `assumed` names an encoding that nothing in the file states. */
export type Decoded =
  | { readonly text: string; readonly assumed: string | null }
  | { readonly fault: FileFault; readonly values: Values };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

/** Formats that somebody may take for an export, by their first bytes. */
const formats: [FileFault, ...number[]][] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['compressed', 0x1f, 0x8b],
  ['compressed', 0x37, 0x7a, 0xbc, 0xaf],
  ['compressed', 0x42, 0x5a, 0x68],
  ['compressed', 0x28, 0xb5, 0x2f, 0xfd],
  ['encodingUnknown', 0xff, 0xfe, 0x00, 0x00],
  ['encodingUnknown', 0x00, 0x00, 0xfe, 0xff],
];

const faultOf = (bytes: Uint8Array): FileFault | null =>
  formats.find(([, ...start]) => startsWith(bytes, ...start))?.[0] ?? null;

/** What a byte order mark says, or what the zeros say that UTF-16 has beside each ASCII character. */
const encodingOf = (bytes: Uint8Array): { encoding: Encoding; stated: boolean } => {
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', stated: true };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', stated: true };
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if (first === 0 && second !== 0 && third === 0) return { encoding: 'utf-16be', stated: false };
  if (first !== 0 && second === 0 && fourth === 0) return { encoding: 'utf-16le', stated: false };
  return { encoding: 'utf-8', stated: true };
};

const read = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const fault = (code: FileFault, values: Values = {}): Decoded => ({ fault: code, values });

/** The fault of a file of that many bytes, so that it need not be read at all; null if it may be. */
export const faultOfSize = (bytes: number): { fault: FileFault; values: Values } | null =>
  bytes > largestFile
    ? {
        fault: 'tooLarge',
        values: { megabytes: Math.ceil(bytes / 2 ** 20), limit: largestFile / 2 ** 20 },
      }
    : null;

/**
 * The text of an exported file: UTF-8 or UTF-16, with or without a byte order mark. What is no UTF-8 is read as
 * Windows-1252, which older tools write, and that is said. Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const tooLarge = faultOfSize(bytes.length);
  if (tooLarge !== null) return tooLarge;
  const format = faultOf(bytes);
  if (format !== null) return fault(format);
  const { encoding, stated } = encodingOf(bytes);
  const text = read(bytes, encoding);
  if (text === null && encoding !== 'utf-8') return fault('encodingBroken', { encoding });
  if (text === null && startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return fault('encodingBroken', { encoding });
  }
  const older = text ?? read(bytes, 'windows-1252') ?? '';
  // No text has this character, and nearly every other format does.
  if (older.includes('\0')) return fault('binary');
  if (older.trim() === '') return fault('empty');
  if (text === null) return { text: older, assumed: 'windows-1252' };
  return { text, assumed: stated ? null : encoding };
};
