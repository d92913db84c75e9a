import { type Bits, has, inBoth, indexesOf } from './bits.ts';
import type { How, Sides, Who } from './sides.ts';

/** Sign-ins that come out alike, and one of them to walk. */
export interface Situation {
  /** Equal for all that come out alike, whichever policies bring that about. */
  readonly key: string;
  /** The places of one of them among the people and the sign-ins. */
  readonly person: number;
  readonly signIn: number;
  /** The places of policies that decide it: one for all that ask for the same. */
  readonly policies: readonly number[];
}

/** A policy, as far as it matters where it applies. */
export interface Deciding {
  /** What it does. Null for one that is not enforced, which changes nothing. */
  readonly demand: string | null;
  /** It is about registering security info. */
  readonly isOnRegistering: boolean;
}

/** Numbers for texts, the same for the same. */
const numbering = (): ((text: string) => number) => {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
};

const textOf = (bits: Bits): string => bits.join(',');

/** Each cell's situation, row by row: people are rows, sign-ins columns. */
export const situationsOf = (
  { whos, hows }: Sides,
  policies: readonly Deciding[],
): { readonly situations: readonly Situation[]; readonly cells: Uint32Array } => {
  const person = numbering();
  const signIn = numbering();
  const people = whos.map(({ state, taken }) => person(`${state} ${textOf(taken)}`));
  const signIns = hows.map(({ state, taken, takenToRegister }) =>
    signIn(`${state} ${textOf(taken)} ${textOf(takenToRegister)}`),
  );
  const pairs = new Map<string, number>();
  const found = new Map<string, number>();
  const situations: Situation[] = [];
  const cells = new Uint32Array(whos.length * hows.length);
  const situationOf = (row: number, column: number): number => {
    const [who, how] = [whos[row], hows[column]];
    if (!who || !how) throw new RangeError(`There is no cell ${row}, ${column}.`);
    const deciding = decidingFor(who, how, policies);
    // Which of two comes first changes nothing: all of them have to be met.
    const demands = [...deciding.keys()].toSorted().join('\n');
    const key = `${who.state}\n${how.state}\n${demands}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    situations.push({ key, person: row, signIn: column, policies: [...deciding.values()] });
    found.set(key, situations.length - 1);
    return situations.length - 1;
  };
  for (const [row, one] of people.entries()) {
    for (const [column, other] of signIns.entries()) {
      const pair = `${one} ${other}`;
      const at = pairs.get(pair) ?? situationOf(row, column);
      pairs.set(pair, at);
      cells[row * hows.length + column] = at;
    }
  }
  return { situations, cells };
};

/** The policies that decide a sign-in, by what they do: the first of those that do the same. */
const decidingFor = (who: Who, how: How, policies: readonly Deciding[]): Map<string, number> => {
  const deciding = new Map<string, number>();
  const take = (bits: Bits, isWanted: (policy: Deciding) => boolean, on: string): void => {
    for (const at of indexesOf(bits)) {
      const policy = policies[at];
      if (!policy || policy.demand === null || !isWanted(policy)) continue;
      const demand = `${on} ${policy.demand}`;
      if (!deciding.has(demand)) deciding.set(demand, at);
    }
  };
  take(inBoth(who.taken, how.taken), () => true, 'application');
  const toRegister = inBoth(who.taken, how.takenToRegister);
  take(toRegister, ({ isOnRegistering }) => isOnRegistering, 'registering');
  return deciding;
};

/** Whether a policy applies in a cell, enforced or not. */
export const appliesIn = (
  { whos, hows }: Sides,
  policy: number,
  person: number,
  signIn: number,
): boolean => {
  const [who, how] = [whos[person], hows[signIn]];
  return who !== undefined && how !== undefined && has(who.taken, policy) && has(how.taken, policy);
};
