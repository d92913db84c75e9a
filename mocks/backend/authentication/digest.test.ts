import { pbkdf2Sync } from 'node:crypto';
import { expect, it } from 'vitest';
import { digest, digestOfDemo, matches } from './digest.ts';

it('is PBKDF2 with SHA-256, as another implementation computes it', () => {
  const { hash } = digest('Grüße-27', 'salt-1');
  expect(hash).toBe(pbkdf2Sync('Grüße-27', 'salt-1', 600, 32, 'sha256').toString('hex'));
});

it('keeps its salt and nothing of the secret', () => {
  const kept = digest('Harbour-27', 'salt-1');
  expect(kept.salt).toBe('salt-1');
  expect(JSON.stringify(kept)).not.toContain('Harbour');
});

it('differs by salt, so that equal passwords of two people look different', () => {
  expect(digest('Harbour-27', 'salt-1').hash).not.toBe(digest('Harbour-27', 'salt-2').hash);
});

it.each(['harbour-27', 'Harbour-27 ', '', 'Harbour-2'])('is not met by %j', (typed) => {
  const known = digest('Harbour-27', 'salt-1');
  expect(matches(typed, known)).toBe(false);
  expect(matches('Harbour-27', known)).toBe(true);
});

it('is the same for a demo secret, which is then known by its salt alone', () => {
  expect(digestOfDemo('Lantern-5', 'salt-3')).toEqual(digest('Lantern-5', 'salt-3'));
  expect(digestOfDemo('Lantern-5', 'salt-3')).toEqual(digest('Lantern-5', 'salt-3'));
  expect(matches('Lantern-5', digest('Lantern-5', 'salt-3'))).toBe(true);
  expect(matches('Lantern-5', digest('Lantern-6', 'salt-3'))).toBe(false);
  expect(matches('Lantern-5', digest('Lantern-5', 'salt-4'))).toBe(true);
});
