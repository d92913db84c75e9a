import { expect, test } from 'vitest';
import type { Act, Persona, PersonAct, PhoneAct } from '../api/contract.ts';
import english from '../i18n/locales/en/stage.json';
import { actorAt, actSentence } from './act-sentence.ts';

const expected = { screen: 'app' };
const person = (act: PersonAct): Act => ({ actor: 'person', act, expect: expected });
const phone = (act: PhoneAct): Act => ({ actor: 'phone', act, expect: expected });
const clock = (seconds: number): Act => ({
  actor: 'clock',
  act: { type: 'advanceClock', seconds },
  expect: expected,
});

const staff = (parts: Pick<Extract<Act, { actor: 'administrator' }>, 'refused'>): Act => ({
  actor: 'administrator',
  by: 'admin-contoso',
  act: { type: 'dismissUserRisk', userIds: ['alex'] },
  expect: expected,
  ...parts,
});

const alex: Persona = {
  id: 'alex',
  displayName: 'Alex',
  userPrincipalName: 'Alex@contoso.example',
  secrets: {},
};
const robin: Persona = { ...alex, id: 'robin', userPrincipalName: 'robin@contoso.example' };

const newPassword = (parts: Partial<Extract<PersonAct, { type: 'submitNewPassword' }>>): Act =>
  person({
    type: 'submitNewPassword',
    currentPassword: 'persona.password',
    newPassword: 'newPassword.good',
    confirmation: 'newPassword.good',
    ...parts,
  });

test.each([
  [
    person({ type: 'submitUserName', userName: 'a' }),
    'submitUserName',
    { name: 'Alex', userName: 'a' },
  ],
  [
    person({ type: 'submitPassword', password: 'persona.wrongPassword' }),
    'submitPassword.wrong',
    { name: 'Alex' },
  ],
  [person({ type: 'submitCode', code: 'phone.code' }), 'submitCode', { name: 'Alex' }],
  [newPassword({}), 'submitNewPassword', { name: 'Alex' }],
  [
    newPassword({ confirmation: 'newPassword.other' }),
    'submitNewPassword.mismatch',
    { name: 'Alex' },
  ],
  [
    newPassword({ currentPassword: 'persona.wrongPassword' }),
    'submitNewPassword.currentWrong',
    { name: 'Alex' },
  ],
  [
    newPassword({ newPassword: 'newPassword.weak', confirmation: 'newPassword.weak' }),
    'submitNewPassword.weak',
    { name: 'Alex' },
  ],
  [
    person({ type: 'useMethod', method: 'softwareOath' }),
    'useMethod.softwareOath',
    { name: 'Alex' },
  ],
  [person({ type: 'tryAgain' }), 'tryAgain', { name: 'Alex' }],
  [phone({ type: 'approve', number: 'wrong' }), 'phone.approve.wrong', {}],
  [
    person({ type: 'submitCode', code: 'phone.oldTextCode' }),
    'submitCode.oldText',
    { name: 'Alex' },
  ],
  [phone({ type: 'denyOther' }), 'phone.denyOther', {}],
  [phone({ type: 'confirm' }), 'phone.confirm', {}],
  [phone({ type: 'scan' }), 'phone.scan', {}],
  [staff({}), 'administrator.dismissUserRisk', {}],
  [staff({ refused: 'riskIsAtHome' }), 'administrator.refused.riskIsAtHome', {}],
  [clock(14 * 86_400), 'clock.days', { count: 14 }],
  [clock(120), 'clock.minutes', { count: 2 }],
  [clock(61), 'clock.seconds', { count: 61 }],
] as [Act, string, object][])('says act %# as %s', (act, id, values) => {
  expect(actSentence(act, alex)).toEqual({ id: `stage.act.${id}`, values });
  expect(english).toHaveProperty([`stage.act.${id}`]);
});

test('the one whose user name was typed last is the one who acts', () => {
  const script = [
    person({ type: 'submitUserName', userName: 'alex@contoso.example' }),
    person({ type: 'cancel' }),
    person({ type: 'submitUserName', userName: 'robin@contoso.example' }),
    person({ type: 'next' }),
  ];
  expect([0, 1, 2, 3].map((at) => actorAt(script, at, [alex, robin])?.id)).toEqual([
    'alex',
    'alex',
    'robin',
    'robin',
  ]);
});

test('an unknown user name leaves the first person to act, and nobody acts without people', () => {
  const script = [person({ type: 'submitUserName', userName: 'nobody@contoso.example' })];
  expect(actorAt(script, 0, [alex, robin])?.id).toBe('alex');
  expect(actorAt(script, 0, [])).toBeNull();
});
