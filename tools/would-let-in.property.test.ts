import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../src/api/contract.ts';
import { createNodeEnvironment, createNodeServer } from '../mocks/node.ts';
import { testPerson, testScenario } from '../mocks/scenarios/fixture.ts';
import { scenarios } from '../mocks/scenarios/index.ts';
import { anonymousNetwork, unfamiliarPlace } from '../mocks/scenarios/places.ts';
import {
  blockAtSignInRisk,
  blockAtUserRisk,
  deviceForRegistration,
  mfaAtSignInRisk,
  mfaForAll,
  newPasswordAtUserRisk,
  registrationGroup,
  remediationAtUserRisk,
} from '../mocks/scenarios/published-policies.ts';
import { highUserRisk } from '../mocks/scenarios/risks.ts';
import type { Scenario } from '../mocks/scenarios/scenario.ts';
import { Visitor } from './would-let-in/visitor.ts';

const unregistered = { authenticators: [] };

/** Published policies, and somebody whom they stop. */
const published: Scenario[] = [
  testScenario(
    {
      id: 'two-blocks',
      policies: [blockAtSignInRisk, blockAtUserRisk],
      circumstances: unfamiliarPlace,
    },
    { risk: highUserRisk },
  ),
  testScenario(
    {
      id: 'all-at-once',
      policies: [blockAtUserRisk, mfaAtSignInRisk, mfaForAll],
      circumstances: anonymousNetwork,
    },
    { risk: highUserRisk, ...unregistered },
  ),
  testScenario(
    { id: 'no-registration-here', policies: [deviceForRegistration, mfaForAll] },
    { ...unregistered, user: { groupIds: [registrationGroup] } },
  ),
  testScenario(
    { id: 'hybrid', policies: [newPasswordAtUserRisk] },
    { risk: highUserRisk, isHybrid: true },
  ),
  testScenario(
    { id: 'risk-unregistered', policies: [remediationAtUserRisk] },
    { risk: highUserRisk, ...unregistered },
  ),
];

const walked = [
  'risky-sign-in-not-registered',
  'user-risk-blocked',
  'location-blocked',
  'guest-at-risk',
  'technician-remediates-at-home',
  'technician-helped-at-home',
  'account-disabled',
  'device-managed',
  'legacy-client-blocked',
  'hybrid-changes-on-premises',
];

const all = [...scenarios, ...published];
const environment = createNodeEnvironment({ scenarios: all });
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

/** Changes that the person makes on pages which are not part of a sign-in, or with another device. */
const isMade = ({ kind, commands }: Change): boolean =>
  commands !== null || kind === 'signInAtHome';

describe.each(
  all
    .filter(({ id }) => walked.includes(id) || published.some((one) => one.id === id))
    .map((scenario) => [scenario.id, scenario] as const),
)('%s', (_id, scenario) => {
  it('is let in by what is said, and by no other single change', async () => {
    const first = await Visitor.at(environment, scenario);
    expect(await first.signIn()).not.toBe('application');
    const { asIs, singles, insufficient, pairs } = await first.wouldLetIn();
    expect(asIs).toMatchObject({ letsIn: false });
    const enough = singles.flatMap(({ changes }) => changes);
    const made = [...enough, ...insufficient].filter(isMade);
    expect(made.length).toBeGreaterThan(2);
    const reached: Record<string, boolean> = {};
    for (const change of made) {
      const visitor = await Visitor.at(environment, scenario);
      await visitor.signIn();
      await visitor.make(change);
      reached[change.id] = (await visitor.signIn()) === 'application';
    }
    const expected = made.map(({ id }) => [id, enough.some((one) => one.id === id)]);
    expect(reached).toEqual(Object.fromEntries(expected));

    for (const { changes } of pairs.filter((pair) => pair.changes.every(isMade))) {
      const visitor = await Visitor.at(environment, scenario);
      await visitor.signIn();
      for (const change of changes) await visitor.make(change);
      expect([changes.map(({ id }) => id), await visitor.signIn()]).toEqual([
        changes.map(({ id }) => id),
        'application',
      ]);
    }
  }, 60_000);
});

it('is nothing before anybody signs in, and changes nothing', async () => {
  const visitor = await Visitor.at(environment, testScenario(published[0]));
  expect(testPerson.id).toBe('user-robin');
  const before = await visitor.reply();
  expect(await visitor.wouldLetIn()).toMatchObject({ person: null, asIs: null, singles: [] });
  await visitor.signIn();
  const { revision } = await visitor.reply();
  await visitor.wouldLetIn();
  expect((await visitor.reply()).revision).toBe(revision);
  expect(revision).toBeGreaterThan(before.revision);
});
