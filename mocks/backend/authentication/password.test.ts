import { describe, expect, it } from 'vitest';
import { personIn, testSecrets, testWorld } from '../../scenarios/fixture.ts';
import { ordinaryMoment } from '../../scenarios/scenario.ts';
import type { Person } from '../world/person.ts';
import type { Tenant } from '../world/tenant.ts';
import { checkPassword, judgeNewPassword, type Occasion } from './password.ts';

const right = testSecrets['persona.password'];
const good = testSecrets['newPassword.good'];

const person = (change: Partial<Person> = {}): Person => ({ ...personIn(testWorld()), ...change });

const here: Occasion = { at: ordinaryMoment, place: 'familiar' };

describe('a password', () => {
  it('that is right passes', () => {
    expect(checkPassword(person(), right, here).error).toBeNull();
  });

  it('that is empty is no attempt', () => {
    const before = person();
    expect(checkPassword(before, '', here)).toEqual({ person: before, error: 'empty' });
  });

  it.each([
    ['disabled', 'accountDisabled'],
    ['expiredOnPremises', 'expiredOnPremises'],
  ] as const)('tells that the account is %s only when it is right', (account, error) => {
    expect(checkPassword(person({ account }), right, here).error).toBe(error);
    expect(checkPassword(person({ account }), 'wrong', here).error).toBe('invalidCredentials');
  });

  it('never fits somebody who has none', () => {
    expect(checkPassword(person({ password: null }), right, here).error).toBe('invalidCredentials');
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
    ['tooShort', 'contoso', 'contoso', right],
    ['kinds', 'contoso-contoso', 'contoso-contoso', right],
    ['containsOrganisation', 'Contoso1!', 'Contoso1!', right],
    ['guessable', 'Welcome1!', 'Welcome1!', right],
  ] as const)('is told %s first: %j, %j after %j', (error, typed, confirmation, current) => {
    expect(judge(typed, confirmation, current)).toBe(error);
  });

  it.each([
    ['seven characters', 'Abc-123', 'tooShort'],
    ['eight', 'Xbq-1239', null],
    ['256', `Xbq-1239${'kz'.repeat(124)}`, null],
    ['257', `Xbq-1239${'kz'.repeat(124)}k`, 'tooLong'],
    ['two kinds', 'xbqmvhwz-plk', 'kinds'],
    ['three kinds without a sign', 'Xbqmvhwz1plk', null],
    ['three kinds without a digit', 'Xbqmvhwz-plk', null],
    ['a blank as its sign', 'xbqmvhwz 1plk', null],
    ['a letter outside ASCII', 'Xbqmvhwz-1plé', 'characters'],
    ['a control character', 'Xbqmvhwz-1\tplk', 'characters'],
    ['nothing but emoji', '🔑'.repeat(9), 'characters'],
    ['full-width letters', 'Ｘｂｑｍｖｈｗｚ-１', 'characters'],
  ])('of %s', (_what, typed, error) => {
    expect(judge(typed)).toBe(error);
  });

  it.each([
    ['the first name', 'Xq-robin-1793', 'containsName'],
    ['the last name', 'Xq-Ekw@ll-1793', 'containsName'],
    ['the organisation', 'Xq-C0nt0so-1793', 'containsOrganisation'],
    ["one of the organisation's own banned terms", 'Marmalade-1', 'guessable'],
  ])('with %s', (_what, typed, error) => {
    expect(judge(typed)).toBe(error);
  });

  it('cannot be chosen by somebody who has none to give up', () => {
    const typed = { currentPassword: right, newPassword: good, confirmation: good };
    expect(judgeNewPassword(person({ password: null }), tenant, typed)).toBe('currentWrong');
  });
});
