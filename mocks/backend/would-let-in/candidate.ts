import type { Caution, Change, ChangeKind } from '../../../src/api/contract.ts';
import type { World } from '../world.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';

/** A change that can be tried. */
export interface Candidate {
  change: Change;
  /** Of two changes in one slot only one can be made. */
  slot: string;
  /** The lower is made first where two are made. */
  rank: number;
  /** Seconds that pass with it. */
  waits?: number;
  /** What it takes for granted, for it cannot be known. */
  assumes?: Caution;
  /** The world after the change; null where it cannot be made. */
  apply: (world: World, at: string) => World | null;
}

/** Whom a change shall let in, and how they stand. */
export interface Stopped {
  world: World;
  person: Person;
  /** The sign-in that was stopped when they tried again. */
  attempt: Attempt | null;
  at: string;
  /** Ids of the enforced policies that applied when the person tried again. */
  applying: readonly string[];
}

/** What a change is of, but for what most changes have not. */
export const changeOf = (
  kind: ChangeKind,
  own: Partial<Omit<Change, 'kind' | 'id'>> & { target?: string } = {},
): Change => {
  const { target, ...rest } = own;
  return {
    id: target === undefined ? kind : `${kind}:${target}`,
    kind,
    organisation: null,
    about: null,
    place: null,
    commands: null,
    ...rest,
  };
};
