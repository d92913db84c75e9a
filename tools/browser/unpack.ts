import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { untar } from './untar.ts';

/** How long an unfinished folder may lie beside the finished one before it counts as left behind. */
const abandonedAfterMs = 10 * 60_000;

/** Unpacks the browser of the installed package below `cache`, once, and returns its folder. */
export async function unpackBrowser(cache: string): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  await removeAbandoned(folder);
  const beside = await mkdtemp(`${folder}-`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(packed, 'bin/chromium.br'), { highWaterMark: 1 << 20 }),
        createBrotliDecompress({ chunkSize: 1 << 20 }),
        createWriteStream(join(beside, 'chromium'), { mode: 0o755 }),
      ),
      readFile(join(packed, 'bin/al2023.tar.br'))
        .then((bytes) => promisify(brotliDecompress)(bytes))
        .then((archive) => untar(archive, beside)),
    ]);
    // A temporary folder is closed to others; what is kept need not be.
    await chmod(beside, 0o755);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process may have been first; what it put there is the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}-`)) continue;
    const path = join(dirname(folder), name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
