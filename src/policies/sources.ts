import type { Dropped } from '../files/use-file-drop.ts';
import type { Source } from './protocol.ts';

/** Files to import, and how many of a folder were left out, for their names do not end in `.json`. */
export interface Picked {
  sources: Source[];
  leftOut: number;
}

const isJson = ({ path }: Source): boolean => path.toLowerCase().endsWith('.json');

const onlyJson = (sources: Source[]): Picked => {
  const kept = sources.filter(isJson);
  return { sources: kept, leftOut: sources.length - kept.length };
};

/** Files that somebody picked one by one: all of them are meant. */
export const filesAsPicked = (files: readonly File[]): Picked => ({
  sources: files.map((file) => ({ path: file.name, content: file })),
  leftOut: 0,
});

/** The JSON files of a folder. */
export const folderAsPicked = (files: readonly File[]): Picked =>
  onlyJson(files.map((file) => ({ path: file.webkitRelativePath || file.name, content: file })));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A browser hands out some of them at a time, and none at the end.
    // oxlint-disable-next-line no-await-in-loop
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const sourcesIn = async (entry: FileSystemEntry): Promise<Source[]> => {
  if (isFolder(entry)) {
    const inner = await Promise.all((await entriesIn(entry)).map(sourcesIn));
    return inner.flat();
  }
  const content = await fileOf(entry as FileSystemFileEntry);
  return [{ path: entry.fullPath.replace(/^\//, ''), content }];
};

/** What was dropped: files as they are, and the JSON files of folders. */
export const dropAsPicked = async ({ files, entries }: Dropped): Promise<Picked> => {
  const folders = entries.filter(isFolder);
  const inFolders = await Promise.all(folders.map(sourcesIn));
  // A folder is among the files too, as one that cannot be read.
  const names = new Set(folders.map(({ name }) => name));
  const alone = filesAsPicked(files.filter(({ name }) => !names.has(name)));
  const { sources, leftOut } = onlyJson(inFolders.flat());
  return { sources: [...alone.sources, ...sources], leftOut };
};

/** A text as a file of that name. */
export const textAsPicked = (path: string, text: string): Picked => ({
  // Whoever pastes again has corrected what was refused.
  sources: [{ path, content: new Blob([text]), replacesRefused: true }],
  leftOut: 0,
});
