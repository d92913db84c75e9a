import type {
  FileImport,
  ImportNote,
  ImportReason,
  Place,
  Values,
} from '../../mocks/graph/import/index.ts';
import { say } from './say.ts';

const sayOf = (family: 'reason' | 'note', code: string, values: Values): string =>
  say(`import.${family}.${code}`, { ...values });

const asReason = ({ code, values, place }: ImportReason) => ({
  code,
  message: sayOf('reason', code, values),
  line: place?.line ?? null,
  column: place?.column ?? null,
  values,
});

const asNote = ({ code, values, policy, path, place }: ImportNote) => ({
  code,
  message: sayOf('note', code, values),
  policy,
  path,
  line: place?.line ?? null,
  column: place?.column ?? null,
  values,
});

/** What became of each file, in words and as data. */
export const importReport = (files: readonly FileImport[]) => ({
  files: files.map(({ path, result, policies, reason, notes }) => ({
    path,
    result,
    policies: policies.length,
    reason: reason && asReason(reason),
    notes: notes.map(asNote),
  })),
});

type Report = ReturnType<typeof importReport>;

const at = ({ line, column }: { [Key in keyof Place]: number | null }): string =>
  line === null ? '' : `${line}:${column}: `;

const linesOf = ({ path, result, policies, reason, notes }: Report['files'][number]): string[] => [
  `${path}: ${result}, ${policies} ${policies === 1 ? 'policy' : 'policies'}`,
  ...(reason ? [`  ${at(reason)}${reason.message}`] : []),
  ...notes.map((note) => {
    const whose = note.policy === null ? '' : `${note.policy}: `;
    const where = note.path === '' ? '' : ` (${note.path})`;
    return `  ${at(note)}${whose}${note.message}${where}`;
  }),
];

/** The same to read: a line for each file, its notes below it, and the totals. */
export const textReport = ({ files }: Report): string => {
  const count = (result: FileImport['result']): number =>
    files.filter((file) => file.result === result).length;
  const policies = files.reduce((sum, file) => sum + file.policies, 0);
  const totals = (['imported', 'imported-with-notes', 'refused'] as const)
    .map((result) => `${count(result)} ${result}`)
    .join(', ');
  return `${[...files.flatMap(linesOf), `Files: ${totals}. Policies: ${policies}.`].join('\n')}\n`;
};
