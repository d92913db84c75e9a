import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const block = 512;

/** Writes the plain files of a tar archive below `folder`: enough for an archive that we pin, no more. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at < archive.length;) {
    const field = (offset: number, length: number) =>
      archive.toString('latin1', at + offset, at + offset + length).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(124, 12), 8);
    if (field(156, 1) === '0' || field(156, 1) === '') {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + block, at + block + size), {
        mode: Number.parseInt(field(100, 8), 8),
      });
    }
    at += block + Math.ceil(size / block) * block;
  }
}
