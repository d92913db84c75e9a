import { describe, expect, it } from 'vitest';
import type { Trace } from '../../src/api/contract.ts';
import { trace } from '../backend/trace.ts';
import { scenarioById, scenarios } from './index.ts';
import { play } from './play.ts';

/** Why each screen of a script came, by the order of its acts; the start is before the first. */
const traces = (id: string): Omit<Trace, 'revision'>[] => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return play(scenario).map(({ world, reply }) => trace(world, reply.clock.now));
};

const rulesOf = (one: Omit<Trace, 'revision'> | undefined): string[] =>
  one?.rules.map(({ id }) => id) ?? [];

describe('a presenter can say why', () => {
  it.each(scenarios.filter(({ outcome }) => outcome === 'blocked').map(({ id }) => id))(
    '%s was blocked',
    (id) => {
      const last = traces(id).at(-1);
      expect(last?.conditionalAccessStatus).toBe('failure');
      const judged = [...(last?.policies ?? []), ...(last?.registrationPolicies ?? [])];
      expect(judged.some(({ applies, result }) => applies && result === 'failure')).toBe(true);
      expect(rulesOf(last)).not.toEqual([]);
    },
  );

  it('every page of a registration came', () => {
    for (const id of ['first-sign-in-registration', 'registration-forced']) {
      const wizard = traces(id).slice(2, -2);
      for (const page of wizard) expect(rulesOf(page)).toContain('fourteenDaysToRegister');
    }
    for (const page of traces('registration-mfa-demanded').slice(2, -2))
      expect(rulesOf(page)).toContain('mfaDemandWithdrawsSkip');
  });

  it('somebody who is registered has to register again, until a method counts', () => {
    const asked = 'disabledMethodDoesNotCount';
    const pages = traces('registration-method-disabled');
    expect(rulesOf(pages[2])).toEqual(expect.arrayContaining([asked, 'forcedWhenDaysAreUsedUp']));
    expect(rulesOf(pages[4])).toContain(asked);
    expect(rulesOf(pages.at(-1))).not.toContain(asked);
    expect(rulesOf(traces('registration-forced')[2])).not.toContain(asked);
  });

  it('the 14 days began', () => {
    const [, , first] = traces('first-sign-in-registration');
    const [, , later] = traces('registration-day-9-skip');
    expect(rulesOf(first)).toContain('clockStartsAtFirstPrompt');
    expect(rulesOf(later)).not.toContain('clockStartsAtFirstPrompt');
  });

  it('a set-up of Windows asked to register, and whether it can be put off there is not sure', () => {
    const offered = traces('windows-setup-put-off')[2];
    expect(rulesOf(offered)).toEqual(
      expect.arrayContaining(['setupAsksToRegister', 'setupOffersToAskLater']),
    );
    expect(offered?.certainty).toBe('uncertain');
    const forced = traces('windows-setup-forced')[2];
    expect(rulesOf(forced)).toContain('setupAsksToRegister');
    expect(rulesOf(forced)).not.toContain('setupOffersToAskLater');
    expect(rulesOf(traces('windows-setup-forced').at(-1))).toContain('setupHasNoStaySignedIn');
  });

  it('an earlier blocked sign-in counts as safe', () => {
    const scenario = scenarioById('familiar-place-after-block');
    const last = scenario && play(scenario).at(-1);
    expect(scenario?.signIns?.map(({ attempt }) => attempt.signInRisk.riskState)).toEqual([
      'atRisk',
    ]);
    expect(last?.world.signIns[0]?.attempt.signInRisk).toMatchObject({
      riskState: 'dismissed',
      riskDetail: 'aiConfirmedSigninSafe',
    });
    expect(rulesOf(traces('familiar-place-after-block').at(-1))).toContain(
      'familiarSignInDismissesRisk',
    );
  });

  it('a block counts as safe, once the same person got in from a familiar place', () => {
    const scenario = scenarioById('sign-in-risk-familiar-place');
    const played = scenario ? play(scenario) : [];
    expect(played[2]?.world.attempt?.signInRisk.riskState).toBe('atRisk');
    expect(played.at(-1)?.world.signIns).toMatchObject([
      {
        outcome: 'blocked',
        errorCode: 53003,
        attempt: { signInRisk: { riskState: 'dismissed', riskDetail: 'aiConfirmedSigninSafe' } },
      },
    ]);
  });

  it('a risk was remediated', () => {
    const both = traces('both-risks').at(-1);
    expect(both?.signInRisk.after.riskDetail).toBe('userPassedMFADrivenByRiskBasedPolicy');
    expect(both?.userRisk.after.riskDetail).toBe('userPerformedSecuredPasswordReset');
  });

  it('a report-only policy would have blocked', () => {
    const last = traces('report-only-block').at(-1);
    expect(last?.policies.map(({ result }) => result)).toEqual(['reportOnlyFailure']);
    expect(rulesOf(last)).toContain('reportOnlyNotEnforced');
  });
});

describe('what stopped a sign-in is named', () => {
  const decided = (id: string) => traces(id).at(-1)?.decidedBy;

  it.each([
    ['sign-in-risk-blocked', 'block', ['block'], []],
    ['user-risk-blocked', 'block', ['block'], []],
    ['location-blocked', 'block', ['block'], []],
    ['technician-at-risk', 'rule', [], ['delegatedAdministratorAtRisk']],
    ['guest-at-risk', 'control', ['passwordChange'], ['guestAtUserRiskFixesAtHome']],
    ['risky-sign-in-not-registered', 'control', ['mfa'], ['unregisteredAtSignInRiskIsBlocked']],
    ['registration-restricted', 'control', ['compliantDevice'], ['registrationActionRestricted']],
    ['terms-of-use-declined', 'control', ['termsOfUse'], ['declinedTermsEndTheSignIn']],
    ['password-lockout', 'rule', [], ['smartLockout']],
    ['platform-blocked', 'block', ['block'], []],
    ['device-managed', 'control', ['compliantDevice'], []],
    ['legacy-client-blocked', 'block', ['block'], ['legacyClientsCannotMeetControls']],
    ['legacy-security-defaults', 'rule', [], ['securityDefaultsBlockLegacyClients']],
    ['legacy-high-confidence', 'rule', [], ['builtInProtection']],
  ])('%s: by %s', (id, by, controls, ruleIds) => {
    const at = traces(id).find(({ decidedBy }) => decidedBy !== null)?.decidedBy;
    expect(at).toMatchObject({ by, controls, ruleIds: expect.arrayContaining(ruleIds) });
    expect(at?.policyIds.length === 0).toBe(by === 'rule');
  });

  it('and nothing is while it goes on', () => {
    expect(decided('risky-sign-in-mfa')).toBeNull();
    expect(decided('report-only-block')).toBeNull();
  });
});
