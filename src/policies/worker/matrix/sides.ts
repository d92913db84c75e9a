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
  /** Of another organisation, which says nothing here of the device. */
  readonly isExternal: boolean;
}

/** What policies see of a sign-in, and which take it for what it is to, and for registering security info. */
interface Taken {
  readonly conditions: SignInConditions;
  readonly taken: Bits;
  readonly takenToRegister: Bits;
}

/** One sign-in, as far as it matters. */
export interface How extends Taken {
  readonly state: string;
  /** The same where somebody of another organisation signs in: their device is another one to policies. */
  readonly ofExternals: Taken;
}

/** How policies take somebody's sign-in; they apply where they take the person too. */
export const takenOf = (who: Who, how: How): Taken => (who.isExternal ? how.ofExternals : how);

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
  const whos = some(counts.people, (at): Who => {
    const scenario = scenarioOf(at, 0);
    const { user } = compile(scenario.tenant);
    const conditions = conditionsIn(scenario);
    const isExternal = !['none', 'internalGuest'].includes(conditions.user.externalUserType);
    return { state: whoIn(scenario), taken: bitsOf(user(conditions)), isExternal };
  });
  const own = Math.max(
    0,
    whos.findIndex(({ isExternal }) => !isExternal),
  );
  const external = whos.findIndex(({ isExternal }) => isExternal);
  const takenBy = (person: number, at: number): Taken => {
    const scenario = scenarioOf(person, at);
    const { signIn } = compile(scenario.tenant);
    const conditions = conditionsIn(scenario);
    return {
      conditions,
      taken: bitsOf(signIn(conditions)),
      takenToRegister: bitsOf(signIn(onRegistrationAction(conditions))),
    };
  };
  return {
    whos,
    hows: some(counts.signIns, (at): How => {
      const scenario = scenarioOf(own, at);
      const taken = takenBy(own, at);
      return {
        state: howIn(scenario),
        ...taken,
        ofExternals: external < 0 || external === own ? taken : takenBy(external, at),
      };
    }),
  };
};
