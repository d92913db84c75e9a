import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const source = fileURLToPath(new URL('../../mocks/scenarios/index.ts', import.meta.url));
const shape = fileURLToPath(new URL('../../mocks/scenarios/scenario.ts', import.meta.url));
const virtual = 'virtual:scenario-summaries';

/** Vite plugin: `virtual:scenario-summaries` says what scenarios there are, without their policies. */
export const scenarioSummaries = (): Plugin => ({
  name: 'scenario-summaries',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
  async load(id) {
    if (id !== `\0${virtual}`) return null;
    const [{ module: list, dependencies }, { module: scenario }] = await Promise.all([
      runnerImport<{ scenarios: unknown[] }>(source),
      runnerImport<{ summaryOf: (one: unknown) => unknown }>(shape),
    ]);
    for (const file of dependencies) this.addWatchFile(file);
    const summaries = list.scenarios.map((one) => scenario.summaryOf(one));
    return { code: `export default ${JSON.stringify(summaries)}`, moduleType: 'js' };
  },
});
