import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePolicies } from './index.ts';

const folder = new URL('../scenarios/baselines/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

it.each(files.filter((file) => file.endsWith('.json')))(
  'the published baseline %s is read',
  (file) => {
    const input: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const { policies, problems } = parsePolicies(input);
    expect(problems).toEqual([]);
    expect(policies).toHaveLength(1);
  },
);

it('every baseline is named in the README, and every folder has a licence', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const [owner = '', name = ''] = file.split('/');
    expect(readme).toContain(`\`${owner}/${name.slice(0, 5)}`);
    expect(files).toContain(`${owner}/LICENSE`);
  }
});
