import { expect, test } from 'vitest';
import { shareLink } from './share-link.ts';

test('keeps the variants, drops the rehearsal and names the step', () => {
  expect(
    shareLink(
      'https://example.org/x/stage/a?rehearsal=r1&theme=dark&step=1#title',
      '/x/',
      'risky-sign-in-mfa',
      3,
    ),
  ).toBe('https://example.org/x/sign-in/risky-sign-in-mfa?theme=dark&step=3');
});
