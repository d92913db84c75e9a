import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { riskySignInMfa } from '../mocks/scenarios/risky-sign-in-mfa.ts';
import { measurePresses } from './bench/measure.ts';
import { measureScrolling } from './bench/scroll.ts';
import { summarise } from './bench/summary.ts';
import { measureWaysIn } from './bench/would-let-in.ts';

/** How soon the next screen, or an answer in the dock, shall be there, in ms: a person takes that for at once. */
const targetMs = 50;

/** How much longer a frame may take while many risky users are scrolled than while few are. */
const targetRatio = 1.5;
const amounts = { few: 100, many: 10_000 };

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
// The first ones are slower: nothing is compiled yet.
const waysIn = summarise(measureWaysIn(60).slice(20));
const scrolled = await measureScrolling(values.root, [amounts.few, amounts.many]);
const [few, many] = scrolled.map(summarise);
if (!few || !many) throw new Error('Nothing was scrolled.');
const ratio = many.p95 / few.p95;
const met = all.median < targetMs && waysIn.median < targetMs && ratio < targetRatio;

if (values.json) {
  console.log(JSON.stringify({ targetMs, met, all, userName, password, waysIn, few, many, ratio }));
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
  console.log('\nWhat would let somebody in, among 20 policies\n');
  console.log(row('backend', ms(waysIn.median), ms(waysIn.p95), String(waysIn.count)));
  console.log('\nFrames while risky users are scrolled in the console\n');
  for (const [name, { median, p95, count }] of [
    [`${amounts.few} users`, few],
    [`${amounts.many} users`, many],
  ] as const)
    console.log(row(name, ms(median), ms(p95), String(count)));
  console.log(`\n${ratio.toFixed(2)} times as long with many, of at most ${targetRatio}`);
  const verdict = met ? 'pass' : 'fail';
  console.log(
    `\nMedians ${ms(all.median)} and ${ms(waysIn.median)} ms of at most ${targetMs} ms: ${verdict}`,
  );
}
