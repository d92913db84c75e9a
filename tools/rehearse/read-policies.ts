import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  faultOfSize,
  type FileImport,
  gather,
  importFile,
  type PolicyImport,
  refused,
} from '../../mocks/graph/import/index.ts';
import { failToRead, Misuse } from './misuse.ts';

const readOne = async (path: string, name: string): Promise<FileImport> => {
  // What is too large is never read.
  const tooLarge = faultOfSize((await stat(path)).size);
  if (tooLarge !== null) {
    return refused(name, { code: tooLarge.fault, values: tooLarge.values, place: null });
  }
  return importFile(name, await readFile(path));
};

const namesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
};

/** Reads the policies of a file, or of the JSON files of a folder. Throws a Misuse if there is nothing to read. */
export const readPolicies = async (path: string): Promise<PolicyImport> => {
  try {
    if (!(await stat(path)).isDirectory()) return gather([await readOne(path, path)]);
    const names = await namesIn(path);
    if (names.length === 0) throw new Misuse(`${path}: no .json file is in this folder.`);
    const files: FileImport[] = [];
    for (const name of names) {
      // One at a time: all of a large folder need not be in memory at once.
      // oxlint-disable-next-line no-await-in-loop
      files.push(await readOne(join(path, name), name));
    }
    return gather(files);
  } catch (error) {
    if (error instanceof Misuse) throw error;
    return failToRead(path, error);
  }
};
