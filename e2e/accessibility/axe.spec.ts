import { expect } from '@playwright/test';
import { bringAxe, faultsIn, judgeHere, judging, runAxe } from '../support/axe.ts';
import { openAll, test, type View } from '../support/gallery.ts';
import {
  classicStates,
  namedStates,
  picturedStates,
  setupStates,
  type ShownState,
  shownState,
} from '../support/named-states.ts';
import { sizes } from '../support/pictures.ts';

const light = sizes.map((size) => ({ ...size, search: { theme: 'light' } }));
const dark = sizes.map((size) => ({ ...size, search: { theme: 'dark' } }));

/** What is photographed in the light theme is judged there. Left are states that look like another, and each screen's last. */
const withoutPicture = namedStates.filter(
  (state, at) => !picturedStates.includes(state) || namedStates[at + 1]?.screen !== state.screen,
);

/** States in a frame. In their own frame the dark theme is one of the further looks, in which axe judges them too. */
const framed: {
  where: string;
  search?: Record<string, string>;
  states: readonly ShownState[];
  views: View[];
}[] = [
  { where: '', states: withoutPicture, views: light },
  {
    where: ' in Windows set-up',
    search: { frame: 'windows-setup' },
    states: setupStates,
    views: [...light, ...dark],
  },
  {
    where: ' in its older generation',
    search: { wizard: 'classic' },
    states: classicStates,
    views: [...light, ...dark],
  },
];

for (const { where, search, states, views } of framed) {
  for (const [screen, own] of Map.groupBy(states, (state) => state.screen)) {
    test(`axe finds nothing in ${screen}${where}`, async ({ gallery }) => {
      test.slow();
      for (const look of views) {
        const view = { ...look, search: { ...look.search, ...search } };
        const { page, show, each } = await gallery(view);
        if (own[0]) await show(own[0]);
        await bringAxe(page);
        const said = await each(
          own,
          { judgeHere },
          (tools, asked) => tools.judgeHere(asked),
          judging(),
        );
        for (const [place, state] of own.entries()) {
          const report = said[place];
          const at = `${state.id}, ${view.search.theme} at ${view.width}`;
          expect(report && faultsIn(report), at).toEqual([]);
        }
        await openAll(page);
        expect((await runAxe(page)).violations, 'when all that opens is open').toEqual([]);
      }
    });
  }
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
