import { importText } from '../../../mocks/graph/import/index.ts';
import type { Source } from '../protocol.ts';
import type { Read } from './read-sources.ts';
import type { Keeper } from './keeper.ts';
import { emptySet, type Gathered, gatherSet, type PolicySet, withFiles } from './policy-set.ts';

/** A policy with what is given in place of what it has. */
export const policyWith = (part: object = {}): object => ({
  id: '5208359c-2e81-4458-9173-b79925c1d71f',
  displayName: 'Require MFA',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'], excludeGroups: ['<Break glass>'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...part,
});

/** Policies as a file. */
export const sourceOf = (path: string, ...policies: object[]): Source => ({
  path,
  content: new Blob([JSON.stringify(policies.length === 1 ? policies[0] : policies, null, 1)]),
});

/** Policies as a set. */
export const importedSet = (...policies: object[]): Gathered =>
  gatherSet(withFiles(emptySet, [importText('set.json', JSON.stringify(policies))]));

/** Reads in this thread. */
export const readHere: Read = async ({ path, content }) => importText(path, await content.text());

/** Keeps a set in a variable, or refuses with what is given. */
export const keeperOf = (start: PolicySet | 'otherVersion' | null = null) => {
  const state = { kept: start, refusal: null as Error | null, isOvertaken: false };
  const unless = async (): Promise<void> => {
    if (state.refusal) throw state.refusal;
  };
  const keeper: Keeper = {
    read: async () => {
      await unless();
      state.isOvertaken = false;
      return state.kept;
    },
    isOvertaken: () => unless().then(() => state.isOvertaken),
    write: (set) => unless().then(() => void (state.kept = set)),
    clear: () => unless().then(() => void (state.kept = null)),
  };
  return { keeper, state };
};
