import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file, and what it may import. */
const allowed: [string, string[]][] = [
  ['src/main.tsx', ['../mocks/browser.ts', './app/routes.tsx', 'react-dom/client']],
  ['src/policies/worker.ts', ['../../mocks/backend/step.ts', '../../mocks/graph/policy.ts']],
  [
    'src/policies/worker/details.ts',
    ['../../../mocks/backend/step.ts', '../../../mocks/graph/policy.ts', '../protocol.ts'],
  ],
  [
    'src/policies/worker/rehearse/walk.ts',
    [
      '../../../../mocks/scenarios/scenario.ts',
      '../../../../mocks/storyboard/frames.ts',
      '../../../../mocks/rehearsals.ts',
      '../../../../mocks/memory-environment.ts',
      '../../../../mocks/passkeys/demo-passkey.ts',
      '../../../journey/journey.ts',
    ],
  ],
  ['src/app/routes.tsx', ['../stage/dock.tsx', '../policies/page.tsx', '../journey/provider.tsx']],
  ['src/stage/dock.tsx', ['../screens/index.ts', '../frame/frame.tsx', '../api/client.ts']],
  ['src/review/map.tsx', ['../journey/machine.ts', './compare/swipe.tsx', '../i18n/t.ts']],
  ['src/live/live-box.tsx', ['../screens/index.ts', '../frame/frame.ts', '../api/contract.ts']],
  ['src/policies/answer.tsx', ['../live/live-frame.tsx', '../why/why-rules.tsx']],
  ['src/why/why-rules.tsx', ['../api/contract.ts', '../i18n/t.ts', '../frame/a.tsx', './words.ts']],
  ['src/admin/people/list.tsx', ['../risk/history.tsx', '../../theme/tokens.ts']],
  ['src/journey/provider.tsx', ['../screens/index.ts', '../frame/frame.tsx', '../api/client.ts']],
  [
    'src/screens/mfa.prompt/screen.tsx',
    ['../../api/contract.ts', '../../i18n/t.ts', './states.ts'],
  ],
  ['src/frame/windows/frame.tsx', ['../frame.tsx', '../../theme/tokens.ts', 'react']],
  ['src/api/client.ts', ['./contract.ts', 'valibot']],
  ['mocks/handlers.ts', ['../src/api/contract.ts', './backend/step.ts', 'msw/http', 'idb']],
  ['mocks/scenarios/one.ts', ['../backend/world.ts', '../graph/policy.ts']],
  ['mocks/backend/step.ts', ['./world.ts', '../graph/policy.ts', '../../src/api/contract.ts']],
  ['mocks/backend/risk.ts', ['@noble/hashes/sha2.js', 'otpauth', 'valibot', 'ipaddr.js']],
  ['mocks/backend/authentication/totp.ts', ['../world.ts', './secret.ts', 'otpauth']],
  [
    'mocks/backend/conditional-access/evaluate.ts',
    ['../../graph/policy.ts', '../../../src/api/contract.ts'],
  ],
  ['mocks/backend/step.test.ts', ['vitest', 'fast-check', '../scenarios/index.ts']],
  ['mocks/graph/policy.ts', ['./enums.ts', 'valibot']],
  ['mocks/graph/parse/policy.ts', ['./place.ts', '../policy.ts']],
];

