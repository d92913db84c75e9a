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
