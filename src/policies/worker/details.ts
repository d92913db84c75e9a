import { describePolicy } from '../../../mocks/backend/conditional-access/index.ts';
import type { FileDetails, PolicyDetails } from '../protocol.ts';
import { knownOf } from './directory.ts';
import { notesByPolicy } from './notes-of.ts';
import type { Gathered } from './policy-set.ts';
import { fileRow } from './view.ts';
import { writtenControls } from './written-controls.ts';

/** More of them nobody reads at once; each policy has its own. */
const most = 200;

/** Everything about a policy; null if there is none of that id. */
export const policyDetails = (gathered: Gathered, id: string): PolicyDetails | null => {
  const imported = gathered.policies.find(({ policy }) => policy.id === id);
  const file = gathered.files.find(({ path }) => path === imported?.file);
  if (!imported || !file) return null;
  const { policy, path, place, unjudged } = imported;
  const { directory, names, terms } = knownOf(gathered);
  const unnamedControls = writtenControls(gathered.policies);
  return {
    description: describePolicy(policy, { ...directory, unnamedControls }, names, terms),
    json: JSON.stringify(policy, null, 2),
    file: file.path,
    place,
    notes: notesByPolicy(file).get(path) ?? [],
    unjudged,
  };
};

/** Everything about a file; null if there is none of that path. */
export const fileDetails = (gathered: Gathered, path: string): FileDetails | null => {
  const file = gathered.files.find((one) => one.path === path);
  if (!file) return null;
  return {
    ...fileRow(file),
    said: file.notes.slice(0, most),
    first: file.policies
      .slice(0, most)
      .map(({ policy }) => ({ id: policy.id, displayName: policy.displayName })),
  };
};
