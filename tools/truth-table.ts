import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createNodeEnvironment, createNodeServer } from '../mocks/node.ts';
import { parseNamedLocations, parsePolicies } from '../mocks/graph/index.ts';
import { missingCapability } from './truth-table/capabilities.ts';
import { differences } from './truth-table/compare.ts';
import { play } from './truth-table/play.ts';
import { parseRows } from './truth-table/row.ts';
import { scenarioOf } from './truth-table/scenario.ts';

const own = (name: string): string =>
  fileURLToPath(new URL(`./truth-table/${name}.json`, import.meta.url));

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

const [rowsPath = own('rows'), catalogPath = own('policy-catalog')] = process.argv.slice(2);
const rows = parseRows(await readJson(rowsPath));
const { policies, problems } = parsePolicies(await readJson(catalogPath));
for (const { path, message } of problems) console.log(`${catalogPath}: ${path}: ${message}`);
const directory = (await readJson(own('directory'))) as { namedLocations: unknown };
const { namedLocations } = parseNamedLocations(directory.namedLocations);

const environment = createNodeEnvironment({
  scenarios: rows.map((row) => scenarioOf(row, policies, namedLocations)),
});
const server = createNodeServer(environment);
server.listen({ onUnhandledFrame: 'error' });
const transport = { fetch: (url: string, init: RequestInit) => fetch(url, init) };

let passed = 0;
let failed = problems.length;
let skipped = 0;

for (const row of rows) {
  const missing = missingCapability(row);
  if (missing !== null) {
    skipped += 1;
    console.log(`${row.id} skipped: needs ${missing}`);
    continue;
  }
  let found: string[];
  try {
    found = differences(row, await play(row, transport, environment));
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)];
  }
  if (found.length === 0) passed += 1;
  else failed += 1;
  for (const line of found) console.log(`${row.id} ${line}`);
}

server.close();
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
