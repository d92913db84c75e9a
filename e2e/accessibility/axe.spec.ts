import { expect } from '@playwright/test';
import { runAxe } from '../support/axe.ts';
import { openAll, test } from '../support/gallery.ts';
import {
  classicStates,
  namedStates,
  setupStates,
  type ShownState,
  shownState,
} from '../support/named-states.ts';
import { sizes } from '../support/pictures.ts';

const themes = ['light', 'dark'];
const views = themes.flatMap((theme) => sizes.map((size) => ({ ...size, search: { theme } })));

const looks: { state: ShownState; name: string; search?: Record<string, string> }[] = [
  ...namedStates.map((state) => ({ state, name: state.id })),
  ...setupStates.map((state) => ({
    state,
    name: `${state.id} in Windows set-up`,
    search: { frame: 'windows-setup' },
  })),
  ...classicStates.map((state) => ({
    state,
    name: `${state.id} in its older generation`,
    search: { wizard: 'classic' },
  })),
];

for (const { state, name, search } of looks) {
  test(`axe finds nothing in ${name}`, async ({ gallery }) => {
    for (const look of views) {
      const view = { ...look, search: { ...look.search, ...search } };
      // oxlint-disable no-await-in-loop -- One look after the other: each runs in a page of its own.
      const { page, show } = await gallery(view);
      await show(state);
      const { violations, undecided, legible } = await runAxe(page);
      const looked = await page.evaluate(
        (places) =>
          places.some((place) => document.querySelector(place)?.closest('main [data-part]')),
        legible,
      );
      // oxlint-enable no-await-in-loop
      const where = `${view.search.theme} at ${view.width}`;
      expect(violations, where).toEqual([]);
      expect(undecided, where).toEqual([]);
      expect(looked, `${where}: the contrast of the screen's own parts was judged`).toBe(true);
    }
  });
}

for (const screen of new Set(namedStates.map((state) => state.screen))) {
  test(`axe finds nothing in ${screen} when all that opens is open`, async ({ gallery }) => {
    for (const view of views) {
      // oxlint-disable no-await-in-loop -- One look after the other: each runs in a page of its own.
      const { page, show } = await gallery(view);
      await show(shownState(screen));
      await openAll(page);
      const { violations } = await runAxe(page);
      // oxlint-enable no-await-in-loop
      expect(violations, `${view.search.theme} at ${view.width}`).toEqual([]);
    }
  });
}

const faults: Record<string, { rule: string; plant: () => void }> = {
  'a field without a name': {
    rule: 'label',
    plant: () =>
      document.querySelector('[data-part="title"]')?.after(document.createElement('input')),
  },
  'text that can hardly be read': {
    rule: 'color-contrast',
    plant: () => {
      const text = document.createElement('p');
      text.textContent = 'Grey on white.';
      text.style.color = '#bbbbbb';
      document.querySelector('[data-part="title"]')?.after(text);
    },
  },
  'a second main part': {
    rule: 'landmark-no-duplicate-main',
    plant: () => document.querySelector('main')?.after(document.createElement('main')),
  },
};

for (const [what, { rule, plant }] of Object.entries(faults)) {
  test(`axe finds ${what}`, async ({ gallery }) => {
    // Another search parameter asks for another page: this one is spoiled.
    const { page, open } = await gallery({ width: 1280, height: 800, search: { fault: rule } });
    await open(shownState('risk.accountAtRisk'));
    await page.evaluate(plant);
    const { violations } = await runAxe(page);
    expect(violations).toContainEqual(expect.stringContaining(`${rule}: `));
  });
}
