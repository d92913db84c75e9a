import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseNamedLocations, parsePolicies } from '../../mocks/graph/index.ts';
import { createNodeEnvironment, createNodeServer } from '../../mocks/node.ts';
import { differences } from './compare.ts';
import { parseRows } from './row.ts';
import { scenarioOf } from './scenario.ts';
import { askWhatIf } from './what-if.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));

const rows = parseRows(json('rows')).filter(({ policies }) => policies.length > 0);
const { policies } = parsePolicies(json('policy-catalog'));
const { namedLocations } = parseNamedLocations(
  (json('directory') as { namedLocations: unknown }).namedLocations,
);
const environment = createNodeEnvironment({
  scenarios: rows.map((row) => scenarioOf(row, policies, namedLocations)),
});
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

it.each(rows)('$id: What If names the same policies as the sign-in', async (row) => {
  const transport = { fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const found = differences(row, await askWhatIf(row, transport, environment));
  expect(found.filter((line) => /^(un)?matchedPolicies/.test(line))).toEqual([]);
});

it('tells where the table expects something else', async () => {
  const [row] = rows;
  if (!row) throw new Error('No row has policies.');
  const transport = { fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const played = await askWhatIf(row, transport, environment);
  const other = {
    ...row,
    unmatchedPolicies: { [row.policies[0] ?? '']: 'time' },
    matchedPolicies: [],
  };
  expect(differences(other, played).join('\n')).toContain('unmatchedPolicies: expected');
});
