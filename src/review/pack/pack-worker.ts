import { readPack, UnreadablePack } from './read-pack.ts';
import type { Answer } from './open-pack.ts';

// Unpacking and hashing some 40 MB takes seconds, in which a page would stand still.
self.addEventListener('message', ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  const answer = (): Answer => {
    try {
      return { pack: readPack(data.name, data.bytes) };
    } catch (error) {
      if (error instanceof UnreadablePack) return { problem: error.problem };
      throw error;
    }
  };
  self.postMessage(answer());
});
