import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Question } from '../protocol.ts';
import type { PersonEntry, Questions, SignInEntry } from '../question/entries.ts';
import type { NamedKind } from '../worker/import-types.ts';
import { said } from '../worker/rehearse/saying.ts';
import type { Mention } from '../worker/rehearse/types.ts';

/** Kinds of ids that a catalogue may know. */
const known = ['group', 'role', 'application', 'location'] as const;

/** Words for what was made up, and for ids that policies mention. */
export interface Names {
  person: (entry: PersonEntry) => string;
  signIn: (entry: SignInEntry) => string;
  mention: (kind: NamedKind, mention: Mention) => string;
}

/** Names of people, of sign-ins, and of what policies mention, in the page's language. */
export const useNames = (): Names => {
  const { t } = useMessages();
  const text = useKnownText();
  const nameOf = (kind: NamedKind, id: string): string => {
    const family = known.find((one) => one === kind);
    return family ? text(`term.${family}`, id) : id;
  };
  return {
    person: ({ called, person }) =>
      called ? said(called, t, nameOf) : (person.displayName ?? person.userPrincipalName),
    signIn: ({ called, signIn }) => (called ? said(called, t, nameOf) : signIn.name),
    mention: (kind, { id, displayName }) => displayName ?? nameOf(kind, id),
  };
};

/** The question that is chosen, with all its names; null while there is none. */
export const questionOf = (
  { people, signIns, person, signIn, settings, askable }: Questions,
  names: Names,
): Question | null => {
  const who = people.find(({ key }) => key === person);
  const how = signIns.find(({ key }) => key === signIn);
  if (!who || !how) return null;
  const application = askable?.mentioned.applications.find(({ id }) => id === how.signIn.appId);
  return {
    person: { ...who.person, displayName: names.person(who) },
    signIn: {
      ...how.signIn,
      name: names.signIn(how),
      ...(application ? { appDisplayName: names.mention('application', application) } : {}),
    },
    settings,
  };
};
