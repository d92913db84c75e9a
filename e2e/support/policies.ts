import { expect, type Locator, type Page } from '@playwright/test';
import type { ScenarioDetail } from '../../src/api/contract.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';
import { askBackend, rehearsalOf, screenOn } from './rehearsal.ts';
import { text } from './texts.ts';

/** A policy on risky users, for all but a group that has only a placeholder. */
export const riskPolicy = {
  id: '5208359c-2e81-4458-9173-b79925c1d71f',
  displayName: 'Change the password at high user risk',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'], excludeGroups: ['<Break glass>'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['high'],
  },
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
};

/** A file as a page is handed one. */
export interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file with a text in it, in UTF-8. */
export const fileOf = (name: string, content: string): PickedFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** The same as Windows PowerShell writes it: UTF-16, little end first, with a byte order mark. */
export const utf16FileOf = (name: string, content: string): PickedFile => ({
  ...fileOf(name, ''),
  buffer: Buffer.from(`\uFEFF${content}`, 'utf16le'),
});

/** Opens the page, and waits until it knows what this browser keeps. */
export const openPolicies = async (page: Page, search = ''): Promise<void> => {
  await page.goto(`/policies${search}`);
  // Where some are kept they take the room of that sentence.
  await expect(
    page
      .getByText(text('policies.import.limits', { limit: 256 }))
      .or(page.getByRole('tab', { selected: true })),
  ).toBeVisible();
};

/** Picks files as the browser's own chooser hands them over. */
export const pick = async (page: Page, ...files: PickedFile[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: text('policies.import.files'), exact: true }).click();
  await (await chooser).setFiles(files);
};

/** The tab of one view of what was imported, with its count. */
export const tab = (page: Page, view: 'files' | 'policies' | 'names', count: number): Locator =>
  page.getByRole('tab', { name: text(`policies.view.${view}`, { count }), exact: true });

/** What opens a row of a list. */
export const row = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** What the page answers, once it is there. */
export const answerOn = async (page: Page): Promise<Locator> => {
  const answer = page.locator('[data-answer="there"]');
  const failure = page.locator('[data-failure]');
  await expect(answer.or(failure)).toBeVisible();
  // Where it could not be worked out, the test says why.
  expect(
    await failure.evaluateAll((all) => all.map((one) => one.getAttribute('data-failure'))),
  ).toEqual([]);
  await expect(answer).toBeVisible();
  return answer;
};

/** The screens of the answer, by their ids and in order. */
export const screensOn = async (page: Page): Promise<string[]> => {
  const answer = await answerOn(page);
  return answer
    .locator('[data-answer-frame]')
    .evaluateAll((frames) =>
      frames.map((frame) => (frame as HTMLElement).dataset['answerFrame'] ?? ''),
    );
};

/** That policy as a file. */
export const risk = fileOf('risk.json', JSON.stringify(riskPolicy));

/** A button by its whole name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The list of people. */
export const who = (page: Page) => page.getByLabel(text('policies.who'), { exact: true });

/** What somebody at risk sees under it. */
export const atRisk = [
  'signIn.username',
  'signIn.password',
  'risk.accountAtRisk',
  'mfa.prompt.push',
  'passwordChange.risk',
  'app',
];

/** Presses "Click through it", and has the rehearsal's own scenario. */
export const clickThrough = async (page: Page): Promise<Scenario> => {
  await answerOn(page);
  await button(page, text('policies.answer.click')).click();
  await expect(page).toHaveURL(/\/sign-in\/own\?/);
  await rehearsalOf(page);
  await expect(screenOn(page)).toHaveAttribute('data-screen', 'signIn.username');
  const detail = await askBackend<ScenarioDetail>(page, '/api/rehearsal/scenario');
  const { application, organisation: tenant } = detail.context;
  // What acts are performed with; the policies stay where they are.
  return { ...detail, application, tenant, people: detail.personas } as unknown as Scenario;
};
