import { describe, expect, it } from 'vitest';
import type { Command, ResetMethod } from '../../../src/api/contract.ts';
import {
  after,
  requiredIn,
  signsIn,
  testPerson,
  testSecrets,
  testWorld,
} from '../../scenarios/fixture.ts';
import { type Casting } from '../../scenarios/casting.ts';
import { mfaForAll } from '../../scenarios/published-policies.ts';
import { passwordReset } from '../../scenarios/tenants.ts';
import { step } from '../step.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { Tenant } from '../world/tenant.ts';

const opens: Command = { type: 'beginReset' };

const worldWith = (
  settings: Partial<Tenant['selfServicePasswordReset']> = {},
  person: Partial<Casting> = {},
): World =>
  testWorld(
    {
      tenant: {
        id: 'contoso',
        displayName: 'Contoso',
        selfServicePasswordReset: passwordReset(settings),
      },
    },
    { email: 'robin@fabrikam.example', ...person },
  );

/** User name and the characters that the picture shows. */
const identified = (world: World, userName = testPerson.userPrincipalName): World => {
  const open = after(world, opens);
  const characters = open.reset?.picture ?? '';
  return after(open, { type: 'identifyForReset', userName, characters });
};

const methodsIn = (world: World): ResetMethod[] => {
  const requirement = requiredIn(world);
  if (requirement.kind !== 'chooseResetMethod') throw new Error(requirement.kind);
  return requirement.methods.map(({ method }) => method);
};

/** Proves by a mail, which the rehearsal's phone shows. */
const provedByMail = (world: World): World => {
  const sent = after(world, { type: 'beginResetProof', method: 'email' });
  return after(sent, { type: 'answerResetProof', code: sent.reset?.mail?.code ?? '' });
};

const onlyPerson = ({ people: [person] }: World): Person => {
  if (!person) throw new Error('Nobody lives in this world.');
  return person;
};

const chooses = (newPassword: string): Command => ({
  type: 'resetPassword',
  newPassword,
  confirmation: newPassword,
});

describe('who is it', () => {
  it('takes characters in any case, with spaces and in full width', () => {
    const open = after(worldWith(), opens);
    const picture = open.reset?.picture ?? '';
    const wide = picture.replaceAll(/[!-~]/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) + 0xfee0),
    );
    for (const characters of [picture.toLowerCase(), picture.split('').join(' '), wide])
      expect(
        requiredIn(
          after(open, {
            type: 'identifyForReset',
            userName: ' ROBIN@contoso.example ',
            characters,
          }),
        ).kind,
      ).toBe('chooseResetMethod');
  });

  it('draws another picture after wrong characters, and when asked', () => {
    const open = after(worldWith(), opens);
    const wrong: Command = { type: 'identifyForReset', userName: 'robin', characters: 'x' };
    for (const command of [wrong, { type: 'newResetPicture' } as const])
      expect(after(open, command).reset?.picture).not.toBe(open.reset?.picture);
  });

  it('finds the account as a sign-in does: full width, capitals, unseen marks', () => {
    const pasted = ' ｒｏｂｉｎ\u200b@Contoso.EXAMPLE ';
    expect(requiredIn(identified(worldWith(), pasted)).kind).toBe('chooseResetMethod');
  });

  it('keeps nothing of what names nobody', () => {
    const secret = 'Harbour-27-Lantern';
    const wrong: Command = { type: 'identifyForReset', userName: secret, characters: 'x' };
    for (const world of [after(worldWith(), opens, wrong), identified(worldWith(), secret)])
      expect(JSON.stringify(world)).not.toContain(secret);
  });

  it('says whether there is such an account to nobody who misread the picture', () => {
    const open = after(worldWith(), opens);
    const typed = (userName: string): Command => ({
      type: 'identifyForReset',
      userName,
      characters: 'wrong',
    });
    const [known, unknown] = [testPerson.userPrincipalName, 'nobody@contoso.example'].map(
      (userName) => requiredIn(after(open, typed(userName))),
    );
    expect(known).toMatchObject({ error: 'wrongCharacters' });
    expect(unknown).toMatchObject({ error: 'wrongCharacters' });
    expect(requiredIn(identified(worldWith(), 'nobody@contoso.example'))).toMatchObject({
      error: 'unknownUser',
    });
  });
});

