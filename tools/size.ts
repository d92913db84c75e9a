import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureFirstScreen } from './size/measure.ts';
import { measureParts, type Part } from './size/parts.ts';

/** What the first screen of a sign-in may weigh: scripts and styles, brotli 11, in units of 1000 bytes. */
const limitKB = 125;

/**
 * What parts may weigh when they are opened, in the same units: the policies' page, which draws screens, what holds them
 * and plays sign-ins under them, and what reads them.
 */
const partLimitsKB: Readonly<Record<string, number>> = {
  'policies-page': 155,
  worker: 120,
  reader: 16,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});

const link = `/sign-in/${positionals[0] ?? 'risky-sign-in-mfa'}`;
const chunks = (await measureFirstScreen(values.root, link)).toSorted(
  (a, b) => b.brotliBytes - a.brotliBytes,
);
const parts = await measureParts(values.root, new Set(chunks.map(({ file }) => file)));
const total = chunks.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0);
const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));

if (values.json) {
  const rows = chunks.map(({ file, bytes, brotliBytes }) => ({
    file,
    kB: kB(bytes),
    brotliKB: kB(brotliBytes),
  }));
  const opened = parts.map(({ name, files, bytes, brotliBytes }) => ({
    name,
    files: files.length,
    kB: kB(bytes),
    brotliKB: kB(brotliBytes),
    limitKB: partLimitsKB[name] ?? null,
  }));
  console.log(
    JSON.stringify({ firstScreenBrotliKB: kB(total), limitKB, chunks: rows, parts: opened }),
  );
} else {
  const row = (name: string, ...sizes: string[]) =>
    `${name.padEnd(44)}${sizes.map((size) => size.padStart(12)).join('')}`;
  console.log(`Scripts and styles before the user name can be typed at ${link}\n`);
  console.log(row('chunk', 'kB', 'brotli kB'));
  for (const { file, bytes, brotliBytes } of chunks) {
    console.log(row(file, kB(bytes).toFixed(1), kB(brotliBytes).toFixed(1)));
  }
  if (parts.length > 0) {
    console.log(
      '\nParts that are fetched when they are opened, without what the first screen has\n',
    );
    console.log(row('part', 'kB', 'brotli kB', 'limit'));
    for (const { name, bytes, brotliBytes } of parts) {
      const limit = partLimitsKB[name]?.toFixed(1) ?? '';
      console.log(row(name, kB(bytes).toFixed(1), kB(brotliBytes).toFixed(1), limit));
    }
  }
  console.log(`\nFirst screen: ${kB(total).toFixed(1)} kB of ${limitKB} kB`);
}
const isOver = ({ name, brotliBytes }: Part): boolean =>
  brotliBytes > (partLimitsKB[name] ?? Number.POSITIVE_INFINITY) * 1000;
if (total > limitKB * 1000 || parts.some(isOver)) process.exitCode = 1;
