import { expect, type Locator, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { expectScreen } from '../support/expected-screen.ts';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { scenarioOf } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/kept-window.ts';

const technician = scenarioOf('technician-remediates-at-home');
const blocked = { screen: 'blocked.accountBlocked', state: 'partner' };

const dock = (page: Page): Locator => page.getByRole('complementary', { name: text('stage.dock') });
const tab = (page: Page): Locator => page.getByRole('tab', { name: text('stage.tab.tenants') });
const tenant = (page: Page, name: string): Locator =>
  dock(page).getByRole('listitem', { name, exact: true });
const go = (page: Page, organisation: string): Locator =>
  dock(page).getByRole('button', { name: text('stage.tenants.go.label', { organisation }) });

const openMap = async (page: Page): Promise<void> => {
  const unfold = dock(page).getByRole('button', { name: text('stage.more'), exact: true });
  if (await unfold.isVisible()) await unfold.click();
  await tab(page).click();
  await expect(tenant(page, 'Fabrikam')).toBeVisible();
};

test('the map says who judges what, and what each tenant decided', async ({ page }) => {
  await openScenario(page, technician, { step: 2 });
  await openMap(page);
  await expect(dock(page).getByRole('listitem')).toHaveCount(3);
  const { displayName: name } = technician.people[0] ?? { displayName: '' };
  const sentence = { name, home: 'Fabrikam', present: 'Woodgrove Bank' };
  await expect(dock(page).getByText(text('stage.tenants.visiting', sentence))).toBeVisible();
  const home = tenant(page, 'Fabrikam');
  await expect(home).toContainText(text('stage.tenants.role.home'));
  await expect(home).toContainText(text('stage.tenants.judges.userRisk'));
  await expect(home).toContainText(text('riskLevel.high'));
  const visited = tenant(page, 'Woodgrove Bank');
  await expect(visited).toContainText(text('stage.tenants.judges.signInRisk'));
  await expect(visited).toContainText(text('outcome.blocked'));
  await expect(visited).toContainText('530034');
  await expect(tenant(page, 'Contoso')).toContainText(text('stage.tenants.notYet'));
});

test('the keyboard alone goes to another tenant, whose brand the page has from then on', async ({
  page,
}) => {
  await openScenario(page, technician, { step: 2 });
  await tab(page).focus();
  await page.keyboard.press('Enter');
  await expect(tenant(page, 'Fabrikam')).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await go(page, 'Contoso').evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(go(page, 'Contoso')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, { screen: 'signIn.username' }, technician);
  await expect(page.getByRole('main').locator('[data-part="logo"]')).toHaveText('Contoso');
  await expect(tenant(page, 'Contoso')).toContainText(text('stage.tenants.present'));
  await expect(tenant(page, 'Woodgrove Bank')).toContainText('530034');
  // Whoever goes there is there: where the page begins.
  await expect(page.getByLabel(text('signIn.username.field'))).toBeFocused();
});

test('a tenant that does not know the account says so', async ({ page }) => {
  await openScenario(page, scenarioOf('guest-not-invited'));
  await tab(page).click();
  await expect(tenant(page, 'Contoso')).toContainText(text('stage.tenants.role.unknown'));
});

test('one tenant alone has no map', async ({ page }) => {
  await openScenario(page, scenarioOf('user-risk-blocked'));
  await expect(dock(page).getByRole('tab').first()).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
});

const looks = [
  { name: 'in light', width: 1280, query: 'theme=light' },
  { name: 'in dark', width: 1280, query: 'theme=dark' },
  { name: 'in high contrast', width: 1280, query: 'theme=high-contrast' },
  { name: 'at 360', width: 360, query: 'theme=light' },
  { name: 'at 360 in dark', width: 360, query: 'theme=dark' },
  { name: 'from right to left', width: 360, query: 'locale=ar-XB', isForeign: true },
  { name: 'in longer text, enlarged', width: 360, query: 'locale=en-XA&text=200', isForeign: true },
  { name: 'in text of 400 %', width: 1280, query: 'text=400' },
];

for (const { name, width, query, isForeign = false } of looks) {
  test(`the map fits and is accessible ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/sign-in/${technician.id}?step=5&${query}`);
    const aside = page.getByRole('complementary');
    const unfold = aside.locator('[aria-expanded="false"]');
    await expect(aside.getByRole('button').first()).toBeVisible();
    if (await unfold.isVisible()) await unfold.click();
    await aside.getByRole('tab').last().click();
    const cards = aside.locator('[data-tenant]');
    await expect(cards).toHaveCount(3);
    await cards.last().getByRole('button').scrollIntoViewIfNeeded();
    await expect(cards.last().getByRole('button')).toBeInViewport();
    const wide = await cards.evaluateAll((found) =>
      found
        .flatMap((card) => [card, ...card.querySelectorAll('*')])
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .map((one) => one.outerHTML),
    );
    expect(wide).toEqual([]);
    if (!isForeign) expect((await runAxe(page, focusCatchers)).violations).toEqual([]);
  });
}

test('the map keeps its lines and its frame in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openScenario(page, technician, { step: 2 });
  await openMap(page);
  const drawn = await tenant(page, 'Woodgrove Bank').evaluate((card) => [
    getComputedStyle(card).outlineStyle,
    getComputedStyle(card, '::before').borderInlineStartStyle,
  ]);
  expect(drawn).toEqual(['solid', 'solid']);
  await expectScreen(page, blocked, technician);
});
