import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import {
  fileOf,
  openPolicies,
  pick,
  riskPolicy,
  row,
  tab,
  utf16FileOf,
} from '../support/policies.ts';
import { text, textIn } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const exported = JSON.stringify({ value: [riskPolicy] }, null, 2);
const keep = text('policies.keep');

test('a newcomer drops an export in UTF-16, and reads its policies in words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: text('library.policies'), exact: true }).click();
  const bytes = [...utf16FileOf('export.json', exported).buffer];
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'export.json'));
    return transfer;
  }, bytes);
  const title = page.getByRole('heading', { name: text('policies.title'), exact: true });
  await expect(title).toBeVisible();
  for (const type of ['dragover', 'drop'])
    await title.dispatchEvent(type, { dataTransfer: dropped });
  await tab(page, 'policies', 1).click();
  await row(page, riskPolicy.displayName).click();
  const details = page.getByRole('listitem').filter({ has: row(page, riskPolicy.displayName) });
  await expect(details.getByText('high', { exact: false }).first()).toBeVisible();
  await expect(details.getByText('<Break glass>').first()).toBeVisible();
  await details.getByRole('button', { name: text('policies.json'), exact: true }).click();
  await expect(details.locator('pre')).toContainText(`"id": "${riskPolicy.id}"`);
  // What the user calls a group is what the policy says from then on.
  await tab(page, 'names', 1).click();
  const name = page.getByRole('textbox', { name: 'Group <Break glass>' });
  await name.fill('Emergency accounts');
  await name.press('Enter');
  await tab(page, 'policies', 1).click();
  await row(page, riskPolicy.displayName).click();
  await expect(details.getByText('Emergency accounts')).toBeVisible();
});

test('says of each file why it is refused, and where it breaks', async ({ page }) => {
  await openPolicies(page);
  const odd = { ...riskPolicy, id: 'odd', displayName: 'Odd', conditions: { moonPhase: ['full'] } };
  await pick(
    page,
    fileOf('broken.json', '{\n  "displayName": "x",\n}'),
    fileOf('archive.zip', 'PK\u0003\u0004'),
    fileOf('settings.json', '{"theme": "dark"}'),
    fileOf('odd.json', JSON.stringify(odd)),
  );
  await expect(
    page.getByText(
      text('policies.outcome.imported', {
        files: 4,
        imported: 0,
        noted: 1,
        refused: 3,
        policies: 1,
      }),
    ),
  ).toBeVisible();
  await tab(page, 'files', 4).click();
  // The summary above says so too.
  const files = page.getByRole('tabpanel');
  const broken = files.getByRole('listitem').filter({ hasText: 'broken.json' });
  await expect(broken).toContainText(text('import.reason.jsonTrailingComma', { found: '}' }));
  await expect(broken).toContainText(text('policies.place', { line: 3, column: 1 }));
  await expect(files.getByRole('listitem').filter({ hasText: 'archive.zip' })).toContainText(
    text('import.reason.zip'),
  );
  await page.getByLabel(text('policies.filter'), { exact: true }).selectOption({
    label: text('policies.result.imported-with-notes'),
  });
  await expect(broken).toBeHidden();
  await tab(page, 'policies', 1).click();
  await row(page, 'Odd').click();
  const unjudged = page.getByRole('heading', { name: text('policies.part.unjudged'), exact: true });
  await expect(unjudged).toBeVisible();
  await expect(
    page.getByText(text('policies.unjudged.item', { path: 'conditions.moonPhase', value: 'full' })),
  ).toBeVisible();
});

test('thousands of policies can be stopped on their way in, and listed without a freeze', async ({
  page,
}) => {
  const policies = Array.from({ length: 5000 }, (_, at) => ({
    ...riskPolicy,
    id: `policy-${at}`,
    displayName: `Policy ${at}`,
  }));
  const large = fileOf('large.json', JSON.stringify(policies, null, 2));
  // The worker's script is held up, so that it is certainly stopped on its way.
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/worker-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/policies');
  await pick(page, large);
  await page.getByRole('button', { name: text('policies.progress.stop'), exact: true }).click();
  held.resolve();
  await expect(page.getByText(text('policies.outcome.stopped'))).toBeVisible();
  await expect(
    page.getByRole('button', { name: text('policies.import.files'), exact: true }),
  ).toBeFocused();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await pick(page, large);
  await tab(page, 'policies', 5000).click();
  await expect(row(page, 'Policy 0')).toBeVisible();
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  await page.getByLabel(text('policies.search.policies'), { exact: true }).fill('policy 4999');
  await expect(row(page, 'Policy 4999')).toBeVisible();
});

