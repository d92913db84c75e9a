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

/** People and sign-ins, and with them all cells where both meet. */
export interface Cells {
  readonly people: Bits;
  readonly signIns: Bits;
}

/** Where a policy applies. To somebody of another organisation the same device is another one, so that they come apart. */
export interface Reach {
  readonly own: Cells;
  readonly external: Cells;
}

/** How far a policy reaches. */
export const reachOf = ({ sides: { whos, hows } }: Matrix, policy: number): Reach => {
  const taking = (external: boolean): Cells => ({
    people: bitsOf(
      whos.map(({ taken, isExternal }) => isExternal === external && has(taken, policy)),
    ),
    signIns: bitsOf(hows.map((how) => has((external ? how.ofExternals : how).taken, policy))),
  });
  return { own: taking(false), external: taking(true) };
};

/** Both parts of a reach. */
export const partsOf = ({ own, external }: Reach): readonly Cells[] => [own, external];

/** Whether anything is in it. */
export const isSome = (bits: Bits): boolean => bits.some((word) => word !== 0);

/** Whether all of one is in the other. */
export const isWithin = (one: Bits, other: Bits): boolean =>
  one.every((word, at) => (word & ~(other[at] ?? 0)) === 0);
