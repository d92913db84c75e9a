import type { Change, WayIn, WouldLetIn } from '../../../src/api/contract.ts';
import { decidingRules, tracedRules } from '../deciding-rules.ts';
import { left } from '../places.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/person.ts';
import type { Candidate, Stopped } from './candidate.ts';
import { cautionsOf } from './cautions.ts';
import { type Came, isIn, signIn } from './ordinary-person.ts';
import { personChanges } from './person-changes.ts';
import { staffChanges } from './staff-changes.ts';

/** Changes in the order in which they were made, and what a sign-in came to after them. */
interface Tried {
  made: Candidate[];
  /** The world after the changes, before anybody signed in. */
  world: World;
  came: Came;
}

const plus = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Every change there is for somebody who was stopped. */
export const candidates = (stopped: Stopped): Candidate[] => [
  ...staffChanges(stopped),
  ...personChanges(stopped),
];

/** How somebody stands in a world who tried, and was stopped. */
const stoppedIn = (
  world: World,
  person: Person,
  { world: after, assessment, at }: Came,
): Stopped => ({
  world,
  attempt: after.attempt,
  person: world.people.find(({ id }) => id === person.id) ?? person,
  at,
  applying: assessment.evaluations
    .filter(({ policyApplies, state }) => policyApplies && state === 'enabled')
    .map(({ policyId }) => policyId),
});

/** Makes changes and signs in; null where one of them cannot be made. */
const attempt = (
  world: World,
  person: Person,
  made: Candidate[],
  at: string,
  before: World = world,
): Tried | null => {
  const last = made.at(-1);
  const changed = last ? last.apply(before, at) : before;
  if (!changed) return null;
  const later = made.reduce((time, { waits = 0 }) => plus(time, waits), at);
  return { made, world: changed, came: signIn(changed, person.id, later) };
};

const wayIn = (before: World, person: Person, { made, came }: Tried): WayIn => {
  const { world, assessment } = came;
  const rules = world.attempt
    ? decidingRules(world, world.attempt, assessment, [])
    : new Set(assessment.rules);
  return {
    changes: made.map(({ change }) => change),
    cautions: [
      ...cautionsOf(before, world, person.id),
      ...made.flatMap(({ assumes }) => (assumes ? [assumes] : [])),
    ],
    certainty: tracedRules(rules).certainty,
  };
};

/** Beside excluding one person, these two let in whoever is let in by it; two together name the least of them. */
const takesMore = ({ change: { kind } }: Candidate): boolean =>
  kind === 'setReportOnly' || kind === 'switchOff';

const pairsOf = (
  world: World,
  person: Person,
  at: string,
  { insufficient, enough }: { insufficient: Tried[]; enough: ReadonlySet<string> },
): Tried[] => {
  const seen = new Set<string>();
  const found: Tried[] = [];
  for (const { made, world: changed, came } of insufficient) {
    const [first] = made;
    if (!first || takesMore(first)) continue;
    for (const second of candidates(stoppedIn(changed, person, came))) {
      const key = [first.change.id, second.change.id].toSorted().join(' ');
      const isLess = enough.has(second.change.id) || takesMore(second);
      if (isLess || first.slot === second.slot || seen.has(key)) continue;
      seen.add(key);
      const isInOrder = first.rank <= second.rank;
      const begun = isInOrder ? changed : second.apply(world, at);
      const pair = isInOrder ? [first, second] : [second, first];
      const tried = begun && attempt(world, person, pair, at, begun);
      if (tried && isIn(tried.came)) found.push(tried);
    }
  }
  return found;
};

const nothing: Omit<WouldLetIn, 'revision'> = {
  person: null,
  asIs: null,
  singles: [],
  pairs: [],
  insufficient: [],
};

/** Whose sign-in it is. */
const signingIn = ({ attempt: present, reset, people }: World): Person | null => {
  const personId = present?.personId ?? reset?.personId ?? null;
  return people.find(({ id }) => id === personId) ?? null;
};

/**
 * What would let the person in: each change of a list is made in a world of its own, an ordinary person signs in there,
 * and it is looked whether they get in; then two changes of which neither is enough. Nothing is changed. Invented:
 * Microsoft has nothing of the kind.
 */
export const wouldLetIn = (present: World, at: string): Omit<WouldLetIn, 'revision'> => {
  const person = signingIn(present);
  if (!person) return nothing;
  const world = left(present, at);
  const asIs = signIn(world, person.id, at);
  const answer = {
    person: { id: person.id, displayName: person.displayName },
    asIs: {
      letsIn: isIn(asIs),
      requirement: asIs.assessment.requirement.kind,
      putsOff: asIs.world.attempt?.registrationSkipped === true,
    },
  };
  if (isIn(asIs)) return { ...nothing, ...answer };
  const tried = candidates(stoppedIn(world, person, asIs)).flatMap(
    (candidate) => attempt(world, person, [candidate], at) ?? [],
  );
  const [enough, insufficient] = [
    tried.filter(({ came }) => isIn(came)),
    tried.filter(({ came }) => !isIn(came)),
  ];
  const ids = new Set(enough.flatMap(({ made }) => made.map(({ change }) => change.id)));
  const changes = (some: Tried[]): Change[] =>
    some.flatMap(({ made }) => made.map(({ change }) => change));
  return {
    ...answer,
    singles: enough.map((one) => wayIn(world, person, one)),
    pairs: pairsOf(world, person, at, { insufficient, enough: ids }).map((pair) =>
      wayIn(world, person, pair),
    ),
    insufficient: changes(insufficient),
  };
};
