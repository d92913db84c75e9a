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

/** Reads a file, or the JSON files of a folder, by names from within it or, where it is not alone, with its own. */
const readIn = async (path: string, isAlone: boolean): Promise<FileImport[]> => {
  try {
    if (!(await stat(path)).isDirectory()) return [await readOne(path, path)];
    const names = await namesIn(path);
    if (names.length === 0) throw new Misuse(`${path}: no .json file is in this folder.`);
    const files: FileImport[] = [];
    for (const name of names) {
      const file = join(path, name);
      // One at a time: all of a large folder need not be in memory at once.
      // oxlint-disable-next-line no-await-in-loop
      files.push(await readOne(file, isAlone ? name : file));
    }
    return files;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    return failToRead(path, error);
  }
};

/** Reads the policies of files, and of the JSON files of folders. Throws a Misuse if there is nothing to read. */
export const readPolicies = async (paths: readonly string[]): Promise<PolicyImport> => {
  const files: FileImport[] = [];
  // oxlint-disable-next-line no-await-in-loop -- One at a time, as within a folder.
  for (const path of paths) files.push(...(await readIn(path, paths.length === 1)));
  return gather(files);
};
