import { useEffect, useMemo, useState } from 'react';

/** What was asked for: there, on its way (null), or failed until somebody tries again. */
export interface Asked<T> {
  found: T | null;
  failed: boolean;
  retry: () => void;
}

/** Asks once for each `ask`, which must be the same function for as long as the question is. Null asks nothing. */
export const useAsked = <T>(ask: (() => Promise<T>) | null): Asked<T> => {
  const [answer, setAnswer] = useState<{ to: unknown; found: T | null } | null>(null);
  const [tries, setTries] = useState(0);
  const question = useMemo(() => ({ ask, tries }), [ask, tries]);
  useEffect(() => {
    let current = true;
    const asking = async (): Promise<void> => {
      if (!question.ask) return;
      try {
        const found = await question.ask();
        if (current) setAnswer({ to: question, found });
      } catch {
        // Whatever went wrong, the page is there without what was asked for, and says so.
        if (current) setAnswer({ to: question, found: null });
      }
    };
    void asking();
    return () => {
      current = false;
    };
  }, [question]);
  const isAnswered = ask !== null && answer?.to === question;
  return {
    found: isAnswered ? answer.found : null,
    failed: isAnswered && answer.found === null,
    retry: () => {
      setTries((count) => count + 1);
    },
  };
};
