import type { PolicyImport } from '../../mocks/graph/import/index.ts';
import type { Finding } from '../../src/policies/everybody-protocol.ts';
import { findingsOf } from '../../src/policies/worker/findings/index.ts';
import { matrixOf } from '../../src/policies/worker/matrix/matrix.ts';
import { unsureIn } from '../../src/policies/worker/matrix/unsure.ts';
import type { Mentioned } from '../../src/policies/worker/rehearse/mentioned.ts';
import type { RehearsedPerson } from '../../src/policies/worker/rehearse/people.ts';
import { runsInTurn } from '../../src/policies/worker/rehearse/run.ts';
import type { RehearsedSignIn } from '../../src/policies/worker/rehearse/sign-ins.ts';
import { openByGroups } from '../../src/policies/worker/rehearse/unknown-groups.ts';
import { walkQuickly } from '../../src/policies/worker/rehearse/walk.ts';
import { known, say } from './say.ts';

/** Kinds of findings that are said in several ways. */
const inSeveralWays: readonly Finding['kind'][] = ['neverApplies', 'neverCan', 'noBreakGlass'];

const sentenceOf = ({ kind, about, names }: Finding): string => {
  const id = inSeveralWays.includes(kind) ? `${kind}-${about}` : kind;
  const said = say(`everybody.finding.${id}`, { names: names.join(', ') });
  return kind === 'noWayOut' ? `${said} ${known('rule', about) ?? about}` : said;
};

/** Cells of a finding that are listed; the table has the others. */
const most = 100;

/** Everybody's every sign-in in a cell, and what stands out among them. Who comes out alike is walked once. */
export const matrixReport = async (
  people: readonly RehearsedPerson[],
  signIns: readonly RehearsedSignIn[],
  imported: PolicyImport,
  mentioned: Mentioned,
) => {
  const start = runsInTurn();
  const matrix = await matrixOf(
    { people, signIns, imported, mentioned },
    {
      walk: (scenario) => walkQuickly(scenario, start),
      known: new Map(),
      rest: () => Promise.resolve(),
    },
    { report: () => {}, signal: new AbortController().signal },
  );
  const unsure = unsureIn(matrix.sides, imported, openByGroups(imported, signIns));
  const { endings, cells } = matrix;
  return {
    signIns: signIns.map(({ name }) => name),
    rows: people.map(({ userPrincipalName, displayName }, row) => ({
      person: userPrincipalName,
      displayName: displayName ?? userPrincipalName,
      cells: signIns.flatMap(({ name }, column) => {
        const at = row * signIns.length + column;
        const ending = endings[cells[at] ?? -1];
        if (!ending) return [];
        const { outcome, errorCode, screens } = ending;
        const lastScreen = screens.at(-1) ?? null;
        const isComplete = unsure[at] === 0;
        return [
          {
            signIn: name,
            outcome,
            errorCode,
            screens: screens.length,
            lastScreen,
            isComplete,
            way: screens,
          },
        ];
      }),
    })),
    findings: findingsOf({ gathered: { ...imported, namings: [] }, matrix }).map((finding) => ({
      kind: finding.kind,
      about: finding.about === '' ? null : finding.about,
      severity: finding.severity,
      sentence: sentenceOf(finding),
      policies: finding.policies.map(({ displayName }) => displayName),
      names: finding.names,
      /** How many cells show it; the first of them are listed. */
      count: finding.count,
      cells: finding.cells.slice(0, most).map((cell) => ({
        person: people[Math.floor(cell / signIns.length)]?.userPrincipalName ?? '',
        signIn: signIns[cell % signIns.length]?.name ?? '',
      })),
    })),
  };
};

/** A matrix as data. */
export type MatrixReport = Awaited<ReturnType<typeof matrixReport>>;
