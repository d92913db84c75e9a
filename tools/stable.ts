import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashOf } from '../e2e/support/hashes.ts';
import { heldHash, suitePictures } from './pictures/held.ts';
import { photograph } from './pictures/photograph.ts';
import { shuffled } from './pictures/shuffled.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    browsers: { type: 'string', default: '3' },
    // Opens the link of each picture instead of switching to it in the page that is open.
    fresh: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const kept = fileURLToPath(new URL('../test-results/stable/', import.meta.url));
const runs = Number(values.runs);

if (!existsSync(values.root)) {
  console.error(`There is no build in ${values.root}.`);
  process.exit(2);
}
let differing = 0;
for (let run = 0; run < runs; run += 1) {
  const seed = Number(values.seed) + run;
  const began = performance.now();
  const wrong: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- One run after the other: how long each takes is told.
  await photograph(
    values.root,
    shuffled(suitePictures, seed),
    (picture, bytes) => {
      if (hashOf(bytes) === heldHash(picture)) return;
      wrong.push(picture.name);
      mkdirSync(kept, { recursive: true });
      writeFileSync(`${kept}${picture.name}--seed-${seed}.png`, bytes);
    },
    { browsersAtOnce: Number(values.browsers), freshly: values.fresh, asHeld: true },
  );
  differing += wrong.length;
  const each = (performance.now() - began) / suitePictures.length;
  console.log(
    `Run ${run + 1} of ${runs}, seed ${seed}: ${suitePictures.length} pictures, ${each.toFixed(0)} ms each, ${wrong.length} differ`,
  );
  for (const name of wrong) console.log(`  ${name}`);
}
console.log(`${runs} runs, ${runs * suitePictures.length} pictures: ${differing} differ.`);
if (differing > 0) process.exitCode = 1;
