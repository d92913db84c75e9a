import type { Answer } from '../answer.ts';
import { leftOutOf } from '../not-judged.ts';
import type { Rehearsed } from '../rehearse.ts';
import { known } from '../say.ts';

/** Whose sign-in it is. */
export const nameOf = ({ displayName, person }: Pick<Answer, 'displayName' | 'person'>): string =>
  displayName === person ? person : `${displayName} (${person})`;

/** What an answer is about. */
export const titleOf = (answer: Answer): string => `${nameOf(answer)}, ${answer.signIn}`;

/** What it comes to, in a word or two. */
export const outcomeOf = ({
  outcome,
  errorCode,
  errorName,
}: Pick<Answer, 'outcome' | 'errorCode' | 'errorName'>): string => {
  if (errorCode === 0) return outcome;
  return errorName === null ? `${outcome} ${errorCode}` : `${outcome} ${errorCode} ${errorName}`;
};

const policyLines = (policies: Answer['policies']): string[] =>
  policies.map(({ displayName, state, sentence, result }) =>
    state === 'enabledForReportingButNotEnforced'
      ? `“${displayName}”: ${sentence} ${known('result', result) ?? result}.`
      : `“${displayName}”: ${sentence}`,
  );

/** The rules that make an answer less than documented, each with its public page. */
const doubtLines = ({ rules }: Answer): string[] =>
  rules
    .filter(({ certainty }) => certainty !== 'documented')
    .map(
      ({ certainty, sentence, source }) =>
        `${certainty}: ${sentence} (${source.title}, ${source.address})`,
    );

const gapLines = ({ policies }: Answer): string[] =>
  policies
    .filter(({ state }) => state !== 'disabled')
    .flatMap(({ displayName, unjudged }) =>
      unjudged.map(({ path, value }) => `Cannot be judged: “${displayName}”, ${path}: ${value}`),
    );

/** Each expectation that an answer does not hold, a line each. */
export const brokenLines = (
  { expectations }: Rehearsed,
  { person, signIn }: Pick<Answer, 'person' | 'signIn'>,
): string[] =>
  (expectations?.broken ?? [])
    .filter((one) => one.person === person && one.signIn === signIn)
    .flatMap(({ expectation, differences }) =>
      differences.map((difference) => `Expectation ${expectation} does not hold: ${difference}.`),
    );

/** An answer in lines: its screens, each policy, how sure it is and what it does not know. */
export const linesOf = (answer: Answer): string[] => [
  ...(answer.verdict === null ? [] : [answer.verdict]),
  `Screens: ${answer.screens.map(({ screen }) => screen).join(' > ')}`,
  ...policyLines(answer.policies),
  ...policyLines(answer.registrationPolicies.filter(({ applies }) => applies)).map(
    (line) => `While registering: ${line}`,
  ),
  `How sure: ${answer.certainty}${answer.isComplete ? '' : ', and incomplete: a part of an enabled policy cannot be judged'}.`,
  ...doubtLines(answer),
  ...gapLines(answer),
];

/** What was read, made up and left out, before any answer. */
export const introduction = ({ files, assumed, unjudged }: Rehearsed): string[] => [
  ...files.map(
    ({ path, result, policies, reason, notes }) =>
      `${path}: ${result}, ${policies} ${policies === 1 ? 'policy' : 'policies'}${notes.length > 0 ? ` (${notes.length} to read with --import-only)` : ''}${reason ? `: ${reason.line === null ? '' : `${reason.line}:${reason.column}: `}${reason.message}` : ''}`,
  ),
  ...leftOutOf(files).map(
    ({ file, policy, at, message }) => `${file}: ${at}“${policy}”: ${message}`,
  ),
  ...unjudged.map(({ policy, path, value }) => `Cannot be judged: “${policy}”, ${path}: ${value}`),
  ...assumed,
];

/** How many answers there are, and how many expectations hold. */
export const totals = ({ count: signIns, expectations }: Rehearsed): string => {
  const count = `Sign-ins: ${signIns}.`;
  if (!expectations) return count;
  const broken = new Set(expectations.broken.map(({ expectation }) => expectation)).size;
  return `${count} Expectations: ${expectations.count - broken} hold, ${broken} do not.`;
};
