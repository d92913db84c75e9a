import { describe, expect, it } from 'vitest';
import { codeAt } from './authentication/one-time-code.ts';
import { termsForAll, workingTerms } from '../scenarios/agreements.ts';
import { after, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import {
  deviceForRegistration,
  mfaForAll,
  registrationGroup,
} from '../scenarios/published-policies.ts';
import { codesOnly } from '../scenarios/registration-campaign-forced.ts';
import { campaign } from '../scenarios/registration-campaign.ts';
import { registeredAuthenticator, type Casting } from '../scenarios/casting.ts';
import { type Scenario } from '../scenarios/scenario.ts';
import { trace } from './trace.ts';
import { personOf, type World } from './world.ts';
import type { Tenant } from './world/tenant.ts';

const day = 24 * 60 * 60;

/** A world after user name and password, in a tenant with a campaign. */
const signedIn = (
  tenant: Partial<Tenant> = {},
  person: Partial<Casting> = {},
  change: Partial<Scenario> = {},
): World =>
  after(
    testWorld(
      {
        policies: [mfaForAll],
        ...change,
        tenant: {
          id: 'contoso',
          displayName: 'Contoso',
          registrationCampaign: campaign,
          ...tenant,
        },
      },
      { authenticators: [codesOnly], ...person },
    ),
    ...signsIn,
  );

const proves = (world: World): World => {
  const secret = world.attempt && personOf(world, world.attempt).authenticators[0]?.secret;
  return after(world, { type: 'answerChallenge', code: codeAt(secret ?? '', timeIn(world)).code });
};

const snooze = { type: 'snoozeCampaign' } as const;
const wait = (seconds: number) => ({ type: 'advanceClock', seconds }) as const;

/** Signs in once more, so many seconds later. */
const nextSignIn = (world: World, seconds: number): World =>
  proves(after(world, { type: 'cancel' }, wait(seconds), ...signsIn));

const rulesOf = (world: World): string[] => trace(world, timeIn(world)).rules.map(({ id }) => id);

const nudge = (snoozesLeft: number | null) => ({ kind: 'nudgeAuthenticator', snoozesLeft });

describe('a registration campaign', () => {
  it('reminds after MFA, and leads into the wizard', () => {
    const world = proves(signedIn());
    expect(requiredIn(world)).toEqual(nudge(3));
    const begun = after(world, { type: 'registerMethod', step: 'begin' });
    expect(requiredIn(begun).kind).toBe('enrolAuthenticator');
    expect(rulesOf(begun)).toContain('campaignAfterMfa');
  });

  it('reminds nobody who was not asked for MFA, or brought it from an earlier session', () => {
    expect(requiredIn(signedIn({}, {}, { policies: [] })).kind).toBe('staySignedIn');
    expect(requiredIn(signedIn({}, { mfaClaim: true })).kind).toBe('staySignedIn');
  });

  it('reminds nobody who has the app', () => {
    const world = signedIn({}, { authenticators: [registeredAuthenticator] });
    const code = { type: 'beginChallenge', method: 'softwareOath' } as const;
    expect(requiredIn(proves(after(world, code))).kind).toBe('staySignedIn');
  });

  it.each<[string, Partial<Tenant>]>([
    ['is off', { registrationCampaign: { ...campaign, state: 'disabled' } }],
    ['could not be followed', { allowedMethods: ['softwareOath'] }],
    [
      'leaves the person out',
      {
        registrationCampaign: {
          ...campaign,
          excludeTargets: [{ id: 'user-robin', targetType: 'user' }],
        },
      },
    ],
  ])('that %s reminds nobody', (_what, tenant) => {
    expect(requiredIn(proves(signedIn(tenant))).kind).toBe('staySignedIn');
  });

  it.each<[string, Partial<Tenant>, Partial<Casting>, Partial<Scenario>, string]>([
    ['on a phone', {}, {}, { circumstances: { devicePlatform: 'android' } }, 'campaignNotOnMobile'],
    [
      'where registering is restricted',
      {},
      { user: { groupIds: [registrationGroup] } },
      { policies: [mfaForAll, deviceForRegistration] },
      'campaignNeedsRegistrationAllowed',
    ],
  ])('reminds nobody %s, and says why', (_where, tenant, person, change, rule) => {
    const world = proves(signedIn(tenant, person, change));
    expect(requiredIn(world).kind).toBe('staySignedIn');
    expect(rulesOf(world)).toContain(rule);
  });

  it('waits for a sign-in without terms of use', () => {
    const world = proves(
      signedIn({ agreements: [workingTerms] }, {}, { policies: [mfaForAll, termsForAll] }),
    );
    const accepted = after(world, { type: 'acceptTerms', viewed: true });
    expect(requiredIn(accepted).kind).toBe('staySignedIn');
    expect(rulesOf(accepted)).toContain('campaignNotWithTerms');
    expect(requiredIn(nextSignIn(accepted, 60))).toEqual(nudge(3));
  });
});

describe('a snooze', () => {
  const snoozed = after(proves(signedIn()), snooze);

  it('goes on at once and lasts a day', () => {
    expect(requiredIn(snoozed).kind).toBe('staySignedIn');
    const hourLater = nextSignIn(snoozed, 3600);
    expect(requiredIn(hourLater).kind).toBe('staySignedIn');
    expect(rulesOf(hourLater)).toContain('campaignSnoozed');
    expect(requiredIn(nextSignIn(snoozed, day - 1)).kind).toBe('staySignedIn');
    expect(requiredIn(nextSignIn(snoozed, day))).toEqual(nudge(2));
  });

  it('of no days is asked again at the next MFA, but not twice in one', () => {
    const always = { ...campaign, snoozeDurationInDays: 0 };
    const once = after(proves(signedIn({ registrationCampaign: always })), snooze);
    expect(requiredIn(once).kind).toBe('staySignedIn');
    expect(requiredIn(nextSignIn(once, 60))).toEqual(nudge(2));
  });

  it('is not there a fourth time', () => {
    const used = { campaignSnoozes: { count: 3, lastAt: null } };
    const world = proves(signedIn({}, used));
    expect(requiredIn(world)).toEqual(nudge(0));
    expect(rulesOf(world)).toContain('campaignForcedAfterThree');
    expect(() => after(world, snooze)).toThrow(/does not answer/);
  });

  it('is there without end where the tenant does not enforce', () => {
    const lenient = { ...campaign, enforceRegistrationAfterAllowedSnoozes: false };
    const used = { campaignSnoozes: { count: 30, lastAt: null } };
    const world = proves(signedIn({ registrationCampaign: lenient }, used));
    expect(requiredIn(world)).toEqual(nudge(null));
    expect(requiredIn(after(world, snooze)).kind).toBe('staySignedIn');
  });
});
