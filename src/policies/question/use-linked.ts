import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { policiesHere } from '../here.ts';
import type { Linked } from '../answer-protocol.ts';
import { textIn } from './link.ts';
import { questionsHere } from './store.ts';

/** What a link brought, or why it cannot be read. */
export type Read = Linked | { problem: 'failed' };

interface Found {
  text: string;
  read: Read;
  /** Its policies, if it had any, are among those of the page. */
  isAdded: boolean;
}

const add = (text: string, path: string): void => void policiesHere().addLinked({ text, path });

/** Reads a link, and asks its question. Its policies come in at once where there are none that they could mix with. */
const takeUp = async (text: string, path: string): Promise<Found> => {
  const here = policiesHere();
  try {
    const [read] = await Promise.all([here.ask('readLink', text), here.open()]);
    if (!('question' in read)) return { text, read, isAdded: false };
    questionsHere().take(read.question);
    const isAdded = read.hasPolicies && here.present().set.policies.length === 0;
    if (isAdded) add(text, path);
    return { text, read, isAdded };
  } catch {
    return { text, read: { problem: 'failed' }, isAdded: false };
  }
};

/** The question that the address carries. `path`: what its policies go by, as a file. */
export const useLinked = (
  path: string,
): { read: Read | null; isAdded: boolean; addPolicies: () => void } => {
  const text = textIn(useLocation().hash);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let current = true;
    const begin = async (): Promise<void> => {
      const taken = await takeUp(text, path);
      if (current) setFound(taken);
    };
    void begin();
    return () => {
      current = false;
    };
  }, [text, path]);
  const present = found?.text === text ? found : null;
  return {
    read: present?.read ?? null,
    isAdded: present?.isAdded ?? false,
    addPolicies: () => {
      if (!present || present.isAdded) return;
      add(present.text, path);
      setFound({ ...present, isAdded: true });
    },
  };
};
