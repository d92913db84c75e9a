import { expect } from '@playwright/test';
import { bringAxe, judgeHere, judging } from '../support/axe.ts';
import { boardLooks } from '../support/boards.ts';
import { test } from '../support/gallery.ts';
import { differencesOf, looksWithHashes } from '../support/hashes.ts';
import { hashAt } from '../support/kept-places.ts';
import { looks } from '../support/matrix.ts';
import { attachKept, holdAgainstHashes, takeQuickly } from '../support/pictures.ts';

for (const { name, view, states } of looks) {
  // Rings that a link asks for change nothing that axe reads.
  const isRead = view.search?.['focus'] === undefined;
  const what = isRead ? ', in which axe finds nothing' : '';
  test(`${states.length} pictures${what}: ${name}`, async ({ gallery, isJudged }, testInfo) => {
    // One page shows all of them, one after the other.
    test.setTimeout(states.length * 3_000);
    const { page, show } = await gallery(view);
    const shown = new Map(states.map((state) => [state.id, state]));
    const found: Record<string, string[]> = {};
    const judge = async (id: string): Promise<void> => {
      const { violations, undecided } = await page.evaluate(judgeHere, judging());
      // In forced colours the contrast is the system's, and lies beyond what axe can read.
      const unread = view.forcedColors === 'active' ? [] : undecided;
      const wrong = [...violations, ...unread.map((place) => `undecided contrast: ${place}`)];
      if (wrong.length > 0) found[id] = wrong;
    };
    const take = async (id: string): Promise<Buffer> => {
      const state = shown.get(id);
      if (!state) throw new Error(`There is no state ${id}.`);
      await show(state);
      const picture = await takeQuickly(page);
      // The next state is shown in another card: axe leaves nothing behind in this one.
      if (isRead && isJudged) await judge(id);
      return picture;
    };
    const [first] = states;
    if (first) await show(first);
    await bringAxe(page);
    const differing = await holdAgainstHashes(name, [...shown.keys()], take, testInfo);
    // Together, so that neither hides the other.
    expect({ differing, found }).toEqual({ differing: [], found: {} });
  });
}

// oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs.
test('every list of hashes is of a look that exists', async ({}, testInfo) => {
  const names = [...looks, ...boardLooks].map(({ name }) => name);
  const stale = looksWithHashes().filter((name) => !names.includes(name));
  await Promise.all(stale.map((name) => attachKept(name, { place: hashAt(name) }, testInfo)));
  expect(stale).toEqual([]);
});

test('a picture that is another, a new one and one that is gone are told', () => {
  expect(
    differencesOf({ same: 'a', other: 'b', gone: 'c' }, { same: 'a', other: 'd', new: 'e' }),
  ).toEqual(['other is another than before', 'new has no hash yet', 'gone is a state no longer']);
});
