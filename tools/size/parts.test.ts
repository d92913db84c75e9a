import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureParts } from './parts.ts';

let root: string;

const files = {
  'page-AAAAAAAA.js':
    'import(`./map-page-BBBBBBBB.js`);import("./screens-CCCCCCCC.js");export const a=1;',
  'map-page-BBBBBBBB.js':
    'import{a}from"./page-AAAAAAAA.js";import{s}from`./shared-DDDDDDDD.js`;import(`./drawing-EEEEEEEE.js`);',
  'shared-DDDDDDDD.js': 'import"./deep-FFFFFFFF.js";export const s=1;',
  'deep-FFFFFFFF.js': 'export{};',
  'drawing-EEEEEEEE.js':
    'import{s}from"./shared-DDDDDDDD.js";new Worker(new URL(`/assets/worker-GGGGGGGG.js`,import.meta.url))',
  'worker-GGGGGGGG.js':
    'new Worker(new URL(/* ignored */ "/assets/reader-HHHHHHHH.js",import.meta.url))',
  'reader-HHHHHHHH.js': 'export{};',
  'screens-CCCCCCCC.js': '{}',
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parts-'));
  await mkdir(join(root, 'assets'));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(root, 'assets', name), text);
});

afterAll(() => rm(root, { recursive: true }));

test('counts what an area needs, at any depth, and nothing that is there already', async () => {
  const parts = await measureParts(root, new Set(['page-AAAAAAAA.js']));
  const found = Object.fromEntries(parts.map(({ name, files: own }) => [name, own.toSorted()]));
  expect(found).toEqual({
    'map-page': ['deep-FFFFFFFF.js', 'map-page-BBBBBBBB.js', 'shared-DDDDDDDD.js'],
    drawing: ['deep-FFFFFFFF.js', 'drawing-EEEEEEEE.js', 'shared-DDDDDDDD.js'],
    worker: ['worker-GGGGGGGG.js'],
    reader: ['reader-HHHHHHHH.js'],
  });
  for (const { bytes, brotliBytes } of parts)
    expect(Math.min(bytes, brotliBytes)).toBeGreaterThan(0);
});

test('finds nothing where nothing was built', async () => {
  expect(await measureParts(join(root, 'nowhere'), new Set())).toEqual([]);
});
