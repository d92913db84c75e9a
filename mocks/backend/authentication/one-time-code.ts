import { Secret, TOTP } from 'otpauth';
import type { CodeError } from '../../../src/api/contract.ts';
import type { Authenticator } from '../world/methods.ts';
import { typedCode } from './typed-code.ts';

/** Seconds that one code is shown. */
export const period = 30;

const totp = (secret: string, issuer = '', label = ''): TOTP =>
  new TOTP({
    issuer,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  });

/** The six digits of a moment (RFC 6238, SHA-1, 30 s), and when they change. */
export const codeAt = (secret: string, at: string): { code: string; changesAt: string } => {
  const timestamp = Date.parse(at);
  const step = Math.floor(timestamp / 1000 / period);
  return {
    code: totp(secret).generate({ timestamp }),
    changesAt: new Date((step + 1) * period * 1000).toISOString(),
  };
};

/** The otpauth:// URI that any authenticator app can scan. */
export const enrolmentUri = (secret: string, issuer: string, account: string): string =>
  totp(secret, issuer, account).toString();

/** Checks a typed code: one step of drift each way, and each code once. */
export const checkCode = (
  authenticator: Authenticator,
  typed: string,
  at: string,
): { authenticator: Authenticator; error: CodeError | null } => {
  const token = typedCode(typed);
  if (token === '') return { authenticator, error: 'empty' };
  const timestamp = Date.parse(at);
  const drift = totp(authenticator.secret).validate({ token, timestamp, window: 1 });
  if (drift === null) return { authenticator, error: 'wrong' };
  const step = Math.floor(timestamp / 1000 / period) + drift;
  if (authenticator.lastStep !== null && step <= authenticator.lastStep)
    return { authenticator, error: 'reused' };
  return { authenticator: { ...authenticator, lastStep: step }, error: null };
};

/** Whether an app's codes count at sign-in: some were registered for requests alone. */
export const showsCodes = ({ methods }: Authenticator): boolean => methods.includes('softwareOath');

/** Checks a typed code against all of a person's apps: the code of any of them will do. */
export const checkAnyCode = (
  authenticators: readonly Authenticator[],
  typed: string,
  at: string,
): { authenticators: Authenticator[]; error: CodeError | null } => {
  const checks = authenticators.map((one) =>
    showsCodes(one) ? checkCode(one, typed, at) : { authenticator: one, error: 'wrong' as const },
  );
  const errors = checks.map(({ error }) => error);
  // A code that was used is said to be used, and not that it is no other app's.
  const refusal = (['empty', 'reused'] as const).find((one) => errors.includes(one)) ?? 'wrong';
  return {
    authenticators: checks.map(({ authenticator }) => authenticator),
    error: errors.includes(null) ? null : refusal,
  };
};
