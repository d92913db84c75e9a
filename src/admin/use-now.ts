import { useEffect, useState } from 'react';
import type { ConsoleClient } from './console-client.ts';

/** The rehearsal's time in ms since 1970, asked anew whenever the world moved; null before it is known. */
export const useNow = (client: ConsoleClient): number | null => {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    const ask = (): void => {
      client.now().then(
        (time) => current && setNow(Date.parse(time)),
        // Exact times say enough where the clock cannot be asked.
        () => undefined,
      );
    };
    ask();
    const stop = client.subscribe(ask);
    return () => {
      current = false;
      stop();
    };
  }, [client]);
  return now;
};
