import { describe, expect, it } from 'vitest';
import { decode, faultOfSize, largestFile } from './decode.ts';

const json = '{ "displayName": "Zugriff für Gäste 🔒" }';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...all: number[]) => Uint8Array.from(all);

const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
  const written = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(written.length * 2));
  for (let at = 0; at < written.length; at += 1) {
    view.setUint16(at * 2, written.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
};

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(json), null],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${json}`), null],
    ['UTF-16 LE with a byte order mark', utf16(json, true, true), null],
    ['UTF-16 BE with a byte order mark', utf16(json, false, true), null],
    ['UTF-16 LE', utf16(json, true, false), 'utf-16le'],
    ['UTF-16 BE', utf16(json, false, false), 'utf-16be'],
  ])('reads %s', (_, input, assumed) => {
    expect(decode(input)).toEqual({ text: json, assumed });
  });

  it('reads what is no UTF-8 as Windows-1252, and says so', () => {
    const input = bytes(0x22, 0x47, 0xe4, 0x73, 0x74, 0x65, 0x22);
    expect(decode(input)).toEqual({ text: '"Gäste"', assumed: 'windows-1252' });
  });

  it.each([
    ['a zip', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'zip'],
    ['an empty zip', bytes(0x50, 0x4b, 0x05, 0x06), 'zip'],
    ['gzip', bytes(0x1f, 0x8b, 0x08), 'compressed'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0), 'binary'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), 'encodingUnknown'],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x7b, 0, 0x7d), 'encodingBroken'],
    ['a broken UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xff), 'encodingBroken'],
    ['nothing', bytes(), 'empty'],
    ['nothing but a mark and space', utf8('\uFEFF \r\n'), 'empty'],
  ])('refuses %s', (_, input, fault) => {
    expect(decode(input)).toMatchObject({ fault });
  });

  it('refuses what is too large by its size alone', () => {
    expect(faultOfSize(largestFile)).toBeNull();
    expect(faultOfSize(2 ** 30)).toEqual({
      fault: 'tooLarge',
      values: { megabytes: 1024, limit: 256 },
    });
  });
});
