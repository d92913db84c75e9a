import { parseArgs } from 'node:util';
import { isMisusedOption } from './misused-options.ts';
import { asJson } from './rehearse/formats/json.ts';
import { asJunit } from './rehearse/formats/junit.ts';
import { asMarkdown } from './rehearse/formats/markdown.ts';
import { asText } from './rehearse/formats/text.ts';
import { Misuse } from './rehearse/misuse.ts';
import { importReport, textReport } from './rehearse/report.ts';
import { readPolicies } from './rehearse/read-policies.ts';
import type { Rehearsed } from './rehearse/rehearse.ts';
import { usage } from './rehearse/usage.ts';

const options = {
  policies: { type: 'string' },
  people: { type: 'string' },
  'sign-in': { type: 'string' },
  expect: { type: 'string' },
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

const reportImport = async (path: string, format: string): Promise<void> => {
  if (format !== 'text' && format !== 'json') {
    throw new Misuse(`--format is not "${format}", but one of: text, json.`);
  }
  const { files } = await readPolicies(path);
  const report = importReport(files);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : textReport(report),
  );
};

/** Others may be judged, but no pipeline is to take that for all: what was refused may be what blocks. */
const warnOfRefused = ({ files }: Rehearsed): boolean => {
  const refused = files.filter(({ result }) => result === 'refused').map(({ path }) => path);
  if (refused.length === 0) return false;
  const [were, them] =
    refused.length === 1 ? ['1 file was', 'it'] : [`${refused.length} files were`, 'them'];
  console.error(
    `${were} refused, and what is in ${them} is not judged: ${refused.join(', ').replaceAll(/\s+/g, ' ')}.`,
  );
  return true;
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const { policies, people, expect, matrix, format } = values;
  const signIn = values['sign-in'];
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (!policies) throw new Misuse('--policies needs a file or a folder; see --help.');
  for (const [option, file] of Object.entries({ people, 'sign-in': signIn, expect }))
    if (file === '') throw new Misuse(`--${option} needs a file; see --help.`);
  if (values['import-only']) {
    if ((people ?? signIn ?? expect) !== undefined || matrix)
      throw new Misuse('--import-only takes --policies and --format alone; see --help.');
    await reportImport(policies, format);
    return;
  }
  const tell = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!tell) throw new Misuse(`--format is not "${format}", but one of: text, json, junit, md.`);
  if (matrix && format === 'junit')
    throw new Misuse('--matrix takes the formats text, json and md; a JUnit file has no table.');
  // All of the product is behind it, which neither help nor an import needs.
  const { rehearse } = await import('./rehearse/rehearse.ts');
  const rehearsed = await rehearse({ policies, people, signIn, expect, matrix });
  process.stdout.write(tell(rehearsed));
  if (warnOfRefused(rehearsed)) process.exitCode = 2;
  else if ((rehearsed.expectations?.broken.length ?? 0) > 0) process.exitCode = 1;
};

try {
  await run();
} catch (error) {
  if (!(error instanceof Misuse || isMisusedOption(error))) throw error;
  console.error(error.message.replaceAll(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}
