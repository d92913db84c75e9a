import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import {
  after,
  later,
  personIn,
  requiredIn,
  testPerson,
  testSecrets,
  testWorld,
  timeIn,
} from '../scenarios/fixture.ts';
import { anonymousNetwork } from '../scenarios/places.ts';
import {
  blockAtSignInRisk,
  mfaAtSignInRisk,
  mfaForAll,
  remediationAtUserRisk,
} from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import type { Casting } from '../scenarios/casting.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { checkPass } from './authentication/temporary-access-pass.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phishingResistant } from './conditional-access/fixture-policies.ts';
import { trace } from './trace.ts';

const right = 'Quiet-Lagoon-7';
const holder: Partial<Casting> = {
  secrets: { ...testSecrets, 'persona.temporaryAccessPass': right },
};
const passing = (
  change: Partial<Scenario> = {},
  pass: NonNullable<Casting['temporaryAccessPass']> = {},
  person: Partial<Casting> = {},
) => testWorld(change, { ...holder, temporaryAccessPass: pass, ...person });

const start: Command = { type: 'start', userName: testPerson.userPrincipalName };
const type = (pass: string): Command => ({ type: 'submitTemporaryAccessPass', pass });
const wait = (minutes: number): Command => ({ type: 'advanceClock', seconds: minutes * 60 });
const asks = (error?: string) => ({
  kind: 'temporaryAccessPass',
  hasPassword: true,
  ...(error ? { error } : {}),
});

describe('a pass', () => {
  it('is asked for first while it is good, and the password otherwise', () => {
    expect(requiredIn(after(passing(), start))).toEqual(asks());
    const used = passing({}, { usedAt: '2026-11-22T08:40:00.000Z' });
    expect(requiredIn(after(used, start))).toEqual({ kind: 'password', hasPass: true });
  });

  it('is asked for where there is no password, good or not', () => {
    const secrets = { 'persona.temporaryAccessPass': right };
    const world = passing({}, { usedAt: '2026-11-22T08:40:00.000Z' }, { secrets });
    expect(requiredIn(after(world, start))).toEqual({ ...asks(), hasPassword: false });
  });

  it.each([
    ['empty', '  ', {}],
    ['wrong', 'Quiet-Lagoon-8', {}],
    ['wrong', right.toLowerCase(), {}],
    ['used', right, { usedAt: '2026-11-22T08:40:00.000Z' }],
    ['expired', right, { lifetimeInMinutes: 30 }],
    ['notYetValid', right, { startDateTime: later(1) }],
    ['wrong', 'Quiet-Lagoon-8', { lifetimeInMinutes: 30 }],
    [null, 'Ｑｕｉｅｔ-Ｌａｇｏｏｎ-７', {}],
    [null, 'Quiet- Lagoon -7\u200b', {}],
    [null, ` ${right}\n`, { startDateTime: later(0), lifetimeInMinutes: 10 }],
    [null, right, { isUsableOnce: false, usedAt: '2026-11-22T08:40:00.000Z' }],
  ] as const)('is answered %s: %j of %j', (error, typed, pass) => {
    expect(checkPass(personIn(passing({}, pass)), typed, later(0)).error).toBe(error);
  });

  it('says that an account is disabled only to whom it belongs', () => {
    const disabled = after(passing({}, {}, { account: 'disabled' }), start);
    expect(requiredIn(after(disabled, type('wrong')))).toEqual(asks('wrong'));
    expect(requiredIn(after(disabled, type(right)))).toEqual(asks('accountDisabled'));
  });

  it('can be left for the password, and come back to', () => {
    const password: Command = { type: 'chooseFirstFactor', firstFactor: 'password' };
    const pass: Command = { type: 'chooseFirstFactor', firstFactor: 'temporaryAccessPass' };
    const left = after(passing(), start, type('wrong'), password);
    expect(requiredIn(left)).toEqual({ kind: 'password', hasPass: true });
    expect(requiredIn(after(left, pass))).toEqual(asks());
  });

  it('meets MFA, and says so', () => {
    const world = after(passing({ policies: [mfaForAll] }), start, type(right));
    expect(requiredIn(world).kind).toBe('staySignedIn');
    expect(trace(world, timeIn(world)).asked).toMatchObject([
      { metBy: 'temporaryAccessPassOneTime' },
    ]);
  });

  it('does not meet a phishing-resistant strength, and leads to a passkey that does', () => {
    const policy = testPolicy('pr', {
      grantControls: grants('AND', [], { authenticationStrength: phishingResistant }),
    });
    const world = after(passing({ policies: [policy] }), start, type(right));
    expect(requiredIn(world).kind).toBe('enrolPasskey');
  });

  it('remediates a sign-in whose risk a policy answers with MFA, and nothing that is blocked', () => {
    const risky = { circumstances: anonymousNetwork };
    const remediated = after(
      passing({ ...risky, policies: [mfaAtSignInRisk] }),
      start,
      type(right),
    );
    expect(remediated.attempt?.signInRisk).toMatchObject({
      riskState: 'remediated',
      riskDetail: 'userPassedMFADrivenByRiskBasedPolicy',
    });
    const blocked = after(
      passing({
        circumstances: {
          ...anonymousNetwork,
          detection: { riskLevel: 'high', riskEventType: null, highConfidence: false },
        },
        policies: [blockAtSignInRisk],
      }),
      start,
      type(right),
    );
    expect(requiredIn(blocked).kind).toBe('signInBlocked');
    expect(blocked.attempt?.signInRisk.riskState).toBe('atRisk');
  });
});

