import { describe, expect, it } from 'vitest';
import {
  after,
  requiredIn,
  signsIn,
  testPerson,
  testSecrets,
  testWorld,
} from '../../scenarios/fixture.ts';
import { highUserRisk } from '../../scenarios/risks.ts';
import type { World } from '../world.ts';
import {
  acted,
  atRisk,
  only,
  refused,
  userId,
  withGuest,
  withoutAccount,
} from '../../scenarios/staff-fixture.ts';

const hybrid = (passwordWriteback: boolean): World =>
  testWorld(
    {
      tenant: {
        id: 'contoso',
        displayName: 'Contoso',
        onPremises: { passwordWriteback, passwordChangeResetsRisk: false },
      },
    },
    { isHybrid: true },
  );

const tell = (world: World): string => only(world).toldByStaff.password ?? '';

const start = { type: 'start', userName: testPerson.userPrincipalName } as const;

describe('a reset by IT staff', () => {
  const reset = { type: 'resetPassword', userId } as const;

  it('remediates the user, the sign-ins and the detections', () => {
    const world = acted(atRisk(), reset);
    const closed = { riskState: 'remediated', riskDetail: 'adminGeneratedTemporaryPassword' };
    expect(only(world).risk).toMatchObject({ ...closed, riskLevel: 'none' });
    expect(world.attempt?.signInRisk).toMatchObject(closed);
    expect(world.detections.map(({ risk }) => risk.riskState)).toEqual([
      'remediated',
      'remediated',
    ]);
  });

  it('makes a password that is told once and changed at the next sign-in', () => {
    const world = acted(testWorld({}, { mfaClaim: true }), reset);
    expect(only(world)).toMatchObject({ mustChangePassword: 'temporary', mfaClaim: false });
    const password = tell(world);
    const asked = after(world, start, { type: 'submitPassword', password });
    expect(requiredIn(asked).kind).toBe('changeTemporaryPassword');
    const newPassword = testSecrets['newPassword.good'];
    const change = { currentPassword: password, newPassword, confirmation: newPassword };
    const changed = after(asked, { type: 'changePassword', ...change });
    expect(tell(changed)).toBe('');
    expect(only(changed).mustChangePassword).toBeNull();
  });

  it('makes the same password of the same world, and another one the next time', () => {
    const once = acted(testWorld(), reset);
    expect(tell(acted(testWorld(), reset))).toBe(tell(once));
    expect(tell(acted(once, reset))).not.toBe(tell(once));
    expect(tell(once)).toMatch(/^[A-Z][a-z]{3}-[A-Z][a-z]{3}-\d{4}$/);
  });

  it('takes a typed password, and keeps it nowhere readable', () => {
    const newPassword = 'Copper!Meadow-42';
    const world = acted(testWorld(), { ...reset, newPassword });
    expect(JSON.stringify(world)).not.toContain(newPassword);
    const asked = after(world, start, { type: 'submitPassword', password: newPassword });
    expect(requiredIn(asked).kind).toBe('changeTemporaryPassword');
  });

  it.each([
    ['', 'newPassword.empty'],
    ['short', 'newPassword.tooShort'],
    ['Robin-Ekwall-1', 'newPassword.containsName'],
  ])('refuses the typed password "%s"', (newPassword, rule) => {
    expect(refused(testWorld(), { ...reset, newPassword }).rule).toBe(rule);
  });

  it('leaves the risk of somebody without one as it is', () => {
    expect(only(acted(testWorld(), reset)).risk.riskState).toBe('none');
  });

  it('needs writeback for a password that is kept on-premises', () => {
    expect(refused(hybrid(false), reset).rule).toBe('needsWriteback');
    expect(only(acted(hybrid(true), reset)).mustChangePassword).toBe('temporary');
  });

  it('is refused for guests and for deleted users', () => {
    expect(refused(withGuest(), reset).rule).toBe('accountIsAtHome');
    expect(refused(withoutAccount(), reset).rule).toBe('userDeleted');
  });
});

