import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFile } from './index.ts';

const folder = new URL('../samples/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as {
  path: string;
  licence: string;
  source: string;
}[];

/** What becomes of each sample: its result, how many policies, and what is said. */
const expected: Record<string, [result: string, policies: number, ...codes: string[]]> = {
  'AlexFilipin/208-strong-auth-or-trusted-device.json': ['imported-with-notes', 1, 'placeholder'],
  'Azure-Samples/template-require-mfa-risk.json': ['imported-with-notes', 1, 'clientAppsAssumed'],
  'Cloudshield-io/CA031-authentication-transfer-block.json': ['imported', 1],
  'Clutch2View/CA019-restrict-guest-access.json': ['imported-with-notes', 1, 'placeholder'],
  'Clutch2View/CA022-insider-risk-restrictions.json': ['imported-with-notes', 1, 'placeholder'],
  'cisagov/one-policy-in-an-export.json': ['imported-with-notes', 1, 'foundUnder', 'emptyPart'],
  'cisagov/policies-in-an-export.json': ['imported-with-notes', 3, 'foundUnder'],
  'denis-beuermann/20221209-policies.json': ['imported', 4],
  'denis-beuermann/sign-in-risk-2-block-access.json': ['imported-with-notes', 1, 'emptyPart'],
  'denis-beuermann/workplace-4-require-mfa.json': ['imported-with-notes', 1, 'deviceStates'],
  'denis-beuermann/user-actions-1-join-devices.json': ['refused', 0, 'jsonTrailingComma 29:13'],
  'dferrell30/7-policy.json': ['imported', 1],
  'j0eyv/CA104-continuous-access-evaluation.json': ['imported', 1],
  'jsa2/example1-2.json': ['imported', 2],
  'nathanmcnulty/audit-microsoft-mandatory-mfa.json': ['imported', 1],
  'philippkohn/CA402-guests-sign-in-risk.json': ['imported', 1],
};

it.each(index.map(({ path }) => path))('the sample %s', (path) => {
  const { result, policies, reason, notes } = importFile(path, readFileSync(new URL(path, folder)));
  const said = reason
    ? [`${reason.code} ${reason.place?.line}:${reason.place?.column}`]
    : [...new Set(notes.map(({ code }) => code))];
  expect([result, policies.length, ...said]).toEqual(expected[path]);
});

it('names each sample with licence and source, and has the licence of each folder', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const samples = files.filter((file) => file.includes('/') && file.endsWith('.json'));
  expect(index.map(({ path }) => path).toSorted()).toEqual(samples.toSorted());
  for (const { path, licence, source } of index) {
    expect(['MIT', 'CC0-1.0', 'Unlicense']).toContain(licence);
    expect(source).toMatch(/^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\//);
    expect(files).toContain(`${path.split('/')[0]}/LICENSE`);
  }
});
