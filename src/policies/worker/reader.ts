import { importFile } from '../../../mocks/graph/import/index.ts';
import { serve } from '../rpc.ts';
import type { ReaderCalls } from './open-reader.ts';

// Reading a large file takes long and hears nothing meanwhile: only a worker of its own can be stopped at any time.
serve<ReaderCalls>(self, {
  read: async ({ path, content }) => importFile(path, new Uint8Array(await content.arrayBuffer())),
});
