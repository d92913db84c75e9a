import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const source = fileURLToPath(new URL('../../mocks/scenarios/index.ts', import.meta.url));
const shape = fileURLToPath(new URL('../../mocks/scenarios/scenario.ts', import.meta.url));
const virtual = 'virtual:scenario-summaries';

interface Imported<Module> {
  module: Module;
  /** Files that it came of. */
  dependencies: readonly string[];
}

/** Imports a source file: a build as Node does, development anew each time. Vite's way gives up when a build keeps it waiting. */
const imported = async <Module>(file: string, isBuild: boolean): Promise<Imported<Module>> =>
  isBuild
    ? { module: (await import(pathToFileURL(file).href)) as Module, dependencies: [] }
    : runnerImport<Module>(file);

/** Vite plugin: `virtual:scenario-summaries` says what scenarios there are, without their policies. */
export const scenarioSummaries = (): Plugin => ({
  name: 'scenario-summaries',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
  async load(id) {
    if (id !== `\0${virtual}`) return null;
    const isBuild = this.environment.mode === 'build';
    const [{ module: list, dependencies }, { module: scenario }] = await Promise.all([
      imported<{ scenarios: unknown[] }>(source, isBuild),
      imported<{ summaryOf: (one: unknown) => unknown }>(shape, isBuild),
    ]);
    for (const file of dependencies) this.addWatchFile(file);
    const summaries = list.scenarios.map((one) => scenario.summaryOf(one));
    return { code: `export default ${JSON.stringify(summaries)}`, moduleType: 'js' };
  },
});
