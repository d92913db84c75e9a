import { expect, test } from 'vitest';
import { clockLink, policiesLink, shareLink } from './share-link.ts';

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

test('begins anew on another clock, with no rehearsal and no step', () => {
  const here = 'https://host.example/app/sign-in/old?theme=dark&rehearsal=r1&clock=machine';
  expect(clockLink(here, '/app/', 'mfa-code', 'scenario')).toBe(
    'https://host.example/app/sign-in/mfa-code?theme=dark',
  );
  const back = clockLink('https://host.example/sign-in/old?rehearsal=r1', '/', 'old', 'machine');
  expect(back).toBe('https://host.example/sign-in/old?clock=machine');
});

test('leads to the policies with the variants and without the rehearsal', () => {
  expect(policiesLink('?rehearsal=r1&theme=dark&step=2')).toEqual({
    pathname: '/policies',
    search: 'theme=dark',
  });
});