/** A file, and what it may not import. */
const forbidden: [string, string[]][] = [
  ['src/app/start.tsx', ['../../mocks/scenarios/index.ts', '/mocks/browser.ts', '/src/main.tsx']],
  ['src/api/contract.ts', ['../../mocks/graph/policy.ts', '../journey/machine.ts', '../app/a.ts']],
  ['src/journey/machine.ts', ['../stage/dock.tsx', '../app/routes.tsx', '../../mocks/node.ts']],
  [
    'src/screens/blocked/screen.tsx',
    ['../../journey/machine.ts', '../../api/client.ts', '../../app/a.ts'],
  ],
  ['src/screens/blocked/states.ts', ['../../stage/a.ts', '../../review/a.ts', '../../admin/a.ts']],
  [
    'src/screens/index.ts',
    ['../policies/a.ts', '../../mocks/backend/step.ts', '../journey', '../main.tsx'],
  ],
  ['src/stage/why.tsx', ['../review/a.ts', '../admin/a.ts', '../policies/a.ts', '../app/a.ts']],
  ['src/review/gallery/tile.tsx', ['../../stage/a.ts', '../../admin/a.ts', '../../policies/a.ts']],
  ['src/admin/page.tsx', ['../stage/a.ts', '../review/a.ts', '../policies/a.ts']],
  [
    'src/policies/page.tsx',
    ['../stage/a.ts', '../review/a.ts', '../admin/a.ts', '../../mocks/graph/a.ts'],
  ],
  [
    'src/policies/worker.ts',
    ['../../mocks/handlers.ts', '../../mocks/scenarios/index.ts', '../stage/a.ts'],
  ],
  [
    'src/policies/worker/details.ts',
    ['../../../mocks/handlers.ts', '../../../mocks/scenarios/index.ts', '../../stage/a.ts'],
  ],
  [
    'src/policies/worker/rehearse/walk.ts',
    [
      '../../../../mocks/handlers.ts',
      '../../../../mocks/node.ts',
      '../../../../mocks/scenarios/index.ts',
      '../../../../mocks/passkeys/index.ts',
      '../../../review/a.ts',
    ],
  ],
  [
    'src/frame/frame.tsx',
    ['../screens/a.ts', '../journey/a.ts', '../app/a.ts', '../api/client.ts'],
  ],
  [
    'src/why/why-rules.tsx',
    ['../stage/a.ts', '../review/a.ts', '../journey/a.ts', '../screens/a.ts', '../api/client.ts'],
  ],
  [
    'src/live/live-box.tsx',
    ['../review/a.ts', '../policies/a.ts', '../journey/a.ts', '../api/client.ts', '../app/a.ts'],
  ],
  ['src/screens/a.ts', ['../live/a.ts']],
  ['src/journey/a.ts', ['../live/a.ts']],
  ['src/theme/tokens.ts', ['../frame/a.ts', '../screens/a.ts', '../stage/a.ts']],
  ['src/i18n/t.ts', ['../screens/a.ts', '../journey/a.ts', '../app/a.ts', '../../mocks/a.ts']],
  ['mocks/handlers.ts', ['../src/journey/machine.ts', '../src/api/client.ts', '../src/i18n/t.ts']],
  ['mocks/scenarios/one.ts', ['../../src/screens/index.ts']],
  [
    'mocks/graph/enums.ts',
    ['../backend/world.ts', '../../src/api/contract.ts', 'react', '../handlers.ts'],
  ],
  ['mocks/graph/parse/place.ts', ['../../backend/world.ts', '../../handlers.ts']],
  [
    'mocks/backend/world.ts',
    ['../handlers.ts', '../scenarios/index.ts', '../../src/api/client.ts', 'msw'],
  ],
  ['mocks/backend/sign-in.ts', ['node:fs', 'react', 'idb', '@noble/curves/ed25519.js']],
  [
    'mocks/backend/risk/levels.ts',
    ['../../handlers.ts', '../../../src/journey/machine.ts', 'xstate'],
  ],
];

/** What reads a clock, chance or the world outside, in a module of the backend. */
const impure = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'globalThis.crypto.randomUUID()',
  'performance.now()',
];
const pure = [
  'new Date(0)',
  'new Date("2026-01-01T00:00:00Z")',
  'Date.parse("2026-01-01")',
  'Math.max(1, 2)',
];

let folder: string;
let reported: Set<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rule-'));
  await cp(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  await cp(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
  const files = new Map<string, string[]>();
  for (const [file, specifiers] of [...allowed, ...forbidden]) {
    const lines = specifiers.flatMap(statements);
    files.set(file, [...(files.get(file) ?? []), ...lines]);
  }
  files.set(
    'mocks/backend/clock.ts',
    [...impure, ...pure].map((code) => `void (${code});`),
  );
  for (const [file, lines] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${lines.join('\n')}\n`);
  }
  reported = await lint(files);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** An import can be a value, a type, an export, or a call. */
function statements(specifier: string): string[] {
  const name = specifier.replaceAll(/\W/g, '_');
  return [
    `import { ${name} } from '${specifier}';`,
    `import type { ${name}Type } from '${specifier}';`,
    `export { ${name}Export } from '${specifier}';`,
    `void import('${specifier}');`,
  ];
}

async function lint(files: Map<string, string[]>): Promise<Set<string>> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', 'src', 'mocks'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_, out) => resolve(out),
    );
  });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
  };
  return new Set(
    diagnostics
      .filter(({ code }) => /no-restricted|no-machine-clock/.test(code))
      .map(
        ({ filename, labels }) =>
          `${filename}: ${files.get(filename)?.[(labels[0]?.span.line ?? 0) - 1]}`,
      ),
  );
}

test.each(allowed)('%s may import %j', (file, specifiers) => {
  const lines = specifiers.flatMap(statements).map((line) => `${file}: ${line}`);
  expect(lines.filter((line) => reported.has(line))).toEqual([]);
});

test.each(forbidden)('%s may not import %j', (file, specifiers) => {
  const lines = specifiers.flatMap(statements).map((line) => `${file}: ${line}`);
  expect(lines.filter((line) => !reported.has(line))).toEqual([]);
});

test.each(impure)('the backend may not use %s', (code) => {
  expect(reported).toContain(`mocks/backend/clock.ts: void (${code});`);
});

test.each(pure)('the backend may use %s', (code) => {
  expect(reported).not.toContain(`mocks/backend/clock.ts: void (${code});`);
});
