import { parseArgs } from 'node:util';
import { isMisusedOption } from './misused-options.ts';
import { asJson } from './rehearse/formats/json.ts';
import { asJunit } from './rehearse/formats/junit.ts';
import { asMarkdown } from './rehearse/formats/markdown.ts';
import { asText } from './rehearse/formats/text.ts';
import { Misuse } from './rehearse/misuse.ts';
import { notJudged } from './rehearse/not-judged.ts';
import { importReport, textReport } from './rehearse/report.ts';
import { readPolicies } from './rehearse/read-policies.ts';
import type { Rehearsed } from './rehearse/rehearse.ts';
import { usage } from './rehearse/usage.ts';

const options = {
  policies: { type: 'string', multiple: true },
  // What is given twice is told rather than taken for the last.
  people: { type: 'string', multiple: true },
  'sign-in': { type: 'string', multiple: true },
  expect: { type: 'string', multiple: true },
  matrix: { type: 'boolean', default: false },
  'import-only': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

const formats: Record<string, (rehearsed: Rehearsed) => string> = {
  text: asText,
  json: asJson,
  junit: asJunit,
  md: asMarkdown,
};

/** The file that an option names; undefined where it is not there. Throws a Misuse where it names none or several. */
const fileOf = (option: string, files: readonly string[] = []): string | undefined => {
  if (files.length > 1) throw new Misuse(`--${option} takes one file, and is there twice.`);
  if (files[0] === '') throw new Misuse(`--${option} needs a file; see --help.`);
  return files[0];
};

const reportImport = async (paths: readonly string[], format: string): Promise<void> => {
  if (format !== 'text' && format !== 'json') {
    throw new Misuse(`--format is not "${format}", but one of: text, json.`);
  }
  const { files } = await readPolicies(paths);
  const report = importReport(files);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : textReport(report),
  );
};

/** Says what no answer looked at, and whether there was any. */
const warnOfNotJudged = ({ files }: Rehearsed): boolean => {
  const lines = notJudged(files);
  for (const line of lines) console.error(line);
  return lines.length > 0;
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const { policies = [], matrix, format } = values;
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (policies.length === 0 || policies.includes(''))
    throw new Misuse('--policies needs a file or a folder; see --help.');
  const people = fileOf('people', values.people);
  const signIn = fileOf('sign-in', values['sign-in']);
  const expect = fileOf('expect', values.expect);
  if (values['import-only']) {
    if ((people ?? signIn ?? expect) !== undefined || matrix)
      throw new Misuse('--import-only takes --policies and --format alone; see --help.');
    await reportImport(policies, format);
    return;
  }
  const tell = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!tell) throw new Misuse(`--format is not "${format}", but one of: text, json, junit, md.`);
  // All of the product is behind it, which neither help nor an import needs.
  const { rehearse } = await import('./rehearse/rehearse.ts');
  const rehearsed = await rehearse({ policies, people, signIn, expect, matrix });
  process.stdout.write(tell(rehearsed));
  if (warnOfNotJudged(rehearsed)) process.exitCode = 2;
  else if ((rehearsed.expectations?.broken.length ?? 0) > 0) process.exitCode = 1;
};

try {
  await run();
} catch (error) {
  if (!(error instanceof Misuse || isMisusedOption(error))) throw error;
  console.error(error.message.replaceAll(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}
