import { faultOfSize, type FileImport, refused } from '../../../mocks/graph/import/index.ts';
import type { About } from '../rpc.ts';
import type { Progress, Source } from '../protocol.ts';

/** Reads one file. Rejects where nobody gets at its bytes. */
export type Read = (source: Source, signal: AbortSignal) => Promise<FileImport>;

const readOne = async (source: Source, read: Read, signal: AbortSignal): Promise<FileImport> => {
  // What is too large is never read.
  const tooLarge = faultOfSize(source.content.size);
  if (tooLarge !== null) {
    return refused(source.path, { code: tooLarge.fault, values: tooLarge.values, place: null });
  }
  try {
    return await read(source, signal);
  } catch {
    signal.throwIfAborted();
    return refused(source.path, { code: 'unreadable', values: {}, place: null });
  }
};

/** Reads files, one after the other, and tells how far it has come. Rejects with the signal's reason when it aborts. */
export const readSources = async (
  sources: readonly Source[],
  read: Read,
  { report, signal }: About<Progress>,
): Promise<FileImport[]> => {
  const ofBytes = sources.reduce((sum, { content }) => sum + content.size, 0);
  const imports: FileImport[] = [];
  let bytes = 0;
  for (const source of sources) {
    signal.throwIfAborted();
    report({
      files: imports.length,
      ofFiles: sources.length,
      bytes,
      ofBytes,
      path: source.path,
    });
    // One at a time: all of a large folder need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    imports.push(await readOne(source, read, signal));
    bytes += source.content.size;
  }
  return imports;
};
