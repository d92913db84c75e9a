import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { later, testWorld } from '../../scenarios/fixture.ts';
import { ordinaryMoment } from '../../scenarios/scenario.ts';
import { registeredAuthenticator } from '../../scenarios/casting.ts';
import type { Authenticator } from '../world/methods.ts';
import { checkCode, codeAt, enrolmentUri, period } from './one-time-code.ts';

/** The key of RFC 6238's test values, "12345678901234567890", in base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const at = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The code that the app shows so many seconds after the ordinary moment, which begins a step. */
const shown = (seconds: number): string =>
  codeAt(registeredAuthenticator.secret, later(seconds)).code;

const check = (typed: string, lastStep: number | null = null, when = ordinaryMoment) =>
  checkCode({ ...registeredAuthenticator, lastStep }, typed, when);

const presentStep = Date.parse(ordinaryMoment) / 1000 / period;

describe('the values of RFC 6238 for SHA-1, by their last six digits', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('after %i seconds', (seconds, code) => {
    expect(codeAt(rfcSecret, at(seconds)).code).toBe(code);
  });
});

describe('the values of RFC 6238 for SHA-1, all eight digits', () => {
  const eight = new TOTP({
    secret: Secret.fromBase32(rfcSecret),
    algorithm: 'SHA1',
    digits: 8,
    period,
  });

  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('after %i seconds', (seconds, code) => {
    expect(eight.generate({ timestamp: seconds * 1000 })).toBe(code);
  });
});

describe('a code', () => {
  it.each([
    [0, 30],
    [29.999, 30],
    [30, 60],
  ])('of second %d changes at second %i', (seconds, changes) => {
    expect(codeAt(rfcSecret, at(seconds)).changesAt).toBe(at(changes));
  });

  it.each([
    ['now', 0, null],
    ['of the step before', -30, null],
    ['of the step after', 30, null],
    ['of two steps before', -60, 'wrong'],
    ['of two steps after', 60, 'wrong'],
  ])('%s: %s', (_when, seconds, error) => {
    expect(check(shown(seconds)).error).toBe(error);
  });

  it('works once, whichever step it came from', () => {
    for (const seconds of [-30, 0, 30]) {
      const { authenticator } = check(shown(seconds));
      expect(authenticator.lastStep).toBe(presentStep + seconds / period);
      expect(checkCode(authenticator, shown(seconds), ordinaryMoment).error).toBe('reused');
    }
  });

  it('is used up by a later one too', () => {
    expect(check(shown(0), presentStep + 1).error).toBe('reused');
    expect(check(shown(30), presentStep).error).toBeNull();
  });

  it('may be typed with spaces, as apps show it', () => {
    const code = shown(0);
    expect(check(` ${code.slice(0, 3)} ${code.slice(3)}\t`).error).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['12345', 'wrong'],
    ['1234567', 'wrong'],
    ['abcdef', 'wrong'],
  ])('cannot be %j', (typed, error) => {
    expect(check(typed).error).toBe(error);
  });

  it('that is refused leaves the authenticator as it was', () => {
    const before: Authenticator = { ...registeredAuthenticator, lastStep: presentStep };
    for (const typed of ['', '12345', shown(0)])
      expect(checkCode(before, typed, ordinaryMoment).authenticator).toBe(before);
  });
});

it('an app that scans the code is told who it is for and how to count', () => {
  const [person] = testWorld().people;
  const uri = new URL(enrolmentUri(rfcSecret, 'Woodgrove Bank', person?.userPrincipalName ?? ''));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Woodgrove Bank:robin@contoso.example');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'Woodgrove Bank',
    secret: rfcSecret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
