import {
  compileSides,
  type Side,
  type SignInConditions,
} from '../../../../mocks/backend/conditional-access/index.ts';
import { onRegistrationAction } from '../../../../mocks/backend/registration.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { type Bits, bitsOf } from './bits.ts';
import { conditionsIn, howIn, whoIn } from './situation.ts';

/** One person, as far as it matters: which policies take them, and what else decides. */
export interface Who {
  readonly state: string;
  readonly taken: Bits;
}

/** One sign-in, as far as it matters: which policies take it for what it is to, and for registering security info. */
export interface How {
  readonly state: string;
  readonly conditions: SignInConditions;
  readonly taken: Bits;
  readonly takenToRegister: Bits;
}

/** Everybody and every sign-in, each by itself. A policy applies where both take it. */
export interface Sides {
  readonly whos: readonly Who[];
  readonly hows: readonly How[];
}

/** Compiles a set once for each directory: a sign-in says where it comes from, and so which places are where. */
const compilerOf = (policies: readonly ConditionalAccessPolicy[]) => {
  const known = new Map<string, { user: Side; signIn: Side }>();
  return ({ directory }: Scenario['tenant']): { user: Side; signIn: Side } => {
    if (!directory) throw new Error('A tenant has a directory.');
    const key = JSON.stringify(directory);
    const compiled = known.get(key) ?? compileSides(policies, directory);
    known.set(key, compiled);
    return compiled;
  };
};

/** Judges people and sign-ins apart. `scenarioOf` puts the one at a place among the people and a sign-in together. */
export const sidesOf = (
  policies: readonly ConditionalAccessPolicy[],
  counts: { readonly people: number; readonly signIns: number },
  scenarioOf: (person: number, signIn: number) => Scenario,
): Sides => {
  const compile = compilerOf(policies);
  const some = <T>(count: number, of: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => of(at));
  return {
    whos: some(counts.people, (at) => {
      const scenario = scenarioOf(at, 0);
      const { user } = compile(scenario.tenant);
      return { state: whoIn(scenario), taken: bitsOf(user(conditionsIn(scenario))) };
    }),
    hows: some(counts.signIns, (at) => {
      const scenario = scenarioOf(0, at);
      const { signIn } = compile(scenario.tenant);
      const conditions = conditionsIn(scenario);
      return {
        state: howIn(scenario),
        conditions,
        taken: bitsOf(signIn(conditions)),
        takenToRegister: bitsOf(signIn(onRegistrationAction(conditions))),
      };
    }),
  };
};