test('nothing is kept unless asked, and what is kept can be removed', async ({ page }) => {
  await openPolicies(page);
  await pick(page, fileOf('export.json', exported));
  await expect(tab(page, 'files', 1)).toBeVisible();
  const databases = (): Promise<(string | undefined)[]> =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await databases()).not.toContain('sign-in-rehearsal-policies');
  await openPolicies(page);
  await expect(page.getByLabel(keep)).toHaveCount(0);
  await pick(page, fileOf('export.json', exported));
  await page.getByLabel(keep).click();
  await expect(page.getByLabel(keep)).toBeChecked();
  await openPolicies(page);
  await expect(page.getByLabel(keep)).toBeChecked();
  await expect(tab(page, 'files', 1)).toBeVisible();
  await page.getByRole('button', { name: text('policies.clear'), exact: true }).click();
  await page.getByRole('button', { name: text('policies.clear.confirm'), exact: true }).click();
  await expect(page.getByText(text('policies.outcome.cleared'))).toBeVisible();
  await expect(
    page.getByRole('button', { name: text('policies.import.files'), exact: true }),
  ).toBeFocused();
  await openPolicies(page);
  await expect(page.getByRole('button', { name: text('policies.import.files') })).toBeVisible();
  await expect(page.getByLabel(keep)).toHaveCount(0);
});

test('everything can be done with the keyboard alone, in another language too', async ({
  page,
}) => {
  await page.goto('/policies?locale=de');
  const german = (id: Parameters<typeof text>[0], values = {}): string => textIn('de', id, values);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(german('policies.import.paste')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(german('policies.paste.label'), { exact: true })).toBeFocused();
  await page.keyboard.insertText(exported);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(german('policies.import.paste'))).toBeFocused();
  const screens = page.getByRole('tab', { name: german('policies.view.answer'), exact: true });
  await expect(screens).toBeVisible();
  await tabTo(page, screens);
  // Past the table of everybody.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const policy = button(riskPolicy.displayName);
  await expect(policy).toBeVisible();
  await tabTo(page, policy);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: german('policies.part.words'), exact: true }),
  ).toBeVisible();
});

const namedButton = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

test('a text that is refused or empty stays in its box, which says why, and Escape closes it', async ({
  page,
}) => {
  await openPolicies(page);
  await namedButton(page, text('policies.import.paste')).click();
  const box = page.getByLabel(text('policies.paste.label'), { exact: true });
  const read = namedButton(page, text('policies.paste.read'));
  await read.click();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toBeFocused();
  await expect(page.getByText(text('policies.paste.empty'))).toBeVisible();
  await box.fill('hello');
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');
  await read.click();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveValue('hello');
  // The reason stands at the box, and in the summary.
  await expect(page.getByRole('status').getByText(text('policies.pasted'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(namedButton(page, text('policies.import.paste'))).toBeFocused();
});

test('says why files were refused, takes a file out again, and says after a reload what was lost', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, fileOf('export.json', exported));
  await pick(page, fileOf('cut.json', '{"value": ['));
  await expect(page.getByRole('status').getByText('cut.json')).toBeVisible();
  await tab(page, 'files', 2).click();
  await namedButton(page, text('policies.file.takeOut.label', { path: 'cut.json' })).click();
  await expect(
    page.getByText(text('policies.outcome.takenOut', { path: 'cut.json' })),
  ).toBeVisible();
  await expect(tab(page, 'files', 1)).toBeFocused();
  await page.reload();
  await expect(page.getByText(text('policies.lost'))).toBeVisible();
  await pick(page, fileOf('export.json', exported));
  await expect(page.getByText(text('policies.lost'))).toHaveCount(0);
  await tab(page, 'files', 1).click();
  await namedButton(page, text('policies.file.takeOut.label', { path: 'export.json' })).click();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(namedButton(page, text('policies.import.files'))).toBeFocused();
});
