import { expect } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import { fileOf, openPolicies, pick, riskPolicy, row, tab } from '../support/policies.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

const office = '5208359c-2e81-4458-9173-b79925c1d720';
const onPlace = {
  ...riskPolicy,
  id: 'on-place',
  displayName: 'Not at the office',
  conditions: {
    ...riskPolicy.conditions,
    // Built-in ones have names, and are not asked about.
    users: {
      ...riskPolicy.conditions.users,
      excludeRoles: [
        '62e90394-69f5-4237-9190-012177145e10',
        'F2EF992C-3afb-46b9-b7cf-a126ee74c451',
      ],
    },
    locations: { includeLocations: ['All'], excludeLocations: [office] },
  },
};
const where = text('policies.place.label').replace('{written}', office);

test('named locations that come with policies name them, and the file says so', async ({
  page,
}) => {
  await openPolicies(page);
  await pick(
    page,
    fileOf('policies.json', JSON.stringify([onPlace])),
    fileOf(
      'places.json',
      JSON.stringify({
        value: [
          { id: office, displayName: 'Head office', ipRanges: [{ cidrAddress: '203.0.113.0/24' }] },
        ],
      }),
    ),
  );
  await tab(page, 'files', 2).click();
  await row(page, 'places.json').click();
  const file = page.getByRole('listitem').filter({ has: row(page, 'places.json') });
  await expect(file.getByText('Named locations that are read')).toBeVisible();
  await tab(page, 'policies', 1).click();
  await row(page, onPlace.displayName).click();
  await expect(page.getByText('Head office').first()).toBeVisible();
});

test('an id gets a name, and a place its addresses, with the keyboard alone', async ({ page }) => {
  await openPolicies(page);
  await pick(page, fileOf('policies.json', JSON.stringify([onPlace])));
  await tab(page, 'names', 2).click();
  const name = page.getByRole('textbox', { name: `Place ${office}` });
  await tabTo(page, name);
  await page.keyboard.type('Head office');
  const place = page.getByRole('textbox', { name: where });
  await tabTo(page, page.getByRole('textbox', { name: /^Where / }));
  await page.keyboard.type('203.0.113.0/99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('203.0.113.0/99');
  for (let count = 0; count < 2; count += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('24');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Tab');
  const trusted = page.getByRole('checkbox', { name: text('policies.place.trusted') });
  await expect(trusted).toBeFocused();
  await page.keyboard.press('Space');
  await expect(trusted).toBeChecked();
  await tab(page, 'files', 1).click();
  await tab(page, 'names', 2).click();
  await expect(page.getByRole('textbox', { name: /^Where / })).toHaveValue('203.0.113.0/24');
  await expect(trusted).toBeChecked();
  await expect(place).toHaveCount(0);
  await tab(page, 'policies', 1).click();
  await row(page, onPlace.displayName).click();
  await expect(page.getByText('Head office').first()).toBeVisible();
});
