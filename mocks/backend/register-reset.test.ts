import { describe, expect, it } from 'vitest';
import type { Command, EnrolmentStep, WizardStep } from '../../src/api/contract.ts';
import type { Casting } from '../scenarios/casting.ts';
import {
  after,
  personIn,
  requiredIn,
  signsIn,
  testPerson,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import { passwordReset } from '../scenarios/tenants.ts';
import { matches } from './authentication/digest.ts';
import { phoneView } from './phone.ts';
import type { World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const register = (step: WizardStep | EnrolmentStep): Command => ({
  type: 'registerMethod',
  ...step,
});
const begins = register({ step: 'begin' });
const finishes = register({ step: 'finish' });

/** Somebody who has signed in where resets ask to register. */
const signedIn = (
  settings: Partial<Tenant['selfServicePasswordReset']> = {},
  person: Partial<Casting> = { authenticators: [] },
  policies = [] as (typeof mfaForAll)[],
): World =>
  after(
    testWorld(
      {
        tenant: {
          id: 'contoso',
          displayName: 'Contoso',
          selfServicePasswordReset: passwordReset({ registrationRequired: true, ...settings }),
        },
        policies,
      },
      person,
    ),
    ...signsIn,
  );

const typesAddress = (address: string): Command => register({ step: 'address', address });
const mailed = (world: World): Command =>
  register({ step: 'code', code: phoneView(world, timeIn(world)).mail[0]?.code ?? '' });

describe('who is asked for what', () => {
  it('offers whatever a reset takes, the methods for MFA first, where nothing asks for MFA', () => {
    const world = signedIn({ methods: ['email', 'mobileSMS', 'appCode', 'securityQuestion'] });
    expect(requiredIn(world)).toMatchObject({ kind: 'offerRegistration', daysLeft: null });
    expect(requiredIn(after(world, begins))).toMatchObject({
      plan: {
        position: 1,
        total: 1,
        choices: ['microsoftAuthenticator', 'softwareOath', 'phone', 'email', 'securityQuestion'],
      },
    });
  });

  it('takes a method for MFA first where both are asked for', () => {
    const methods = ['email' as const, 'securityQuestion' as const];
    const world = after(signedIn({ gates: 2, methods }, undefined, [mfaForAll]), begins);
    // None of the two methods of a reset serves for MFA.
    expect(requiredIn(world)).toMatchObject({
      kind: 'enrolAuthenticator',
      plan: {
        position: 1,
        total: 3,
        choices: ['microsoftAuthenticator', 'softwareOath', 'phone'],
      },
    });
    const one = after(signedIn({ methods }, undefined, [mfaForAll]), begins);
    expect(requiredIn(one)).toMatchObject({ plan: { position: 1, total: 2 } });
  });

  it('asks somebody who has one method only for the other, after MFA', () => {
    const world = signedIn({ gates: 2 }, {});
    expect(requiredIn(world)).toMatchObject({ kind: 'offerRegistration', proposes: 'phone' });
    const asked = after(world, begins);
    const required = requiredIn(asked);
    if (required.kind !== 'approveRequest') throw new Error(required.kind);
    const proved = after(asked, { type: 'phoneApprove', number: required.number });
    expect(requiredIn(proved)).toMatchObject({
      kind: 'enrolPhone',
      plan: { position: 1, total: 1, choices: ['phone', 'email'] },
    });
  });

  it('asks for MFA once: what a policy had proved counts', () => {
    const world = signedIn({ gates: 2 }, {}, [mfaForAll]);
    const required = requiredIn(world);
    if (required.kind !== 'approveRequest') throw new Error(required.kind);
    const proved = after(world, { type: 'phoneApprove', number: required.number });
    expect(requiredIn(proved).kind).toBe('offerRegistration');
    expect(requiredIn(after(proved, begins)).kind).toBe('enrolPhone');
  });

  it('asks nobody who has enough, nor where it is not required', () => {
    const enough = { email: 'robin@fabrikam.example' };
    expect(requiredIn(signedIn({ gates: 2 }, enough)).kind).toBe('staySignedIn');
    expect(requiredIn(signedIn({ registrationRequired: false })).kind).toBe('staySignedIn');
  });

  it('asks for no more than there is', () => {
    const world = after(signedIn({ gates: 2, methods: ['email'] }), begins);
    expect(requiredIn(world)).toMatchObject({ kind: 'enrolEmail', plan: { total: 1 } });
  });

  it('takes a phone that nothing but a reset allows, and lets it prove no sign-in', () => {
    const world = signedIn({ methods: ['mobileSMS'] });
    const allowedMethods = ['microsoftAuthenticatorPush' as const];
    const only = { ...world, tenant: { ...world.tenant, allowedMethods } };
    const number = register({ step: 'number', country: 'US', typed: '4255550168', by: 'sms' });
    const sent = after(only, begins, number);
    const code = phoneView(sent, timeIn(sent)).texts.at(-1)?.code ?? '';
    const saved = after(sent, register({ step: 'code', code }), finishes);
    expect(personIn(saved).phone).toEqual({ number: '+14255550168', methods: ['sms'] });
    expect(saved.attempt?.mfa).toBeNull();
    expect(requiredIn(saved).kind).toBe('staySignedIn');
  });
});

describe('an address', () => {
  const entering = (): World => after(signedIn({ methods: ['email'] }), begins);

  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['robin', 'invalid'],
    ['robin@fabrikam', 'invalid'],
    ['robin@fabrikam..example', 'invalid'],
    ['robin@one.example, sam@two.example', 'invalid'],
    [`${'a'.repeat(250)}@fabrikam.example`, 'tooLong'],
    [testPerson.userPrincipalName.toUpperCase(), 'ownAddress'],
  ])('%j is refused as %s, and stays in its field', (typed, error) => {
    expect(requiredIn(after(entering(), typesAddress(typed)))).toMatchObject({
      kind: 'enrolEmail',
      typed,
      error,
    });
  });

  it('is tried with a code that is mailed there, and kept once that came back', () => {
    const sent = after(entering(), typesAddress(' robin@fabrikam.example '));
    expect(phoneView(sent, timeIn(sent)).mail).toMatchObject([{ to: 'robin@fabrikam.example' }]);
    const wrong = after(sent, register({ step: 'code', code: '1' }));
    expect(requiredIn(wrong)).toMatchObject({ kind: 'tryEmail', error: 'wrong' });
    const late = after(sent, { type: 'advanceClock', seconds: 601 });
    expect(requiredIn(after(late, mailed(late)))).toMatchObject({ error: 'expired' });
    const added = after(wrong, mailed(wrong));
    expect(requiredIn(added)).toMatchObject({ kind: 'methodAdded', method: 'email' });
    expect(personIn(added).email).toBeNull();
    expect(personIn(after(added, finishes)).email).toBe('robin@fabrikam.example');
    expect(requiredIn(after(added, finishes)).kind).toBe('staySignedIn');
  });

  it('works with the newest code alone, and can be corrected without losing what was typed', () => {
    const once = after(entering(), typesAddress('robin@fabrikam.example'));
    const twice = after(once, register({ step: 'retry' }));
    expect(requiredIn(twice)).toMatchObject({ codesSent: 2 });
    expect(requiredIn(after(twice, mailed(once)))).toMatchObject({ error: 'wrong' });
    expect(requiredIn(after(twice, register({ step: 'back' })))).toMatchObject({
      kind: 'enrolEmail',
      typed: 'robin@fabrikam.example',
    });
  });

  it('waits where another method is looked at, and is gone where the wizard is left', () => {
    const both = after(
      signedIn({ methods: ['email', 'securityQuestion'] }),
      begins,
      typesAddress('robin@fabrikam.example'),
    );
    const back = after(
      both,
      register({ step: 'choose', method: 'securityQuestion' }),
      register({ step: 'choose', method: 'email' }),
    );
    expect(requiredIn(back)).toMatchObject({ kind: 'enrolEmail', typed: 'robin@fabrikam.example' });
    const left = after(both, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(left).kind).toBe('offerRegistration');
    expect(requiredIn(after(left, begins))).toMatchObject({ typed: '' });
  });
});

