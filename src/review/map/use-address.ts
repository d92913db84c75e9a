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
}

/** The map's own part of the address, so that what is looked at can be linked. */
export const useAddress = (): [Address, (part: Partial<Address>) => void] => {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (part: Partial<Address>) =>
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
  const view = search.get('view');
  return [
    {
      scenario: search.get('scenario'),
      state: search.get('state'),
      view: view === 'map' || view === 'list' ? view : null,
      lines: search.get('lines') === 'all' ? 'all' : null,
    },
    change,
  ];
};
