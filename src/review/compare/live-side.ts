import type { ScreenId } from '../../screens/screen.ts';
import { axes, isValue, meaningless, valueOf, withParameter } from '../variants/axes.ts';
import type { Variants } from '../variants/use-variants.ts';
import { type Chosen, variantOf } from '../variants/variant-of.ts';
import { readAddress } from './address.ts';
import type { Content } from './layer.tsx';
import { type Side, type SideName, sideInLink } from './link.ts';

/** What counts where a side says nothing and the axis knows: a side's looks are its own, and not the page's. */
const plain = Object.fromEntries(
  axes.flatMap(({ name, otherwise }) => (otherwise === null ? [] : [[name, otherwise]])),
);

/** The values of a side's variant that mean something. */
const meant = (variant: Record<string, string>): Chosen =>
  Object.fromEntries(
    axes.flatMap((axis) => {
      const value = variant[axis.name];
      return value !== undefined && isValue(axis, value) ? [[axis.name, value]] : [];
    }),
  );

/** How a live side is drawn; `width` is in px where it says none. */
export const liveContent = (side: Side & { kind: 'live' }, width: number): Content => {
  const chosen: Chosen = { ...plain, ...meant(side.variant) };
  return {
    kind: 'live',
    screen: side.screen as ScreenId,
    state: side.state,
    variant: variantOf(chosen),
    width: Number(chosen.width ?? width),
    showsFocus: chosen.focus === 'shown',
  };
};

/** The variants of a live side, to be set like those of a page; they stand in the page's address within the side. */
export const variantsOf = (
  page: Variants,
  name: SideName,
  side: Side & { kind: 'live' },
): Variants => {
  const search = new URLSearchParams(side.variant);
  return {
    ...page,
    said: (axis) => valueOf(axis, search),
    ignored: meaningless(search),
    search,
    edit: (change) =>
      page.edit((present) => {
        const now = readAddress(present).sides[name];
        if (now.kind !== 'live') return present;
        const variant = Object.fromEntries(change(new URLSearchParams(now.variant)));
        return withParameter(present, name, sideInLink({ ...now, variant }));
      }),
  };
};
