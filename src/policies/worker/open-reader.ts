import type { FileImport } from '../../../mocks/graph/import/index.ts';
import { type Client, connect } from '../rpc.ts';
import type { Source } from '../protocol.ts';
import type { Read } from './read-sources.ts';

/** What the reader is asked. */
export interface ReaderCalls {
  read: { given: Source; progress: never; answer: FileImport };
}

/** A worker that reads files until it is closed. One that breaks down, as by want of memory, is replaced by another. */
export const openReader = (): { read: Read; close: () => void } => {
  let running: { worker: Worker; client: Client<ReaderCalls> } | null = null;
  const close = (): void => {
    running?.worker.terminate();
    running = null;
  };
  const start = () => {
    const worker = new Worker(new URL('reader.ts', import.meta.url), { type: 'module' });
    const client = connect<ReaderCalls>(worker);
    worker.addEventListener('error', ({ message }) => {
      close();
      client.fail(new Error(message));
    });
    return (running = { worker, client });
  };
  return {
    read: (source, signal) => (running ?? start()).client.ask('read', source, { signal }),
    close,
  };
};
