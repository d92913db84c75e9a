import { useEffect, useMemo, useState } from 'react';
import { policiesHere } from '../here.ts';
import type { Answer } from '../answer-protocol.ts';
import type { Question, SetView } from '../protocol.ts';
import { questionsHere } from '../question/store.ts';

/** Lets the questions know what the present set lets one ask; or says why this failed, until somebody tries again. */
export const useOffer = (set: SetView): { failure: string | null; retry: () => void } => {
  const [failed, setFailed] = useState<{ to: object; why: string } | null>(null);
  const [tries, setTries] = useState(0);
  const asked = useMemo(() => ({ set, tries }), [set, tries]);
  useEffect(() => {
    if (asked.set.policies.length === 0) return undefined;
    let current = true;
    const offer = async (): Promise<void> => {
      try {
        const askable = await policiesHere().ask('askable', null);
        if (current) questionsHere().offer(askable);
      } catch (error) {
        if (current) setFailed({ to: asked, why: String(error) });
      }
    };
    void offer();
    return () => {
      current = false;
    };
  }, [asked]);
  return {
    failure: failed?.to === asked ? failed.why : null,
    retry: () => setTries((count) => count + 1),
  };
};

/** An answer on its way, there, or failed until somebody tries again. The one before stays until the next is there. */
export interface Asked {
  answer: Answer | null;
  isWaiting: boolean;
  /** What went wrong, for whoever looks into it; null where nothing did. */
  failure: string | null;
  retry: () => void;
}

/** Asks a question of the present set, again whenever either changes. */
export const useAnswer = (question: Question | null, set: SetView): Asked => {
  const [found, setFound] = useState<{ to: object; answer: Answer | null; why?: string } | null>(
    null,
  );
  const [last, setLast] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  const key = question && JSON.stringify(question);
  // A set is another object after each change.
  const asked = useMemo(() => (key === null ? null : { key, set, tries }), [key, set, tries]);
  useEffect(() => {
    if (asked === null) return undefined;
    const control = new AbortController();
    const find = async (): Promise<void> => {
      const { signal } = control;
      try {
        const given = JSON.parse(asked.key) as Question;
        const answer = await policiesHere().ask('answer', given, { signal });
        setFound({ to: asked, answer });
        setLast(answer);
      } catch (error) {
        if (!signal.aborted) setFound({ to: asked, answer: null, why: String(error) });
      }
    };
    void find();
    return () => control.abort();
  }, [asked]);
  const isThere = asked !== null && found?.to === asked;
  return {
    answer: isThere ? found.answer : last,
    isWaiting: asked !== null && !isThere,
    failure: isThere ? (found.why ?? null) : null,
    retry: () => setTries((count) => count + 1),
  };
};
