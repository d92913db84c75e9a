import { expect } from '@playwright/test';
import { runAxe } from '../support/axe.ts';
import { test } from '../support/gallery.ts';
import { looks } from '../support/matrix.ts';

/** Rings that a link asks for change nothing that axe reads. */
const judged = looks.filter(({ view }) => view.search?.['focus'] === undefined);

for (const { name, view, states } of judged) {
  test(`axe finds nothing in ${states.length} states: ${name}`, async ({ gallery }) => {
    // One page shows all of them, one after the other.
    test.setTimeout(states.length * 3_000);
    const { page, show } = await gallery(view);
    const found: Record<string, string[]> = {};
    for (const shown of states) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await show(shown);
      const { violations, undecided } = await runAxe(page);
      // oxlint-enable no-await-in-loop
      // In forced colours the contrast is the system's, and lies beyond what axe can read.
      const unread = view.forcedColors === 'active' ? [] : undecided;
      const wrong = [...violations, ...unread.map((place) => `undecided contrast: ${place}`)];
      if (wrong.length > 0) found[shown.id] = wrong;
    }
    expect(found).toEqual({});
  });
}
