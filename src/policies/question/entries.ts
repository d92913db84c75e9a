import type { Askable, OwnEntries, Question } from '../protocol.ts';
import { keyOfSaying } from '../worker/rehearse/saying.ts';
import type { RehearsedPerson, RehearsedSignIn, Saying } from '../worker/rehearse/types.ts';

/** Somebody who can be asked about. */
export interface PersonEntry {
  key: string;
  /** What somebody made up is called; null for those of the user's own, who have a `displayName`. */
  called: Saying | null;
  person: RehearsedPerson;
}

/** A sign-in that can be asked about. */
export interface SignInEntry {
  key: string;
  /** What a made-up one is called; null for the user's own, which have a name. */
  called: Saying | null;
  signIn: RehearsedSignIn;
}

/** What the user has chosen and made: who signs in, how, and what the organisation has set up. */
export interface Questions {
  /** What the present policies let one ask; null before there are any. */
  askable: Askable | null;
  people: readonly PersonEntry[];
  signIns: readonly SignInEntry[];
  /** Keys of what is chosen. */
  person: string | null;
  signIn: string | null;
  settings: Question['settings'];
}

/** Before anything was imported. */
export const noQuestions: Questions = {
  askable: null,
  people: [],
  signIns: [],
  person: null,
  signIn: null,
  settings: {},
};

const madeUpPeople = ({ people }: Askable): PersonEntry[] =>
  people.map(({ called, person }) => ({ key: person.userPrincipalName, called, person }));

const madeUpSignIns = ({ signIns }: Askable): SignInEntry[] =>
  signIns.map(({ called, signIn }) => ({
    key: keyOfSaying(called),
    called,
    signIn: { ...signIn, name: '' },
  }));

/** Those made up now, in whose place an own one of the same key stands; then all others that are to stay. */
const joined = <E extends { key: string; called: Saying | null }>(
  present: readonly E[],
  madeUp: readonly E[],
  chosen: string | null,
): E[] => {
  const own = present.filter(({ called, key }) => called === null || key === chosen);
  const keys = new Set(madeUp.map(({ key }) => key));
  return [
    ...madeUp.map((one) => own.find(({ key, called }) => key === one.key && !called) ?? one),
    ...own.filter(({ key }) => !keys.has(key)),
  ];
};

/** Takes up what other policies let one ask. What the user made or chose stays. */
export const withAskable = (present: Questions, askable: Askable): Questions => {
  const madeUp = { people: madeUpPeople(askable), signIns: madeUpSignIns(askable) };
  const people = joined(present.people, madeUp.people, present.person);
  const signIns = joined(present.signIns, madeUp.signIns, present.signIn);
  return {
    ...present,
    askable,
    people,
    signIns,
    person: present.person ?? madeUp.people[askable.first.person]?.key ?? null,
    signIn: present.signIn ?? madeUp.signIns[askable.first.signIn]?.key ?? null,
  };
};

/** Puts an entry in the place of the one with its key, or at the end. */
export const withEntry = <E extends { key: string }>(entries: readonly E[], entry: E): E[] =>
  entries.some(({ key }) => key === entry.key)
    ? entries.map((one) => (one.key === entry.key ? entry : one))
    : [...entries, entry];

/** The user's own, and which of them is chosen. */
export const ownIn = ({ people, signIns, person, signIn }: Questions): OwnEntries => {
  const own = {
    people: people.flatMap(({ key, called, person: who }) =>
      called === null ? [{ key, person: who }] : [],
    ),
    signIns: signIns.flatMap(({ key, called, signIn: how }) =>
      called === null ? [{ key, signIn: how }] : [],
    ),
  };
  const chosen = (entries: readonly { key: string }[], key: string | null): string | null =>
    entries.some((one) => one.key === key) ? key : null;
  return { ...own, person: chosen(own.people, person), signIn: chosen(own.signIns, signIn) };
};

/** Takes up the user's own that were kept, and what was chosen of them, where nothing was chosen since. */
export const withOwn = (present: Questions, own: OwnEntries): Questions => ({
  ...present,
  people: own.people.reduce<readonly PersonEntry[]>(
    (all, one) => withEntry(all, { ...one, called: null }),
    present.people,
  ),
  signIns: own.signIns.reduce<readonly SignInEntry[]>(
    (all, one) => withEntry(all, { ...one, called: null }),
    present.signIns,
  ),
  person: present.person ?? own.person,
  signIn: present.signIn ?? own.signIn,
});

/** A key that no entry has yet, for another one of the user's own. */
export const freeKey = (entries: readonly { key: string }[]): string => {
  let count = 1;
  while (entries.some(({ key }) => key === `own-${count}`)) count += 1;
  return `own-${count}`;
};

/** Removes an entry of the user's own; one that was made up comes back in its place, if there is one. */
export const withoutPerson = (present: Questions, key: string): Questions => {
  const others = present.people.filter((one) => one.key !== key);
  const madeUp = present.askable ? madeUpPeople(present.askable) : [];
  const people = joined(others, madeUp, null);
  return {
    ...present,
    people,
    person: present.person === key ? (people[0]?.key ?? null) : present.person,
  };
};

/** The same for a sign-in. */
export const withoutSignIn = (present: Questions, key: string): Questions => {
  const others = present.signIns.filter((one) => one.key !== key);
  const madeUp = present.askable ? madeUpSignIns(present.askable) : [];
  const signIns = joined(others, madeUp, null);
  return {
    ...present,
    signIns,
    signIn: present.signIn === key ? (signIns[0]?.key ?? null) : present.signIn,
  };
};

/** Takes up the user's own as another window has left them: those that are not among them go. */
export const withOnly = (present: Questions, own: OwnEntries): Questions => {
  const gone = (
    entries: readonly { key: string; called: Saying | null }[],
    left: readonly { key: string }[],
  ): string[] =>
    entries.flatMap(({ key, called }) =>
      called === null && !left.some((one) => one.key === key) ? [key] : [],
    );
  const withoutPeople = gone(present.people, own.people).reduce(withoutPerson, present);
  const without = gone(present.signIns, own.signIns).reduce(withoutSignIn, withoutPeople);
  return withOwn(without, own);
};
