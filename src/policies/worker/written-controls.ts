import type { ImportedPolicy } from '../../../mocks/graph/import/index.ts';

/** What Graph, and so the import, writes for what it does not know. */
const unknown = 'unknownFutureValue';

interface Named {
  readonly control: string;
  readonly name: string | null;
}

/** Controls that no rule knows, by what the file wrote for them; the others as they are. */
export const withWritten = <C extends Named>(
  controls: readonly C[],
  unjudged: ImportedPolicy['unjudged'],
): C[] => {
  const written = new Set(
    unjudged
      .filter(
        ({ path, value }) => /^grantControls\.builtInControls\b/i.test(path) && value !== unknown,
      )
      .map(({ value }) => value),
  );
  if (written.size === 0) return [...controls];
  return controls.map((one) =>
    one.control === unknown && one.name === null ? { ...one, name: [...written].join(', ') } : one,
  );
};