describe('a session that began with a pass', () => {
  const pick: Command = { type: 'pickAccount', account: testPerson.userPrincipalName };
  const kept = (pass: NonNullable<Casting['temporaryAccessPass']>) =>
    after(
      passing({}, pass),
      start,
      type(right),
      { type: 'staySignedIn', answer: 'yes', dontShowAgain: false },
      { type: 'closeBrowser' },
    );

  it('goes on being one, so that it is too late to register when it was', () => {
    const picked = after(kept({ lifetimeInMinutes: 480 }), wait(20), pick);
    expect(picked.attempt?.firstFactor).toBe('temporaryAccessPassOneTime');
  });

  it('ends with the pass', () => {
    const over = after(kept({ isUsableOnce: false, lifetimeInMinutes: 60 }), wait(61));
    expect(requiredIn(over)).toMatchObject({ accounts: [{ isSignedIn: false }] });
  });
});

describe('registering with a pass', () => {
  const tenant = {
    id: 'contoso',
    displayName: 'Contoso',
    registrationPolicy: { isEnabled: true, excludeGroups: [] },
  };
  const newcomer = { authenticators: [] };
  const begin: Command = { type: 'registerMethod', step: 'begin' };

  it('meets a policy on the action', () => {
    const policy = testPolicy('action', {
      conditions: {
        applications: {
          includeApplications: [],
          excludeApplications: [],
          includeUserActions: ['urn:user:registersecurityinfo'],
          includeAuthenticationContextClassReferences: [],
        },
      },
    });
    const policies = [policy];
    const withPassword = after(
      testWorld({ tenant, policies }, newcomer),
      start,
      { type: 'submitPassword', password: testSecrets['persona.password'] },
      begin,
    );
    expect(requiredIn(withPassword).kind).toBe('registrationRestricted');
    const withPass = after(passing({ tenant, policies }, {}, newcomer), start, type(right), begin);
    expect(requiredIn(withPass).kind).toBe('enrolAuthenticator');
  });

  it('takes ten minutes at most where the pass is good once', () => {
    const once = after(passing({ tenant }, {}, newcomer), start, type(right));
    expect(requiredIn(after(once, wait(10), begin)).kind).toBe('enrolAuthenticator');
    expect(requiredIn(after(once, wait(11), begin))).toEqual(asks('tooLate'));
    const many = after(passing({ tenant }, { isUsableOnce: false }, newcomer), start, type(right));
    expect(requiredIn(after(many, wait(11), begin)).kind).toBe('enrolAuthenticator');
  });

  it('is not for guests', () => {
    const guest = { ...newcomer, user: { externalUserType: 'b2bCollaborationGuest' as const } };
    const world = after(passing({ tenant }, {}, guest), start, type(right), begin);
    expect(requiredIn(world).kind).toBe('registrationRestricted');
    const { rules } = trace(world, timeIn(world));
    expect(rules.map(({ id }) => id)).toContain('guestPassRegistersNothing');
  });
});

describe('risk remediation', () => {
  const risky = { risk: { ...highUserRisk, riskEventTypes: ['anomalousToken' as const] } };
  const policies = [remediationAtUserRisk];
  const again: Command = { type: 'signInAgain' };
  const many = { isUsableOnce: false };

  it('without a password asks for a second sign-in, which closes the risk', () => {
    const first = after(passing({ policies }, many, risky), start, type(right));
    expect(requiredIn(first)).toEqual({ kind: 'signInAgain' });
    expect(personIn(first).risk.riskState).toBe('atRisk');
    const second = after(first, again, type(right));
    expect(requiredIn(second).kind).toBe('application');
    expect(personIn(second).risk).toEqual({
      riskLevel: 'none',
      riskState: 'remediated',
      riskDetail: 'microsoftRevokedSessions',
      riskEventTypes: [],
    });
  });

  it('closes nothing when the second sign-in fails or is left', () => {
    const asked = after(passing({ policies }, many, risky), start, type(right), again);
    expect(requiredIn(asked)).toEqual(asks());
    for (const left of [after(asked, type('wrong')), after(asked, { type: 'cancel' })])
      expect(personIn(left).risk.riskState).toBe('atRisk');
  });

  it('leaves no earlier session, in which MFA was done', () => {
    const asked = after(
      passing({ policies }, many, { ...risky, mfaClaim: true }),
      start,
      type(right),
    );
    expect(personIn(after(asked, again)).mfaClaim).toBe(false);
  });

  it('where a password was used has it changed, and goes on', () => {
    const world = after(testWorld({ policies }, { ...risky, mfaClaim: true }), start, {
      type: 'submitPassword',
      password: testSecrets['persona.password'],
    });
    const proved = after(
      world,
      { type: 'beginChallenge' },
      {
        type: 'phoneApprove',
        number: after(world, { type: 'beginChallenge' }).attempt?.challenge?.number ?? '',
      },
    );
    expect(requiredIn(proved).kind).toBe('changePassword');
    const changed = after(proved, {
      type: 'changePassword',
      currentPassword: testSecrets['persona.password'],
      newPassword: testSecrets['newPassword.good'],
      confirmation: testSecrets['newPassword.good'],
    });
    expect(requiredIn(changed).kind).toBe('application');
    expect(personIn(changed)).toMatchObject({
      mfaClaim: false,
      risk: { riskState: 'remediated', riskDetail: 'userPerformedSecuredPasswordReset' },
    });
  });
});
