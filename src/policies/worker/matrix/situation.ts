import type { SignInConditions } from '../../../../mocks/backend/conditional-access/index.ts';
import { detect } from '../../../../mocks/backend/risk.ts';
import { conditionsOf } from '../../../../mocks/backend/session.ts';
import { freshAttempt } from '../../../../mocks/backend/sign-in.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import { ordinaryMoment, type Scenario, worldOf } from '../../../../mocks/scenarios/scenario.ts';

const personIn = ({ id, people }: Scenario): Scenario['people'][number] => {
  const [person] = people;
  if (!person) throw new Error(`${id}: somebody has to sign in.`);
  return person;
};

/** What Conditional Access looks at in a scenario's sign-in, as the backend itself puts it together. */
export const conditionsIn = (scenario: Scenario): SignInConditions => {
  const person = personIn(scenario);
  // Nobody types anything here, and to digest what they could type takes longer than all the rest.
  const world = worldOf({ ...scenario, policies: [], people: [{ ...person, secrets: {} }] });
  const ids = { id: '', requestId: '', correlationId: '' };
  return conditionsOf(world, {
    ...freshAttempt(ids, person.id, ordinaryMoment),
    signInRisk: detect(world),
    userRiskBefore: world.people[0]?.risk ?? detect(world),
  });
};

/** What a tenant has beside what policies name: it decides too, and may hang on who signs in, or how. */
const tenantIn = ({ tenant }: Scenario): object => {
  const { directory, displayName: _, ...rest } = tenant;
  return [rest, directory?.authenticationStrengths];
};

/**
 * What of a scenario's person decides how a sign-in goes on, beside which policies apply: everything but names, and what
 * only policies look at.
 */
export const whoIn = (scenario: Scenario): string => {
  const { id: _, displayName: __, userPrincipalName: ___, ...person } = personIn(scenario);
  const { passkeys = [], user, ...rest } = person;
  const { id: ____, groupIds: _____, roleTemplateIds: ______, ...kind } = user ?? {};
  return JSON.stringify([rest, passkeys.length, kind, tenantIn(scenario)]);
};

/** What of a scenario's circumstances decides how a sign-in goes on, beside which policies apply. */
export const howIn = (scenario: Scenario): string => {
  const { circumstances = {} } = scenario;
  const {
    ipAddress: _,
    country: __,
    devicePlatform: ___,
    transferMethod: ____,
    device,
    ...rest
  } = circumstances;
  return JSON.stringify([rest, device?.isCompliant, device?.trustType, tenantIn(scenario)]);
};

/** What a policy does where it applies: all but its name, and whom and what it is for. */
export const demandOf = ({ conditions, ...policy }: ConditionalAccessPolicy): string => {
  const { state, grantControls, sessionControls } = policy;
  const { userRiskLevels, signInRiskLevels, applications } = conditions;
  return JSON.stringify([
    state,
    grantControls,
    sessionControls,
    userRiskLevels.length > 0,
    signInRiskLevels.length > 0,
    applications.includeUserActions,
  ]);
};
