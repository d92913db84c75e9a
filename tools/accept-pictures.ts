import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accept, readDecisions } from './differences/accept.ts';
import { isMisusedOption } from './misused-options.ts';
import { Misuse } from './rehearse/misuse.ts';

const usage = `npm run pictures:accept -- <decisions.json> [--pictures <folder>]

Writes the pictures and hashes that were accepted on the page of differences to where they are kept.

  <decisions.json>     what the page saved; - reads it from standard input
  --pictures <folder>  where the run left its pictures (test-results/differences)
  --help               says this

Exit code 0: all that was accepted is written. 2: something is not as the page saw it, and nothing is written.
`;

const text = (name: string): string => {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch {
    throw new Misuse(`${name} cannot be read.`);
  }
};

const run = (): void => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pictures: { type: 'string', default: `${root}test-results/differences` },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new Misuse('It takes one file of decisions; see --help.');
  for (const line of accept(readDecisions(text(name), name), { root, pictures: values.pictures }))
    console.log(line);
};

try {
  run();
} catch (error) {
  if (!(error instanceof Misuse || isMisusedOption(error))) throw error;
  console.error(error.message.replaceAll(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}