describe('security questions', () => {
  const answering = (): World => after(signedIn({ methods: ['securityQuestion'] }), begins);
  const [one = '', two = '', three = ''] = passwordReset().securityQuestions;
  const gives = (questions: string[], answers: string[]): Command =>
    register({ step: 'questions', questions, answers });
  const right = ['Mrs Holm', 'Uppsala', 'Pancakes'];

  it.each([
    [[one, two], right, 'noQuestion', 2],
    [[one, 'Which question is this?', three], right, 'noQuestion', 1],
    [[one, two, one], right, 'sameQuestion', 2],
    [[one, two, three], ['Mrs Holm', ' ', 'Pancakes'], 'empty', 1],
    [[one, two, three], ['Ox', 'Uppsala', 'Pancakes'], 'tooShort', 0],
    [[one, two, three], ['Mrs Holm', 'U'.repeat(41), 'Pancakes'], 'tooLong', 1],
    [[one, two, three], ['Mrs Holm', 'Uppsala', ' mrs holm'], 'sameAnswer', 2],
  ])('%j with %j are refused as %s at %i', (questions, answers, error, entry) => {
    const refused = after(answering(), gives(questions, answers));
    expect(requiredIn(refused)).toMatchObject({ kind: 'enrolQuestions', error, entry });
  });

  it('take answers of 3 to 40 characters, counted as people count them', () => {
    const answers = ['Ö🌊x', 'U'.repeat(40), 'Pancakes'];
    expect(requiredIn(after(answering(), gives([one, two, three], answers))).kind).toBe(
      'methodAdded',
    );
  });

  it('keep the chosen questions through a refusal, and no answer that anybody could read', () => {
    const refused = after(answering(), gives([one, three, one], right));
    expect(requiredIn(refused)).toMatchObject({ chosen: [one, three, one] });
    const done = after(refused, gives([one, two, three], right), finishes);
    for (const answer of right)
      for (const world of [refused, done]) expect(JSON.stringify(world)).not.toContain(answer);
    const kept = personIn(done).securityQuestions;
    expect(kept.map(({ question }) => question)).toEqual([one, two, three]);
    expect(kept.every(({ answer }, at) => matches((right[at] ?? '').toLowerCase(), answer))).toBe(
      true,
    );
  });

  it('prove a reset afterwards', () => {
    const open = after(
      answering(),
      gives([one, two, three], right),
      finishes,
      { type: 'cancel' },
      {
        type: 'beginReset',
      },
    );
    const answered = after(
      open,
      {
        type: 'identifyForReset',
        userName: testPerson.userPrincipalName,
        characters: open.reset?.picture ?? '',
      },
      { type: 'beginResetProof', method: 'securityQuestion' },
      { type: 'answerSecurityQuestions', answers: ['MRS HOLM', 'uppsala', 'pancakes '] },
    );
    expect(requiredIn(answered).kind).toBe('chooseNewPassword');
  });
});
