import {
  combine,
  type Directory,
  type PolicyEvaluation,
  shownNothing,
} from '../../../../mocks/backend/conditional-access/index.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import type { Ending } from '../../everybody-protocol.ts';
import type { About } from '../../rpc.ts';
import { type Case, type Imported, scenarioOf } from '../rehearse/cases.ts';
import type { Mentioned } from '../rehearse/mentioned.ts';
import type { RehearsedPerson } from '../rehearse/people.ts';
import type { RehearsedSignIn } from '../rehearse/sign-ins.ts';
import type { WalkedQuickly } from '../rehearse/walk.ts';
import { type BlockOf, type Deciding, situationsOf } from './classes.ts';
import { endingOf } from './ending.ts';
import { type Sides, sidesOf } from './sides.ts';
import { demandOf } from './situation.ts';

/** Who is asked about, how they sign in, and by which policies. */
export interface Everybody extends Pick<Case, 'settings'> {
  readonly people: readonly RehearsedPerson[];
  readonly signIns: readonly RehearsedSignIn[];
  readonly imported: Imported;
  readonly mentioned: Mentioned;
}

/** How everybody's every sign-in ends. */
export interface Matrix {
  readonly endings: readonly Ending[];
  /** For each cell, row by row, the place of its ending; people are rows, sign-ins columns. */
  readonly cells: Uint32Array;
  readonly sides: Sides;
}

/** What a matrix needs from where it runs. */
export interface Means {
  readonly walk: (scenario: Scenario) => Promise<WalkedQuickly>;
  /** How situations ended that were walked before, by their keys. It is added to. */
  readonly known: Map<string, Ending>;
  /** Lets others have their turn, such as who says stop. */
  readonly rest: () => Promise<void>;
}

/** So many walks before others have their turn: some tens of ms. */
const between = 6;

/** More endings than anybody asks about at once. */
const most = 20_000;

const decidingOf = ({ imported }: Everybody): Deciding[] =>
  imported.policies.map(({ policy }) => ({
    demand: policy.state === 'enabled' ? demandOf(policy) : null,
    isOnRegistering: policy.conditions.applications.includeUserActions.includes(
      'urn:user:registersecurityinfo',
    ),
  }));

/** A block wins over everything else that is asked, so that all who are blocked for one cause see the same. */
const blockUnder = (
  policies: readonly ConditionalAccessPolicy[],
  directory: Directory = { namedLocations: [], applications: [], authenticationStrengths: [] },
): BlockOf => {
  const applying = policies.map((policy): PolicyEvaluation => ({
    policyId: policy.id,
    displayName: policy.displayName,
    state: policy.state,
    policyApplies: true,
    analysisReasons: 'notSet',
    policy,
    rules: [],
  }));
  return (places, { conditions: { clientAppType } }) => {
    const met = places.flatMap((at) => applying[at] ?? []);
    const demand = combine(met, { ...shownNothing, clientAppType }, directory);
    return demand.kind === 'block' ? `block ${demand.cause} ${demand.rules.join(' ')}` : null;
  };
};

/**
 * Everybody's every sign-in. Who comes to the same place in the same way is walked once, by the product's own backend
 * and journey. Rejects with the signal's reason when it aborts.
 */
export const matrixOf = async (
  everybody: Everybody,
  { walk, known, rest }: Means,
  { report, signal }: About<{ walked: number; ofWalks: number }>,
): Promise<Matrix> => {
  const { people, signIns, settings = {}, imported, mentioned } = everybody;
  const scenarioAt = (row: number, column: number): Scenario => {
    const [person, signIn] = [people[row], signIns[column]];
    if (!person || !signIn) throw new RangeError(`There is no cell ${row}, ${column}.`);
    return scenarioOf({ person, signIn, settings }, imported, mentioned);
  };
  const policies = imported.policies.map(({ policy }) => policy);
  const counts = { people: people.length, signIns: signIns.length };
  const sides = sidesOf(policies, counts, scenarioAt);
  const { situations, cells } = situationsOf(
    sides,
    decidingOf(everybody),
    blockUnder(policies, scenarioAt(0, 0).tenant.directory),
  );
  if (known.size > most) known.clear();
  const unknown = situations.filter(({ key }) => !known.has(key));
  for (const [walked, { key, person, signIn, policies: deciding }] of unknown.entries()) {
    if (walked % between === 0) {
      report({ walked, ofWalks: unknown.length });
      // oxlint-disable-next-line no-await-in-loop -- This is what the pause is for.
      await rest();
      signal.throwIfAborted();
    }
    const scenario = {
      ...scenarioAt(person, signIn),
      policies: policies.filter((_, at) => deciding.includes(at)),
    };
    // oxlint-disable-next-line no-await-in-loop -- One after the other, so that it can be stopped.
    known.set(key, endingOf(await walk(scenario)));
  }
  return {
    ...inOrder(
      situations.map(({ key }) => known.get(key)),
      cells,
    ),
    sides,
  };
};

/** Equal endings once, in the order in which they come up. */
const inOrder = (
  endings: readonly (Ending | undefined)[],
  cells: Uint32Array,
): Pick<Matrix, 'endings' | 'cells'> => {
  const distinct = new Map<string, number>();
  const kept: Ending[] = [];
  const places = endings.map((ending) => {
    if (!ending) throw new Error('Every situation was walked.');
    const key = JSON.stringify(ending);
    const at = distinct.get(key) ?? kept.push(ending) - 1;
    distinct.set(key, at);
    return at;
  });
  return { endings: kept, cells: cells.map((at) => places[at] ?? 0) };
};
