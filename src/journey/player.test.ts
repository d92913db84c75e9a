import { describe, expect, it } from 'vitest';
import type { Persona } from '../api/contract.ts';
import { eventOf, OffScript, secretOf, type Shown } from './player.ts';

const robin: Persona = {
  id: 'user-robin',
  displayName: 'Robin Ekwall',
  userPrincipalName: 'robin@contoso.example',
  secrets: { 'persona.password': 'Harbour-27', 'phone.code': '999999' },
};
const sam: Persona = {
  ...robin,
  id: 'user-sam',
  userPrincipalName: 'sam@contoso.example',
  secrets: { 'persona.password': 'Copper-42' },
};
const people = [robin, sam];

const nothingTold = { password: null, pass: null };

const phone = (code?: string, ...texts: string[]): Shown => ({
  phone: {
    codes:
      code === undefined
        ? []
        : [{ id: '0', app: 'softwareOath', account: '', code, changesAt: '' }],
    texts: texts.map((texted) => ({ id: '', code: texted, organisation: '', sentAt: '' })),
    mail: [],
    told: nothingTold,
  },
  requirement: null,
});

describe('what a role stands for', () => {
  it.each([
    ['the person who signs in', 'sam@contoso.example', 'Copper-42'],
    ['the first one before anybody does', null, 'Harbour-27'],
    ['the first one for an account that is nobody’s', 'who@contoso.example', 'Harbour-27'],
  ])('is taken from %s', (_who, account, password) => {
    expect(secretOf('persona.password', people, account, phone())).toBe(password);
  });

  it('is the code on the phone, and another one for a wrong code', () => {
    expect(secretOf('phone.code', people, null, phone('123456'))).toBe('123456');
    for (const code of ['123456', '000000', '111111']) {
      const wrong = secretOf('phone.wrongCode', people, null, phone(code));
      expect(wrong).toMatch(/^\d{6}$/);
      expect(wrong).not.toBe(code);
    }
    expect(secretOf('phone.wrongCode', people, null, phone())).toMatch(/^\d{6}$/);
  });

  it('is the code of a text, and a wrong one is that of none', () => {
    const texted = phone('111111', '000000', '222222');
    expect(secretOf('phone.textCode', people, null, texted)).toBe('222222');
    expect(secretOf('phone.oldTextCode', people, null, texted)).toBe('000000');
    expect(secretOf('phone.wrongCode', people, null, texted)).toBe('333333');
  });

  it('is the code in the mail and the characters in the picture', () => {
    const mail = [{ to: 'robin@fabrikam.example', code: '246810', sentAt: '' }];
    const picture = { kind: 'identifyForReset', userName: '', picture: 'H4KTX9' } as const;
    const shown: Shown = {
      phone: { codes: [], texts: [], mail, told: nothingTold },
      requirement: picture,
    };
    expect(secretOf('mail.code', people, null, shown)).toBe('246810');
    expect(secretOf('picture.characters', people, null, shown)).toBe('H4KTX9');
    expect(secretOf('picture.wrongCharacters', people, null, shown)).not.toBe('H4KTX9');
    expect(() => secretOf('mail.code', people, null, phone())).toThrow(OffScript);
    expect(() => secretOf('picture.characters', people, null, phone())).toThrow(OffScript);
  });

  it('is what IT staff told', () => {
    const { phone: shown, requirement } = phone();
    const told = { password: 'Rodu-Hake-4711', pass: 'K7XW3ACD' };
    const after: Shown = { phone: { ...shown, told }, requirement };
    expect(secretOf('told.password', people, null, after)).toBe('Rodu-Hake-4711');
    expect(secretOf('told.pass', people, null, after)).toBe('K7XW3ACD');
    expect(() => secretOf('told.pass', people, null, phone())).toThrow(OffScript);
  });

  it('is off the script where the person has none', () => {
    const ask = () => secretOf('newPassword.good', people, 'sam@contoso.example', phone());
    expect(ask).toThrow(OffScript);
    expect(ask).toThrow('sam@contoso.example has no newPassword.good.');
    expect(() => secretOf('persona.password', [], null, phone())).toThrow('Nobody has no');
  });
});

describe('the event of an act', () => {
  const text = (role: string): string => `<${role}>`;

  it('has texts in place of roles', () => {
    const typed = {
      type: 'submitNewPassword',
      currentPassword: 'persona.password',
      newPassword: 'newPassword.good',
      confirmation: 'newPassword.other',
    } as const;
    expect(eventOf(typed, text)).toEqual({
      type: 'submitNewPassword',
      currentPassword: '<persona.password>',
      newPassword: '<newPassword.good>',
      confirmation: '<newPassword.other>',
    });
    expect(eventOf({ type: 'submitCode', code: 'phone.code' }, text)).toEqual({
      type: 'submitCode',
      code: '<phone.code>',
    });
  });

  it.each([
    { type: 'submitUserName', userName: 'phone.home@contoso.example' },
    { type: 'answer', yes: true, dontShowAgain: false },
    { type: 'useMethod', method: 'softwareOath' },
    { type: 'next' },
  ] as const)('is the act itself where it holds no role: %j', (act) => {
    expect(eventOf(act, text)).toEqual(act);
  });
});
