/** What was asked for cannot be done, in one line. */
export class Misuse extends Error {
  override name = 'Misuse';
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Says that a path cannot be read, and why. */
export const failToRead = (path: string, error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new Misuse(`${path}: ${reasons[code] ?? `it cannot be read (${code || String(error)})`}.`);
};
