import type { ImportedPolicy } from '../../../mocks/graph/import/index.ts';

/** What Graph, and so the import, writes for what it does not know. */
const unknown = 'unknownFutureValue';

const writtenIn = ({ unjudged }: ImportedPolicy): string[] =>
  unjudged
    .filter(
      ({ path, value }) => /^grantControls\.builtInControls\b/i.test(path) && value !== unknown,
    )
    .map(({ value }) => value);

const found = new WeakMap<readonly ImportedPolicy[], Record<string, string>>();

/** What the files wrote for controls that no rule knows, by the policy's id. */
export const writtenControls = (policies: readonly ImportedPolicy[]): Record<string, string> => {
  const known =
    found.get(policies) ??
    Object.fromEntries(
      policies.flatMap((one) => {
        const written = new Set(writtenIn(one));
        return written.size === 0 ? [] : [[one.policy.id, [...written].join(', ')]];
      }),
    );
  found.set(policies, known);
  return known;
};
