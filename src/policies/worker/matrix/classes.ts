import { type Bits, has, inBoth, indexesOf } from './bits.ts';
import { type How, type Sides, takenOf, type Who } from './sides.ts';

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

/** What blocks a sign-in to which some policies apply, by their places; null where nothing does. */
export type BlockOf = (applying: readonly number[], how: How) => string | null;

/** Each cell's situation, row by row: people are rows, sign-ins columns. */
export const situationsOf = (
  { whos, hows }: Sides,
  policies: readonly Deciding[],
  blockOf: BlockOf,
): { readonly situations: readonly Situation[]; readonly cells: Uint32Array } => {
  const person = numbering();
  const signIn = numbering();
  const people = whos.map(({ state, taken }) => person(`${state} ${textOf(taken)}`));
  const signIns = hows.map(({ state, taken, takenToRegister, ofExternals }) =>
    signIn(
      [state, taken, takenToRegister, ofExternals.taken, ofExternals.takenToRegister]
        .map((part) => (typeof part === 'string' ? part : textOf(part)))
        .join(' '),
    ),
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
    const block = blockOf([...deciding.toApplication.values()], how);
    const demands = block === null ? keysOf(deciding) : `${block}\n${whileBlocked(deciding, how)}`;
    const key = `${who.state}\n${how.state}\n${demands}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const deciders = [...deciding.toApplication.values(), ...deciding.toRegister.values()];
    situations.push({ key, person: row, signIn: column, policies: deciders });
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

/** The policies that decide a sign-in and registering in it, by what they do: the first of those that do the same. */
interface Deciders {
  readonly toApplication: ReadonlyMap<string, number>;
  readonly toRegister: ReadonlyMap<string, number>;
}

/** What still tells blocked sign-ins apart: whoever goes to register may be kept from it by what is about that alone. */
const whileBlocked = ({ toRegister }: Deciders, { conditions: { target } }: How): string =>
  target.kind === 'userAction' ? [...toRegister.keys()].toSorted().join('\n') : '';

const keysOf = ({ toApplication, toRegister }: Deciders): string =>
  [...[...toApplication.keys()].toSorted(), '', ...[...toRegister.keys()].toSorted()].join('\n');

const decidingFor = (who: Who, how: How, policies: readonly Deciding[]): Deciders => {
  const among = (bits: Bits, isMeant: (policy: Deciding) => boolean): Map<string, number> => {
    const found = new Map<string, number>();
    for (const at of indexesOf(bits)) {
      const policy = policies[at];
      if (!policy || policy.demand === null || !isMeant(policy)) continue;
      if (!found.has(policy.demand)) found.set(policy.demand, at);
    }
    return found;
  };
  const { taken, takenToRegister } = takenOf(who, how);
  return {
    toApplication: among(inBoth(who.taken, taken), () => true),
    toRegister: among(inBoth(who.taken, takenToRegister), ({ isOnRegistering }) => isOnRegistering),
  };
};

/** Whether a policy applies in a cell, enforced or not. */
export const appliesIn = (
  { whos, hows }: Sides,
  policy: number,
  person: number,
  signIn: number,
): boolean => {
  const [who, how] = [whos[person], hows[signIn]];
  if (!who || !how) return false;
  return has(who.taken, policy) && has(takenOf(who, how).taken, policy);
};
