import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A part of the product that is fetched when it is opened; sizes in bytes, without what the first screen has. */
export interface Part {
  name: string;
  files: string[];
  bytes: number;
  brotliBytes: number;
}

/** Files that are areas of their own: pages, windows, and what opens within them. */
const area = /^(?<name>[\w-]*(?:page|window|pane|dock|worker|reader|drawing))-[\w-]{8}\.js$/;

const staticImport = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const dynamicImport = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const worker = /new URL\(\s*(?:\/\*.*?\*\/\s*)?["'`](?:[^"'`]*\/)?([^"'`/]+\.js)["'`]/g;

/** All files that a file needs before it runs, itself among them. */
const closureOf = (file: string, texts: ReadonlyMap<string, string>): Set<string> => {
  const found = new Set<string>();
  const visit = (one: string): void => {
    const text = texts.get(one);
    if (text === undefined || found.has(one)) return;
    found.add(one);
    for (const [, needed = ''] of text.matchAll(staticImport)) visit(needed);
  };
  visit(file);
  return found;
};

/** What each area of the built product in `root` fetches beyond the files that are there already. */
export async function measureParts(root: string, loaded: ReadonlySet<string>): Promise<Part[]> {
  const folder = join(root, 'assets');
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
  const opened = new Set(
    [...texts.values()].flatMap((text) =>
      [dynamicImport, worker].flatMap((way) =>
        [...text.matchAll(way)].map(([, name = '']) => name),
      ),
    ),
  );
  const sizes = new Map<string, number>();
  const brotliOf = (file: string): number => {
    const known = sizes.get(file) ?? brotliCompressSync(texts.get(file) ?? '').length;
    sizes.set(file, known);
    return known;
  };
  return [...opened]
    .flatMap((entry) => {
      const name = area.exec(entry)?.groups?.['name'];
      if (name === undefined) return [];
      const files = [...closureOf(entry, texts)].filter((file) => !loaded.has(file));
      return {
        name,
        files,
        bytes: files.reduce((sum, file) => sum + Buffer.byteLength(texts.get(file) ?? ''), 0),
        brotliBytes: files.reduce((sum, file) => sum + brotliOf(file), 0),
      };
    })
    .toSorted((a, b) => b.brotliBytes - a.brotliBytes);
}
