import { describe, expect, it } from 'vitest';
import type { AdministratorAct, Command } from '../../src/api/contract.ts';
import {
  after,
  requiredIn,
  signsIn,
  testPerson,
  testSecrets,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import { anonymousNetwork } from '../scenarios/places.ts';
import {
  blockAtUserRisk,
  mfaForAll,
  newPasswordAtUserRisk,
} from '../scenarios/published-policies.ts';
import { registeredAuthenticator } from '../scenarios/casting.ts';
import { testPolicy } from './conditional-access/fixtures.ts';
import { phoneView } from './phone.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import { trace } from './trace.ts';
import type { World } from './world.ts';

const wrong = (times: number): Command[] =>
  Array.from({ length: times }, () => ({ type: 'answerChallenge', code: '000000' }));

const useCode: Command = { type: 'beginChallenge', method: 'softwareOath' };
const onlyCodes = { ...registeredAuthenticator, methods: ['softwareOath' as const] };

const approve = (world: World): World => {
  const number = world.attempt?.challenge?.number ?? '';
  return after(world, { type: 'phoneApprove', number });
};

describe('what IT staff do about a password while somebody stands at a block', () => {
  const userId = testPerson.id;
  it.each<AdministratorAct>([
    { type: 'resetPassword', userId },
    { type: 'requirePasswordChange', userId },
  ])('is for the next sign-in: $type', (act) => {
    const blocked = after(
      testWorld({ policies: [blockAtUserRisk] }, { risk: highUserRisk }),
      ...signsIn,
    );
    const acted = after(blocked, { type: 'administer', by: 'admin-contoso', act });
    expect(requiredIn(blocked).kind).toBe('accountBlocked');
    expect(requiredIn(acted)).toEqual(requiredIn(blocked));
  });
});

describe('codes', () => {
  const asked = (person = {}): World =>
    after(testWorld({ policies: [mfaForAll] }, person), ...signsIn);

  it('may be wrong four times, and the fifth ends the prompt', () => {
    const four = after(asked(), useCode, ...wrong(4));
    expect(requiredIn(four)).toMatchObject({ kind: 'enterCode', error: 'wrong' });
    expect(requiredIn(after(four, ...wrong(1))).kind).toBe('tooManyAttempts');
  });

  it('are not counted while the field is empty', () => {
    const world = after(asked(), useCode, ...wrong(4), { type: 'answerChallenge', code: ' ' });
    expect(requiredIn(world)).toMatchObject({ kind: 'enterCode', error: 'empty' });
  });

  it('that are used up leave the app to be asked', () => {
    const usedUp = after(asked(), useCode, ...wrong(5));
    expect(requiredIn(usedUp)).toMatchObject({
      methods: [{ method: 'microsoftAuthenticatorPush' }],
    });
    expect(requiredIn(after(usedUp, { type: 'beginChallenge' })).kind).toBe('approveRequest');
  });

  it('that are used up leave nothing to somebody who has nothing else', () => {
    const usedUp = after(asked({ authenticators: [onlyCodes] }), ...wrong(5));
    expect(requiredIn(usedUp)).toEqual({ kind: 'tooManyAttempts', methods: [] });
    expect(requiredIn(after(usedUp, { type: 'beginChallenge' })).kind).toBe('tooManyAttempts');
  });

  it('of the phone pass', () => {
    const world = after(asked(), useCode);
    const code = phoneView(world, '2026-11-22T09:00:00.000Z').codes[0]?.code ?? '';
    expect(requiredIn(after(world, { type: 'answerChallenge', code })).kind).toBe('staySignedIn');
  });
});

describe('the risk of the user', () => {
  const stolenToken = {
    ...anonymousNetwork,
    detection: { riskLevel: 'high', riskEventType: 'anomalousToken', highConfidence: false },
  } as const;

  const mfaAtHighRisk = testPolicy('sr', { conditions: { signInRiskLevels: ['high'] } });

  it('that this sign-in raises does not decide about this sign-in', () => {
    const technician = { externalUserType: 'serviceProvider' as const };
    for (const user of [{}, technician]) {
      const world = testWorld(
        { policies: [mfaAtHighRisk, newPasswordAtUserRisk], circumstances: stolenToken },
        { user },
      );
      const proved = approve(after(world, ...signsIn));
      expect(proved.people[0]?.risk).toMatchObject({ riskLevel: 'high', riskState: 'atRisk' });
      expect(requiredIn(proved).kind).toBe('application');
    }
  });

  it('is closed by a new password, which then is the one that counts', () => {
    const world = testWorld({ policies: [newPasswordAtUserRisk] }, { risk: highUserRisk });
    const proved = approve(after(world, ...signsIn, { type: 'beginChallenge' }));
    expect(requiredIn(proved).kind).toBe('changePassword');
    const changed = after(proved, {
      type: 'changePassword',
      currentPassword: testSecrets['persona.password'],
      newPassword: testSecrets['newPassword.good'],
      confirmation: testSecrets['newPassword.good'],
    });
    expect(changed.people[0]?.risk.riskState).toBe('remediated');
    const [name, old] = signsIn;
    if (!name || !old) throw new Error('Signing in takes two commands.');
    const again = after(changed, { type: 'cancel' }, name, old);
    expect(requiredIn(again)).toEqual({ kind: 'password', error: 'invalidCredentials' });
  });
});

describe('a registered telephone', () => {
  const phone = { number: '+14255550168', methods: ['sms' as const, 'voice' as const] };
  const asked = (person = {}): World =>
    after(testWorld({ policies: [mfaForAll] }, { phone, ...person }), ...signsIn);
  const useText: Command = { type: 'beginChallenge', method: 'sms' };
  const useCall: Command = { type: 'beginChallenge', method: 'voice' };
  const answer = (what: 'pickUp' | 'confirm' | 'hangUp'): Command => ({
    type: 'phoneCall',
    answer: what,
  });
  const textedTo = (world: World): string =>
    phoneView(world, timeIn(world)).texts.at(-1)?.code ?? '';

  it('is offered after the app, masked', () => {
    expect(requiredIn(asked())).toMatchObject({
      kind: 'approveRequest',
      methods: [
        { method: 'microsoftAuthenticatorPush' },
        { method: 'softwareOath' },
        { method: 'sms', hint: '+X XXXXXXXX68' },
        { method: 'voice', hint: '+X XXXXXXXX68' },
      ],
    });
  });

  it('is texted at once where there is no app', () => {
    const world = asked({ authenticators: [] });
    expect(requiredIn(world)).toMatchObject({ kind: 'enterCode', method: 'sms' });
    expect(world.messages).toHaveLength(1);
  });

  it('proves with the code of a text', () => {
    const world = after(asked(), useText);
    const proved = after(world, { type: 'answerChallenge', code: textedTo(world) });
    expect(proved.attempt?.mfa?.combination).toBe('password,sms');
  });

  it('loses its texts with the fifth wrong code, and keeps its calls', () => {
    const world = after(asked({ authenticators: [] }), ...wrong(5));
    expect(requiredIn(world)).toMatchObject({
      kind: 'tooManyAttempts',
      methods: [{ method: 'voice' }],
    });
  });

  it('proves with # during a call', () => {
    const proved = after(asked(), useCall, answer('pickUp'), answer('confirm'));
    expect(proved.attempt?.mfa?.combination).toBe('password,voice');
  });

  it('proves nothing by a call that is hung up, or that nobody answers', () => {
    const called = after(asked(), useCall);
    expect(requiredIn(after(called, answer('hangUp')))).toMatchObject({
      kind: 'requestDenied',
      method: 'voice',
    });
    expect(requiredIn(after(called, { type: 'advanceClock', seconds: 60 }))).toMatchObject({
      kind: 'requestTimedOut',
      method: 'voice',
    });
  });

  it('proves nothing for somebody whom a fraud report blocks', () => {
    const blocked = asked({ mfaBlocked: true });
    const called = after(blocked, useCall, answer('pickUp'), answer('confirm'));
    expect(requiredIn(called).kind).toBe('requestDenied');
    const texted = after(blocked, useText);
    const typed = after(texted, { type: 'answerChallenge', code: textedTo(texted) });
    expect(requiredIn(typed).kind).toBe('requestDenied');
  });

  it('gets nothing more after five, until a while has passed', () => {
    const often = after(asked(), ...Array.from({ length: 6 }, () => useText));
    expect(requiredIn(often)).toMatchObject({ kind: 'throttled', method: 'sms' });
    expect(requiredIn(after(often, useText)).kind).toBe('throttled');
    const waited = after(often, { type: 'advanceClock', seconds: 300 });
    expect(requiredIn(waited).kind).toBe('throttled');
    expect(requiredIn(after(waited, useText)).kind).toBe('enterCode');
  });

  it('keeps ringing when the sign-in is left, and then proves nothing', () => {
    const left = after(asked(), useCall, { type: 'cancel' }, answer('pickUp'), answer('confirm'));
    expect(left.attempt).toBeNull();
    expect(phoneView(left, timeIn(left)).call).toBeNull();
  });

  it('is not offered where the tenant does not allow it', () => {
    const tenant = {
      id: 'contoso',
      displayName: 'Contoso',
      allowedMethods: ['microsoftAuthenticatorPush' as const],
    };
    const world = after(testWorld({ tenant, policies: [mfaForAll] }, { phone }), ...signsIn);
    expect(requiredIn(world)).toMatchObject({
      methods: [{ method: 'microsoftAuthenticatorPush' }],
    });
  });
});

describe('a password that is good for nothing but choosing another', () => {
  const changes = {
    type: 'changePassword',
    currentPassword: testSecrets['persona.password'],
    newPassword: testSecrets['newPassword.good'],
    confirmation: testSecrets['newPassword.good'],
  } as const;

  it.each([
    ['expired', 'changeExpiredPassword'],
    ['temporary', 'changeTemporaryPassword'],
  ] as const)('%s: is changed before a policy blocks', (mustChangePassword, kind) => {
    const world = testWorld(
      { policies: [blockAtUserRisk] },
      { mustChangePassword, risk: highUserRisk },
    );
    const typed = after(world, ...signsIn);
    expect(requiredIn(typed).kind).toBe(kind);
    expect(trace(typed, timeIn(typed))).toMatchObject({
      firstFactorPassed: false,
      conditionalAccessStatus: 'notApplied',
      asked: [],
    });
    const changed = after(typed, changes);
    expect(requiredIn(changed).kind).toBe('accountBlocked');
    expect(changed.people[0]?.risk.riskState).toBe('atRisk');
  });

  it('is no secure change: a policy at user risk asks for another one', () => {
    const world = testWorld(
      { policies: [newPasswordAtUserRisk] },
      { mustChangePassword: 'expired', risk: highUserRisk },
    );
    const proved = approve(after(world, ...signsIn, changes, { type: 'beginChallenge' }));
    expect(requiredIn(proved).kind).toBe('changePassword');
    expect(requiredIn(after(proved, changes))).toMatchObject({ error: 'currentWrong' });
  });

  it('asks once: the new one is an ordinary password', () => {
    const world = testWorld({}, { mustChangePassword: 'temporary' });
    const [name] = signsIn;
    if (!name) throw new Error('Signing in begins with a name.');
    const again = after(world, ...signsIn, changes, { type: 'cancel' }, name, {
      type: 'submitPassword',
      password: changes.newPassword,
    });
    expect(requiredIn(again).kind).toBe('staySignedIn');
  });
});
