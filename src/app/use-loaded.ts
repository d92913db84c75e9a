import { useEffect, useMemo, useState } from 'react';
import { type Gone, goneBy, type Transport } from '../api/client.ts';
import { useApp } from './app-context.ts';

/** What a window needs before it can be drawn: there, on its way (null), or failed until somebody tries again. */
export interface Loaded<T> {
  opened: T | null;
  failed: Gone | null;
  retry: () => void;
}

/** Asks the backend once for what a window of a rehearsal needs. `load` must be the same function each time. */
export const useLoaded = <T>(
  rehearsal: string,
  load: (transport: Transport, rehearsal: string) => Promise<T>,
): Loaded<T> => {
  const { backend } = useApp();
  const [opened, setOpened] = useState<T | null>(null);
  const [failed, setFailed] = useState<Gone | null>(null);
  const [tries, setTries] = useState(0);
  const opening = useMemo(() => ({ rehearsal, tries }), [rehearsal, tries]);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const found = await load(await backend(), opening.rehearsal);
      if (current) setOpened(found);
    };
    ask().catch((error: unknown) => current && setFailed(goneBy(error) ?? 'lost'));
    return () => {
      current = false;
    };
  }, [opening, backend, load]);
  return {
    opened,
    failed,
    retry: () => {
      setFailed(null);
      setTries((count) => count + 1);
    },
  };
};
