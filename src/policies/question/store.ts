import { useSyncExternalStore } from 'react';
import type { Askable, OwnEntries, Question } from '../protocol.ts';
import {
  noQuestions,
  type PersonEntry,
  type Questions,
  type SignInEntry,
  withAskable,
  withEntry,
  withOnly,
  withOwn,
  withoutPerson,
  withoutSignIn,
} from './entries.ts';

/** Who and what is asked about in a window. */
export interface QuestionStore {
  present: () => Questions;
  subscribe: (listener: () => void) => () => void;
  /** Takes up what the present policies let one ask. */
  offer: (askable: Askable) => void;
  choosePerson: (key: string) => void;
  chooseSignIn: (key: string) => void;
  /** Keeps somebody of the user's own, and chooses them. */
  savePerson: (entry: PersonEntry) => void;
  saveSignIn: (entry: SignInEntry) => void;
  removePerson: (key: string) => void;
  removeSignIn: (key: string) => void;
  set: (settings: Question['settings']) => void;
  /** Takes up the user's own that this browser kept. */
  takeUp: (own: OwnEntries) => void;
  /** The same where another window has changed them: those that it removed go. */
  follow: (own: OwnEntries) => void;
  /** Asks a question that came by a link. */
  take: (question: Question) => void;
  /** Forgets everything: what was made up has names of the policies. */
  reset: () => void;
}

/** A store with nothing in it. */
export const createQuestionStore = (): QuestionStore => {
  let present = noQuestions;
  const listeners = new Set<() => void>();
  const put = (part: Partial<Questions>): void => {
    present = { ...present, ...part };
    listeners.forEach((listener) => listener());
  };
  return {
    present: () => present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer: (askable) => put(withAskable(present, askable)),
    choosePerson: (person) => put({ person }),
    chooseSignIn: (signIn) => put({ signIn }),
    savePerson: (entry) => put({ people: withEntry(present.people, entry), person: entry.key }),
    saveSignIn: (entry) => put({ signIns: withEntry(present.signIns, entry), signIn: entry.key }),
    removePerson: (key) => put(withoutPerson(present, key)),
    removeSignIn: (key) => put(withoutSignIn(present, key)),
    set: (settings) => put({ settings: { ...present.settings, ...settings } }),
    takeUp: (own) => put(withOwn(present, own)),
    follow: (own) => put(withOnly(present, own)),
    take: ({ person, signIn, settings }) =>
      put({
        people: withEntry(present.people, { key: 'link', called: null, person }),
        signIns: withEntry(present.signIns, { key: 'link', called: null, signIn }),
        person: 'link',
        signIn: 'link',
        settings,
      }),
    reset: () => put(noQuestions),
  };
};

const store = createQuestionStore();

/** What is asked about in this window; it stays for as long as the policies do. */
export const questionsHere = (): QuestionStore => store;

/** The same as it stands. */
export const useQuestions = (): Questions => useSyncExternalStore(store.subscribe, store.present);
