import { expect, type Page } from '@playwright/test';
import { openAll, test } from '../support/gallery.ts';
import { namedStates, shownState } from '../support/named-states.ts';

/** What a finger needs, in CSS px each way. */
const least = 44;

/** Controls that a finger could miss. What stands within a sentence is as high as its line, as WCAG 2.5.5 allows. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((wanted) => {
    const controls =
      'main :is(a, button, input, select, textarea, [role="button"], [tabindex="0"])';
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
  }, least);

for (const width of [360, 1280]) {
  test(`everything in Windows set-up can be hit with a finger at ${width}`, async ({ gallery }) => {
    test.slow();
    const { page, show } = await gallery({
      width,
      height: 740,
      search: { frame: 'windows-setup' },
    });
    const wrongs: string[] = [];
    for (const state of namedStates) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await show(state);
      await openAll(page);
      const found = await tooSmall(page);
      // oxlint-enable no-await-in-loop
      wrongs.push(...found.map((one) => `${state.id}: ${one}`));
    }
    expect(wrongs).toEqual([]);
  });
}

test('what is smaller is found', async ({ gallery }) => {
  const { page, show } = await gallery({ width: 1280, height: 800 });
  await show(shownState('signIn.password'));
  expect((await tooSmall(page)).length).toBeGreaterThan(3);
});
