import { useEffect, useState } from 'react';
import { policiesHere } from '../here.ts';
import type { Answer, Askable, Question, SetView } from '../protocol.ts';
import { questionsHere } from '../question/store.ts';

/** Lets the questions know what the present set lets one ask. */
export const useOffer = (set: SetView): void => {
  useEffect(() => {
    if (set.policies.length === 0) return undefined;
    let current = true;
    const offer = (askable: Askable): void => {
      if (current) questionsHere().offer(askable);
    };
    // Where the worker breaks down the page says so at the answer.
    policiesHere()
      .ask('askable', null)
      .then(offer, () => {});
    return () => {
      current = false;
    };
  }, [set]);
};

/** An answer on its way, there, or failed until somebody tries again. The one before stays until the next is there. */
export interface Asked {
  answer: Answer | null;
  isWaiting: boolean;
  hasFailed: boolean;
  retry: () => void;
}

interface Found {
  of: string;
  answer: Answer | null;
}

/** Asks a question of the present set, again whenever either changes. */
export const useAnswer = (question: Question | null, set: SetView): Asked => {
  const [found, setFound] = useState<Found | null>(null);
  const [last, setLast] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  const key = question && JSON.stringify(question);
  // A set is another object after each change.
  const [sets] = useState(() => new WeakMap<SetView, number>());
  const [counted] = useState({ sets: 0 });
  const number = sets.get(set) ?? (counted.sets += 1);
  sets.set(set, number);
  const asked = `${number} ${tries} ${key}`;
  useEffect(() => {
    if (key === null) return undefined;
    const control = new AbortController();
    policiesHere()
      .ask('answer', JSON.parse(key) as Question, { signal: control.signal })
      .then(
        (answer) => {
          setFound({ of: asked, answer });
          setLast(answer);
        },
        () => {
          if (!control.signal.aborted) setFound({ of: asked, answer: null });
        },
      );
    return () => control.abort();
  }, [key, asked]);
  const isThere = found?.of === asked;
  return {
    answer: isThere ? found.answer : last,
    isWaiting: key !== null && !isThere,
    hasFailed: isThere && found.answer === null,
    retry: () => setTries((count) => count + 1),
  };
};
