import { useEffect, useState } from 'react';
import type { MatrixAnswer, MatrixProgress, MatrixQuestion } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import type { SetView } from '../protocol.ts';

/** A matrix on its way, there, stopped or failed. The one before stays until the next is there. */
export interface Asked {
  answer: MatrixAnswer | null;
  /** What it is the answer to: a later question may have other people. */
  question: MatrixQuestion | null;
  state: 'waiting' | 'there' | 'stopped' | 'failed';
  progress: MatrixProgress | null;
  stop: () => void;
  again: () => void;
}

interface Came {
  of: string;
  state: 'there' | 'stopped' | 'failed';
}

/** Asks for everybody's sign-ins under the present set, again whenever either changes. */
export const useMatrix = (question: MatrixQuestion, set: SetView): Asked => {
  const [came, setCame] = useState<Came | null>(null);
  const [last, setLast] = useState<Pick<Asked, 'answer' | 'question'>>({
    answer: null,
    question: null,
  });
  const [progress, setProgress] = useState<MatrixProgress | null>(null);
  const [tries, setTries] = useState(0);
  const [stopper] = useState(() => ({ stop: (): void => {} }));
  // A set is another object after each change.
  const [sets] = useState(() => ({ numbers: new WeakMap<SetView, number>(), count: 0 }));
  const number = sets.numbers.get(set) ?? (sets.count += 1);
  sets.numbers.set(set, number);
  const key = JSON.stringify(question);
  const asked = `${number} ${tries} ${key}`;
  useEffect(() => {
    const control = new AbortController();
    const asking = JSON.parse(key) as MatrixQuestion;
    stopper.stop = () => {
      control.abort();
      setCame({ of: asked, state: 'stopped' });
    };
    policiesHere()
      .ask('matrix', asking, { signal: control.signal, onProgress: setProgress })
      .then(
        (answer) => {
          setCame({ of: asked, state: 'there' });
          setLast({ answer, question: asking });
        },
        () => {
          if (!control.signal.aborted) setCame({ of: asked, state: 'failed' });
        },
      );
    return () => control.abort();
  }, [key, asked, stopper]);
  return {
    ...last,
    state: came?.of === asked ? came.state : 'waiting',
    progress,
    stop: () => stopper.stop(),
    again: () => setTries((count) => count + 1),
  };
};
