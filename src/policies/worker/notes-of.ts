import type { FileImport, ImportNote } from '../../../mocks/graph/import/index.ts';

const longest = (path: string, paths: ReadonlySet<string>): string => {
  let end = path.length;
  while (end > 0 && !paths.has(path.slice(0, end))) {
    end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
  }
  return path.slice(0, Math.max(0, end));
};

/** The notes of a file by the policy that they are about, which goes by its path in the file. */
export const notesByPolicy = ({ policies, notes }: FileImport): Map<string, ImportNote[]> => {
  const paths = new Set(policies.map(({ path }) => path));
  const found = new Map<string, ImportNote[]>();
  for (const note of notes) {
    // Of the whole file, not of its only policy.
    if (note.policy === null) continue;
    const path = longest(note.path, paths);
    const own = found.get(path) ?? [];
    own.push(note);
    found.set(path, own);
  }
  return found;
};
