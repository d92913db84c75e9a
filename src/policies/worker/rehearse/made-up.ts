import {
  hasGrantControls,
  hasSessionControls,
} from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import { type Bits, bitsOf, has, inBoth, inEither } from '../matrix/bits.ts';
import { sidesOf } from '../matrix/sides.ts';
import { type Imported, scenarioOf } from './cases.ts';
import { peopleFor, signInPartsFor } from './combined.ts';
import { ordinarySignIns } from './default-sign-ins.ts';
import { leftOut, type MadeUpPerson, most, ordinaryPeople } from './defaults.ts';
import type { Mentioned } from './mentioned.ts';
import { keyOfSaying, type Saying } from './saying.ts';
import { type MadeUpSignIn, signInWith } from './sign-in-parts.ts';
import { signInRisks } from './sign-ins.ts';

/** Of what there was too much to make up all, and how much there is. */
export interface LeftOutKind {
  readonly kind: ReturnType<typeof leftOut>[number]['kind'] | 'person' | 'signIn';
  readonly count: number;
}

/** Who and what was made up from policies, and the one sign-in of one person that says most of them. */
export interface MadeUp {
  readonly people: readonly MadeUpPerson[];
  readonly signIns: readonly MadeUpSignIn[];
  readonly leftOut: readonly LeftOutKind[];
  /** Their places. */
  readonly first: { readonly person: number; readonly signIn: number };
}

/** So many are tried; of more than that nobody would see the difference. */
const mostTried = 4 * most;

/** More policies than nearly any tenant has: those after them are not looked at for this, so that nobody waits for long. */
const mostPolicies = 500;

/** Which policies take somebody, or a sign-in. */
interface Judged {
  readonly taken: Bits;
}

const coveredBy = (judged: readonly Judged[]): Bits =>
  judged.map(({ taken }) => taken).reduce(inEither);

const hasAny = (bits: Bits): boolean => bits.some((word) => word !== 0);

const once = <T extends { readonly called: Saying }>(all: readonly T[]): T[] =>
  [...new Map(all.toReversed().map((one) => [keyOfSaying(one.called), one])).values()].toReversed();

/** What takes what nothing before it takes, as many as there may be, and how many there would be. */
const needed = <T extends Judged>(
  ordinary: readonly T[],
  candidates: readonly T[],
): { readonly kept: readonly T[]; readonly wanted: number } => {
  let covered = coveredBy(ordinary);
  const more: T[] = [];
  for (const one of candidates) {
    const isFresh = one.taken.some((word, place) => (word & ~(covered[place] ?? 0)) !== 0);
    if (!isFresh) continue;
    covered = inEither(covered, one.taken);
    more.push(one);
  }
  return { kept: [...ordinary, ...more.slice(0, most)], wanted: more.length };
};

/** How much a policy has to say where it applies: what is enforced comes first, then risk, then what asks for anything. */
const weightOf = (policy: ConditionalAccessPolicy): number => {
  const { state, conditions } = policy;
  const enforced = state === 'enabled' ? 4 : 0;
  if (!hasGrantControls(policy)) return hasSessionControls(policy) ? enforced + 1 : 0;
  if (conditions.userRiskLevels.length > 0) return enforced + 4;
  return enforced + (conditions.signInRiskLevels.length > 0 ? 3 : 2);
};

const riskOf = (level: string): number => signInRisks.findIndex((one) => one === level) + 1;