describe('who may', () => {
  it.each([
    ['where it is not turned on', { enabled: false }, {}, 'notEnabled'],
    ['who is turned off', {}, { account: 'disabled' }, 'accountDisabled'],
    [
      'who has only the app where two are asked for',
      { gates: 2 },
      { email: null },
      'notEnoughMethods',
    ],
    ['whose password is on-premises', {}, { isHybrid: true }, 'writebackMissing'],
    ['who is a guest', {}, { user: { externalUserType: 'b2bCollaborationGuest' } }, 'guest'],
  ] as const)('not a person %s', (_who, settings, person, problem) => {
    const requirement = requiredIn(identified(worldWith(settings, person)));
    expect(requirement).toMatchObject({ kind: 'resetUnavailable', problem });
  });

  it('an administrator, with two proofs and no questions, whatever the tenant says', () => {
    const user = { roleTemplateIds: ['62e90394-69f5-4237-9190-012177145e10'] };
    const securityQuestions = ['First?', 'Second?', 'Third?'];
    const world = identified(
      worldWith({ enabled: false, methods: ['securityQuestion'] }, { user, securityQuestions }),
    );
    expect(requiredIn(world)).toMatchObject({ gates: 2 });
    expect(methodsIn(world)).toEqual(['email', 'appNotification', 'appCode']);
  });
});

describe('proofs', () => {
  it('one takes the code of the app, and its notification only under the one policy', () => {
    expect(methodsIn(identified(worldWith()))).toEqual(['email', 'appCode']);
    expect(methodsIn(identified(worldWith({ unifiedPolicy: true })))).toContain('appNotification');
    expect(methodsIn(identified(worldWith({ gates: 2 })))).toContain('appNotification');
  });

  it('two are two different methods', () => {
    const first = provedByMail(identified(worldWith({ gates: 2 })));
    expect(methodsIn(first)).toEqual(['appNotification', 'appCode']);
    const again: Command = { type: 'beginResetProof', method: 'email' };
    const refused = step(first, { command: again, attemptId: first.reset?.id ?? null, at: '' });
    expect(refused.refusal?.error.code).toBe('notExpected');
  });

  it('count the mails that went out, and those of no other reset', () => {
    const mails: Command = { type: 'beginResetProof', method: 'email' };
    const once = after(identified(worldWith()), mails);
    expect(requiredIn(once)).toMatchObject({ codesSent: 1 });
    const twice = after(once, mails);
    expect(requiredIn(twice)).toMatchObject({ codesSent: 2 });
    const wrong = after(twice, { type: 'answerResetProof', code: 'x' });
    expect(requiredIn(wrong)).toMatchObject({ codesSent: 2, error: 'wrong' });
    expect(requiredIn(after(identified(after(wrong, { type: 'cancel' })), mails))).toMatchObject({
      codesSent: 1,
    });
  });

  it('take a code of the mail for ten minutes', () => {
    const sent = after(
      identified(worldWith()),
      { type: 'beginResetProof', method: 'email' },
      { type: 'advanceClock', seconds: 601 },
    );
    const typed: Command = { type: 'answerResetProof', code: sent.reset?.mail?.code ?? '' };
    expect(requiredIn(after(sent, typed))).toMatchObject({ error: 'expired' });
  });

  it('end after five wrong answers, also of several resets', () => {
    const wrong: Command = { type: 'answerResetProof', code: 'x' };
    const tries = (world: World, times: number): World =>
      after(
        identified(world),
        { type: 'beginResetProof', method: 'email' },
        ...Array.from({ length: times }, () => wrong),
      );
    const left = after(tries(worldWith(), 4), { type: 'cancel' });
    expect(requiredIn(tries(left, 1))).toMatchObject({ problem: 'tooManyAttempts' });
  });

  it('end after five wrong answers, for a day', () => {
    const wrong: Command = { type: 'answerResetProof', code: 'x' };
    const sent = after(identified(worldWith()), { type: 'beginResetProof', method: 'email' });
    const over = after(sent, wrong, wrong, wrong, wrong, wrong);
    expect(requiredIn(over)).toMatchObject({ problem: 'tooManyAttempts' });
    const left = after(over, { type: 'cancel' });
    expect(requiredIn(identified(left))).toMatchObject({ problem: 'tooManyAttempts' });
    const day = after(left, { type: 'advanceClock', seconds: 24 * 60 * 60 });
    expect(requiredIn(identified(day)).kind).toBe('chooseResetMethod');
  });
});

