import { largestFile } from '../../../mocks/graph/import/index.ts';
import type { Added, Kept, PolicyCalls, Progress, Source, Standing } from '../protocol.ts';
import type { About, Handlers } from '../rpc.ts';
import { answerOf, askableOf, scenarioToRehearse } from './answers.ts';
import { changeOf, templates } from './change-of.ts';
import { withChange, withoutChange } from './changes.ts';
import { fileDetails, policyDetails } from './details.ts';
import { exampleCredits, exampleSources } from './examples.ts';
import { joinedMatrix, joinedQuestion, joinedSet } from './joined.ts';
import type { Keeper } from './keeper.ts';
import type { createMatrices } from './matrices.ts';
import {
  type BeforeAndAfter,
  emptySet,
  gatherBoth,
  type PolicySet,
  withFiles,
  withNaming,
  withoutFile,
  withoutRefused,
} from './policy-set.ts';
import { readSources, type Read } from './read-sources.ts';
import { readLink, shareOf, withLink } from './shared-link.ts';
import { viewOf } from './view.ts';

const mostMegabytes = largestFile / 2 ** 20;

const failureOf = (error: unknown): Kept =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';

/** Answers what the page asks, over the one set of this worker. */
export const createSession = ({
  openReader,
  keeper,
}: {
  openReader: () => { read: Read; close: () => void };
  keeper: Keeper;
}): Handlers<PolicyCalls> => {
  let set = emptySet;
  let both = gatherBoth(set);
  let gathered = both.after;
  let kept: Kept = 'notKept';
  const standing = (): Standing => ({
    set: viewOf(both, set.changes),
    kept,
    mostMegabytes,
  });

  const replace = (next: PolicySet): void => {
    set = next;
    both = gatherBoth(next);
    gathered = both.after;
  };
  const joinedBoth = (): BeforeAndAfter => ({
    before: joinedSet(both.before),
    after: joinedSet(both.after),
  });
  const keep = async (): Promise<void> => {
    try {
      await keeper.write(set);
      kept = 'kept';
    } catch (error) {
      kept = failureOf(error);
      // What was kept before is no longer what is shown: better nothing than that. Where nothing may be written at all,
      // nothing is there.
      await keeper.clear().catch(() => {});
    }
  };
  const change = async (next: PolicySet): Promise<Standing> => {
    replace(next);
    if (kept === 'kept') await keep();
    return standing();
  };
  let makingMatrices: Promise<ReturnType<typeof createMatrices>> | null = null;
  /** What walks and judges is only loaded where somebody asks. */
  const matrices = () =>
    (makingMatrices ??= import('./matrices.ts').then((all) => all.createMatrices(joinedBoth)));
  let opening: Promise<void> | null = null;
  /** What is kept is taken up before anything is done to the set, also what another window has kept since. */
  const opened = async (): Promise<void> => {
    await (opening ??= takeUp());
    if (kept !== 'kept') return;
    if (await keeper.isOvertaken().catch(() => false)) await (opening = takeUp());
  };
  const takeUp = async (): Promise<void> => {
    const found = await keeper.read().catch(() => null);
    if (found === 'otherVersion') kept = found;
    else if (found !== null) {
      replace(found);
      kept = 'kept';
    }
  };
  const add = async (sources: readonly Source[], about: About<Progress>): Promise<Added> => {
    await opened();
    const reader = openReader();
    try {
      about.signal.addEventListener('abort', reader.close);
      const files = await readSources(sources, reader.read, about);
      about.signal.throwIfAborted();
      const again = sources
        .filter(({ replacesRefused }) => replacesRefused)
        .map(({ path }) => path);
      const next = withFiles(withoutRefused(set, again), files);
      return { ...(await change(next)), added: files.length };
    } finally {
      reader.close();
    }
  };
  const letGo = async (): Promise<void> => {
    try {
      await keeper.clear();
      kept = 'notKept';
    } catch (error) {
      kept = failureOf(error);
    }
  };

  return {
    open: async () => {
      await opened();
      return { ...standing(), own: set.own };
    },
    add,
    addExamples: async (_, about) => ({
      ...(await add(exampleSources(), about)),
      credits: exampleCredits,
    }),
    takeOut: async (path) => {
      await opened();
      return change(withoutFile(set, path));
    },
    name: async (naming) => {
      await opened();
      return change(withNaming(set, naming));
    },
    own: async (own) => {
      await opened();
      set = { ...set, own };
      if (kept === 'kept') await keep();
      return kept;
    },
    keep: async (isWanted) => {
      await opened();
      await (isWanted ? keep() : letGo());
      return standing();
    },
    clear: async () => {
      await opened();
      replace(emptySet);
      const was = kept;
      // Another window may keep what this one does not.
      await letGo();
      if (was === 'notKept') kept = was;
      return standing();
    },
    policy: (id) => policyDetails(gathered, id),
    file: (path) => fileDetails(gathered, path),
    matrix: async (question, about) => (await matrices())(joinedMatrix(gathered, question), about),
    change: async (request) => {
      await opened();
      const { change: made, fault, notes } = changeOf(request, set, gathered);
      const next = made === null ? set : { ...set, changes: withChange(set.changes, made) };
      return { ...(made === null ? standing() : await change(next)), fault, notes };
    },
    undo: async (key) => {
      await opened();
      const changes = key === null ? [] : withoutChange(set.changes, key);
      return change({ ...set, changes });
    },
    templates: () => templates(),
    askable: () => askableOf(joinedSet(gathered), joinedSet(both.before)),
    answer: (question) => answerOf(joinedSet(gathered), joinedQuestion(gathered, question)),
    share: (given) => shareOf(joinedBoth(), set.changes, given),
    readLink: (text) => {
      const read = readLink(text);
      if (!('question' in read)) return read;
      const { question, policies, changes } = read;
      return { question, hasPolicies: policies !== null, changes: changes.length };
    },
    addLinked: async ({ text, path }) => {
      await opened();
      const next = withLink(set, path, text);
      const added = next.imports.length - set.imports.length;
      return { ...(await change(next)), added };
    },
    rehearsable: (question) =>
      scenarioToRehearse(joinedSet(gathered), joinedQuestion(gathered, question)),
  };
};
