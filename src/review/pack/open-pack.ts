import { mostBytes } from './limits.ts';
import { type Pack, type PackProblem, UnreadablePack } from './read-pack.ts';

/** What the worker answers: the pack, or why there is none. */
export type Answer = { pack: Pack } | { problem: PackProblem };

/**
 * Opens a file as a pack, beside the page, until `signal` stops it. Rejects with `UnreadablePack`, which says why not,
 * or with the signal's reason; what a file becomes that never ends unpacking, is for who waits to stop.
 */
export const openPack = async (file: File, signal: AbortSignal): Promise<Pack> => {
  if (file.size > mostBytes) throw new UnreadablePack({ kind: 'tooLarge', bytes: file.size });
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ name: file.name, bytes }, [bytes.buffer]);
    });
    if ('problem' in answer) throw new UnreadablePack(answer.problem);
    return answer.pack;
  } finally {
    worker.terminate();
  }
};
