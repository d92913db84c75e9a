import { expect } from '@playwright/test';
import { openAllHere, test } from '../support/gallery.ts';
import { namedStates, shownState } from '../support/named-states.ts';

/** What a finger needs, in CSS px each way. */
const least = 44;

/** Controls that a finger could miss. What stands within a sentence is as high as its line, as WCAG 2.5.5 allows. */
const tooSmallHere = (wanted: number): string[] => {
  const controls = 'main :is(a, button, input, select, textarea, [role="button"], [tabindex="0"])';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility() && !control.matches('[data-inline]'))
    .flatMap((control) => {
      // A field, and a box with its label, are hit as a whole.
      const whole = control.closest('[data-part="field"] > *, .fui-Checkbox, .fui-Radio');
      const { width, height } = (whole ?? control).getBoundingClientRect();
      // What is left of a length after the browser has laid it out on its own grid.
      if (width > wanted - 0.1 && height > wanted - 0.1) return [];
      return `${control.outerHTML.slice(0, 60)}: ${width} x ${height}`;
    });
};

for (const width of [360, 1280]) {
  test(`everything in Windows set-up can be hit with a finger at ${width}`, async ({ gallery }) => {
    test.slow();
    const { each } = await gallery({ width, height: 740, search: { frame: 'windows-setup' } });
    const found = await each(
      namedStates,
      { openAllHere, tooSmallHere },
      async (tools, wanted) => {
        await tools.openAllHere();
        return tools.tooSmallHere(wanted);
      },
      least,
    );
    const wrongs = namedStates.flatMap(({ id }, at) =>
      (found[at] ?? [`nothing was measured`]).map((one) => `${id}: ${one}`),
    );
    expect(wrongs).toEqual([]);
  });
}

test('what is smaller is found', async ({ gallery }) => {
  const { page, show } = await gallery({ width: 1280, height: 800 });
  await show(shownState('signIn.password'));
  expect((await page.evaluate(tooSmallHere, least)).length).toBeGreaterThan(3);
});
