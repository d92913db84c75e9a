import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headers } from '../../tools/headers.ts';

/** A request as it reached the server; `url` is the path with its query. */
export interface LoggedRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A running server, and what it has been asked so far. */
export interface LoggingServer {
  url: string;
  log: readonly LoggedRequest[];
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a built product on a free port as the preview does, and keeps every request that arrives. */
export async function startServer({ root }: { root: string }): Promise<LoggingServer> {
  const log: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '/' } = request;
    // In the order of arrival, whatever the body takes.
    const entry = { method, url, headers: request.headers, body: '' };
    log.push(entry);
    entry.body = await text(request);
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, headers).end();
      return;
    }
    const { bytes, type } = await file(root, new URL(url, 'http://localhost').pathname);
    response.writeHead(bytes === undefined ? 404 : 200, {
      ...headers,
      ...(type === undefined ? {} : { 'Content-Type': type }),
      'Cache-Control': 'no-cache',
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A path that names no file is a link into the product, which its one page answers; a missing asset is missing. */
async function file(root: string, path: string): Promise<{ bytes?: Buffer; type?: string }> {
  const wanted = normalize(decoded(path));
  const bytes = wanted === '/' ? undefined : await read(join(root, wanted));
  if (bytes !== undefined) {
    return { bytes, type: types[extname(wanted)] ?? 'application/octet-stream' };
  }
  const page = extname(wanted) in types ? undefined : await read(join(root, 'index.html'));
  return page === undefined ? {} : { bytes: page, type: 'text/html' };
}

/** A path that is no valid escape is taken as it stands: it names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const read = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);
