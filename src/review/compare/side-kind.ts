import { openPacks, packSlots } from '../pack/opened.ts';
import type { Side } from './link.ts';
import { nearestLooks } from './packed-side.ts';

/** What a side may show: a state as it is now, a picture of one of the packs, or a picture that is given. */
export const sideKinds = ['live', ...packSlots, 'picture'] as const;
export type SideKind = (typeof sideKinds)[number];

/** What a side shows. */
export const kindOf = (side: Side): SideKind => (side.kind === 'packed' ? side.slot : side.kind);

/** The side in another kind, with the same state and looks as far as they go; what it lacks is taken of the other side. */
export const inKind = (side: Side, kind: SideKind, others: readonly Side[]): Side => {
  if (kind === 'picture') return { kind };
  const shown = [side, ...others].find((one) => one.kind !== 'picture');
  if (!shown) return side;
  const { screen, state, variant } = shown;
  if (kind === 'live') return { kind, screen, state, variant };
  const pack = openPacks.now()[kind];
  const wanted = { screen, state, variant };
  return {
    kind: 'packed',
    slot: kind,
    ...wanted,
    variant: pack ? nearestLooks(pack, wanted) : variant,
  };
};
