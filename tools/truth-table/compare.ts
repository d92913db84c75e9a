import type { Played } from './play.ts';
import type { Row } from './row.ts';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const sorted = (record: Record<string, string>): [string, string][] =>
  Object.entries(record).toSorted(([one], [other]) => one.localeCompare(other));

/** What differs between a row and what was played, a line each; null in a row's result asserts nothing. */
export const differences = (row: Row, { screens, trace, by }: Played): string[] => {
  const enforced = trace.policies.filter(({ state }) => state === 'enabled');
  const matched = enforced.filter(({ applies }) => applies).map(({ id }) => id);
  const unmatched = Object.fromEntries(
    enforced.filter(({ applies }) => !applies).map(({ id, reason }) => [id, reason]),
  );
  const { signInRisk, userRisk, status } = trace;
  const checks: [name: string, expected: unknown, actual: unknown][] = [
    ['screens', row.expectedScreens, screens],
    ['outcome', row.outcome, status?.outcome ?? by],
    ['errorCode', row.errorCode ?? 0, status?.errorCode ?? 0],
    ['matchedPolicies', row.matchedPolicies.toSorted(), matched.toSorted()],
    ['unmatchedPolicies', sorted(row.unmatchedPolicies), sorted(unmatched)],
  ];
  const asserted: [name: string, expected: string | null, actual: string][] = [
    ['conditionalAccessStatus', row.conditionalAccessStatus, trace.conditionalAccessStatus],
    ['resultSignInRiskState', row.resultSignInRiskState, signInRisk.after.riskState],
    ['resultSignInRiskDetail', row.resultSignInRiskDetail, signInRisk.after.riskDetail],
    ['resultUserRiskLevel', row.resultUserRiskLevel, userRisk.after.riskLevel],
    ['resultUserRiskState', row.resultUserRiskState, userRisk.after.riskState],
    ['resultUserRiskDetail', row.resultUserRiskDetail, userRisk.after.riskDetail],
  ];
  return [...checks, ...asserted.filter(([, expected]) => expected !== null)]
    .filter(([, expected, actual]) => !same(expected, actual))
    .map(
      ([name, expected, actual]) =>
        `${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    );
};
