import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../src/screens/examples.ts';
import { screenIds, screenStates } from '../../src/screens/states.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { countedAs, countedIds, createLog } from './counted.ts';

const logged = (...ids: (string | null)[]): string[] => {
  const log = createLog();
  for (const id of ids) log.enter(id);
  return log.ids;
};

const counted = (screen: ScreenId, state = 'default'): string | null => {
  const named = screenStates[screen].states[state];
  if (!named) throw new Error(`${screen} has no state ${state}.`);
  return countedAs(screen, named.model, { ...exampleContext, ...named.context });
};

describe('a screen counts', () => {
  it.each([
    ['mfa.prompt.push', 'mfa.prompt'],
    ['mfa.prompt.code', 'mfa.prompt'],
    ['register.securityInfo.scanQrCode', 'register.securityInfo'],
    ['mfa.denied', 'mfa.denied'],
    ['app', 'app'],
  ] as const)('%s as %s', (screen, id) => {
    expect(counted(screen)).toBe(id);
  });

  it('as nothing where the table leaves it out', () => {
    expect(counted('risk.accountAtRisk')).toBeNull();
  });

  it('as what its state says', () => {
    expect(counted('mfa.prompt.code', 'wrong')).toBe('mfa.wrongCode');
  });

  it('as an id that the table may name', () => {
    const ids = screenIds.flatMap((screen) =>
      Object.keys(screenStates[screen].states).flatMap((state) => counted(screen, state) ?? []),
    );
    expect(ids.filter((id) => !countedIds.has(id))).toEqual([]);
  });
});

describe('the log of an attempt', () => {
  it('counts neighbours once, and a screen again that comes back later', () => {
    expect(logged('a', 'a', 'b', 'b', 'a')).toEqual(['a', 'b', 'a']);
  });

  it('leaves out what the table leaves out', () => {
    expect(logged('signIn.password', null, 'mfa.prompt', null, 'mfa.prompt')).toEqual([
      'signIn.password',
      'mfa.prompt',
    ]);
  });

  it('has the plain screen again between a refusal and what an accepted input led to', () => {
    expect(logged('mfa.prompt', 'mfa.wrongCode', 'app')).toEqual([
      'mfa.prompt',
      'mfa.wrongCode',
      'mfa.prompt',
      'app',
    ]);
  });

  it('has it once where the plain screen was shown again itself', () => {
    expect(logged('mfa.prompt', 'mfa.wrongCode', 'mfa.prompt', 'app')).toEqual([
      'mfa.prompt',
      'mfa.wrongCode',
      'mfa.prompt',
      'app',
    ]);
  });

  it('keeps the last of several refusals in a row', () => {
    expect(logged('mfa.prompt', 'mfa.wrongCode', 'mfa.wrongCode', 'mfa.tooManyAttempts')).toEqual([
      'mfa.prompt',
      'mfa.tooManyAttempts',
    ]);
  });

  it('ends with the refusal where nothing is accepted after it', () => {
    expect(logged('passwordChange.risk', 'passwordChange.rejectedWeak').at(-1)).toBe(
      'passwordChange.rejectedWeak',
    );
  });
});
