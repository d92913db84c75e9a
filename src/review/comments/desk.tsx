import {
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { VisuallyHidden } from '../../frame/visually-hidden.tsx';
import { type Deletion, DeskContext } from './desk-context.ts';
import { hasDrafts } from './drafts.ts';
import { commentsHere, useComments } from './here.ts';

/** What is only in this window is not left without a question. */
const useLeaveGuard = (): void =>
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (hasDrafts() || commentsHere().present().unkept > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

/** Surrounds a page of comments: tells what happened, places the focus, remembers what was deleted last. */
export const CommentsDesk = ({ children }: { children: ReactNode }): ReactElement => {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const wanted = useRef<string | null>(null);
  useLeaveGuard();
  // What the focus waits for may come with the next comments.
  useComments();
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    // Whoever writes already has gone on by themselves; a form that was sent is gone by now.
    if (document.activeElement?.matches('input, textarea')) return;
    element.focus();
  });
  const say = useCallback(
    (text: string) => setSaid(({ times }) => ({ text, times: times + 1 })),
    [],
  );
  const focus = useCallback((id: string) => {
    wanted.current = id;
    redraw();
  }, []);
  const desk = useMemo(
    () => ({ say, focus, deletion, setDeletion }),
    [say, focus, deletion, setDeletion],
  );
  return (
    <DeskContext value={desk}>
      <VisuallyHidden>
        <span role="status">
          <span key={said.times}>{said.text}</span>
        </span>
      </VisuallyHidden>
      {children}
    </DeskContext>
  );
};
