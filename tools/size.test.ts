import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Report {
  code: number;
  out: string;
}

const tool = fileURLToPath(new URL('size.ts', import.meta.url));
let folder: string;

/** A product whose field comes late, and which asks for more as soon as it is there. */
const files = {
  'index.html':
    '<!doctype html><link rel="modulepreload" href="/preloaded.js"><link rel="stylesheet" href="/style.css"><script type="module" src="/main.js"></script>',
  'style.css': 'body { color: black }',
  'preloaded.js': 'export const name = "User name";',
  'main.js': `import { name } from '/preloaded.js';
    await import('/lazy-but-early.js');
    document.body.innerHTML = '<label>' + name + ' <input disabled></label>';
    await navigator.serviceWorker.register('/worker.js');
    document.querySelector('input').disabled = false;
    setTimeout(() => import('/late.js'));`,
  'lazy-but-early.js': 'export {};',
  'worker.js': '',
  'late.js': `export {};`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'size-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function size(...args: string[]): Promise<Report> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tool, '--root', folder, ...args], (error, out) =>
      resolve({ code: Number(error?.code ?? 0), out }),
    );
  });
}

test('counts what was asked for before the field could be typed into, and nothing after', async () => {
  const { code, out } = await size('--json');
  const report = JSON.parse(out) as { limitKB: number; chunks: { file: string }[] };
  expect(report.chunks.map(({ file }) => file).toSorted()).toEqual([
    'lazy-but-early.js',
    'main.js',
    'preloaded.js',
    'style.css',
    'worker.js',
  ]);
  expect(report.limitKB).toBe(125);
  expect(code).toBe(0);
}, 60_000);

test('fails above the limit', async () => {
  const noise = Array.from({ length: 40_000 }, (_, n) => (n * 2_654_435_761) % 4_294_967_296);
  await writeFile(
    join(folder, 'preloaded.js'),
    `export const name = 'User name', noise = [${noise.join()}];`,
  );
  const { code, out } = await size();
  expect(out).toMatch(/First screen: \d+\.\d kB of 125 kB/);
  expect(code).toBe(1);
}, 60_000);
