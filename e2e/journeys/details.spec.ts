import { expect, type Page } from '@playwright/test';
import { openScenario } from '../support/actor.ts';
import { requiredOn, scenarioOf, screenOn } from '../support/rehearsal.ts';
import { text } from '../support/texts.ts';
import { test } from '../support/used-window.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The box that opened below the card. */
const box = (page: Page) =>
  page.locator('[data-part="extra"]').filter({ hasText: text('details.title') });

const dots = (page: Page) =>
  page.getByRole('button', { name: text('frame.footer.more.label'), exact: true });

test('the dots at the foot unfold the ids of the request, which are copied and said to be', async ({
  page,
}) => {
  await openScenario(page, scenarioOf('risky-sign-in-mfa'), { step: 2 });
  await dots(page).click();
  const copy = box(page).getByRole('button', { name: text('details.copy') });
  await expect(copy).toBeFocused();
  await copy.press('Enter');
  await expect(box(page).getByRole('status')).toHaveText(text('copy.done'));
  const { status } = await requiredOn(page);
  expect(await clipboard(page)).toBe(
    [
      `${text('details.requestId')}: ${status?.requestId}`,
      `${text('details.correlationId')}: ${status?.correlationId}`,
      `${text('details.timestamp')}: ${status?.timestamp}`,
    ].join('\n'),
  );
});

test('Escape and Close fold them again, and the focus goes back to the dots', async ({ page }) => {
  await openScenario(page, scenarioOf('risky-sign-in-mfa'));
  const close = box(page).getByRole('button', { name: text('details.close') });
  for (const fold of [() => page.keyboard.press('Escape'), () => close.click()]) {
    await dots(page).click();
    await expect(box(page)).toContainText(text('details.notAvailable'));
    await expect(dots(page)).toHaveAttribute('aria-expanded', 'true');
    await fold();
    await expect(box(page)).toHaveCount(0);
    await expect(dots(page)).toBeFocused();
  }
});

test('a blocked person copies what the help desk needs', async ({ page }) => {
  await openScenario(page, scenarioOf('location-blocked'), { step: 2 });
  await screenOn(page)
    .getByRole('button', { name: text('blocked.moreDetails') })
    .click();
  await box(page)
    .getByRole('button', { name: text('details.copy') })
    .click();
  await expect(box(page).getByRole('status')).toHaveText(text('copy.done'));
  const copied = await clipboard(page);
  const { status } = await requiredOn(page);
  expect(copied.split('\n')).toHaveLength(10);
  expect(copied).toContain(`${text('details.errorCode')}: 53003`);
  expect(copied).toContain(`${text('details.requestId')}: ${status?.requestId}`);
});

test('where copying is refused, the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openScenario(page, scenarioOf('location-blocked'), { step: 2 });
  await screenOn(page)
    .getByRole('button', { name: text('blocked.moreDetails') })
    .click();
  await box(page)
    .getByRole('button', { name: text('details.copy') })
    .click();
  await expect(box(page).getByRole('status')).toHaveText(text('copy.refused'));
  const byHand = box(page).getByRole('textbox', { name: text('details.copy') });
  await expect(byHand).toHaveValue(/53003/);
});
