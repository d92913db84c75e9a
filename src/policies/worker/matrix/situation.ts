import type { SignInConditions } from '../../../../mocks/backend/conditional-access/index.ts';
import { isLegacyClient } from '../../../../mocks/backend/legacy-client.ts';
import { detect, outlivingMfa } from '../../../../mocks/backend/risk.ts';
import { conditionsOf } from '../../../../mocks/backend/session.ts';
import { freshAttempt } from '../../../../mocks/backend/sign-in.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import { usualPlace } from '../../../../mocks/scenarios/places.ts';
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

/** Low and medium differ for policies alone, which are judged for themselves. */
const asFarAsLevels = <R extends { readonly riskLevel: string }>({ riskLevel, ...rest }: R) => ({
  ...rest,
  riskLevel: riskLevel === 'low' || riskLevel === 'medium' ? 'belowHigh' : riskLevel,
});

/**
 * What of a scenario's person decides how a sign-in goes on, beside which policies apply: everything but names, and what
 * only policies look at.
 */
export const whoIn = (scenario: Scenario): string => {
  const { id: _, displayName: __, userPrincipalName: ___, ...person } = personIn(scenario);
  const { passkeys = [], user, risk, ...rest } = person;
  const {
    id: ____,
    userType: _____,
    groupIds: ______,
    roleTemplateIds: _______,
    ...kind
  } = user ?? {};
  return JSON.stringify([
    rest,
    risk && asFarAsLevels(risk),
    passkeys.length,
    kind,
    tenantIn(scenario),
  ]);
};

/** What of a scenario's circumstances decides how a sign-in goes on, beside which policies apply. */
export const howIn = (scenario: Scenario): string => {
  const circumstances = { ...usualPlace, ...scenario.circumstances };
  const {
    ipAddress: _,
    country: __,
    place: ______,
    devicePlatform: ___,
    transferMethod: ____,
    ...more
  } = circumstances;
  const { clientAppType: _____, device, detection, ...rest } = more;
  const { riskEventType, ...risk } = detection;
  return JSON.stringify([
    rest,
    scenario.startsAt,
    isLegacyClient(circumstances),
    device.isCompliant,
    device.trustType === 'ServerAD',
    asFarAsLevels(risk),
    riskEventType !== null && outlivingMfa([riskEventType]).length > 0,
    tenantIn(scenario),
  ]);
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
