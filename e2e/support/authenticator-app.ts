import { createHmac } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import decodeQr from 'qr/decode.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const fromBase32 = (text: string): Buffer => {
  const bits = text
    .split('')
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/**
 * One-time code by RFC 4226 and RFC 6238, written from their text and with Node's HMAC, so that the product's library is
 * checked by something that is not it.
 */
export const oneTimeCode = (secret: string, ms: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(ms / 30_000)));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) % 16;
  const truncated = mac.readUInt32BE(offset) % 2 ** 31;
  return String(truncated % 1_000_000).padStart(6, '0');
};

/** Reads the QR code on a page from its picture, as the camera of a phone would. */
export const scanQrCode = async (page: Page): Promise<URL> => {
  const code = page.locator('[data-part="qr"]');
  await expect(code).toBeVisible();
  const { width, height, data } = PNG.sync.read(await code.screenshot({ scale: 'css' }));
  return new URL(decodeQr({ width, height, data }));
};
