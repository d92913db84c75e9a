import type { Refusal, SystemCommand } from '../../../src/api/contract.ts';
import { type RiskLevel, riskEventTypes } from '../../graph/index.ts';
import { higher, isOpen, noRisk, raise } from '../risk.ts';
import { type World, withPerson } from '../world.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';

type CommandOf<T extends SystemCommand['type']> = Extract<SystemCommand, { type: T }>;

const refuse = (code: 'notFound' | 'invalid', problem: string, rule?: string): Refusal => ({
  error: { code, problem, ...(rule === undefined ? {} : { rule }) },
});

const personNamed = (world: World, personId: string): Person | Refusal =>
  world.people.find(({ id }) => id === personId) ??
  refuse('notFound', `This rehearsal has no person ${personId}.`);

/** The world with every sign-in of a person changed that fits, whether it is over or still under way. */
const withSignIns = (
  world: World,
  fits: (attempt: Attempt) => boolean,
  change: (attempt: Attempt) => Attempt,
): World => {
  const changed = (attempt: Attempt): Attempt => (fits(attempt) ? change(attempt) : attempt);
  return {
    ...world,
    attempt: world.attempt && changed(world.attempt),
    signIns: world.signIns.map((record) => ({ ...record, attempt: changed(record.attempt) })),
  };
};

/** The latest sign-in of a person whose first factor was right: only those are looked at. */
const latestOf = ({ attempt, signIns }: World, personId: string): Attempt | undefined =>
  [...signIns.map((record) => record.attempt), ...(attempt ? [attempt] : [])].findLast(
    (one) => one.personId === personId && one.firstFactor !== null,
  );

/**
 * A detection that comes after the fact. One in a sign-in leaves the level that policies saw, and adds to the user's.
 * By how much is not documented: here the user's level is the detection's, if it was not higher.
 */
export const detectOffline = (
  world: World,
  { personId, about, riskEventType: name, riskLevel }: CommandOf<'detectOffline'>,
): World | Refusal => {
  const person = personNamed(world, personId);
  if ('error' in person) return person;
  const riskEventType = riskEventTypes.find((type) => type === name);
  if (!riskEventType) return refuse('invalid', `${name} is no riskEventType.`);
  const raised = withPerson(
    world,
    raise(person, { ...noRisk, riskLevel, riskEventTypes: [riskEventType] }),
  );
  if (about === 'account') return raised;
  const latest = latestOf(world, personId);
  if (!latest) return refuse('invalid', `${personId} has not signed in yet.`, 'noSignIn');
  return withSignIns(
    raised,
    ({ id }) => id === latest.id,
    (attempt) => ({
      ...attempt,
      signInRisk: {
        ...attempt.signInRisk,
        riskState: 'atRisk',
        riskDetail: 'none',
        riskLevelAggregated: higher(attempt.signInRisk.riskLevelAggregated, riskLevel),
        riskEventTypes: [...new Set([...attempt.signInRisk.riskEventTypes, riskEventType])],
      },
    }),
  );
};

/** The user's risk once the sign-ins are harmless: what was found about the account itself stays. */
const withoutSignIns = (world: World, person: Person): Person => {
  if (!isOpen(person.risk)) return person;
  const stays = world.detections.filter(
    (one) => one.personId === person.id && one.attemptId === null && isOpen(one.risk),
  );
  if (stays.length > 0)
    return {
      ...person,
      risk: {
        ...person.risk,
        riskLevel: stays.map(({ risk }) => risk.riskLevel).reduce<RiskLevel>(higher, 'none'),
        riskEventTypes: stays.map(({ riskEventType }) => riskEventType),
      },
    };
  return {
    ...person,
    risk: {
      riskLevel: 'none',
      riskState: 'dismissed',
      riskDetail: 'aiConfirmedSigninSafe',
      riskEventTypes: [],
    },
  };
};

/**
 * The offline model looks at a person's risky sign-ins again and finds them harmless.
 * Source: "Microsoft Entra ID Protection FAQ", https://learn.microsoft.com/entra/id-protection/id-protection-faq
 */
export const assessAsSafe = (
  world: World,
  { personId }: CommandOf<'assessAsSafe'>,
): World | Refusal => {
  const person = personNamed(world, personId);
  if ('error' in person) return person;
  const isRisky = (attempt: Attempt): boolean =>
    attempt.personId === personId && isOpen(attempt.signInRisk);
  const attempts = [...world.signIns.map(({ attempt }) => attempt), world.attempt];
  if (!attempts.some((attempt) => attempt !== null && isRisky(attempt)))
    return refuse('invalid', `${personId} has no open risky sign-in.`, 'noRiskySignIn');
  const assessed = withSignIns(world, isRisky, (attempt) => ({
    ...attempt,
    signInRisk: {
      ...attempt.signInRisk,
      riskState: 'dismissed',
      riskDetail: 'aiConfirmedSigninSafe',
      riskLevelAggregated: 'none',
    },
  }));
  return withPerson(assessed, withoutSignIns(world, person));
};

const monthsBefore = (at: string, months: number): string => {
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
};

/** What follows is not documented: here the user counts as one who was never at risk. */
export const ageOutLowRisk = (
  world: World,
  { personId }: CommandOf<'ageOutLowRisk'>,
  at: string,
): World | Refusal => {
  const person = personNamed(world, personId);
  if ('error' in person) return person;
  if (!isOpen(person.risk) || person.risk.riskLevel !== 'low')
    return refuse('invalid', `${personId} is not at low risk.`, 'onlyLowRiskAgesOut');
  const since = person.riskHistory.at(-1)?.at ?? at;
  if (since > monthsBefore(at, 6))
    return refuse('invalid', `The risk of ${personId} is of ${since}.`, 'sixMonthsAreNotOver');
  return withPerson(world, { ...person, risk: { ...noRisk, riskEventTypes: [] } });
};
