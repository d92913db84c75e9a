import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Manifest } from '../../src/review/pack/format.ts';

/** The commit that is checked out, with `-dirty` if files differ from it; null where there is no repository. */
const commitOf = (root: URL): string | null => {
  try {
    const words = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
};

/** What the product says of itself: its version and its commit. */
export const productIn = (root: URL): Manifest['product'] => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  return { version, commit: commitOf(root) };
};