/** Where something applies that says most, at the highest risk that it is about; the first of such. */
const firstOf = (
  policies: readonly ConditionalAccessPolicy[],
  people: readonly (MadeUpPerson & Judged)[],
  signIns: readonly (MadeUpSignIn & Judged)[],
): MadeUp['first'] => {
  const weights = policies.map(weightOf);
  const byWeight = [...new Set(weights)]
    .filter((weight) => weight > 0)
    .toSorted((one, other) => other - one)
    .map((weight) => ({ weight, bits: bitsOf(weights.map((one) => one === weight)) }));
  let best = { person: 0, signIn: 0, score: 0 };
  for (const [person, who] of people.entries())
    for (const [signIn, how] of signIns.entries()) {
      const met = inBoth(who.taken, how.taken);
      const weight = byWeight.find(({ bits }) => hasAny(inBoth(met, bits)))?.weight ?? 0;
      const risk = [riskOf(who.person.riskLevel), riskOf(how.signIn.signInRiskLevel)];
      // Of a policy without a risk nothing is shown by one.
      const level = { 0: risk[0], 3: risk[1] }[weight % 4] ?? 0;
      const score = weight * 4 + (weight > 0 ? level : 0);
      if (score > best.score) best = { person, signIn, score };
    }
  return { person: best.person, signIn: best.signIn };
};

/** Judges made-up people and sign-ins by policies, each for themselves. */
const judging =
  (policies: readonly ConditionalAccessPolicy[], imported: Imported, mentioned: Mentioned) =>
  (people: readonly MadeUpPerson[], signIns: readonly MadeUpSignIn[]) => {
    const scenarioAt = (row: number, column: number) => {
      const [who, how] = [people[row], signIns[column]];
      if (!who || !how) throw new RangeError(`There is no cell ${row}, ${column}.`);
      const signIn = { ...how.signIn, name: '' };
      return scenarioOf({ person: who.person, signIn }, imported, mentioned);
    };
    const counts = { people: people.length, signIns: signIns.length };
    const { whos, hows } = sidesOf(policies, counts, scenarioAt);
    const taken = (all: readonly Judged[], at: number): Bits => all[at]?.taken ?? new Uint32Array();
    return {
      people: people.map((one, at) => ({ ...one, taken: taken(whos, at) })),
      signIns: signIns.map((one, at) => ({ ...one, taken: taken(hows, at) })),
    };
  };

/**
 * People and sign-ins to ask about where nobody names any: those that policies tell apart one thing at a time, and those in
 * which several come together for a policy that would apply to none of them.
 */
export const madeUpFrom = (imported: Imported, mentioned: Mentioned): MadeUp => {
  const policies = imported.policies
    .map(({ policy }) => policy)
    .filter(({ state }) => state !== 'disabled')
    .slice(0, mostPolicies);
  const judge = judging(policies, imported, mentioned);
  const ordinary = judge(ordinaryPeople(mentioned), ordinarySignIns(mentioned));
  const without = (judged: readonly Judged[]): ConditionalAccessPolicy[] => {
    const covered = coveredBy(judged);
    return policies.filter((_, at) => !has(covered, at));
  };
  const wanted = {
    people: once(without(ordinary.people).flatMap((policy) => peopleFor(policy, mentioned))),
    signIns: once(
      without(ordinary.signIns).flatMap((policy) => {
        const parts = signInPartsFor(policy, mentioned);
        return parts.length > 0 ? [signInWith(...parts)] : [];
      }),
    ),
  };
  // Who and what stands at the start is there so that there is always a cell to judge.
  const tried = judge(
    [...ordinary.people.slice(0, 1), ...wanted.people.slice(0, mostTried)],
    [...ordinary.signIns.slice(0, 1), ...wanted.signIns.slice(0, mostTried)],
  );
  const people = needed(ordinary.people, tried.people.slice(1));
  const signIns = needed(ordinary.signIns, tried.signIns.slice(1));
  const beyond = [
    { kind: 'person', count: people.wanted + Math.max(0, wanted.people.length - mostTried) },
    { kind: 'signIn', count: signIns.wanted + Math.max(0, wanted.signIns.length - mostTried) },
  ] as const;
  return {
    people: people.kept.map(({ called, person }) => ({ called, person })),
    signIns: signIns.kept.map(({ called, signIn }) => ({ called, signIn })),
    leftOut: [...leftOut(mentioned), ...beyond.filter(({ count }) => count > most)],
    first: firstOf(policies, people.kept, signIns.kept),
  };
};
