import { parseArgs } from 'node:util';
import { isMisusedOption } from './misused-options.ts';
import { Misuse } from './rehearse/misuse.ts';
import { importReport, textReport } from './rehearse/report.ts';
import { readPolicies } from './rehearse/read-policies.ts';

const usage = `Usage: npm run rehearse -- --policies <file or folder> --import-only [--format text|json]

Reads exported Conditional Access policies, and reports what became of each file.

  --policies <path>   a file, or a folder whose .json files are read, those in its folders too
  --import-only       report on the files alone
  --format text|json  a report to read (the default), or
                      { "files": [{ "path", "result", "policies", "reason", "notes" }] }
  --help              this text

A file is imported, imported-with-notes (something was assumed, or cannot be judged) or refused (with reason,
line and column). Exit code 0: the files were read and reported, refused ones too. 2: the arguments or a path are wrong.
`;

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      policies: { type: 'string' },
      'import-only': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (!values.policies) throw new Misuse('--policies needs a file or a folder; see --help.');
  if (!values['import-only']) throw new Misuse('--import-only is needed; see --help.');
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Misuse(`--format is not "${values.format}", but one of: text, json.`);
  }
  const { files } = await readPolicies(values.policies);
  const report = importReport(files);
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : textReport(report),
  );
};

try {
  await run();
} catch (error) {
  if (!(error instanceof Misuse || isMisusedOption(error))) throw error;
  console.error(error.message.replaceAll(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}
