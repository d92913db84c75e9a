import { expect, type Page } from '@playwright/test';
import {
  answerOn,
  fileOf,
  openPolicies,
  pick,
  riskPolicy,
  screensOn,
  tab,
} from '../support/policies.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const targets = {
  ...riskPolicy,
  id: 'targets',
  displayName: 'Register and reach secrets at work',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: {
      includeUserActions: ['urn:user:registersecurityinfo'],
    },
    clientAppTypes: ['all'],
    locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};
const context = {
  ...riskPolicy,
  id: 'context',
  displayName: 'MFA for secrets',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeAuthenticationContextClassReferences: ['c7'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
};
const portal = {
  ...riskPolicy,
  id: 'portal',
  displayName: 'Secure workstations for the portal',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['797f4846-ba00-4fd7-ba43-dac1f8f63013'] },
    clientAppTypes: ['all'],
    devices: { deviceFilter: { mode: 'exclude', rule: 'device.extensionAttribute1 -eq "SAW"' } },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};

const risk = fileOf('risk.json', JSON.stringify(riskPolicy));
const all = fileOf('all.json', JSON.stringify([targets, context, portal]));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const labelled = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const who = (page: Page) => labelled(page, text('policies.who'));
const how = (page: Page) => labelled(page, text('policies.how'));
const save = (page: Page) => button(page, text('policies.form.save'));
const nameField = (page: Page) => page.getByRole('textbox', { name: text('policies.form.name') });
const target = (page: Page, kind: string) =>
  page.getByRole('radio', { name: text('policies.signIn.for.is', { target: kind }) });

/** Makes somebody without methods, whom the registration policy asked on 14 November. */
const addRobin = async (page: Page): Promise<void> => {
  await button(page, text('policies.who.add')).click();
  await nameField(page).fill('Robin');
  await page
    .getByLabel(text('policies.person.method', { method: 'microsoftAuthenticatorPush' }))
    .uncheck();
  await labelled(page, text('policies.person.asked')).fill('2026-11-14T08:30');
  await save(page).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

test('a sign-in is for one thing, and says which; what was picked comes back', async ({ page }) => {
  await openPolicies(page);
  await pick(page, all);
  await answerOn(page);
  await button(page, text('policies.how.add')).click();
  await nameField(page).fill('Mine');
  await expect(target(page, 'application')).toBeChecked();
  const application = labelled(page, text('policies.signIn.application'));
  await application.selectOption('797f4846-ba00-4fd7-ba43-dac1f8f63013');
  await target(page, 'userAction').check();
  await expect(application).toHaveCount(0);
  await expect(labelled(page, text('policies.signIn.action'))).toHaveValue(
    'registerSecurityInformation',
  );
  await target(page, 'application').check();
  await expect(application).toHaveValue('797f4846-ba00-4fd7-ba43-dac1f8f63013');
  await target(page, 'userAction').check();
  await save(page).click();
  await expect
    .poll(async () => (await screensOn(page)).at(-1))
    .toBe('blocked.registrationRestricted');
  // Protected content: what policies mention, or any other.
  await button(page, text('policies.how.edit')).click();
  await expect(target(page, 'userAction')).toBeChecked();
  await target(page, 'authenticationContext').check();
  const contexts = labelled(page, text('policies.signIn.context'));
  await expect(contexts).toHaveValue('c7');
  await save(page).click();
  await expect.poll(() => screensOn(page)).toContain('mfa.prompt.push');
  await button(page, text('policies.how.edit')).click();
  await contexts.selectOption({ label: text('policies.signIn.context.other') });
  const other = labelled(page, text('policies.signIn.context.value'));
  await other.fill('c100');
  await save(page).click();
  await expect(page.getByText(text('policies.signIn.context.wrong'))).toBeVisible();
  await expect(other).toBeFocused();
  await other.fill('c8');
  await save(page).click();
  await expect.poll(() => screensOn(page)).not.toContain('mfa.prompt.push');
});

test('a device has attributes that filters look at, and any other', async ({ page }) => {
  await openPolicies(page);
  await pick(page, all);
  await answerOn(page);
  await how(page).selectOption({ index: 1 });
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  await button(page, text('policies.how.edit')).click();
  await expect(page.getByRole('group', { name: text('policies.signIn.attributes') })).toHaveCount(
    0,
  );
  await labelled(page, text('policies.signIn.device')).selectOption('joined');
  await labelled(page, 'extensionAttribute1').selectOption('SAW');
  await labelled(page, text('policies.signIn.attribute.add')).selectOption('model');
  const model = labelled(page, text('policies.signIn.attribute.value', { attribute: 'model' }));
  await expect(model).toBeFocused();
  await model.fill('Surface, large');
  await expect(model).toHaveValue('Surface, large');
  await save(page).click();
  await expect(page.locator('[data-outcome="granted"]')).toBeVisible();
  await button(page, text('policies.how.edit')).click();
  await expect(labelled(page, 'extensionAttribute1')).toHaveValue('SAW');
  await expect(model).toHaveValue('Surface, large');
});

test('the time of a sign-in counts the days in which registering can be put off', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await addRobin(page);
  await expect.poll(() => screensOn(page)).toContain('moreInfoRequired.skippable');
  await button(page, text('policies.how.edit')).click();
  const time = labelled(page, text('policies.signIn.time'));
  await expect(time).toHaveValue('2026-11-22T09:00');
  await time.fill('');
  await save(page).click();
  await expect(page.getByText(text('policies.form.moment.wrong'))).toBeVisible();
  await expect(time).toBeFocused();
  await time.fill('2026-11-28T09:00');
  await save(page).click();
  await expect.poll(() => screensOn(page)).toContain('moreInfoRequired.mandatory');
});

