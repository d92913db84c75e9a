import { casesOf } from '../../src/policies/worker/rehearse/cases.ts';
import { madeUpFrom } from '../../src/policies/worker/rehearse/made-up.ts';
import { mentionedIn } from '../../src/policies/worker/rehearse/mentioned.ts';
import { answerTo, type Answer } from './answer.ts';
import { type Broken, brokenBy, checkExpectations, expectationsSchema } from './expectations.ts';
import { madeUpPeople, madeUpSignIns, sayLeftOut } from './made-up.ts';
import { type MatrixReport, matrixReport } from './matrix.ts';
import { Misuse } from './misuse.ts';
import { leftOutOf } from './not-judged.ts';
import { peopleSchema, withRoles } from './people-file.ts';
import { readJson } from './read-json.ts';
import { readPolicies } from './read-policies.ts';
import { importReport } from './report.ts';
import { signInsSchema } from './sign-ins-file.ts';
import { unmentioned } from './unmentioned.ts';

/** Which files to read. */
export interface Asked {
  /** Files and folders. */
  readonly policies: readonly string[];
  readonly people: string | undefined;
  readonly signIn: string | undefined;
  readonly expect: string | undefined;
  /** A table of everybody's sign-ins in the place of the answers. */
  readonly matrix?: boolean;
}

/** All that was asked and answered. */
export interface Rehearsed {
  readonly files: ReturnType<typeof importReport>['files'];
  /** What was made up, what was left out of it, and names that no policy mentions, in sentences. */
  readonly assumed: readonly string[];
  /** Parts of policies that no rule can judge. */
  readonly unjudged: readonly { policy: string; file: string; path: string; value: string }[];
  /** None with a table, unless something is expected. */
  readonly answers: readonly Answer[];
  /** How many people's sign-ins were asked about. */
  readonly count: number;
  /** Null where none is asked for. */
  readonly matrix: MatrixReport | null;
  /** Null where nothing is expected. */
  readonly expectations: { readonly count: number; readonly broken: readonly Broken[] } | null;
}

/** Reads the files, and rehearses everybody's every sign-in. Throws a Misuse where a file is not what it should be. */
export const rehearse = async (asked: Asked): Promise<Rehearsed> => {
  const imported = await readPolicies(asked.policies);
  const { files } = importReport(imported.files);
  if (imported.policies.length === 0) {
    const [leftOut] = leftOutOf(files);
    if (leftOut)
      throw new Misuse(`${leftOut.file}: ${leftOut.at}“${leftOut.policy}”: ${leftOut.message}`);
    const [first] = files;
    const at = first?.reason?.line ? `:${first.reason.line}:${first.reason.column}` : '';
    throw new Misuse(
      `${first?.path ?? asked.policies.join(', ')}${at}: ${first?.reason?.message ?? 'no policy is in it.'}`,
    );
  }
  const mentioned = mentionedIn(imported);
  const madeUp = madeUpFrom(imported, mentioned);
  const people = asked.people
    ? (await readJson(asked.people, peopleSchema)).map((one) => withRoles(one, mentioned.roles))
    : madeUpPeople(madeUp);
  const signIns = asked.signIn
    ? await readJson(asked.signIn, signInsSchema)
    : madeUpSignIns(madeUp);
  const expectations = asked.expect ? await readJson(asked.expect, expectationsSchema) : null;
  const cases = casesOf(people, signIns);
  if (asked.expect && expectations)
    checkExpectations(asked.expect, expectations, cases, imported.policies);
  const answers: Answer[] = [];
  // A table needs no reasons, but what is expected may be about them.
  for (const one of asked.matrix && !expectations ? [] : cases) {
    // One after the other: each has a world and a journey, which need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    answers.push(await answerTo(one, imported, mentioned));
  }
  return {
    files,
    assumed: [
      ...sayLeftOut(madeUp, { people: !asked.people, signIns: !asked.signIn }),
      ...unmentioned(people, signIns, mentioned, imported.objects),
    ],
    unjudged: imported.policies.flatMap(({ policy, file, unjudged }) =>
      unjudged.map((part) => ({ policy: policy.displayName, file, ...part })),
    ),
    answers,
    count: cases.length,
    matrix: asked.matrix ? await matrixReport(people, signIns, imported, mentioned) : null,
    expectations: expectations && {
      count: expectations.length,
      broken: brokenBy(expectations, answers),
    },
  };
};
