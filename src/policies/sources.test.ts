import { expect, it } from 'vitest';
import { dropAsPicked, filesAsPicked, folderAsPicked } from './sources.ts';

const file = (name: string): File => new File(['[]'], name);

const entryOf = (name: string, fullPath = `/${name}`): FileSystemEntry =>
  ({
    name,
    fullPath,
    isDirectory: false,
    file: (done: (one: File) => void) => done(file(name)),
  }) as unknown as FileSystemEntry;

const folderOf = (name: string, ...batches: FileSystemEntry[][]): FileSystemEntry =>
  ({
    name,
    fullPath: `/${name}`,
    isDirectory: true,
    createReader: () => {
      const left = [...batches];
      return {
        readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.shift() ?? []),
      };
    },
  }) as unknown as FileSystemEntry;

const pathsOf = ({ sources }: { sources: { path: string }[] }): string[] =>
  sources.map(({ path }) => path);

it('takes whatever file was picked, and of a folder the JSON files', () => {
  expect(pathsOf(filesAsPicked([file('export.txt')]))).toEqual(['export.txt']);
  const inFolder = folderAsPicked([file('a.JSON'), file('readme.md')]);
  expect([pathsOf(inFolder), inFolder.leftOut]).toEqual([['a.JSON'], 1]);
});

it('takes files that were dropped, and the JSON files of folders in folders, however they are handed out', async () => {
  const inner = folderOf('inner', [entryOf('c.json', '/tenant/inner/c.json')]);
  const folder = folderOf(
    'tenant',
    [entryOf('a.json', '/tenant/a.json'), entryOf('notes.txt', '/tenant/notes.txt')],
    [entryOf('b.json', '/tenant/b.json'), inner],
  );
  const picked = await dropAsPicked({
    files: [file('export.txt'), file('tenant')],
    entries: [entryOf('export.txt'), folder],
    fellOn: null,
  });
  expect(pathsOf(picked)).toEqual([
    'export.txt',
    'tenant/a.json',
    'tenant/b.json',
    'tenant/inner/c.json',
  ]);
  expect(picked.leftOut).toBe(1);
});
