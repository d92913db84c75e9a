import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { riskySignInMfa } from '../mocks/scenarios/risky-sign-in-mfa.ts';
import { measureEvaluation } from './bench/evaluation.ts';
import { measureMatrix, measureMatrixInBrowser, type Took } from './bench/matrix.ts';
import { measurePresses } from './bench/measure.ts';
import { measurePictures, type Way } from './bench/pictures.ts';
import { measureGallery, measureUsers } from './bench/scroll.ts';
import { summarise, type Summary } from './bench/summary.ts';
import { measureWaysIn } from './bench/would-let-in.ts';

/** How soon the next screen, or an answer in the dock, shall be there, in ms: a person takes that for at once. */
const targetMs = 50;

/** How much longer a frame may take while many risky users are scrolled than while few are. */
const targetRatio = 1.5;
/** What a picture of the suite may take of a run's time, in ms. */
const pictureMs = 60;

/** A search that leaves the states of one screen. */
const fewStates = '?q=mfa.prompt.code';
const amounts = { few: 100, many: 10_000 };

/** How many policies are checked a second at least, on one core, by the largest set for the most people. */
const targetChecks = 1_000_000;
const evaluated = { policies: [10, 50, 200], people: [10, 100, 1000] };

/** How soon everybody's sign-ins are there at most, in the browser's worker. */
const targetMatrixMs = 3000;
const crowd = { people: 200, signIns: 200, policies: 50 };
const crowds = [
  { people: 50, signIns: 50, policies: 50 },
  { people: 200, signIns: 50, policies: 50 },
  crowd,
  { people: 200, signIns: 200, policies: 200 },
  { people: 200, signIns: 200, policies: 1000 },
];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rehearsals: { type: 'string', default: '100' },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});

/** What a part found, whether that is soon enough, and how it is told. */
interface Result {
  found: Record<string, unknown>;
  met: boolean;
  lines: string[];
}

const row = (name: string, ...cells: string[]) =>
  `${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join('')}`;
const ms = (value: number) => value.toFixed(1);
const told = (name: string, { median, p95, count }: Summary) =>
  row(name, ms(median), ms(p95), String(count));
const whole = (value: number) => Math.round(value).toLocaleString('en');
const verdict = (met: boolean) => (met ? 'pass' : 'fail');

const ensureBuilt = async (): Promise<void> => {
  if (!existsSync(values.root)) await build({ logLevel: 'warn', build: { outDir: values.root } });
};

const presses = async (): Promise<Result> => {
  await ensureBuilt();
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
  return {
    found: { targetMs, all, userName, password },
    met,
    lines: [
      'From Enter to the frame that draws the next screen\n',
      row('press', 'median ms', 'p95 ms', 'presses'),
      told('user name to password', userName),
      told('password to next screen', password),
      told('both', all),
      `\nMedian ${ms(all.median)} ms of at most ${targetMs} ms: ${verdict(met)}`,
    ],
  };
};

const waysIn = (): Result => {
  // The first ones are slower: nothing is compiled yet.
  const found = summarise(measureWaysIn(60).slice(20));
  const met = found.median < targetMs;
  return {
    found: { waysIn: found },
    met,
    lines: [
      'What would let somebody in, among 20 policies\n',
      told('backend', found),
      `\nMedian ${ms(found.median)} ms of at most ${targetMs} ms: ${verdict(met)}`,
    ],
  };
};

const scrolling = async (): Promise<Result> => {
  await ensureBuilt();
  const scrolled = await measureUsers(values.root, [amounts.few, amounts.many]);
  const [few, many] = scrolled.map(summarise);
  if (!few || !many) throw new Error('Nothing was scrolled.');
  const ratio = many.p95 / few.p95;
  const met = ratio < targetRatio;
  return {
    found: { few, many, ratio },
    met,
    lines: [
      'Frames while risky users are scrolled in the console\n',
      told(`${amounts.few} users`, few),
      told(`${amounts.many} users`, many),
      `\n${ratio.toFixed(2)} times as long with many, of at most ${targetRatio}: ${verdict(met)}`,
    ],
  };
};

