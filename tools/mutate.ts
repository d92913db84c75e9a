import { parseArgs } from 'node:util';
import { isMisusedOption } from './misused-options.ts';
import { type Fault, kinds, kindNames, StaleFault } from './mutate/fault.ts';
import { faults } from './mutate/faults/index.ts';
import { type Held, NotComparable, runFaults, secondsAllowed, type Verdict } from './mutate/run.ts';

const usage = `npm run test:mutate [-- --only <name>] [--kind <kind>] [--list]

Plants small faults in the product, one at a time, and shows which picture finds each.

  --only <name>   one fault; may be said several times
  --kind <kind>   one kind of faults; may be said several times:
                  ${kinds.join(', ')}
  --list          says which faults there are, and plants none
  --help          says this`;

/** What was asked for is no fault that there is, in words. */
class NoSuchFault extends Error {}

const chosen = (names: readonly string[], wanted: readonly string[]): Fault[] => {
  const strange =
    names.find((name) => faults.every((fault) => fault.name !== name)) ??
    wanted.find((kind) => kinds.every((one) => one !== kind));
  if (strange !== undefined) throw new NoSuchFault(`There is no "${strange}".\n\n${usage}`);
  return faults.filter(
    ({ name, kind }) =>
      (names.length === 0 || names.includes(name)) &&
      (wanted.length === 0 || wanted.includes(kind)),
  );
};

const line = (name: string, kind: string, seconds: string, by: string): string =>
  `${name.padEnd(48)}${kind.padEnd(10)}${seconds.padStart(6)}  ${by}`;

const told = ({ fault, found, isCaught, seconds }: Verdict): string => {
  const by = Object.values(found).join('; ');
  return line(
    fault.name,
    fault.kind,
    seconds.toFixed(1),
    isCaught ? by : `SURVIVED${by && `, found by no more than ${by}`}`,
  );
};

const held = ({ pictures, seconds }: Held): string =>
  `without a fault, ${pictures} pictures are as the suite holds them (${seconds.toFixed(0)} s).`;

const list = (some: readonly Fault[]): void => {
  for (const { name, kind, file } of some)
    console.log(`${name.padEnd(48)}${kindNames[kind]}, in ${file}`);
};

const summary = (verdicts: readonly Verdict[]): boolean => {
  const survivors = verdicts.filter(({ isCaught }) => !isCaught);
  const slow = verdicts.filter(({ seconds }) => seconds > secondsAllowed);
  const times = verdicts.map(({ seconds }) => seconds).toSorted((one, other) => one - other);
  const [middle = 0, longest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(
    `${verdicts.length} faults: ${verdicts.length - survivors.length} found, ${survivors.length} survived. ` +
      `Seconds a fault: ${middle.toFixed(1)} in the middle, ${longest.toFixed(1)} at most, of ${secondsAllowed} allowed.`,
  );
  for (const { fault } of survivors) console.log(`survived: ${fault.name}`);
  for (const { fault } of slow) console.log(`took too long: ${fault.name}`);
  return survivors.length === 0 && slow.length === 0;
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const some = chosen(values.only, values.kind);
  if (values.list) {
    list(some);
    return;
  }
  const verdicts = await runFaults(some, {
    onBefore: (before) => {
      console.log(`Before: ${held(before)}\n`);
      console.log(line('fault', 'kind', 's', 'found by'));
    },
    onVerdict: (verdict) => console.log(told(verdict)),
    onAfter: (after) => console.log(`\nAfter: ${held(after)}`),
  });
  if (!summary(verdicts)) process.exitCode = 1;
};

try {
  await run();
} catch (error) {
  const isTold =
    error instanceof NoSuchFault ||
    error instanceof StaleFault ||
    error instanceof NotComparable ||
    isMisusedOption(error);
  if (!isTold) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