test('a technician at high risk is told that only their own organisation can help', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await who(page).selectOption({ label: text('madeUp.technicianAtRisk') });
  await expect(page.locator('[data-outcome="blocked"]')).toBeVisible();
  await expect.poll(async () => (await screensOn(page)).at(-1)).toBe('blocked.accountBlocked');
  await expect(page.getByText(text('rule.delegatedAdministratorAtRisk')).first()).toBeVisible();
  await button(page, text('policies.who.edit')).click();
  const kind = labelled(page, text('policies.person.kind'));
  await expect(kind).toHaveValue('serviceProvider');
  await expect(page.getByText(text('policies.person.home'))).toBeVisible();
  await kind.selectOption('none');
  await expect(page.getByText(text('policies.person.home'))).toHaveCount(0);
});

test('own people and sign-ins are kept with the policies, and go with them in every window', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await addRobin(page);
  await labelled(page, text('policies.keep')).click();
  await expect(labelled(page, text('policies.keep'))).toBeChecked();
  await button(page, text('policies.how.add')).click();
  await nameField(page).fill('In December');
  await labelled(page, text('policies.signIn.time')).fill('2026-12-01T09:00');
  await save(page).click();
  await expect.poll(() => screensOn(page)).toContain('moreInfoRequired.mandatory');
  await page.reload();
  await answerOn(page);
  await expect(who(page).locator('option:checked')).toHaveText('Robin');
  await expect(how(page).locator('option:checked')).toHaveText('In December');
  expect(await screensOn(page)).toContain('moreInfoRequired.mandatory');
  // Another one has a name of its own.
  await button(page, text('policies.who.add')).click();
  await nameField(page).fill('Kim');
  await save(page).click();
  await expect(who(page).getByRole('option', { name: 'Robin' })).toHaveCount(1);
  await expect(who(page).getByRole('option', { name: 'Kim' })).toHaveCount(1);
  const other = await page.context().newPage();
  await openPolicies(other);
  await expect(who(other).locator('option:checked')).toHaveText('Kim');
  await button(other, text('policies.clear')).click();
  await button(other, text('policies.clear.confirm')).click();
  await expect(other.getByText(text('policies.outcome.cleared'))).toBeVisible();
  await expect(page.getByText(text('policies.outcome.cleared'))).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.reload();
  await pick(page, risk);
  await answerOn(page);
  await expect(who(page).getByRole('option', { name: 'Robin' })).toHaveCount(0);
  await expect(how(page).getByRole('option', { name: 'In December' })).toHaveCount(0);
});

test('two windows that keep show the same, and neither loses what the other adds', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(page, risk);
  await answerOn(page);
  await labelled(page, text('policies.keep')).click();
  await expect(labelled(page, text('policies.keep'))).toBeChecked();
  const other = await page.context().newPage();
  await openPolicies(other);
  await answerOn(other);
  await addRobin(other);
  await expect(who(page).getByRole('option', { name: 'Robin' })).toHaveCount(1);
  await pick(page, fileOf('mfa.json', JSON.stringify({ ...riskPolicy, id: 'second' })));
  await expect(tab(other, 'files', 2)).toBeVisible();
  await button(other, text('policies.who.edit')).click();
  await button(other, text('policies.form.remove')).click();
  await expect(who(page).getByRole('option', { name: 'Robin' })).toHaveCount(0);
  await page.reload();
  await expect(tab(page, 'files', 2)).toBeVisible();
  await expect(who(page).getByRole('option', { name: 'Robin' })).toHaveCount(0);
});

test('a text that was refused makes room for the corrected one', async ({ page }) => {
  await openPolicies(page);
  await button(page, text('policies.import.paste')).click();
  const box = labelled(page, text('policies.paste.label'));
  const read = button(page, text('policies.paste.read'));
  await box.fill('{"displayName": "x",}');
  await read.click();
  await expect(tab(page, 'files', 1)).toBeVisible();
  await box.fill(JSON.stringify(riskPolicy));
  await read.click();
  await answerOn(page);
  await expect(tab(page, 'files', 1)).toBeVisible();
  await tab(page, 'files', 1).click();
  const files = page.getByRole('tabpanel').getByRole('listitem');
  await expect(files).toHaveCount(1);
  await expect(files.getByText(text('policies.result.imported-with-notes'))).toBeVisible();
});
