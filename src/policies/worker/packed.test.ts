import { expect, it } from 'vitest';
import { pack, unpack } from './packed.ts';

it.each([
  ['nothing', []],
  ['one', [{ path: 'a.json', policies: [{ name: 'Größe\n"x"' }] }]],
  ['several', [{ a: 1 }, null, ['b'], 'c\nd']],
  ['much', Array.from({ length: 3 }, (_, at) => ({ at, text: `${at}é`.repeat(200_000) }))],
])('gives back %s as it was', async (_name, items) => {
  expect(await unpack(await pack(items))).toEqual(items);
});

it('makes little of much that is alike', async () => {
  const items = [Array.from({ length: 5000 }, (_, at) => ({ id: at, displayName: 'Require MFA' }))];
  expect((await pack(items)).byteLength).toBeLessThan(JSON.stringify(items).length / 8);
});
