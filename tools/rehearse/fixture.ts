import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, rehearse, type Rehearsed } from './rehearse.ts';

/** For tests: a published sample. */
export const sample = (name: string): string =>
  fileURLToPath(new URL(`../../mocks/graph/samples/${name}`, import.meta.url));

/** For tests: files in a folder of their own. */
export const createFiles = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
  return {
    write: (name: string, content: unknown): string => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  };
};

/** For tests: what comes of some files. */
export const rehearsed = (policies: string, more: Partial<Asked> = {}): Promise<Rehearsed> =>
  rehearse({
    policies: [policies],
    people: undefined,
    signIn: undefined,
    expect: undefined,
    ...more,
  });
