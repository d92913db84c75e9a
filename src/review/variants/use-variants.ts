import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMedia } from '../use-media.ts';
import { type Axis, type AxisName, axes, meaningless, valueOf } from './axes.ts';

/** The variants of the present address, and how to change them. */
export interface Variants {
  /** What the address says of an axis; null where it says nothing. */
  said: (axis: Axis) => string | null;
  /** The width in px that the address asks for; null if it asks for none. */
  askedWidth: number | null;
  /** The width in px of what is drawn. */
  width: number;
  /** Focus rings are drawn on all that can have the focus. */
  showsFocus: boolean;
  /** What the address asks for and nobody can give. */
  ignored: readonly [name: AxisName, value: string][];
  search: URLSearchParams;
  /** Changes the address, starting from what it says at that moment. */
  edit: (change: (present: URLSearchParams) => URLSearchParams) => void;
}

const axisOf = (name: AxisName): Axis => {
  const found = axes.find((axis) => axis.name === name);
  if (!found) throw new Error(`There is no axis ${name}.`);
  return found;
};

/** Variants live in the address, so that what is looked at can be linked. */
export const useVariants = (): Variants => {
  const [inAddress, setSearch] = useSearchParams();
  // The router shows an address a moment after it has been set; a second press must find what the first one chose.
  const [ahead, setAhead] = useState<string | null>(null);
  if (ahead !== null && ahead === inAddress.toString()) setAhead(null);
  const search = new URLSearchParams(ahead ?? inAddress);
  const edit = useCallback(
    (change: (present: URLSearchParams) => URLSearchParams) => {
      const next = change(new URLSearchParams(window.location.search));
      setAhead(next.toString());
      setSearch(next, { replace: true, preventScrollReset: true });
    },
    [setSearch],
  );
  const asked = valueOf(axisOf('width'), search);
  const askedWidth = asked === null ? null : Number(asked);
  const isNarrow = useMedia('(max-width: 599px)');
  return {
    said: (axis) => valueOf(axis, search),
    askedWidth,
    width: askedWidth ?? (isNarrow ? 320 : 1280),
    showsFocus: valueOf(axisOf('focus'), search) === 'shown',
    ignored: meaningless(search),
    search,
    edit,
  };
};
