import { describe, expect, it } from 'vitest';
import { after, personIn, requiredIn, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { unfamiliarPlace } from '../scenarios/places.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import type { Casting } from '../scenarios/casting.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { testPolicy } from './conditional-access/fixtures.ts';
import { trace } from './trace.ts';
import type { World } from './world.ts';

const signedIn = (change: Partial<Scenario> = {}, person: Partial<Casting> = {}): World =>
  after(testWorld(change, person), ...signsIn);

const rulesOf = (world: World): string[] => trace(world, timeIn(world)).rules.map(({ id }) => id);

const browserSession = (mode: 'always' | 'never') =>
  testPolicy('session', {
    grantControls: null,
    sessionControls: { persistentBrowser: { isEnabled: true, mode } },
  });

const contoso = { id: 'contoso', displayName: 'Contoso' };

describe('whether to stay signed in', () => {
  it('is asked in an ordinary sign-in, once', () => {
    const world = signedIn();
    expect(requiredIn(world).kind).toBe('staySignedIn');
    const answered = after(world, { type: 'staySignedIn', answer: 'no', dontShowAgain: false });
    expect(requiredIn(answered).kind).toBe('application');
    expect(requiredIn(after(answered, { type: 'cancel' }, ...signsIn)).kind).toBe('staySignedIn');
  });

  it.each<[string, Partial<Scenario>, Partial<Casting>, string]>([
    [
      'guests',
      {},
      { user: { userType: 'guest', externalUserType: 'b2bCollaborationGuest' } },
      'staySignedInNotForGuests',
    ],
    ['people at high risk', {}, { risk: highUserRisk }, 'staySignedInNotAtHighRisk'],
    ['sign-ins at high risk', { circumstances: unfamiliarPlace }, {}, 'staySignedInNotAtHighRisk'],
    [
      'browsers kept by a policy',
      { policies: [browserSession('always')] },
      {},
      'staySignedInSetByPolicy',
    ],
    [
      'browsers not kept by one',
      { policies: [browserSession('never')] },
      {},
      'staySignedInSetByPolicy',
    ],
    [
      'tenants that switched it off',
      { tenant: { ...contoso, staySignedIn: { isEnabled: false } } },
      {},
      'staySignedInSwitchedOff',
    ],
  ])('is not asked for %s, and why can be read', (_whom, change, person, rule) => {
    const world = signedIn(change, person);
    expect(requiredIn(world).kind).toBe('application');
    expect(rulesOf(world)).toContain(rule);
  });

  it.each(['yes', 'no'] as const)('is not asked again after %s for good', (answer) => {
    const kept = after(signedIn(), { type: 'staySignedIn', answer, dontShowAgain: true });
    expect(personIn(kept).staySignedInKept).toBe(answer);
    const next = after(kept, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(next).kind).toBe('application');
    expect(rulesOf(next)).toContain('staySignedInNotShownAgain');
  });
});
