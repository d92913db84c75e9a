import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { policiesHere } from '../here.ts';
import type { Linked } from '../protocol.ts';
import { textIn } from './link.ts';
import { questionsHere } from './store.ts';

/** A link that has been read, or why it cannot be; null where the address carries none, or it is on its way. */
export type Read = Linked | { problem: 'failed' } | null;

/** Reads the question of the address, and asks it. */
export const useLinked = (): Read => {
  const { hash } = useLocation();
  const text = textIn(hash);
  const [read, setRead] = useState<{ text: string; linked: Read } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let current = true;
    const take = (linked: Read): void => {
      if (!current) return;
      if (linked && 'question' in linked) questionsHere().take(linked.question);
      setRead({ text, linked });
    };
    policiesHere()
      .ask('readLink', text)
      .then(take, () => take({ problem: 'failed' }));
    return () => {
      current = false;
    };
  }, [text]);
  return read?.text === text ? read.linked : null;
};
