import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/api/contract.ts';
import { after, signsIn, testWorld, timeIn } from '../scenarios/fixture.ts';
import { scenarios } from '../scenarios/index.ts';
import { anonymousNetwork } from '../scenarios/places.ts';
import { play } from '../scenarios/play.ts';
import {
  mfaAtSignInRisk,
  mfaForAll,
  newPasswordAtUserRisk,
} from '../scenarios/published-policies.ts';
import { highUserRisk } from '../scenarios/risks.ts';
import { grants, testPolicy } from './conditional-access/fixtures.ts';
import { phoneView } from './phone.ts';
import { trace } from './trace.ts';
import type { World } from './world.ts';

const why = (world: World) => trace(world, timeIn(world));

const approve = (world: World): World =>
  after(world, { type: 'phoneApprove', number: world.attempt?.challenge?.number ?? '' });

/** Controls and what met each. */
const askedIn = (world: World): [string, string | null][] =>
  why(world).asked.map(({ control, metBy }) => [control, metBy]);

describe('what was asked and what met it', () => {
  it('is nothing before the first factor', () => {
    const [name] = signsIn;
    const world = testWorld({ policies: [mfaForAll] });
    expect(askedIn(world)).toEqual([]);
    const begun = name ? after(world, name) : world;
    expect(why(begun)).toMatchObject({ asked: [], conditionalAccessStatus: 'notApplied' });
  });

  it('is MFA, unmet and then met by the method that was used', () => {
    const asked = after(testWorld({ policies: [mfaForAll] }), ...signsIn);
    expect(askedIn(asked)).toEqual([['mfa', null]]);
    expect(why(asked).conditionalAccessStatus).toBe('failure');
    const proved = approve(asked);
    expect(askedIn(proved)).toEqual([['mfa', 'password,microsoftAuthenticatorPush']]);
    expect(why(proved).conditionalAccessStatus).toBe('success');
  });

  it('can be met by an earlier session', () => {
    const world = after(testWorld({ policies: [mfaForAll] }, { mfaClaim: true }), ...signsIn);
    expect(askedIn(world)).toEqual([['mfa', 'claim']]);
  });

  it('names every policy that asked, in the order in which people are prompted', () => {
    const world = testWorld(
      { policies: [newPasswordAtUserRisk, mfaForAll] },
      { risk: highUserRisk },
    );
    const { asked } = why(after(world, ...signsIn));
    expect(asked.map(({ control }) => control)).toEqual(['mfa', 'passwordChange']);
    expect(asked[0]?.policyIds.toSorted()).toEqual(
      [mfaForAll.id, newPasswordAtUserRisk.id].toSorted(),
    );
  });

  it('is a block where a policy blocks, whatever else is asked', () => {
    const block = testPolicy('block', { grantControls: grants('OR', ['block']) });
    const world = after(testWorld({ policies: [mfaForAll, block] }), ...signsIn);
    expect(why(world)).toMatchObject({
      asked: [{ control: 'block', policyIds: ['block'], metBy: null }],
      conditionalAccessStatus: 'failure',
    });
  });

  it('is nothing where no policy applies', () => {
    const world = after(testWorld(), ...signsIn);
    expect(why(world)).toMatchObject({ asked: [], conditionalAccessStatus: 'notApplied' });
  });
});

describe('risk', () => {
  const asked = after(
    testWorld({ policies: [mfaAtSignInRisk], circumstances: anonymousNetwork }),
    ...signsIn,
  );

  it('is told as it was and as it is now', () => {
    expect(why(asked).signInRisk.after).toMatchObject({ riskLevel: 'medium', riskState: 'atRisk' });
    const { signInRisk, riskEventTypes } = why(approve(asked));
    expect(signInRisk.before).toMatchObject({ riskState: 'atRisk', riskDetail: 'none' });
    expect(signInRisk.after).toMatchObject({
      riskState: 'remediated',
      riskDetail: 'userPassedMFADrivenByRiskBasedPolicy',
    });
    expect(riskEventTypes).toEqual(['anonymizedIPAddress']);
  });

  it('is not known before the right password', () => {
    const [name] = signsIn;
    const world = testWorld({ policies: [mfaAtSignInRisk], circumstances: anonymousNetwork });
    const begun = name ? after(world, name) : world;
    expect(why(begun).signInRisk.before.riskLevel).toBe('none');
    expect(why(begun).policies.filter(({ applies }) => applies)).toEqual([]);
  });
});

describe('certainty', () => {
  const order: Certainty[] = ['documented', 'derived', 'uncertain'];
  const traces = scenarios.flatMap((scenario) => play(scenario).map(({ world }) => why(world)));

  it('is that of the least sure rule', () => {
    for (const { rules, certainty } of traces) {
      const least = rules.reduce(
        (worst, rule) => Math.max(worst, order.indexOf(rule.certainty)),
        0,
      );
      expect(certainty).toBe(order[least]);
    }
    expect(new Set(traces.map(({ certainty }) => certainty)).size).toBe(3);
  });

  it('comes with rules that each name a public page, once', () => {
    for (const { rules } of traces) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { source } of rules)
        expect(source.address).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    }
  });
});

describe('an attempt that was judged before IT staff changed a policy', () => {
  const judged = after(testWorld({ policies: [mfaForAll] }), ...signsIn);
  const changed = after(judged, {
    type: 'administer',
    by: 'admin-contoso',
    act: { type: 'updatePolicy', policyId: mfaForAll.id, changes: { state: 'disabled' } },
  });

  it('is explained by what it was judged by, like the page beside it', () => {
    const { policies, conditionalAccessStatus } = why(changed);
    expect(policies.map(({ state }) => state)).toEqual(['enabled']);
    expect(conditionalAccessStatus).toBe('failure');
    expect(askedIn(changed)).toEqual([['mfa', null]]);
  });

  it('shows its request on the phone as before', () => {
    const seen = (world: World) => phoneView(world, timeIn(world)).request;
    expect(seen(changed)).not.toBeNull();
    expect(seen(changed)).toEqual(seen(judged));
  });
});
