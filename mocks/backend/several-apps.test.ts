import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/api/contract.ts';
import { after, personIn, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import { campaign } from '../scenarios/registration-campaign.ts';
import { registeredAuthenticator } from '../scenarios/casting.ts';
import { assess } from './assess.ts';
import { codeAt } from './authentication/one-time-code.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phoneName } from './enrolment/authenticator.ts';
import { phoneView } from './phone.ts';
import type { World } from './world.ts';
import type { Authenticator } from './world/methods.ts';
import type { Tenant } from './world/tenant.ts';

const contoso = { id: 'contoso', displayName: 'Contoso' };
const letters = ['A', 'B', 'C', 'D', 'E'];

/** As many apps as asked for, each with a secret of its own; the first takes requests too if told so. */
const apps = (count: number, methods: Authenticator['methods'] = ['softwareOath']) =>
  letters.slice(0, count).map((letter) => ({
    ...registeredAuthenticator,
    secret: letter.repeat(32),
    deviceName: null,
    methods,
  }));

const withApps = (
  authenticators: Authenticator[],
  tenant: Partial<Tenant> = {},
  policies = [mfaForAll],
): World =>
  after(testWorld({ tenant: { ...contoso, ...tenant }, policies }, { authenticators }), ...signsIn);

const typesCodeOf = (world: World, { secret }: Authenticator): Command => ({
  type: 'answerChallenge',
  code: codeAt(secret, timeIn(world)).code,
});

const rulesIn = (world: World): readonly string[] => assess(world, timeIn(world)).rules;

describe('codes of several apps', () => {
  it.each([0, 1, 2])('sign in, whichever app they are of (%i)', (which) => {
    const world = withApps(apps(3));
    const app = personIn(world).authenticators[which];
    if (!app) throw new Error('There are three.');
    const done = after(world, typesCodeOf(world, app));
    expect(requiredIn(done).kind).toBe('staySignedIn');
    expect(done.attempt?.mfa?.combination).toBe('password,softwareOath');
  });

  it('work once each, and the use of one says nothing of another', () => {
    const world = withApps(apps(2));
    const [first, second] = personIn(world).authenticators;
    if (!first || !second) throw new Error('There are two.');
    const again = after(world, typesCodeOf(world, first), { type: 'cancel' }, ...signsIn);
    expect(requiredIn(after(again, typesCodeOf(again, first)))).toMatchObject({
      kind: 'enterCode',
      error: 'reused',
    });
    expect(requiredIn(after(again, typesCodeOf(again, second))).kind).toBe('staySignedIn');
  });

  it('do not count where an app was registered for requests alone', () => {
    const [forRequests] = apps(1, ['microsoftAuthenticatorPush']);
    const [, forCodes] = apps(2);
    if (!forRequests || !forCodes) throw new Error('There are two.');
    const world = after(withApps([forRequests, forCodes]), {
      type: 'beginChallenge',
      method: 'softwareOath',
    });
    expect(requiredIn(after(world, typesCodeOf(world, forRequests)))).toMatchObject({
      error: 'wrong',
    });
  });

  it('are all on the phone, the newest first', () => {
    const older = apps(1);
    const world = withApps([...older, registeredAuthenticator]);
    expect(phoneView(world, timeIn(world)).codes).toMatchObject([
      { app: 'microsoftAuthenticator', ...codeAt(registeredAuthenticator.secret, timeIn(world)) },
      { app: 'softwareOath', ...codeAt(older[0]?.secret ?? '', timeIn(world)) },
    ]);
  });

  it('are one way to prove who one is, and the request of Microsoft Authenticator another', () => {
    const world = withApps([...apps(2), registeredAuthenticator]);
    expect(requiredIn(world)).toMatchObject({
      kind: 'approveRequest',
      methods: [
        { method: 'microsoftAuthenticatorPush', hint: phoneName },
        { method: 'softwareOath', hint: null },
      ],
    });
  });
});

describe('another app', () => {
  const onlyRequests = {
    id: 'requests',
    displayName: 'Requests',
    description: null,
    policyType: 'custom' as const,
    requirementsSatisfied: 'mfa' as const,
    allowedCombinations: ['password,microsoftAuthenticatorPush'],
  };
  const wantsRequests = testPolicy('requests', {
    grantControls: grants('OR', [], { authenticationStrength: onlyRequests }),
  });
  const directory = {
    namedLocations: [],
    applications: [],
    authenticationStrengths: [onlyRequests],
  };

  it('is offered where a strength asks for what the present one cannot', () => {
    const world = withApps(apps(1), { directory }, [wantsRequests]);
    expect(requiredIn(world).kind).toBe('enterCode');
    const [app] = personIn(world).authenticators;
    if (!app) throw new Error('There is one.');
    const opened = after(world, typesCodeOf(world, app));
    expect(requiredIn(opened)).toMatchObject({
      kind: 'enrolAuthenticator',
      plan: { choices: ['microsoftAuthenticator'] },
    });
    const trying = after(
      opened,
      { type: 'phoneScan' },
      { type: 'registerMethod', step: 'connect' },
    );
    const number = phoneView(trying, timeIn(trying)).request?.number ?? '';
    const done = after(
      trying,
      { type: 'phoneApprove', number },
      { type: 'registerMethod', step: 'finish' },
    );
    expect(personIn(done).authenticators).toHaveLength(2);
    expect(requiredIn(done).kind).toBe('staySignedIn');
  });

  it('is not offered to whoever has five, and the rules say so', () => {
    const four = withApps(apps(4), { directory }, [wantsRequests]);
    expect(requiredIn(four).kind).toBe('enterCode');
    const five = withApps(apps(5), { directory }, [wantsRequests]);
    expect(requiredIn(five).kind).toBe('methodsUnavailable');
    expect(rulesIn(five)).toContain('appsAreLimited');
    expect(rulesIn(four)).not.toContain('appsAreLimited');
  });

  it('is not offered among other methods either, where five were disabled', () => {
    const allowedMethods = ['microsoftAuthenticatorPush' as const, 'sms' as const];
    const asked = withApps(apps(5), { allowedMethods });
    const begun = after(asked, { type: 'registerMethod', step: 'begin' });
    expect(requiredIn(begun)).toMatchObject({ kind: 'enrolPhone', plan: { choices: ['phone'] } });
    expect(rulesIn(begun)).toEqual(
      expect.arrayContaining(['disabledMethodDoesNotCount', 'appsAreLimited']),
    );
  });

  it.each([
    [4, 'nudgeAuthenticator', false],
    [5, 'staySignedIn', true],
  ])('is what a campaign asks for of whoever has %i: %s', (count, kind, isLimited) => {
    const world = withApps(apps(count), { registrationCampaign: campaign });
    const [app] = personIn(world).authenticators;
    if (!app) throw new Error('There are some.');
    const proved = after(world, typesCodeOf(world, app));
    expect(requiredIn(proved).kind).toBe(kind);
    expect(rulesIn(proved).includes('appsAreLimited')).toBe(isLimited);
  });
});
