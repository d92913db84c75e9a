import { idOf } from './ids.ts';
import { isOpen, outlivingMfa } from './risk.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';
import type { Detection, Risk, RiskChange, UserRisk } from './world/risk.ts';

/** When it was, and who acted: the id of a person or an administrator, or null for the system. */
interface Occasion {
  at: string;
  initiatedBy: string | null;
}

const plain = ({ riskLevel, riskState, riskDetail }: Risk): Risk => ({
  riskLevel,
  riskState,
  riskDetail,
});

const isSame = (one: UserRisk, other: UserRisk): boolean =>
  JSON.stringify([plain(one), one.riskEventTypes]) ===
  JSON.stringify([plain(other), other.riskEventTypes]);

interface Made {
  made: Attempt;
  place: Pick<Detection, 'tenantId' | 'ipAddress' | 'country'>;
}

/** Every attempt of a world and where it was made: those of the log, then the running one. */
const attemptsOf = ({ signIns, attempt, tenant, circumstances }: World): Made[] => {
  const { ipAddress, country } = circumstances;
  const logged = signIns.map(({ attempt: made, tenantId, conditions }) => ({
    made,
    place: { tenantId, ipAddress: conditions.ipAddress, country: conditions.country },
  }));
  return attempt
    ? [...logged, { made: attempt, place: { tenantId: tenant.id, ipAddress, country } }]
    : logged;
};

const detected = (world: World, found: Omit<Detection, 'id'>): World => {
  const id = idOf(world, 'detection', world.detections.length);
  return { ...world, detections: [...world.detections, { ...found, id }] };
};

const withClosed = (
  world: World,
  at: string,
  risk: Risk,
  isMeant: (detection: Detection) => boolean,
): World => ({
  ...world,
  detections: world.detections.map((one) =>
    isMeant(one) && isOpen(one.risk)
      ? {
          ...one,
          risk: { ...one.risk, riskState: risk.riskState, riskDetail: risk.riskDetail },
          updatedAt: at,
        }
      : one,
  ),
});

/** What was found in the sign-ins since, and what became of what had been found in them. */
const withSignIns = (before: World, after: World, at: string): World => {
  const earlier = new Map(attemptsOf(before).map(({ made }) => [made.id, made]));
  return attemptsOf(after).reduce((world, { made, place }) => {
    const { id, personId, signInRisk: risk } = made;
    const earlierMade = earlier.get(id);
    const was = earlierMade?.signInRisk;
    if (was === risk) return world;
    // What is found after the first factor has passed came too late for the policies.
    const isLate = (earlierMade?.firstFactor ?? null) !== null;
    const fresh = risk.riskEventTypes.filter((type) => !was?.riskEventTypes.includes(type));
    const found = fresh.reduce(
      (present, riskEventType) =>
        detected(present, {
          ...place,
          personId,
          attemptId: id,
          riskEventType,
          detectionTimingType: isLate ? 'offline' : 'realtime',
          risk: plain(isLate ? { ...risk, riskLevel: risk.riskLevelAggregated } : risk),
          detectedAt: at,
          updatedAt: at,
        }),
      world,
    );
    if (isOpen(risk)) return found;
    const stays =
      risk.riskDetail === 'userPassedMFADrivenByRiskBasedPolicy'
        ? outlivingMfa(risk.riskEventTypes)
        : [];
    return withClosed(
      found,
      at,
      risk,
      (one) => one.attemptId === id && !stays.includes(one.riskEventType),
    );
  }, after);
};

const accountDetection = (
  person: Person,
  riskEventType: Detection['riskEventType'],
  at: string,
): Omit<Detection, 'id'> => ({
  personId: person.id,
  tenantId: person.homeTenantId,
  attemptId: null,
  riskEventType,
  detectionTimingType: 'offline',
  risk: plain(person.risk),
  ipAddress: null,
  country: null,
  detectedAt: at,
  updatedAt: at,
});

/** What was found about an account since, and what became of it. */
const withAccount = (
  world: World,
  person: Person,
  was: UserRisk,
  occasion: Occasion,
): { world: World; person: Person } => {
  const { at, initiatedBy } = occasion;
  const { risk } = person;
  const isKnown = (type: Detection['riskEventType']): boolean =>
    was.riskEventTypes.includes(type) ||
    world.detections.some(
      (one) => one.personId === person.id && one.riskEventType === type && isOpen(one.risk),
    );
  const found = risk.riskEventTypes
    .filter((type) => !isKnown(type))
    .reduce((present, type) => detected(present, accountDetection(person, type, at)), world);
  const judged = isOpen(risk)
    ? found
    : withClosed(
        found,
        at,
        risk,
        (one) =>
          one.personId === person.id &&
          (one.attemptId === null || was.riskEventTypes.includes(one.riskEventType)),
      );
  const id = idOf(world, `${person.id}/riskChange`, person.riskHistory.length);
  const types = isOpen(risk) ? risk.riskEventTypes : was.riskEventTypes;
  const change: RiskChange = { id, at, risk: plain(risk), riskEventTypes: types, initiatedBy };
  return { world: judged, person: { ...person, riskHistory: [...person.riskHistory, change] } };
};

/** The world with a line for each change of risk between two moments: detections, their ends, and people's history. */
export const recordRisk = (before: World, after: World, occasion: Occasion): World => {
  const earlier = new Map(before.people.map(({ id, risk }) => [id, risk]));
  let world = withSignIns(before, after, occasion.at);
  const people = after.people.map((person) => {
    const was = earlier.get(person.id) ?? person.risk;
    if (was === person.risk || isSame(was, person.risk)) return person;
    const recorded = withAccount(world, person, was, occasion);
    ({ world } = recorded);
    return recorded.person;
  });
  return { ...world, people };
};

const calm: UserRisk = {
  riskLevel: 'none',
  riskState: 'none',
  riskDetail: 'none',
  riskEventTypes: [],
};

/** A world that begins with risk, with the detections and the history that led to it, an hour before. */
export const withRiskSoFar = (world: World): World => {
  const { startsAt } = world.clock;
  if (startsAt === null) return world;
  const at = new Date(Date.parse(startsAt) - 3_600_000).toISOString();
  const before: World = {
    ...world,
    signIns: [],
    people: world.people.map((person) => ({ ...person, risk: calm })),
  };
  return recordRisk(before, world, { at, initiatedBy: null });
};
