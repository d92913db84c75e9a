import type { Kept, PolicyCalls, Progress, Source, Standing } from '../protocol.ts';
import type { About, Handlers } from '../rpc.ts';
import { fileDetails, policyDetails } from './details.ts';
import { exampleCredits, exampleSources } from './examples.ts';
import type { Keeper } from './keeper.ts';
import { emptySet, gatherSet, type PolicySet, withFiles, withNaming } from './policy-set.ts';
import { readSources, type Read } from './read-sources.ts';
import { viewOf } from './view.ts';

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
  let gathered = gatherSet(set);
  let kept: Kept = 'notKept';
  const standing = (): Standing => ({ set: viewOf(gathered), kept });

  const replace = (next: PolicySet): void => {
    set = next;
    gathered = gatherSet(next);
  };
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
  const add = async (sources: readonly Source[], about: About<Progress>): Promise<Standing> => {
    const reader = openReader();
    try {
      about.signal.addEventListener('abort', reader.close);
      const files = await readSources(sources, reader.read, about);
      return await change(withFiles(set, files));
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
      if (set !== emptySet) return standing();
      const found = await keeper.read().catch(() => null);
      if (found === 'otherVersion') kept = found;
      else if (found !== null) {
        replace(found);
        kept = 'kept';
      }
      return standing();
    },
    add,
    addExamples: async (_, about) => ({
      ...(await add(exampleSources(), about)),
      credits: exampleCredits,
    }),
    name: (naming) => change(withNaming(set, naming)),
    keep: async (isWanted) => {
      await (isWanted ? keep() : letGo());
      return standing();
    },
    clear: async () => {
      replace(emptySet);
      if (kept !== 'notKept') await letGo();
      return standing();
    },
    policy: (id) => policyDetails(gathered, id),
    file: (path) => fileDetails(gathered, path),
  };
};
