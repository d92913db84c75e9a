import { useState } from 'react';
import type { PhoneRequest, PhoneView } from '../api/contract.ts';

/**
 * The requests that the phone shows: those that notify, and those that were there when somebody refreshed the app.
 * Each window's phone is refreshed on its own, as a pull on a screen is.
 */
export const useNoticed = (): {
  noticed: (view: PhoneView) => PhoneRequest[];
  notice: (view: PhoneView) => void;
  /** Somebody has refreshed the app. */
  isRefreshed: boolean;
} => {
  const [refreshed, setRefreshed] = useState<ReadonlySet<string> | null>(null);
  const all = ({ request, others }: PhoneView): PhoneRequest[] => [
    ...(request ? [request] : []),
    ...others,
  ];
  return {
    noticed: (view) => all(view).filter(({ id, notifies }) => notifies || refreshed?.has(id)),
    notice: (view) => setRefreshed(new Set(all(view).map(({ id }) => id))),
    isRefreshed: refreshed !== null,
  };
};
