import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Map or list. */
export type View = 'map' | 'list';

/** What the address says of the map, as it stands there: nothing is checked yet. */
export interface Address {
  scenario: string | null;
  state: string | null;
  view: View | null;
  lines: 'all' | null;
  /** What the address asks for and nobody can give. */
  ignored: readonly (readonly [name: string, value: string])[];
}

/** What is to stand in the address from now on; null takes it away. */
export type Change = Partial<Omit<Address, 'ignored'>>;

/** The map's own part of the address, so that what is looked at can be linked. */
export const useAddress = (): [Address, (part: Change) => void] => {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (part: Change) =>
      setSearch(
        (present) => {
          const next = new URLSearchParams(present);
          for (const [name, value] of Object.entries(part)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const [view, lines] = [search.get('view'), search.get('lines')];
  const isView = view === 'map' || view === 'list';
  return [
    {
      scenario: search.get('scenario'),
      state: search.get('state'),
      view: isView ? view : null,
      lines: lines === 'all' ? 'all' : null,
      ignored: [
        ...(view !== null && !isView ? [['view', view] as const] : []),
        ...(lines !== null && lines !== 'all' ? [['lines', lines] as const] : []),
      ],
    },
    change,
  ];
};