describe('a password change that IT staff ask for', () => {
  const require = { type: 'requirePasswordChange', userId } as const;

  it('takes MFA without any policy, and remediates the user as a secured change', () => {
    const asked = after(acted(testWorld({}, { risk: highUserRisk }), require), ...signsIn);
    expect(only(asked).risk).toEqual(highUserRisk);
    const request = requiredIn(asked);
    expect(request.kind).toBe('approveRequest');
    const proved = after(asked, {
      type: 'phoneApprove',
      number: asked.attempt?.challenge?.number ?? '',
    });
    expect(requiredIn(proved).kind).toBe('changePassword');
    const newPassword = testSecrets['newPassword.good'];
    const changed = after(proved, {
      type: 'changePassword',
      currentPassword: testSecrets['persona.password'],
      newPassword,
      confirmation: newPassword,
    });
    expect(only(changed).risk).toMatchObject({
      riskState: 'remediated',
      riskDetail: 'userPerformedSecuredPasswordChange',
    });
    // Stay signed in? is hidden from a user who was at high risk.
    expect(requiredIn(changed).kind).toBe('application');
  });

  it('is asked for once', () => {
    expect(refused(acted(testWorld(), require), require).rule).toBe('alreadyRequired');
  });
});

it('revoked sessions are worth nothing at the next sign-in, and those of guests are at home', () => {
  const session = {
    firstFactor: 'password',
    lastUsedAt: '2026-11-22T08:00:00.000Z',
    mfaTenantId: 'contoso',
    outlivesBrowser: true,
    passwordSalt: null,
  } as const;
  const { displayName, userPrincipalName } = testPerson;
  const known = {
    ...testWorld({}, { mfaClaim: true }),
    knownAccounts: [{ displayName, userPrincipalName, session }],
  };
  const world = acted(known, { type: 'revokeSessions', userId });
  expect(only(world).mfaClaim).toBe(false);
  expect(world.knownAccounts).toEqual([{ displayName, userPrincipalName, session: null }]);
  expect(refused(withGuest(), { type: 'revokeSessions', userId }).rule).toBe('accountIsAtHome');
});

describe('a Temporary Access Pass', () => {
  const create = { type: 'createTemporaryAccessPass', userId } as const;

  it('signs somebody in who has no method', () => {
    const world = acted(testWorld({}, { authenticators: [] }), create);
    const pass = only(world).toldByStaff.pass ?? '';
    expect(pass).toMatch(/^[A-Z0-9]{8}$/);
    const signedIn = after(world, start, { type: 'submitTemporaryAccessPass', pass });
    expect(signedIn.attempt?.firstFactor).toBe('temporaryAccessPassMultiUse');
  });

  it('takes the place of the one before', () => {
    const world = acted(acted(testWorld(), create), { ...create, isUsableOnce: true });
    expect(only(world).temporaryAccessPass).toMatchObject({
      isUsableOnce: true,
      lifetimeInMinutes: 60,
    });
  });

  it.each([
    [{ lifetimeInMinutes: 59 }, 'passLifetime'],
    [{ lifetimeInMinutes: 481 }, 'passLifetime'],
    [{ lifetimeInMinutes: 60.5 }, 'passLifetime'],
    [{ startDateTime: '2026-11-21T09:00:00Z' }, 'passStart'],
    [{ startDateTime: 'tomorrow' }, 'passStart'],
  ])('is refused with %o', (change, rule) => {
    expect(refused(testWorld(), { ...create, ...change }).rule).toBe(rule);
  });

  it('is refused for guests and for oneself', () => {
    expect(refused(withGuest(), create).rule).toBe('accountIsAtHome');
    const own = testWorld({}, { userPrincipalName: 'morgan@contoso.example' });
    expect(refused(own, create).rule).toBe('passForOneself');
  });

  it('is gone once it is deleted, and cannot be deleted twice', () => {
    const remove = { type: 'deleteTemporaryAccessPass', userId } as const;
    const world = acted(acted(testWorld(), create), remove);
    expect(only(world)).toMatchObject({ temporaryAccessPass: null, toldByStaff: { pass: null } });
    expect(refused(world, remove)).toMatchObject({ code: 'notFound', rule: 'noPass' });
  });
});
