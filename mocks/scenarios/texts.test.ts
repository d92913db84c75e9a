import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditionChecks } from '../backend/conditional-access/condition-checks.ts';
import { userActionUrns } from '../backend/conditional-access/check-target.ts';
import { phoneName } from '../backend/enrolment/authenticator.ts';
import { rules } from '../backend/rules.ts';
import {
  type AppliedConditionalAccessPolicyResult,
  riskDetails,
  riskEventTypes,
  riskLevels,
  riskStates,
  type WhatIfAnalysisReasons,
} from '../graph/index.ts';
import {
  clientAppTypes,
  devicePlatforms,
  insiderRiskLevels,
  transferMethods,
} from '../graph/conditional-access-conditions.ts';
import { guestOrExternalUserTypes } from '../graph/conditional-access-users.ts';
import { builtInControls } from '../graph/conditional-access-grant-controls.ts';
import { scenarios } from './index.ts';
import { worldOf } from './scenario.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const catalogue = (part: string): Record<string, string> =>
  JSON.parse(read(`../../src/i18n/locales/en/${part}.json`)) as Record<string, string>;

const texts = { ...catalogue('scenarios'), ...catalogue('rules'), ...catalogue('why') };

const under = (prefix: string): string[] =>
  Object.keys(texts)
    .filter((id) => id.startsWith(`${prefix}.`))
    .map((id) => id.slice(prefix.length + 1))
    .toSorted();

/** Checked by the compiler: a member that Graph gains must be added here. */
const reasons: Record<WhatIfAnalysisReasons, true> = {
  notSet: true,
  notEnoughInformation: true,
  invalidCondition: true,
  users: true,
  workloadIdentities: true,
  application: true,
  userActions: true,
  authenticationContext: true,
  devicePlatform: true,
  devices: true,
  clientApps: true,
  location: true,
  signInRisk: true,
  emptyPolicy: true,
  invalidPolicy: true,
  policyNotEnabled: true,
  userRisk: true,
  time: true,
  insiderRisk: true,
  authenticationFlow: true,
  unknownFutureValue: true,
};

const results: Record<AppliedConditionalAccessPolicyResult, true> = {
  success: true,
  failure: true,
  notApplied: true,
  notEnabled: true,
  unknown: true,
  unknownFutureValue: true,
  reportOnlySuccess: true,
  reportOnlyFailure: true,
  reportOnlyNotApplied: true,
  reportOnlyInterrupted: true,
};

describe('every value has its text, and no text is left over', () => {
  it.each<[string, readonly string[]]>([
    ['scenario', scenarios.flatMap(({ id }) => [`${id}.title`, `${id}.summary`])],
    ['situation', [...new Set(scenarios.map(({ situation }) => situation))]],
    ['outcome', ['granted', 'blocked', 'failed', 'interrupted']],
    ['rule', Object.keys(rules)],
    ['reason', Object.keys(reasons)],
    ['result', Object.keys(results)],
    [
      'control',
      [...builtInControls, 'authenticationStrength', 'termsOfUse', 'customAuthenticationFactors'],
    ],
    ['riskLevel', riskLevels],
    ['riskState', riskStates],
    ['riskDetail', riskDetails],
    ['riskEventType', riskEventTypes],
    ['condition', conditionChecks.map(({ condition }) => condition)],
    [
      'why.because',
      ['everybody', 'unjudged', ...conditionChecks.map(({ condition }) => condition)],
    ],
    ['term.riskLevel', riskLevels],
    ['term.insiderRisk', ['none', ...insiderRiskLevels]],
    ['term.clientApp', clientAppTypes.filter((type) => type !== 'all')],
    ['term.platform', devicePlatforms],
    ['term.guests', guestOrExternalUserTypes],
    ['term.authenticationFlow', transferMethods],
    ['term.userAction', Object.values(userActionUrns)],
    ['term.user', ['All', 'GuestsOrExternalUsers', 'None']],
    ['term.location', ['All', 'AllTrusted']],
  ])('%s', (prefix, values) => {
    expect(under(prefix)).toEqual([...values].toSorted());
  });

  it.each([
    ['term.application', ['All', 'MicrosoftAdminPortals', 'None', 'Office365']],
    ['term.role', []],
  ])('%s, beside ids that every tenant has', (prefix, values) => {
    const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    expect(under(prefix).filter((one) => !id.test(one))).toEqual(values);
  });

  it('place', () => {
    const ids = scenarios.flatMap((scenario) => worldOf(scenario).places.map(({ id }) => id));
    expect(under('place')).toEqual([...new Set(ids)].toSorted());
  });

  it('errorCode', () => {
    const folder = '../backend/';
    const files = readdirSync(new URL(folder, import.meta.url)).filter((file) =>
      file.endsWith('.ts'),
    );
    const source = files.map((file) => read(folder + file)).join('\n');
    // The codes that are used have five or six digits and begin with a five.
    const codes = new Set(source.match(/\b5\d{4,5}\b/g));
    expect(under('errorCode')).toEqual(['0', ...codes].toSorted());
  });
});

describe('texts of scenarios', () => {
  const titles = scenarios.map(({ id }) => texts[`scenario.${id}.title`] ?? '');
  const summaries = scenarios.map(({ id }) => texts[`scenario.${id}.summary`] ?? '');

  it('have distinct, short titles without a full stop', () => {
    expect(new Set(titles).size).toBe(scenarios.length);
    for (const title of titles) expect(title).toMatch(/^.{5,45}[^.]$/);
  });

  it('have summaries of one sentence', () => {
    expect(new Set(summaries).size).toBe(scenarios.length);
    for (const summary of summaries) expect(summary).toMatch(/^[A-Z][^.]{30,140}\.$/);
  });
});

describe('names of devices', () => {
  it('are no names of methods, which stand beside them', () => {
    const methods = Object.entries(catalogue('screens')).filter(([id]) => /^method\.\w+$/.test(id));
    expect(methods.map(([, name]) => name)).toContain('Phone');
    expect(methods.map(([, name]) => name)).not.toContain(phoneName);
  });
});

describe('published policies', () => {
  const readme = read('./baselines/README.md');
  const imported = [...read('./published-policies.ts').matchAll(/'\.\/baselines\/([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );

  it.each(imported)('%s is named with its licence', (path) => {
    const [owner = '', file = ''] = path.split('/');
    const row = readme
      .split('\n')
      .find((line) => line.startsWith(`| \`${owner}/${file.slice(0, 5)}`));
    expect(row).toMatch(/\| (MIT|Unlicense|CC0-1\.0|Apache-2\.0) \|$/);
    expect(read(`./baselines/${owner}/LICENSE`).length).toBeGreaterThan(100);
  });
});
