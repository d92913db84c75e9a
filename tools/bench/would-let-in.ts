import { ask, step, worldTime } from '../../mocks/backend/step.ts';
import type { World } from '../../mocks/backend/world.ts';
import { wouldLetIn } from '../../mocks/backend/would-let-in/index.ts';
import { policy } from '../../mocks/scenarios/baseline.ts';
import { ordinaryMoment, type Scenario, worldOf } from '../../mocks/scenarios/scenario.ts';
import { locationBlocked } from '../../mocks/scenarios/location-blocked.ts';
import { signInRiskBlocked } from '../../mocks/scenarios/sign-in-risk-blocked.ts';

/** Policies of a well-kept tenant: a few block, more of them ask, and most do not apply to one sign-in. */
const manyPolicies = (scenario: Scenario): Scenario['policies'] => {
  const make = (index: number) =>
    policy({
      id: `policy-${index}`,
      displayName: `Policy ${index}`,
      state: 'enabled',
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: index % 3 === 0 ? ['All'] : [`app-${index}`] },
        clientAppTypes: ['all'],
      },
      grantControls: {
        operator: 'OR',
        builtInControls: index % 6 === 0 ? ['compliantDevice'] : ['mfa'],
      },
    });
  const more = 20 - scenario.policies.length;
  return [...scenario.policies, ...Array.from({ length: more }, (_, index) => make(index + 1))];
};

/** Somebody who was stopped in a tenant of 20 policies. Throws if nobody was. */
export const stoppedAmongMany = (scenario: Scenario): { world: World; at: string } => {
  const crowded = { ...scenario, policies: manyPolicies(scenario) };
  const [person] = scenario.people;
  const world = worldOf(crowded);
  const at = worldTime(world, ordinaryMoment);
  const commands = [
    { type: 'start', userName: person?.userPrincipalName ?? '' },
    { type: 'submitPassword', password: person?.secrets['persona.password'] ?? '' },
  ] as const;
  const stopped = commands.reduce((present, command) => {
    const attemptId = present.attempt?.id ?? null;
    return step(present, { command, attemptId, at }).world;
  }, world);
  if (ask(stopped, at).status?.outcome !== 'blocked')
    throw new Error(`${scenario.id} stops nobody among many policies.`);
  return { world: stopped, at };
};

/** How long it takes to find what would let a person in, in ms. */
export const measureWaysIn = (times: number): number[] => {
  const stopped = [locationBlocked, signInRiskBlocked].map(stoppedAmongMany);
  return Array.from({ length: times }, (_, index) => {
    const { world, at } = stopped[index % stopped.length] ?? stoppedAmongMany(locationBlocked);
    const begin = performance.now();
    wouldLetIn(world, at);
    return performance.now() - begin;
  });
};
