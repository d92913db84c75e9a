import { expect } from '@playwright/test';
import { focusCatchers, runAxe } from '../support/axe.ts';
import { sizes } from '../support/pictures.ts';
import { test } from '../support/used-window.ts';

for (const view of ['map', 'list'])
  for (const { width, height } of sizes)
    test(`axe finds nothing on the flow map as a ${view}, high contrast at ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/map?theme=high-contrast&scenario=mfa-text&view=${view}`);
      await expect(page.locator('[data-map-state="mfa.denied"]')).toBeVisible();
      const { violations, legible } = await runAxe(page, focusCatchers);
      expect(violations).toEqual([]);
      expect(legible.length).toBeGreaterThan(3);
    });

test('in forced colors the map says by more than colors which way is lit, and what is dimmed', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/map?scenario=risky-sign-in-mfa&lines=all');
  const state = (id: string) => page.locator(`[data-map-state="${id}"]`);
  await expect(state('legacyClient.account').locator('[data-sign="unreached"]')).toBeVisible();
  const box = (id: string) =>
    state(id).evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor, color, backgroundColor } =
        getComputedStyle(element);
      return {
        outlineStyle,
        width: parseFloat(outlineWidth),
        outlineColor,
        color,
        backgroundColor,
      };
    });
  const [lit, plain, dimmed] = await Promise.all(
    ['signIn.password', 'mfa.denied', 'legacyClient.account'].map(box),
  );
  expect(lit?.width).toBeGreaterThan((plain?.width ?? 0) * 2);
  expect([lit, plain, dimmed].map((one) => one?.outlineStyle)).toEqual([
    'solid',
    'solid',
    'dotted',
  ]);
  for (const one of [lit, plain, dimmed]) {
    expect(one?.outlineColor).not.toBe(one?.backgroundColor);
    expect(one?.color).not.toBe(one?.backgroundColor);
  }
  const lines = await page.locator('.react-flow__edge-path').evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, strokeWidth } = getComputedStyle(path);
      return { id: path.closest('[data-id]')?.getAttribute('data-id'), stroke, strokeWidth };
    }),
  );
  const canvas = plain?.backgroundColor;
  expect(lines.filter(({ stroke }) => stroke === canvas || stroke === 'none')).toEqual([]);
  const wide = (id: string): number =>
    parseFloat(lines.find((one) => one.id === id)?.strokeWidth ?? '0');
  // One is on the way that is lit, the other is not.
  expect(wide('signIn.username signIn.password')).toBeGreaterThan(
    wide('mfa.prompt.push mfa.denied') * 2,
  );
  const { violations } = await runAxe(page, focusCatchers);
  expect(violations).toEqual([]);
});

test('no name of a group is cut, and all lie over the lines', async ({ page }) => {
  for (const locale of ['en', 'de', 'ar']) {
    // oxlint-disable no-await-in-loop -- One language after the other.
    await page.goto(`/map?locale=${locale}`);
    await expect(page.locator('[data-part="map"][aria-busy="false"]')).toBeVisible();
    const names = page.locator('.react-flow__node-name');
    await expect(names).toHaveCount(10);
    const found = await names.evaluateAll((all) => {
      const lines = [...document.querySelectorAll('.react-flow__edges > svg')].map((line) =>
        Number(getComputedStyle(line).zIndex),
      );
      return all.flatMap((node) => {
        const name = node.querySelector('div > div')!;
        const isCut = name.scrollWidth > name.clientWidth;
        const isUnder = Number(getComputedStyle(node).zIndex) <= Math.max(...lines);
        return isCut || isUnder ? [name.textContent] : [];
      });
    });
    expect(found).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
});
