import * as v from 'valibot';
import type { ImportedPolicy } from '../../mocks/graph/import/index.ts';
import { enumValue, flag, text } from '../../mocks/graph/schema.ts';
import { screenIds } from '../../src/screens/states.ts';
import type { Answer } from './answer.ts';
import type { Case } from '../../src/policies/worker/rehearse/cases.ts';
import { Misuse } from './misuse.ts';
import { oneOrMore } from './read-json.ts';
import { valuesOf } from './say.ts';

const screen = enumValue(screenIds);
const judgements = [
  'applies',
  'doesNotApply',
  ...valuesOf('reason').filter((reason) => reason !== 'notSet'),
];

const expectationSchema = v.strictObject({
  person: v.optional(text),
  signIn: v.optional(text),
  outcome: v.optional(enumValue(['granted', 'blocked', 'failed', 'interrupted'])),
  errorCode: v.optional(
    v.number((issue) => `Expected a number; got ${JSON.stringify(issue.input)}.`),
  ),
  screens: v.optional(v.array(screen)),
  includesScreens: v.optional(v.array(screen), []),
  excludesScreens: v.optional(v.array(screen), []),
  policies: v.optional(v.record(text, enumValue(judgements)), {}),
  isComplete: v.optional(flag),
});

/** What a file of expectations holds: one, or a list. */
export const expectationsSchema = oneOrMore(expectationSchema);

/** What is expected of a person's sign-in; of everybody or every sign-in where none is named. */
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** One answer that is not what an expectation says, and how. `expectation`: its number in the file, from 1. */
export interface Broken {
  readonly expectation: number;
  readonly person: string;
  readonly signIn: string;
  readonly differences: readonly string[];
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isAbout = (
  { person, signIn }: Expectation,
  of: { readonly person: string; readonly signIn: string },
): boolean =>
  (person === undefined || sameName(person, of.person)) &&
  (signIn === undefined || signIn === of.signIn);

const listed = (names: readonly string[]): string => {
  const each = [...new Set(names)];
  return `${each.slice(0, 10).join(', ')}${each.length > 10 ? ' …' : ''}`;
};

/** Which name of an expectation is none of anybody, and what the names are. */
const nobodyIn = ({ person, signIn }: Expectation, cases: readonly Case[]): string => {
  const people = cases.map((one) => one.person.userPrincipalName);
  if (person !== undefined && !people.some((one) => sameName(one, person)))
    return `there is no person "${person}"; there are: ${listed(people)}.`;
  return `there is no sign-in "${signIn}"; there are: ${listed(cases.map((one) => one.signIn.name))}.`;
};

/** Whether whatever comes is as expected. An empty list of all screens is none of that. */
const isNothing = ({ outcome, errorCode, screens, isComplete, ...some }: Expectation): boolean =>
  [outcome, errorCode, screens, isComplete].every((one) => one === undefined) &&
  some.includesScreens.length + some.excludesScreens.length === 0 &&
  Object.keys(some.policies).length === 0;

/** Refuses expectations of nothing, about nobody and of policies that are not there: they would hold whatever comes. */
export const checkExpectations = (
  file: string,
  expectations: readonly Expectation[],
  cases: readonly Case[],
  policies: readonly ImportedPolicy[],
): void => {
  const known = new Set(policies.flatMap(({ policy }) => [policy.id, policy.displayName]));
  for (const [index, expectation] of expectations.entries()) {
    const about = cases.some(({ person, signIn }) =>
      isAbout(expectation, { person: person.userPrincipalName, signIn: signIn.name }),
    );
    if (!about)
      throw new Misuse(`${file}: expectation ${index + 1}: ${nobodyIn(expectation, cases)}`);
    if (isNothing(expectation))
      throw new Misuse(`${file}: expectation ${index + 1}: it expects nothing; see --help.`);
    const strange = Object.keys(expectation.policies).find((name) => !known.has(name));
    if (strange !== undefined)
      throw new Misuse(`${file}: expectation ${index + 1}: there is no policy "${strange}".`);
  }
};

const differencesOf = (expected: Expectation, answer: Answer): string[] => {
  const screens = answer.screens.map((one) => one.screen);
  const differs = (name: string, wanted: unknown, got: unknown): string[] =>
    wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)
      ? []
      : [`${name}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];
  return [
    ...differs('outcome', expected.outcome, answer.outcome),
    ...differs('errorCode', expected.errorCode, answer.errorCode),
    ...differs('screens', expected.screens, screens),
    ...expected.includesScreens
      .filter((one) => !screens.includes(one))
      .map((one) => `screens: expected ${one} among ${screens.join(', ')}`),
    ...expected.excludesScreens
      .filter((one) => screens.includes(one))
      .map((one) => `screens: expected no ${one} among ${screens.join(', ')}`),
    ...answer.policies.flatMap(({ id, displayName, applies, reason }) => {
      const wanted = expected.policies[id] ?? expected.policies[displayName];
      if (wanted === undefined || (wanted === 'doesNotApply' && !applies)) return [];
      return differs(`policy “${displayName}”`, wanted, applies ? 'applies' : reason);
    }),
    ...differs('isComplete', expected.isComplete, answer.isComplete),
  ];
};

/** Every answer that is not what is expected of it. */
export const brokenBy = (
  expectations: readonly Expectation[],
  answers: readonly Answer[],
): Broken[] =>
  expectations.flatMap((expected, index) =>
    answers
      .filter((answer) => isAbout(expected, answer))
      .map((answer) => ({
        expectation: index + 1,
        person: answer.person,
        signIn: answer.signIn,
        differences: differencesOf(expected, answer),
      }))
      .filter(({ differences }) => differences.length > 0),
  );
