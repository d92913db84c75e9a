import type { ImportedPolicy } from '../../../mocks/graph/import/index.ts';

const found = new WeakMap<readonly ImportedPolicy[], Record<string, string[]>>();

const writtenIn = ({ unjudged }: ImportedPolicy): string[] => [
  ...new Set(unjudged.flatMap(({ path }) => /^conditions\.(.+)$/i.exec(path)?.[1] ?? [])),
];

/** The conditions that the files wrote and no rule knows, as paths within the conditions, by the policy's id. */
export const writtenConditions = (
  policies: readonly ImportedPolicy[],
): Record<string, string[]> => {
  const known =
    found.get(policies) ??
    Object.fromEntries(
      policies.flatMap((one) => {
        const written = writtenIn(one);
        return written.length === 0 ? [] : [[one.policy.id, written]];
      }),
    );
  found.set(policies, known);
  return known;
};
