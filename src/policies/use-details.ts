import { useEffect, useState } from 'react';

/** What was asked of the worker: null while it is on its way. `ask` must be the same function for as long as the question is. */
export const useDetails = <T>(ask: () => Promise<T | null>): T | null => {
  const [answer, setAnswer] = useState<{ to: unknown; found: T | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const asking = async (): Promise<void> => {
      // Where the worker broke down the page says so, and this row goes.
      const found = await ask().catch(() => null);
      if (isWanted) setAnswer({ to: ask, found });
    };
    void asking();
    return () => {
      isWanted = false;
    };
  }, [ask]);
  return answer?.to === ask ? answer.found : null;
};
