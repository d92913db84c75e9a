import { expect, it } from 'vitest';
import { sample } from '../rehearse/fixture.ts';
import { readPolicies } from '../rehearse/read-policies.ts';
import { importReport } from '../rehearse/report.ts';

const marks = { imported: '✓', 'imported-with-notes': '✓ *', refused: '✗' } as const;

it('prints what becomes of each published sample, and why one is refused', async () => {
  const { files } = importReport((await readPolicies([sample('')])).files.filter(isPolicies));
  const rows = files.map(({ path, result, policies, notes, reason }) =>
    [
      marks[result].padEnd(3),
      path.padEnd(58),
      String(policies).padStart(2),
      String(notes.length).padStart(2),
      reason ? `${reason.line}:${reason.column} ${reason.message}` : '',
    ].join('  '),
  );
  console.info(['', `    ${'file'.padEnd(58)}  policies, notes`, ...rows].join('\n'));
  const refused = files.filter(({ result }) => result === 'refused');
  expect(files.length).toBeGreaterThan(15);
  expect(refused.map(({ path, reason }) => [path, reason?.line, reason?.column])).toEqual([
    ['denis-beuermann/user-actions-1-join-devices.json', 29, 13],
  ]);
  expect(files.filter(({ result, policies }) => result !== 'refused' && policies === 0)).toEqual(
    [],
  );
});

/** The list of sources beside the samples is none of them. */
const isPolicies = ({ path }: { path: string }): boolean => path.includes('/');
