import type { Finding } from '../../everybody-protocol.ts';
import { bitsOf, type Bits, has } from '../matrix/bits.ts';
import type { Matrix } from '../matrix/matrix.ts';
import type { Gathered } from '../policy-set.ts';

/** Everything that findings are made of. */
export interface Judged {
  readonly gathered: Gathered;
  readonly matrix: Matrix;
}

type Policy = Gathered['policies'][number]['policy'];

/** A finding, with what it is about filled in. */
export const found = (
  kind: Finding['kind'],
  severity: Finding['severity'],
  part: Partial<Pick<Finding, 'about' | 'names'>> & {
    readonly policies?: readonly Policy[];
    readonly cells?: Iterable<number>;
    /** How many sign-ins a row of the matrix has. */
    readonly columns?: number;
  } = {},
): Finding => {
  const cells = [...(part.cells ?? [])];
  const columns = part.columns ?? 1;
  return {
    kind,
    severity,
    about: part.about ?? '',
    policies: (part.policies ?? []).map(({ id, displayName }) => ({ id, displayName })),
    names: part.names ?? [],
    cells,
    count: cells.length,
    people: new Set(cells.map((cell) => Math.floor(cell / columns))).size,
    signIns: new Set(cells.map((cell) => cell % columns)).size,
  };
};

/** Whom among those asked about a policy takes, and which sign-ins: it applies in all cells where both meet. */
export interface Reach {
  readonly people: Bits;
  readonly signIns: Bits;
}

/** How far a policy reaches. */
export const reachOf = ({ sides }: Matrix, policy: number): Reach => ({
  people: bitsOf(sides.whos.map(({ taken }) => has(taken, policy))),
  signIns: bitsOf(sides.hows.map(({ taken }) => has(taken, policy))),
});

/** Whether anything is in it. */
export const isSome = (bits: Bits): boolean => bits.some((word) => word !== 0);

/** Whether all of one is in the other. */
export const isWithin = (one: Bits, other: Bits): boolean =>
  one.every((word, at) => (word & ~(other[at] ?? 0)) === 0);
