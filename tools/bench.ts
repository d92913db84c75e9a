import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { riskySignInMfa } from '../mocks/scenarios/risky-sign-in-mfa.ts';
import { measurePresses } from './bench/measure.ts';
import { summarise } from './bench/summary.ts';

/** How soon the next screen shall be there, in ms: a person takes that for at once. */
const targetMs = 50;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rehearsals: { type: 'string', default: '100' },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});

if (!existsSync(values.root)) await build({ logLevel: 'warn', build: { outDir: values.root } });

const [person] = riskySignInMfa.people;
const waits = await measurePresses(
  values.root,
  {
    link: `/sign-in/${riskySignInMfa.id}`,
    userName: person?.userPrincipalName ?? '',
    password: person?.secrets['persona.password'] ?? '',
  },
  Number(values.rehearsals),
);
const userName = summarise(waits.userName);
const password = summarise(waits.password);
const all = summarise([...waits.userName, ...waits.password]);
const met = all.median < targetMs;

if (values.json) {
  console.log(JSON.stringify({ targetMs, met, all, userName, password }));
} else {
  const row = (name: string, ...cells: string[]) =>
    `${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  const ms = (value: number) => value.toFixed(1);
  console.log('From Enter to the frame that draws the next screen\n');
  console.log(row('press', 'median ms', 'p95 ms', 'presses'));
  for (const [name, { median, p95, count }] of [
    ['user name to password', userName],
    ['password to next screen', password],
    ['both', all],
  ] as const)
    console.log(row(name, ms(median), ms(p95), String(count)));
  const verdict = met ? 'pass' : 'fail';
  console.log(`\nMedian ${ms(all.median)} ms of at most ${targetMs} ms: ${verdict}`);
}
