import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scenarioById, scenarios } from '../mocks/scenarios/index.ts';
import { axes, isValue } from '../src/review/variants/axes.ts';
import { isMisusedOption } from './misused-options.ts';
import { makeStoryboard } from './storyboard/make.ts';

const usage = 'npm run storyboard -- <scenario id> [--out folder] [--theme dark] [--width 360] …';

/** What was asked for cannot be made, in words. */
class NotMade extends Error {}

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'storyboard' },
      root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      ...Object.fromEntries(axes.map(({ name }) => [name, { type: 'string' } as const])),
    },
  });
  const [id = '', ...more] = positionals;
  const scenario = scenarioById(id);
  if (!scenario || more.length > 0) {
    const problem = id === '' || more.length > 0 ? usage : `There is no scenario "${id}".`;
    throw new NotMade([problem, 'There are:', ...scenarios.map((one) => one.id)].join('\n'));
  }
  const given = values as Record<string, string | undefined>;
  const looks = axes.flatMap((axis) => {
    const value = given[axis.name];
    if (value === undefined) return [];
    if (isValue(axis, value)) return [[axis.name, value] as const];
    throw new NotMade(`--${axis.name} is not "${value}", but one of: ${axis.values.join(', ')}.`);
  });
  if (!existsSync(values.root)) throw new NotMade(`There is no build in ${values.root}.`);
  await makeStoryboard(
    { scenario, root: values.root, out: values.out, looks: Object.fromEntries(looks) },
    (file) => console.log(file),
  );
};

try {
  await run();
} catch (error) {
  if (!(error instanceof NotMade || isMisusedOption(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
