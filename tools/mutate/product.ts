import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
import { type Fault, faulty } from './fault.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product as it is written, served with one fault at a time; nothing on the disk is touched. */
export interface Product {
  url: string;
  /** From the next time that a page is loaded on. Null takes the fault out again. */
  plant: (fault: Fault | null) => void;
  close: () => Promise<void>;
}

/** Serves the product from its sources. A file is read anew only where the fault stands or stood. */
export const startProduct = async (): Promise<Product> => {
  let planted: Fault | null = null;
  const fileOf = ({ file }: Fault): string => root + file;
  const planting: Plugin = {
    name: 'planted-fault',
    enforce: 'pre',
    transform: (code, id) =>
      planted && id.split('?')[0] === fileOf(planted) ? faulty(planted, code) : null,
  };
  // In development React runs effects twice, so that what is refused at first has the focus; in production it does not.
  process.env['NODE_ENV'] = 'production';
  const server = await createServer({
    root,
    mode: 'production',
    plugins: [planting],
    // What a run has put together is there in the next one.
    cacheDir: `${root}node_modules/.cache/mutate`,
    logLevel: 'warn',
    server: { port: 0, watch: null },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The product is served nowhere.');
  const { moduleGraph } = server.environments.client;
  const readAnew = (fault: Fault | null): void => {
    for (const module of (fault && moduleGraph.getModulesByFile(fileOf(fault))) ?? [])
      moduleGraph.invalidateModule(module);
  };
  return {
    url,
    plant: (fault) => {
      readAnew(planted);
      planted = fault;
      readAnew(planted);
    },
    close: () => server.close(),
  };
};