describe('a telephone', () => {
  const phone = { number: '+14255550168', methods: ['sms', 'voice'] } as const;
  const withPhone = (
    settings: Partial<Tenant['selfServicePasswordReset']> = {},
    person: Partial<Casting> = {},
  ): World =>
    identified(
      worldWith(settings, { phone: { ...phone, methods: [...phone.methods] }, ...person }),
    );
  const texts: Command = { type: 'beginResetProof', method: 'mobileSMS' };
  const calls: Command = { type: 'beginResetProof', method: 'mobileCall' };
  const newestText = ({ messages }: World): string => {
    const text = messages.findLast(({ method }) => method === 'sms');
    return text?.method === 'sms' ? text.code : '';
  };
  const typesText = (world: World, code = newestText(world)): World =>
    after(world, { type: 'answerResetProof', code });
  const press = (answer: 'pickUp' | 'confirm' | 'hangUp' | 'report'): Command => ({
    type: 'phoneCall',
    answer,
  });

  it('is offered with its masked number, where the tenant and the number take it', () => {
    const requirement = requiredIn(withPhone());
    expect(requirement).toMatchObject({
      methods: expect.arrayContaining([
        { method: 'mobileSMS', hint: '+X XXXXXXXX68' },
        { method: 'mobileCall', hint: '+X XXXXXXXX68' },
      ]),
    });
    expect(methodsIn(withPhone({ methods: ['email', 'mobileCall'] }))).toEqual([
      'email',
      'mobileCall',
    ]);
    expect(methodsIn(withPhone({}, { phone: { ...phone, methods: ['voice'] } }))).not.toContain(
      'mobileSMS',
    );
  });

  it('is one of the two proofs, whether by text or by call', () => {
    const texted = typesText(after(withPhone({ gates: 2 }), texts));
    expect(methodsIn(texted)).toEqual(['email', 'appNotification', 'appCode']);
    const called = after(withPhone({ gates: 2 }), calls, press('pickUp'), press('confirm'));
    expect(methodsIn(called)).toEqual(['email', 'appNotification', 'appCode']);
    const only = { email: null, authenticators: [] };
    expect(requiredIn(withPhone({ gates: 2 }, only))).toMatchObject({
      problem: 'notEnoughMethods',
    });
  });

  it('proves by the code of the newest text alone', () => {
    const once = after(withPhone(), texts);
    const first = newestText(once);
    const twice = after(once, texts);
    expect(requiredIn(twice)).toMatchObject({ codesSent: 2 });
    expect(requiredIn(typesText(twice, first))).toMatchObject({ error: 'expired' });
    expect(requiredIn(typesText(twice, ''))).toMatchObject({ error: 'empty' });
    expect(requiredIn(typesText(twice, '12'))).toMatchObject({ error: 'wrong' });
    expect(requiredIn(typesText(twice)).kind).toBe('chooseNewPassword');
    const late = after(twice, { type: 'advanceClock', seconds: 600 });
    expect(requiredIn(typesText(late))).toMatchObject({ error: 'expired' });
  });

  it('takes no code that another method, or a sign-in, was sent', () => {
    const mailed = after(withPhone(), { type: 'beginResetProof', method: 'email' });
    const mail = mailed.reset?.mail?.code ?? '';
    expect(requiredIn(typesText(after(mailed, texts), mail))).toMatchObject({ error: 'wrong' });

    const signIn = testWorld(
      { policies: [mfaForAll] },
      { authenticators: [], phone: { ...phone, methods: ['sms'] } },
    );
    const used = after(signIn, ...signsIn);
    const reset = after(
      identified(
        after(used, { type: 'answerChallenge', code: newestText(used) }, { type: 'cancel' }),
      ),
      texts,
    );
    expect(requiredIn(typesText(reset, newestText(used)))).toMatchObject({ error: 'reused' });
  });

  it('is texted five times in five minutes, and called as often', () => {
    const five = (command: Command): World =>
      after(withPhone(), ...Array.from({ length: 5 }, () => command));
    expect(requiredIn(five(texts))).toMatchObject({ codesSent: 5 });
    const sixth = after(five(texts), texts);
    expect(requiredIn(sixth)).toMatchObject({ codesSent: 5, error: 'throttled' });
    expect(requiredIn(typesText(sixth)).kind).toBe('chooseNewPassword');
    expect(requiredIn(after(five(calls), calls))).toMatchObject({ error: 'throttled' });
    const later = after(five(texts), { type: 'advanceClock', seconds: 300 }, texts);
    expect(requiredIn(later)).not.toHaveProperty('error');
  });

  it('proves with the # key, and not by hanging up or not answering', () => {
    const ringing = after(withPhone(), calls);
    expect(requiredIn(ringing)).not.toHaveProperty('error');
    expect(requiredIn(after(ringing, press('hangUp')))).toMatchObject({ error: 'hungUp' });
    const late = after(ringing, { type: 'advanceClock', seconds: 60 });
    expect(requiredIn(late)).toMatchObject({ error: 'unanswered' });
    const proved = after(ringing, press('pickUp'), press('confirm'));
    expect(requiredIn(proved).kind).toBe('chooseNewPassword');
    const left = after(ringing, { type: 'cancel' }, press('pickUp'), press('confirm'));
    expect(requiredIn(identified(left)).kind).toBe('chooseResetMethod');
  });

  it('reports nobody: the call is one that the person asked for', () => {
    const world = withPhone();
    const { tenant } = world;
    const reporting = { ...tenant, reportSuspiciousActivity: { isEnabled: true } };
    const answered = after({ ...world, tenant: reporting }, calls, press('pickUp'));
    const { id } = answered.reset ?? { id: null };
    const refused = step(answered, { command: press('report'), attemptId: id, at: '' });
    expect(refused.refusal?.error.code).toBe('notExpected');
  });

  it('proves nothing for somebody whom a fraud report blocks', () => {
    const blocked = after(withPhone({}, { mfaBlocked: true }), calls, press('pickUp'));
    expect(requiredIn(after(blocked, press('confirm')))).toMatchObject({ error: 'hungUp' });
  });
});

