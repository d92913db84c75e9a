import type { NamedKind } from '../../mocks/graph/import/index.ts';
import { most } from '../../src/policies/worker/rehearse/defaults.ts';
import type { MadeUp } from '../../src/policies/worker/rehearse/made-up.ts';
import type { RehearsedPerson } from '../../src/policies/worker/rehearse/people.ts';
import { said, type Saying } from '../../src/policies/worker/rehearse/saying.ts';
import type { RehearsedSignIn } from '../../src/policies/worker/rehearse/sign-ins.ts';
import { known, say } from './say.ts';

/** A name for an id that policies write. */
export const nameOf = (kind: NamedKind, id: string): string => known(`term.${kind}`, id) ?? id;

const sayIt = (saying: Saying): string => said(saying, say, nameOf);

/** People to ask about where nobody names any, with names for the report. */
export const madeUpPeople = ({ people }: MadeUp): RehearsedPerson[] =>
  people.map(({ called, person }) => ({
    ...person,
    displayName: sayIt(called),
  }));

/** Sign-ins to ask about where nobody names any; of two that have one name the first counts. */
export const madeUpSignIns = ({ signIns }: MadeUp): RehearsedSignIn[] => {
  const met = new Set<string>();
  return signIns
    .map(({ called, signIn }) => ({ ...signIn, name: sayIt(called) }))
    .filter(({ name }) => !met.has(name) && met.add(name));
};

const kinds = {
  group: { kind: 'groups', option: '--people' },
  application: { kind: 'applications', option: '--sign-in' },
  location: { kind: 'named locations', option: '--sign-in' },
  context: { kind: 'authentication contexts', option: '--sign-in' },
  person: { need: true, kind: 'more people in whom several conditions meet', option: '--people' },
  signIn: {
    need: true,
    kind: 'more sign-ins in which several conditions meet',
    option: '--sign-in',
  },
} as const;

/** What was made up, and what that leaves out, a sentence each: nothing is left out silently. */
export const sayLeftOut = (
  { leftOut }: MadeUp,
  madeUp: { readonly people: boolean; readonly signIns: boolean },
): string[] => {
  const over = (wanted: readonly string[]): string[] =>
    leftOut
      .filter(({ kind }) => wanted.includes(kind))
      .map(
        ({ kind, count }) =>
          `The policies ${'need' in kinds[kind] ? 'need' : 'mention'} ${count} ${kinds[kind].kind}; only the first ${most} are asked about without ${kinds[kind].option}.`,
      );
  return [
    ...(madeUp.people
      ? ['The people are made up from what the policies mention.', ...over(['group', 'person'])]
      : []),
    ...(madeUp.signIns
      ? [
          'The sign-ins are made up from what the policies mention.',
          ...over(['application', 'location', 'context', 'signIn']),
        ]
      : []),
  ];
};
