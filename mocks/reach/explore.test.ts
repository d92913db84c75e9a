import { describe, expect, it } from 'vitest';
import type { Reach } from '../../src/api/contract.ts';
import { play } from '../scenarios/play.ts';
import { scenarioById, scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { exploreInPieces, explore } from './explore.ts';

const found = (scenario: Scenario, most?: number): Reach => {
  const search = explore(scenario, most);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
};

const named = (id: string): Scenario => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`No scenario ${id}.`);
  return scenario;
};

describe('a search through a scenario’s world', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s meets whatever the script meets',
    (_id, scenario) => {
      const met = new Set(found(scenario, 0).met);
      for (const { reply } of play(scenario)) expect(met).toContain(reply.requirement.kind);
    },
  );

  it('meets what no script of the scenario shows', () => {
    const scenario = named('risky-sign-in-mfa');
    const scripted = play(scenario).map(({ reply }) => reply.requirement.kind);
    const { met } = found(scenario);
    for (const kind of ['requestDenied', 'requestTimedOut', 'enterCode'] as const) {
      expect(scripted).not.toContain(kind);
      expect(met).toContain(kind);
    }
  });

  it('comes to its end where there is little to do, and meets nothing behind a disabled account', () => {
    const { isExhausted, met } = found(named('account-disabled'));
    expect(isExhausted).toBe(true);
    expect(met).not.toContain('application');
    expect(met).not.toContain('approveRequest');
  });

  it('stops at its bound, and says so', () => {
    const { acts, isExhausted } = found(named('risky-sign-in-mfa'), 150);
    expect({ acts, isExhausted }).toEqual({ acts: 150, isExhausted: false });
  });

  it('is the same in pieces', async () => {
    const scenario = named('account-disabled');
    expect(await exploreInPieces(scenario)).toEqual(found(scenario));
  });
});
