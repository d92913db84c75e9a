import { describe, expect, it } from 'vitest';
import { personIn, testSecrets, testWorld } from '../../scenarios/fixture.ts';
import type { Person, Tenant } from '../world.ts';
import { checkPassword, judgeNewPassword } from './password.ts';

const right = testSecrets['persona.password'];
const good = testSecrets['newPassword.good'];

const person = (change: Partial<Person> = {}): Person => ({ ...personIn(testWorld()), ...change });

/** Types passwords one after the other; what each was answered, and the person after all. */
const typeAll = (typed: readonly string[], from = person()) => {
  let present = from;
  const errors = typed.map((one) => {
    const { person: next, error } = checkPassword(present, one);
    present = next;
    return error;
  });
  return { errors, person: present };
};

const different = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `guess-${index}`);

describe('smart lockout', () => {
  it('locks at the tenth different wrong password and not before', () => {
    const nine = typeAll(different(9));
    expect(new Set(nine.errors)).toEqual(new Set(['invalidCredentials']));
    expect(nine.person.account).toBe('enabled');
    expect(typeAll(['guess-last'], nine.person)).toMatchObject({
      errors: ['accountLocked'],
      person: { account: 'locked' },
    });
  });

  it('does not count one of the last three wrong passwords again', () => {
    const { person: after } = typeAll(['a', 'b', 'c', 'c', 'b', 'a', 'c', 'a', 'b', 'a', 'a', 'a']);
    expect(after).toMatchObject({ account: 'enabled', failures: { count: 3 } });
  });

  it('counts the fourth last again, for only three are remembered', () => {
    expect(typeAll(['a', 'b', 'c', 'd', 'a']).person.failures.count).toBe(5);
  });

  it('stays locked, for the right password too', () => {
    const { person: locked } = typeAll(different(10));
    const after = typeAll([right, '', 'guess-more'], locked);
    expect(after.errors).toEqual(['accountLocked', 'accountLocked', 'accountLocked']);
    expect(after.person).toBe(locked);
  });

  it('begins again after a right password', () => {
    const { errors, person: after } = typeAll([...different(9), right, ...different(9)]);
    expect(errors.filter((error) => error === null)).toHaveLength(1);
    expect(after).toMatchObject({ account: 'enabled', failures: { count: 9 } });
  });

  it('keeps no wrong password readable', () => {
    expect(JSON.stringify(typeAll(['guess-in-plain']).person)).not.toContain('guess-in-plain');
  });
});

describe('a password', () => {
  it('that is right passes', () => {
    expect(checkPassword(person(), right).error).toBeNull();
  });

  it('that is empty is no attempt', () => {
    const before = person();
    expect(checkPassword(before, '')).toEqual({ person: before, error: 'empty' });
  });

  it.each([
    ['disabled', 'accountDisabled'],
    ['expiredOnPremises', 'expiredOnPremises'],
  ] as const)('tells that the account is %s only when it is right', (account, error) => {
    expect(checkPassword(person({ account }), right).error).toBe(error);
    expect(checkPassword(person({ account }), 'wrong').error).toBe('invalidCredentials');
  });

  it('never fits somebody who has none', () => {
    expect(checkPassword(person({ password: null }), right).error).toBe('invalidCredentials');
  });
});

const tenant: Tenant = { ...testWorld().tenant, bannedPasswords: ['marmalade'] };

const judge = (newPassword: string, confirmation = newPassword, currentPassword: string = right) =>
  judgeNewPassword(person(), tenant, { currentPassword, newPassword, confirmation });

describe('a new password', () => {
  it('that is good is taken', () => {
    expect(judge(good)).toBeNull();
  });

  it.each([
    ['empty', '', '', ''],
    ['empty', good, '', 'wrong'],
    ['empty', good, good, ''],
    ['currentWrong', good, 'other', 'wrong'],
    ['mismatch', right, 'other', right],
    ['mismatch', 'short', 'shorter', right],
    ['reused', right, right, right],
    ['policy', 'contoso', 'contoso', right],
    ['containsName', 'Contoso1!', 'Contoso1!', right],
    ['guessable', 'Welcome1!', 'Welcome1!', right],
  ] as const)('is told %s first: %j, %j after %j', (error, typed, confirmation, current) => {
    expect(judge(typed, confirmation, current)).toBe(error);
  });

  it.each([
    ['seven characters', 'Abc-123', 'policy'],
    ['eight', 'Xbq-1239', null],
    ['256', `Xbq-1239${'kz'.repeat(124)}`, null],
    ['257', `Xbq-1239${'kz'.repeat(124)}k`, 'policy'],
    ['two kinds', 'xbqmvhwz-plk', 'policy'],
    ['three kinds without a sign', 'Xbqmvhwz1plk', null],
    ['three kinds without a digit', 'Xbqmvhwz-plk', null],
    ['a blank as its sign', 'xbqmvhwz 1plk', null],
    ['a letter outside ASCII', 'Xbqmvhwz-1plé', 'policy'],
    ['a control character', 'Xbqmvhwz-1\tplk', 'policy'],
  ])('of %s', (_what, typed, error) => {
    expect(judge(typed)).toBe(error);
  });

  it.each([
    ['the first name', 'Xq-robin-1793', 'containsName'],
    ['the last name', 'Xq-Ekw@ll-1793', 'containsName'],
    ['the organisation', 'Xq-C0nt0so-1793', 'containsName'],
    ["one of the organisation's own banned terms", 'Marmalade-1', 'guessable'],
  ])('with %s', (_what, typed, error) => {
    expect(judge(typed)).toBe(error);
  });

  it('cannot be chosen by somebody who has none to give up', () => {
    const typed = { currentPassword: right, newPassword: good, confirmation: good };
    expect(judgeNewPassword(person({ password: null }), tenant, typed)).toBe('currentWrong');
  });
});
