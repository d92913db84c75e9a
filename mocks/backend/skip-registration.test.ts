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
import { codesOnly } from '../scenarios/registration-campaign-forced.ts';
import { campaign } from '../scenarios/registration-campaign.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { passwordReset } from '../scenarios/tenants.ts';
import { codeAt } from './authentication/one-time-code.ts';
import { step as send } from './step.ts';
import type { World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const register = (step: WizardStep | EnrolmentStep): Command => ({
  type: 'registerMethod',
  ...step,
});
const begins = register({ step: 'begin' });
const finishes = register({ step: 'finish' });
const skips: Command = { type: 'skipRegistration' };
const days = (count: number): Command => ({ type: 'advanceClock', seconds: count * 24 * 60 * 60 });

/** Somebody who typed their password, in a tenant that asks for registration as a test has it. */
const signedIn = (
  tenant: Partial<Tenant>,
  person: Partial<Casting> = { authenticators: [] },
  policies: Scenario['policies'] = [],
): World =>
  after(
    testWorld({ tenant: { id: 'contoso', displayName: 'Contoso', ...tenant }, policies }, person),
    ...signsIn,
  );

const registrationPolicy = { isEnabled: true, excludeGroups: [] };
const forReset = {
  selfServicePasswordReset: passwordReset({ registrationRequired: true, gates: 2 }),
};

const maySkip = (world: World): boolean => {
  const requirement = requiredIn(world);
  if (!('plan' in requirement)) throw new Error(`${requirement.kind} is no page of the wizard.`);
  const refused = send(world, {
    command: skips,
    attemptId: world.attempt?.id ?? null,
    at: timeIn(world),
  }).refusal;
  // What the page is told and what the backend takes are one thing.
  expect(refused === undefined).toBe(requirement.plan.maySkip === true);
  return requirement.plan.maySkip === true;
};

/** Sets up an app of another maker, up to where its person is told that it works. */
const addsApp = (world: World): World => {
  const chosen = after(world, register({ step: 'choose', method: 'softwareOath' }));
  const required = requiredIn(chosen);
  const secret = 'secret' in required ? required.secret : '';
  const { code } = codeAt(secret, timeIn(chosen));
  return after(chosen, register({ step: 'code', code }));
};

const signsInAgain = (world: World): World =>
  after(
    world,
    { type: 'staySignedIn', answer: 'no', dontShowAgain: false },
    { type: 'closeBrowser' },
    { type: 'pickAccount', account: testPerson.userPrincipalName },
    ...signsIn.slice(1),
  );

describe('an open wizard may be left until later', () => {
  it('while days are left, and on each of its pages', () => {
    const open = after(signedIn({ registrationPolicy }), begins);
    expect(maySkip(open)).toBe(true);
    const chosen = after(open, register({ step: 'choose', method: 'phone' }));
    expect(maySkip(chosen)).toBe(true);
  });

  it('no more once they are used up, in its middle too', () => {
    const open = after(signedIn({ registrationPolicy }), begins);
    expect(maySkip(after(open, days(14)))).toBe(false);
  });

  it('never where a policy asks for MFA', () => {
    expect(maySkip(after(signedIn({ registrationPolicy }, undefined, [mfaForAll]), begins))).toBe(
      false,
    );
  });

  it.each([true, false])('under security defaults as they have it: %s', (skip) => {
    const open = after(signedIn({ securityDefaults: { isEnabled: true, skip } }), begins);
    expect(maySkip(open)).toBe(skip);
  });

  it('always where only a reset takes what is left, also after a first method that was demanded', () => {
    const demanded = after(signedIn(forReset, undefined, [mfaForAll]), begins);
    expect(maySkip(demanded)).toBe(false);
    expect(maySkip(after(addsApp(demanded), finishes))).toBe(true);
  });
});

describe('whoever leaves', () => {
  it('is signed in, and asked again the next time', () => {
    const left = after(signedIn({ registrationPolicy }), begins, skips);
    expect(requiredIn(left).kind).toBe('staySignedIn');
    expect(personIn(left).authenticators).toEqual([]);
    expect(requiredIn(signsInAgain(left))).toMatchObject({ kind: 'offerRegistration' });
  });

  it('keeps the first of two methods, and is asked for the second one the next time', () => {
    const first = after(addsApp(after(signedIn(forReset), begins)), finishes);
    const left = after(first, skips);
    expect(personIn(left).authenticators).toHaveLength(1);
    expect(requiredIn(left).kind).toBe('staySignedIn');
    expect(requiredIn(signsInAgain(left))).toMatchObject({
      kind: 'offerRegistration',
      demandedBy: 'selfServicePasswordReset',
      daysLeft: null,
    });
  });

  it('has put the campaign off, as often as it may be', () => {
    const tenant = { registrationCampaign: campaign };
    const proves = (world: World): World => {
      const { code } = codeAt(personIn(world).authenticators[0]?.secret ?? '', timeIn(world));
      return after(world, { type: 'answerChallenge', code });
    };
    const nudged = proves(signedIn(tenant, { authenticators: [codesOnly] }, [mfaForAll]));
    const open = after(nudged, begins);
    expect(maySkip(open)).toBe(true);
    const left = after(open, skips);
    expect(personIn(left).campaignSnoozes).toEqual({ count: 1, lastAt: timeIn(left) });
    expect(left.attempt).toMatchObject({ registration: null, registrationSkipped: false });
    const worn = { count: 3, lastAt: null };
    const last = proves(
      signedIn(tenant, { authenticators: [codesOnly], campaignSnoozes: worn }, [mfaForAll]),
    );
    expect(maySkip(after(last, begins))).toBe(false);
  });
});
