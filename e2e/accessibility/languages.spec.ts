import { expect, type Page } from '@playwright/test';
import { cutIn } from '../../src/review/texts/cut.ts';
import { cutHere, cutOn } from '../support/cut.ts';
import { openAllHere, test } from '../support/gallery.ts';
import { namedStates, shownState } from '../support/named-states.ts';
import { dataOf } from '../support/state-data.ts';
import { textIn } from '../support/texts.ts';

const phone = { width: 360, height: 740 };

for (const locale of ['de', 'ar']) {
  test(`no text of any state is cut at 360: ${locale}`, async ({ gallery }) => {
    // One page shows all of them, one after the other.
    test.setTimeout(namedStates.length * 3_000);
    const { each } = await gallery({ ...phone, search: { locale } });
    const cuts = await each(namedStates, { cutIn, cutHere, openAllHere }, async (tools) => {
      const closed = tools.cutHere(tools);
      await tools.openAllHere();
      return { closed, open: tools.cutHere(tools) };
    });
    const found = namedStates.flatMap((state, at) => {
      // A long name or question that ends in dots is no text of ours.
      const data = new Set(dataOf(state));
      const ours = (texts: readonly string[] = []): string[] =>
        texts.filter((text) => !data.has(text));
      return [
        ...ours(cuts[at]?.closed).map((text) => `${state.id}: ${text}`),
        ...ours(cuts[at]?.open).map((text) => `${state.id}: ${text}, when all is open`),
      ];
    });
    expect(found).toEqual([]);
  });
}

/** Where each of some elements ends at the right, in whole pixels. */
const rightEdges = (page: Page, selector: string): Promise<number[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((one) =>
        Math.round(one.getBoundingClientRect().right),
      ),
    selector,
  );

for (const [state, lines] of [
  [shownState('app'), 'h1, [data-part="account"] bdi'],
  [shownState('signIn.pickAccount'), '[data-account]:first-child bdi, bdi ~ span'],
] as const) {
  test(`a Latin name begins where the Arabic lines do: ${state.screen}`, async ({ gallery }) => {
    const { page, show } = await gallery({ ...phone, search: { locale: 'ar' } });
    await show(state);
    const edges = await rightEdges(page, lines);
    expect(edges.length).toBeGreaterThan(1);
    expect(new Set(edges).size, edges.join(', ')).toBe(1);
  });
}

for (const locale of ['de', 'ar'] as const) {
  test(`no text of the dock is cut at 360: ${locale}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/sign-in/mfa-wrong-number?step=2&locale=${locale}`);
    await page.getByRole('button', { name: textIn(locale, 'stage.more'), exact: true }).click();
    const tabs = page.getByRole('tab');
    await expect(tabs).toHaveCount(4);
    const found: string[] = [];
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel').locator('h2, h3, bdi, button').first()).toBeVisible();
      const name = await tab.textContent();
      found.push(...(await cutOn(page)).map((text) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
  });
}

for (const locale of ['de', 'ar']) {
  test(`a tile of the gallery is drawn within its box: ${locale}`, async ({ page }) => {
    await page.goto(`/screens?locale=${locale}`);
    const box = page.locator('[data-live]').first();
    await expect(box.locator('[data-part="card"]')).toBeAttached();
    const [outer, inner] = [await box.boundingBox(), await box.locator('> div').boundingBox()];
    for (const side of ['x', 'y', 'width'] as const)
      expect(inner?.[side], side).toBeCloseTo(outer?.[side] ?? Number.NaN, 0);
  });
}
