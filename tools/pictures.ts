import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFile } from '../src/review/pack/format.ts';
import { megabytes, mostBytes } from '../src/review/pack/limits.ts';
import { manifestOf, manifestText, packOf } from '../src/review/pack/write-pack.ts';
import { chosenPictures, NoSuchPicture } from './pictures/choose.ts';
import { productIn } from './pictures/product.ts';
import { takePictures } from './pictures/take.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pack: { type: 'string' },
    manifest: { type: 'boolean', default: false },
    theme: { type: 'string', multiple: true, default: [] },
    width: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});

/** Several may be said at once, with commas, or one after the other. */
const listed = (given: readonly string[]): string[] =>
  given.flatMap((one) => one.split(',')).filter(Boolean);

/** A manifest beside the build needs no pictures; without anything asked for they are what is wanted. */
const packFile = values.pack ?? (values.manifest ? undefined : 'pictures.zip');

const run = async (): Promise<void> => {
  const wanted = chosenPictures({
    themes: listed(values.theme),
    widths: listed(values.width),
    filters: listed(positionals),
  });
  if (!existsSync(values.root)) throw new NoSuchPicture(`There is no build in ${values.root}.`);
  const { pictures, browser } = await takePictures(values.root, wanted, (count) => {
    if (count % 100 === 0) console.log(`${count} of ${wanted.length} pictures`);
  });
  const manifest = manifestOf(
    { product: productIn(new URL('..', import.meta.url)), browser },
    pictures,
  );
  if (values.manifest) {
    const file = join(values.root, manifestFile);
    writeFileSync(file, manifestText(manifest));
    console.log(`${pictures.length} hashes: ${file}`);
  }
  if (packFile === undefined) return;
  const pack = packOf(manifest, pictures);
  writeFileSync(packFile, pack);
  console.log(`${pictures.length} pictures, ${megabytes(pack.length)} MB: ${packFile}`);
  if (pack.length <= mostBytes) return;
  console.error(
    `The product opens packs of at most ${megabytes(mostBytes)} MB. Take fewer themes, widths or screens.`,
  );
  process.exitCode = 1;
};

try {
  await run();
} catch (error) {
  if (!(error instanceof NoSuchPicture)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
