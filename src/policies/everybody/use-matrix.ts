import { useEffect, useRef, useState } from 'react';
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

/** What a question was asked of, so that an answer to another one is known for what it is. */
interface Asking {
  set: SetView;
  key: string;
  tries: number;
}

interface Came extends Asking {
  state: 'there' | 'stopped' | 'failed';
}

interface Come extends Asking {
  progress: MatrixProgress;
}

const isOf = (one: Asking | null, { set, key, tries }: Asking): boolean =>
  one !== null && one.set === set && one.key === key && one.tries === tries;

/** Asks for everybody's sign-ins under the present set, again whenever either changes. */
export const useMatrix = (question: MatrixQuestion, set: SetView): Asked => {
  const [came, setCame] = useState<Came | null>(null);
  const [come, setCome] = useState<Come | null>(null);
  const [last, setLast] = useState<Pick<Asked, 'answer' | 'question'>>({
    answer: null,
    question: null,
  });
  const [tries, setTries] = useState(0);
  const running = useRef<AbortController | null>(null);
  const key = JSON.stringify(question);
  const asked: Asking = { set, key, tries };
  useEffect(() => {
    const control = new AbortController();
    running.current = control;
    const ask = async (): Promise<void> => {
      const about = { set, key, tries };
      const asking = JSON.parse(key) as MatrixQuestion;
      try {
        const answer = await policiesHere().ask('matrix', asking, {
          signal: control.signal,
          onProgress: (progress) => setCome({ ...about, progress }),
        });
        setCame({ ...about, state: 'there' });
        setLast({ answer, question: asking });
      } catch {
        if (!control.signal.aborted) setCame({ ...about, state: 'failed' });
      }
    };
    void ask();
    return () => control.abort();
  }, [set, key, tries, running]);
  return {
    ...last,
    state: came && isOf(came, asked) ? came.state : 'waiting',
    progress: come && isOf(come, asked) ? come.progress : null,
    stop: () => {
      running.current?.abort();
      setCame({ ...asked, state: 'stopped' });
    },
    again: () => setTries((count) => count + 1),
  };
};