const gallery = async (): Promise<Result> => {
  await ensureBuilt();
  const scrolled = await measureGallery(values.root, [fewStates, '']);
  const [few, many] = scrolled.map(summarise);
  if (!few || !many) throw new Error('Nothing was scrolled.');
  const ratio = many.median / few.median;
  const met = ratio < targetRatio;
  return {
    found: { few, many, ratio },
    met,
    lines: [
      'Frames while live states are scrolled in the gallery\n',
      told('states of one screen', few),
      told('all states', many),
      `\n${ratio.toFixed(2)} times as long with all, of at most ${targetRatio}: ${verdict(met)}`,
    ],
  };
};

const evaluation = (): Result => {
  const paces = measureEvaluation(evaluated, 300);
  const largest = paces.at(-1);
  if (!largest) throw new Error('Nothing was evaluated.');
  const met = largest.compiled >= targetChecks;
  return {
    found: { evaluation: paces, targetChecks },
    met,
    lines: [
      'Policy checks a second on one core: read plainly, and compiled once\n',
      row('policies x people', 'plain', 'compiled', 'times'),
      ...paces.map(({ policies, people, plain, compiled }) =>
        row(
          `${policies} x ${people}`,
          whole(plain),
          whole(compiled),
          (compiled / plain).toFixed(1),
        ),
      ),
      `\n${whole(largest.compiled)} of at least ${whole(targetChecks)}: ${verdict(met)}`,
    ],
  };
};

const matrix = async (): Promise<Result> => {
  await ensureBuilt();
  // The first one is slower: nothing is compiled yet.
  await measureMatrix(crowds[0] ?? crowd);
  const inNode: Took[] = [];
  for (const size of crowds) {
    // oxlint-disable-next-line no-await-in-loop -- One after the other, as above.
    inNode.push(await measureMatrix(size));
  }
  const inBrowser = await measureMatrixInBrowser(values.root, crowd);
  const met = inBrowser.ms < targetMatrixMs;
  const line = (name: string, { people, signIns, policies, ms: took, walks }: Took) =>
    row(`${people} x ${signIns} x ${policies} ${name}`, whole(took), whole(walks));
  return {
    found: { matrix: { inNode, inBrowser, targetMatrixMs } },
    met,
    lines: [
      'Everybody’s sign-ins: people x sign-ins x policies\n',
      row('', 'ms', 'walked'),
      ...inNode.map((took) => line('', took)),
      line('browser', inBrowser),
      `\n${whole(inBrowser.ms)} ms of at most ${whole(targetMatrixMs)} ms: ${verdict(met)}`,
    ],
  };
};

const pictures = async (): Promise<Result> => {
  await ensureBuilt();
  const found = await measurePictures();
  const { naive, kept } = found;
  const times = naive.eachMs / kept.eachMs;
  const met = kept.eachMs <= pictureMs;
  const way = (name: string, { eachMs, pictures: count, workers }: Way) =>
    row(name, ms(eachMs), String(count), String(workers));
  return {
    found: { pictures: { ...found, times, targetMs: pictureMs } },
    met,
    lines: [
      'Pictures of states, of the time that a run takes\n',
      row('way', 'ms each', 'pictures', 'workers'),
      way('a page and toHaveScreenshot', naive),
      way('the suite', kept),
      `\n${ms(kept.eachMs)} ms of at most ${pictureMs} ms, ${times.toFixed(1)} times as fast: ${verdict(met)}`,
    ],
  };
};

const parts: Record<string, () => Result | Promise<Result>> = {
  presses,
  waysIn,
  scrolling,
  gallery,
  evaluation,
  matrix,
  pictures,
};
const chosen = Object.entries(parts).filter(([name]) => name === (values.only ?? name));
if (chosen.length === 0) {
  console.error(`--only takes one of ${Object.keys(parts).join(', ')}; got ${values.only}.`);
  process.exit(2);
}

const results: Result[] = [];
for (const [, measure] of chosen) {
  // One after the other: together they would slow each other down.
  // oxlint-disable-next-line no-await-in-loop
  const result = await measure();
  results.push(result);
  if (!values.json) console.log(`${result.lines.join('\n')}\n`);
}
if (values.json) {
  const met = results.every((result) => result.met);
  console.log(JSON.stringify(Object.assign({ met }, ...results.map(({ found }) => found))));
}
