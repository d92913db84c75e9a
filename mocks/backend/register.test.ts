import { describe, expect, it } from 'vitest';
import type { Command, EnrolmentStep, WizardStep } from '../../src/api/contract.ts';
import { after, personIn, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { passwordReset } from '../scenarios/tenants.ts';
import { mfaForAll } from '../scenarios/published-policies.ts';
import { codeAt } from './authentication/one-time-code.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phoneName } from './enrolment/authenticator.ts';
import { phoneView } from './phone.ts';
import { step as send } from './step.ts';
import type { World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const contoso = { id: 'contoso', displayName: 'Contoso' };

/** Somebody without a method, in the wizard that a policy asks for. */
const inWizard = (tenant: Partial<Tenant> = {}): World =>
  after(
    testWorld({ tenant: { ...contoso, ...tenant }, policies: [mfaForAll] }, { authenticators: [] }),
    ...signsIn,
    register({ step: 'begin' }),
  );

const register = (step: WizardStep | EnrolmentStep): Command => ({
  type: 'registerMethod',
  ...step,
});

const otherApp = register({ step: 'choose', method: 'softwareOath' });
const microsoftApp = register({ step: 'choose', method: 'microsoftAuthenticator' });

const secretIn = (world: World): string => {
  const requirement = requiredIn(world);
  if (!('secret' in requirement)) throw new Error(`${requirement.kind} has no secret.`);
  return requirement.secret;
};

const codeIn = (world: World): Command =>
  register({ step: 'code', code: codeAt(secretIn(world), timeIn(world)).code });

describe('what is proposed', () => {
  it('is the most secure method that the tenant allows', () => {
    expect(requiredIn(inWizard())).toMatchObject({
      kind: 'enrolAuthenticator',
      plan: { position: 1, total: 1, choices: ['microsoftAuthenticator', 'softwareOath', 'phone'] },
    });
    const allowedMethods = ['softwareOath' as const];
    expect(requiredIn(inWizard({ allowedMethods }))).toMatchObject({
      kind: 'enrolOtherApp',
      plan: { choices: ['softwareOath'] },
    });
  });

  it('is nothing that the strength does not take', () => {
    const onlyRequests = {
      id: 'requests',
      displayName: 'Requests',
      description: null,
      policyType: 'custom' as const,
      requirementsSatisfied: 'mfa' as const,
      allowedCombinations: ['password,microsoftAuthenticatorPush'],
    };
    const world = after(
      testWorld(
        {
          tenant: {
            ...contoso,
            directory: {
              namedLocations: [],
              applications: [],
              authenticationStrengths: [onlyRequests],
            },
            allowedMethods: ['microsoftAuthenticatorPush', 'softwareOath'],
          },
          policies: [
            testPolicy('requests', {
              grantControls: grants('OR', [], { authenticationStrength: onlyRequests }),
            }),
          ],
        },
        { authenticators: [] },
      ),
      ...signsIn,
      register({ step: 'begin' }),
    );
    const requirement = requiredIn(world);
    expect(requirement).toMatchObject({ plan: { choices: ['microsoftAuthenticator'] } });
  });
});

describe('another method', () => {
  it('can be chosen and left again, and every app keeps its own secret', () => {
    const first = inWizard();
    const second = after(first, otherApp);
    const back = after(second, microsoftApp);
    const again = after(back, otherApp);
    expect(secretIn(second)).not.toBe(secretIn(first));
    expect(secretIn(back)).toBe(secretIn(first));
    expect(secretIn(again)).toBe(secretIn(second));
  });

  it('ends the trial of the one that is left, which the phone can answer no more', () => {
    const trying = after(inWizard(), { type: 'phoneScan' }, register({ step: 'connect' }));
    expect(phoneView(trying, timeIn(trying)).request).not.toBeNull();
    const left = after(trying, otherApp, microsoftApp);
    expect(requiredIn(left).kind).toBe('enrolAuthenticator');
    expect(phoneView(left, timeIn(left)).request).toBeNull();
    expect(phoneView(left, timeIn(left)).canScan).toBe(false);
  });

  it('cannot be one that the tenant does not allow', () => {
    const world = inWizard({ allowedMethods: ['microsoftAuthenticatorPush'] });
    const attemptId = world.attempt?.id ?? null;
    const { refusal } = send(world, { command: otherApp, attemptId, at: timeIn(world) });
    expect(refusal?.error.code).toBe('notExpected');
  });
});

describe('an app of another maker', () => {
  it('is registered by the code that it shows, which then works no second time', () => {
    const trying = after(inWizard(), otherApp);
    const typed = codeIn(trying);
    const added = after(trying, typed);
    expect(requiredIn(added)).toMatchObject({ kind: 'methodAdded', isDefault: true });
    const done = after(added, register({ step: 'finish' }));
    expect(requiredIn(done).kind).toBe('staySignedIn');
    expect(personIn(done).authenticators).toMatchObject([
      { methods: ['softwareOath'], deviceName: null, secret: secretIn(trying) },
    ]);
    expect(personIn(done).authenticators[0]?.lastStep).toBeGreaterThan(0);
  });

  it.each([
    ['', 'empty'],
    ['000000', 'wrong'],
    ['not a code', 'wrong'],
    ['\u{1F510}'.repeat(200), 'wrong'],
  ])('refuses %j', (code, error) => {
    const world = after(inWizard(), otherApp, register({ step: 'code', code }));
    expect(requiredIn(world)).toMatchObject({ kind: 'enrolOtherApp', error });
  });

  it('forgets the refusal when it is left, and takes the code after all', () => {
    const refused = after(inWizard(), otherApp, register({ step: 'code', code: '1' }));
    const back = after(refused, microsoftApp, otherApp);
    expect(requiredIn(back)).not.toHaveProperty('error');
    expect(requiredIn(after(back, codeIn(back))).kind).toBe('methodAdded');
  });
});

describe('a wizard that is left', () => {
  it('registers nothing, and begins anew at the next sign-in', () => {
    const trying = after(inWizard(), otherApp);
    const confirmed = after(trying, codeIn(trying));
    const left = after(confirmed, { type: 'cancel' }, ...signsIn);
    expect(personIn(left).authenticators).toEqual([]);
    expect(requiredIn(left).kind).toBe('demandRegistration');
    const again = after(left, register({ step: 'begin' }), otherApp);
    expect(secretIn(again)).not.toBe(secretIn(trying));
  });

  it.each(['cancel', 'closeBrowser'] as const)('by %s is an interrupted sign-in', (type) => {
    const trying = after(inWizard(), { type: 'phoneScan' }, register({ step: 'connect' }));
    const left = after(trying, { type });
    expect(requiredIn(left).kind).toBe('userName');
    expect(left.signIns.at(-1)).toMatchObject({ outcome: 'interrupted', errorCode: 50072 });
    expect(phoneView(left, timeIn(left))).toMatchObject({ request: null, codes: [] });
  });

  it('ends where a policy on registering begins to hold in the middle', () => {
    const world = inWizard();
    const onRegistration = testPolicy('block', {
      conditions: { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
      grantControls: grants('OR', ['block']),
    });
    const policies = [...world.tenant.policies, onRegistration];
    const restricted = { ...world, tenant: { ...world.tenant, policies } };
    expect(requiredIn(restricted)).toMatchObject({
      kind: 'registrationRestricted',
      details: { errorCode: 53010 },
    });
  });
});

it('a method that was disabled since is registered again, beside the old one', () => {
  const world = testWorld(
    {
      tenant: {
        ...contoso,
        registrationPolicy: { isEnabled: true, excludeGroups: [] },
        allowedMethods: ['softwareOath'],
      },
    },
    {
      authenticators: [
        {
          secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          deviceName: phoneName,
          methods: ['microsoftAuthenticatorPush'],
          lastStep: null,
        },
      ],
    },
  );
  const asked = after(world, ...signsIn);
  expect(requiredIn(asked).kind).toBe('offerRegistration');
  const trying = after(asked, register({ step: 'begin' }));
  const done = after(trying, codeIn(trying), register({ step: 'finish' }));
  expect(personIn(done).authenticators.map(({ methods }) => methods)).toEqual([
    ['microsoftAuthenticatorPush'],
    ['softwareOath'],
  ]);
  expect(requiredIn(done).kind).toBe('staySignedIn');
});

it('a campaign asks for Microsoft Authenticator alone, also of whoever has another app', () => {
  const asked = after(
    testWorld(
      {
        tenant: {
          ...contoso,
          registrationCampaign: {
            state: 'enabled',
            snoozeDurationInDays: 1,
            enforceRegistrationAfterAllowedSnoozes: true,
            excludeTargets: [],
          },
        },
        policies: [mfaForAll],
      },
      {
        authenticators: [
          {
            secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
            deviceName: null,
            methods: ['softwareOath'],
            lastStep: null,
          },
        ],
      },
    ),
    ...signsIn,
  );
  const code = phoneView(asked, timeIn(asked)).codes[0]?.code ?? '';
  const nudged = after(asked, { type: 'answerChallenge', code });
  expect(requiredIn(nudged).kind).toBe('nudgeAuthenticator');
  expect(requiredIn(after(nudged, register({ step: 'begin' })))).toMatchObject({
    kind: 'enrolAuthenticator',
    plan: { position: 1, total: 1, choices: ['microsoftAuthenticator'] },
  });
});

describe('a phone', () => {
  const phoneChosen = register({ step: 'choose', method: 'phone' });
  const typedNumber = (typed: string, by: 'sms' | 'voice' = 'sms'): Command =>
    register({ step: 'number', country: 'US', typed, by });
  const entering = (tenant: Partial<Tenant> = {}): World => after(inWizard(tenant), phoneChosen);
  const newestText = (world: World): string =>
    phoneView(world, timeIn(world)).texts.at(-1)?.code ?? '';

  it('is guessed to be of the country that the sign-in comes from', () => {
    expect(requiredIn(entering())).toMatchObject({
      kind: 'enrolPhone',
      country: 'US',
      typed: '',
      ways: ['sms', 'voice'],
    });
  });

  it('is registered by the code that was texted to it', () => {
    const sent = after(entering(), typedNumber('(425) 555-0168'));
    expect(requiredIn(sent)).toMatchObject({ kind: 'tryText', phoneNumber: '+1 4255550168' });
    const added = after(sent, register({ step: 'code', code: newestText(sent) }));
    const done = after(added, register({ step: 'finish' }));
    expect(personIn(done).phone).toEqual({ number: '+14255550168', methods: ['sms', 'voice'] });
    expect(done.attempt?.mfa?.combination).toBe('password,sms');
  });

  it('is registered by a call, and not by one that was hung up', () => {
    const ringing = after(entering(), typedNumber('4255550168', 'voice'));
    expect(requiredIn(ringing).kind).toBe('tryCall');
    const hungUp = after(ringing, { type: 'phoneCall', answer: 'hangUp' });
    expect(requiredIn(hungUp)).toMatchObject({ kind: 'tryCall', error: 'hungUp' });
    const answered = after(
      hungUp,
      register({ step: 'retry' }),
      { type: 'phoneCall', answer: 'pickUp' },
      { type: 'phoneCall', answer: 'confirm' },
    );
    expect(requiredIn(answered).kind).toBe('methodAdded');
    const done = after(answered, register({ step: 'finish' }));
    expect(done.attempt?.mfa?.combination).toBe('password,voice');
  });

  it('that nobody picks up can be called again', () => {
    const world = after(entering(), typedNumber('4255550168', 'voice'), {
      type: 'advanceClock',
      seconds: 61,
    });
    expect(requiredIn(world)).toMatchObject({ kind: 'tryCall', error: 'unanswered' });
  });

  it.each(['register', 'choose'])('keeps what was typed (%s)', (how) => {
    const sent = after(entering(), typedNumber('425 555 0168'));
    const back =
      how === 'choose'
        ? after(sent, microsoftApp, phoneChosen)
        : after(sent, register({ step: 'back' }));
    expect(requiredIn(back)).toMatchObject({ kind: 'enrolPhone', typed: '425 555 0168' });
  });

  it('gets no more texts than the network allows, and says so', () => {
    let world = after(entering(), typedNumber('4255550168'));
    for (let texts = 1; texts < 6; texts += 1) world = after(world, register({ step: 'retry' }));
    expect(requiredIn(world)).toMatchObject({ kind: 'tryText', error: 'throttled' });
    world = after(world, register({ step: 'back' }), typedNumber('4255550168'));
    expect(requiredIn(world)).toMatchObject({ kind: 'enrolPhone', error: 'throttled' });
  });
});

describe('two methods', () => {
  const selfServicePasswordReset = passwordReset({ gates: 2, registrationRequired: true });
  const firstDone = (): World => {
    const trying = after(inWizard({ selfServicePasswordReset }), otherApp);
    return after(trying, codeIn(trying), register({ step: 'finish' }));
  };

  it('are asked for one after the other, and no second app', () => {
    expect(requiredIn(inWizard({ selfServicePasswordReset }))).toMatchObject({
      plan: { position: 1, total: 2 },
    });
    expect(requiredIn(firstDone())).toMatchObject({
      kind: 'enrolPhone',
      plan: { position: 2, total: 2, choices: ['phone', 'email'] },
    });
  });

  it('end with both named, and the one that is asked for first', () => {
    const sent = after(
      firstDone(),
      register({ step: 'number', country: 'US', typed: '4255550168', by: 'sms' }),
    );
    const code = phoneView(sent, timeIn(sent)).texts.at(-1)?.code ?? '';
    const both = after(sent, register({ step: 'code', code }), register({ step: 'finish' }));
    expect(requiredIn(both)).toEqual({
      kind: 'registrationComplete',
      methods: [
        { method: 'softwareOath', hint: null, isDefault: true },
        { method: 'phone', hint: '+X XXXXXXXX68', isDefault: false },
      ],
    });
    expect(requiredIn(after(both, register({ step: 'finish' }))).kind).toBe('staySignedIn');
  });

  it('keep the first where the second is left for another day', () => {
    const left = after(firstDone(), { type: 'cancel' }, ...signsIn);
    expect(personIn(left).authenticators[0]?.methods).toEqual(['softwareOath']);
    expect(personIn(left).phone).toBeNull();
    expect(requiredIn(left).kind).toBe('enterCode');
  });

  it('are one where the tenant allows only one kind', () => {
    const allowedMethods = ['softwareOath' as const];
    const appOnly = {
      ...selfServicePasswordReset,
      methods: ['appNotification', 'appCode'] as const,
    };
    const reset = { ...appOnly, methods: [...appOnly.methods] };
    expect(requiredIn(inWizard({ selfServicePasswordReset: reset, allowedMethods }))).toMatchObject(
      {
        plan: { position: 1, total: 1 },
      },
    );
  });
});
