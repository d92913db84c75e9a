import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const program = fileURLToPath(new URL('rehearse.ts', import.meta.url));
const samples = fileURLToPath(new URL('../mocks/graph/samples', import.meta.url));
const empty = mkdtempSync(join(tmpdir(), 'rehearse-'));
afterAll(() => rmSync(empty, { recursive: true }));

const rehearse = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('rehearse', () => {
  it('reports what became of each file of a folder, as data', () => {
    const { status, stdout, stderr } = rehearse(
      '--policies',
      samples,
      '--import-only',
      '--format',
      'json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { files } = JSON.parse(stdout) as { files: { path: string; result: string }[] };
    const of = (name: string) => files.find(({ path }) => path.endsWith(name));
    expect(of('user-actions-1-join-devices.json')).toMatchObject({
      result: 'refused',
      policies: 0,
      reason: { code: 'jsonTrailingComma', line: 29, column: 13 },
      notes: [],
    });
    expect(of('example1-2.json')).toMatchObject({
      result: 'imported',
      policies: 2,
      reason: null,
      notes: [],
    });
    expect(of('template-require-mfa-risk.json')).toMatchObject({
      result: 'imported-with-notes',
      notes: [{ code: 'clientAppsAssumed', message: expect.stringContaining('client apps') }],
    });
  });

  it('reads files and folders together, each by its own name', () => {
    const [file, folder] = [join(samples, 'jsa2', 'example1-2.json'), join(samples, 'cisagov')];
    const args = ['--policies', file, '--policies', folder, '--import-only', '--format', 'json'];
    const { status, stdout } = rehearse(...args);
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual([
      file,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(folder, name)),
    ]);
  });

  it('reports on one file to read', () => {
    const file = join(samples, 'jsa2', 'example1-2.json');
    const { status, stdout } = rehearse('--policies', file, '--import-only');
    expect(status).toBe(0);
    expect(stdout).toContain(`${file}: imported, 2 policies\n`);
    expect(stdout).toContain('Files: 1 imported, 0 imported-with-notes, 0 refused. Policies: 2.');
  });

  it.each([
    ['granted', 0],
    ['blocked', 1],
  ])('exits by whether an expectation holds: %s', (outcome, code) => {
    const file = join(empty, `${outcome}.json`);
    writeFileSync(file, JSON.stringify({ person: 'member@contoso.example', outcome }));
    const policies = join(samples, 'jsa2');
    const { status, stdout, stderr } = rehearse('--policies', policies, '--expect', file);
    expect({ status, stderr }).toEqual({ status: code, stderr: '' });
    expect(stdout).toContain(
      code === 0
        ? 'Expectations: 1 hold, 0 do not.'
        : '  Expectation 1 does not hold: outcome: expected "blocked", got "granted".\n',
    );
    rmSync(file);
  });

  it.each([
    ['after a table', ['--matrix'], 2],
    ['after answers that are expected', ['--expect', 'granted'], 2],
    ['after one that is not', ['--expect', 'blocked'], 2],
    ['but not where only the files are asked about', ['--import-only'], 0],
  ])('ends with 2 and the names of refused files, %s', (_, [option = '', outcome], code) => {
    const folder = mkdtempSync(join(empty, 'half-'));
    const policies = join(folder, 'policies');
    mkdirSync(policies);
    const good = readFileSync(join(samples, 'jsa2', 'example1-2.json'), 'utf8');
    writeFileSync(join(policies, 'good.json'), good);
    writeFileSync(join(policies, 'cut.json'), good.slice(0, -100));
    writeFileSync(join(policies, 'empty.json'), '');
    const file = join(folder, 'file.json');
    writeFileSync(file, JSON.stringify({ person: 'member@contoso.example', outcome }));
    const { status, stdout, stderr } = rehearse(
      '--policies',
      policies,
      ...(outcome === undefined ? [option] : [option, file]),
    );
    expect({ status, stderr }).toEqual({
      status: code,
      stderr:
        code === 0
          ? ''
          : '2 files were refused, and what is in them is not judged: cut.json, empty.json.\n',
    });
    expect(stdout).toContain(code === 0 ? 'good.json: imported' : 'Member');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['after a table', ['--matrix'], 2],
    ['after a table as JUnit', ['--matrix', '--format', 'junit'], 2],
    ['after answers', [], 2],
    ['as JUnit', ['--format', 'junit'], 2],
    ['but not where only the files are asked about', ['--import-only'], 0],
  ])(
    'ends with 2 and the names of policies left out of a file that has others, %s',
    (_, args, code) => {
      const [good] = JSON.parse(readFileSync(join(samples, 'jsa2', 'example1-2.json'), 'utf8'));
      const cut = { ...good, id: 'cut', displayName: 'Block\n& more', conditions: '@{users=}' };
      const file = join(empty, 'partly.json');
      writeFileSync(file, JSON.stringify([good, cut]));
      const { status, stdout, stderr } = rehearse('--policies', file, ...args);
      expect({ status, stderr }).toEqual({
        status: code,
        stderr:
          code === 0
            ? ''
            : `1 policy was left out, and is not judged: “Block & more” in ${file}.\n`,
      });
      expect(stdout).toContain('This policy is left out: the tool that exported it cut it short');
      rmSync(file);
    },
  );

  it('ends with 2 where what lies among policies is no object of theirs', () => {
    const [good] = JSON.parse(readFileSync(join(samples, 'jsa2', 'example1-2.json'), 'utf8'));
    const file = join(empty, 'odd.json');
    writeFileSync(
      file,
      JSON.stringify([good, { displayName: 'Bad', state: 'enabled', conditions: 'x' }]),
    );
    const { status, stderr } = rehearse('--policies', file);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `1 policy was left out, and is not judged: “Bad” in ${file}.\n`,
    });
    rmSync(file);
  });

  it('by its script says nothing of what is experimental in Node, and no less of other warnings', () => {
    const warning = (text: string, type: string) => [
      '--import',
      `data:text/javascript,process.emitWarning('${text}','${type}')`,
    ];
    const [node, ...args] = manifest.scripts.rehearse.split(' ');
    const warnings = [
      ...warning('types', 'ExperimentalWarning'),
      ...warning('old', 'DeprecationWarning'),
    ];
    const run = spawnSync(process.execPath, [...warnings, ...args, '--help'], { encoding: 'utf8' });
    expect({ node, status: run.status }).toEqual({ node: 'node', status: 0 });
    expect(run.stderr).toContain('DeprecationWarning: old');
    expect(run.stderr).not.toContain('ExperimentalWarning');
  });

  it('says all that it can be asked', () => {
    const { status, stdout } = rehearse('--help');
    expect(status).toBe(0);
    for (const option of [
      '--policies',
      '--people',
      '--sign-in',
      '--matrix',
      '--expect',
      '--import-only',
      '--format',
      '--help',
    ]) {
      expect(stdout).toContain(`  ${option}`);
    }
  });

  it.each([
    ['no arguments', []],
    ['an unknown option', ['--policy', 'x']],
    ['no value', ['--policies']],
    ['an argument too much', ['x', '--policies', samples, '--import-only']],
    ['no path', ['--policies', join(empty, 'nothing.json'), '--import-only']],
    ['an empty folder', ['--policies', empty, '--import-only']],
    ['an unknown format', ['--policies', samples, '--import-only', '--format', 'xml']],
    ['an import and an answer', ['--policies', samples, '--import-only', '--matrix']],
    ['a file of people twice', ['--policies', samples, '--people', 'a', '--people', 'b']],
    ['an empty name of a file', ['--policies', samples, '--people', '']],
    ['no such sign-ins', ['--policies', samples, '--sign-in', join(empty, 'nothing.json')]],
  ])('with %s says so in one line', (_, args) => {
    const { status, stdout, stderr } = rehearse(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
