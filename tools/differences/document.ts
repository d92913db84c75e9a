import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Collected } from './collect.ts';
import type { Group } from './difference.ts';
import { groupsOf } from './groups.ts';

const here = (file: string): string => fileURLToPath(new URL(`page/${file}`, import.meta.url));

/** The page's program as one text that needs nothing else. */
const program = async (): Promise<string> => {
  // A run in which nothing differs does not wait for the bundler.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry: here('main.ts'), formats: ['iife'], name: 'differences' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error('The bundler made no program.');
  return chunk.code;
};

const allowed = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page in pieces, as all pictures together may be more than one text can hold. */
export async function* pageOf(
  groups: readonly Group[],
  pictures: ReadonlyMap<string, Buffer>,
): AsyncGenerator<string> {
  const script = await program();
  const style = readFileSync(here('page.css'), 'utf8');
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${allowed(style)}`,
    `script-src ${allowed(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Picture differences</title>
<style>${style}</style>
</head>
<body>
${readFileSync(here('page.html'), 'utf8')}`;
  // Scripts of other types are held, and neither run nor decoded before they are looked at.
  for (const [hash, bytes] of pictures)
    yield `<script type="text/plain" id="picture-${hash}">${bytes.toString('base64')}</script>\n`;
  const data = JSON.stringify(groups).replaceAll('<', String.raw`\u003c`);
  yield `<script type="application/json" id="differences">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Writes the page, and beside it the pictures that may be accepted; returns the page's file. */
export const writePage = async (
  { differences, pictures }: Collected,
  folder: string,
): Promise<{ file: string; groups: number }> => {
  const groups = groupsOf(differences);
  const beside = join(folder, 'differences');
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const { after } of differences) {
    const bytes = after === null ? undefined : pictures.get(after);
    if (bytes) writeFileSync(join(beside, `${after}.png`), bytes);
  }
  const file = join(folder, 'differences.html');
  const page = openSync(file, 'w');
  try {
    for await (const piece of pageOf(groups, pictures)) writeSync(page, piece);
  } finally {
    closeSync(page);
  }
  return { file, groups: groups.length };
};
