import { existsSync, readdirSync } from 'node:fs';
import type { stateFiles as bundled } from '../src/screens/state-files.ts';

const root = new URL('../src/screens/', import.meta.url);
const paths = readdirSync(root)
  .map((folder) => `./${folder}/states.ts`)
  .filter((path) => existsSync(new URL(path, root)));

/** The same list outside of a bundler: the folders there are. */
export const stateFiles = Object.fromEntries(
  await Promise.all(
    paths.map(async (path) => [path, await import(new URL(path, root).href)] as const),
  ),
) as typeof bundled;