describe('the new password', () => {
  it('may be the last one, which a change refuses', () => {
    const reset = after(
      provedByMail(identified(worldWith())),
      chooses(testSecrets['persona.password']),
    );
    expect(requiredIn(reset).kind).toBe('resetDone');
    expect(requiredIn(after(reset, { type: 'cancel' }, ...signsIn)).kind).toBe('staySignedIn');
  });

  it.each([
    ['', 'empty'],
    ['short', 'tooShort'],
    ['Welcome1!', 'guessable'],
  ])('%j is refused as %s', (password, error) => {
    const asked = provedByMail(identified(worldWith()));
    expect(requiredIn(after(asked, chooses(password)))).toMatchObject({ error });
  });

  it('ends a lockout', () => {
    const wrongs = Array.from({ length: 10 }, (_, index): Command => ({
      type: 'submitPassword',
      password: `wrong-${index}`,
    }));
    const start = { type: 'start', userName: testPerson.userPrincipalName } as const;
    const locked = after(worldWith(), start, ...wrongs);
    expect(requiredIn(locked)).toMatchObject({ error: 'accountLocked' });
    const reset = after(provedByMail(identified(locked)), chooses(testSecrets['newPassword.good']));
    expect(onlyPerson(reset).lockout.lockedUntil).toBeNull();
  });

  it('closes the risk of the user', () => {
    const risk = {
      riskLevel: 'high',
      riskState: 'atRisk',
      riskDetail: 'none',
      riskEventTypes: ['leakedCredentials'],
    } as const;
    const world = worldWith({}, { risk: { ...risk, riskEventTypes: ['leakedCredentials'] } });
    const reset = after(provedByMail(identified(world)), chooses(testSecrets['newPassword.good']));
    expect(onlyPerson(reset).risk).toMatchObject({
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'userPerformedSecuredPasswordReset',
    });
  });
});
