import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openAllHere, test } from '../support/gallery.ts';
import { namedStates, type ShownState, shownState } from '../support/named-states.ts';
import { dataOf } from '../support/state-data.ts';

const folder = new URL('../../src/i18n/locales/en/', import.meta.url);

/** Every piece of English that the catalogue could put on a page, cut at tags and values. */
const english = new Set(
  readdirSync(folder)
    .flatMap((file) =>
      Object.values(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object),
    )
    .flatMap((message: string) => message.replaceAll("''", "'").split(/<[^>]+>|[{}]/))
    .map((piece) => piece.trim())
    .filter((piece) => /[a-z]{2}/i.test(piece)),
);

/** What people see or hear of the product, piece by piece. */
const piecesHere = (): string[] => {
  const found: string[] = [];
  const root = document.querySelector('#root') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      found.push(element.getAttribute(name) ?? '');
  }
  return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
};

/** Names of countries are the browser's, beside their codes: no message of ours. */
const isCountry = (text: string): boolean => /^\p{L}[\p{L} ]+ \(\+\d+\)$/u.test(text);

/** Pieces that no pseudo-locale has been at. The dots stand for the added length. */
const untranslated = (found: string[], state: ShownState): string[] => {
  const data = new Set(dataOf(state));
  return found.filter(
    (text) => !data.has(text) && !isCountry(text) && (english.has(text) || !text.includes('·')),
  );
};

const view = { width: 1280, height: 800, search: { locale: 'en-XA' } };

test('every text of every state comes from the catalogue', async ({ gallery }) => {
  test.setTimeout(namedStates.length * 3_000);
  const { each } = await gallery(view);
  const pieces = await each(namedStates, { openAllHere, piecesHere }, async (tools) => {
    await tools.openAllHere();
    return tools.piecesHere();
  });
  const wrongs = namedStates.flatMap((state, at) => {
    const found = pieces[at] ?? [];
    expect(found.length, state.id).toBeGreaterThan(5);
    return untranslated(found, state).map((text) => `${state.id}: ${text}`);
  });
  expect(wrongs).toEqual([]);
});

test('English is found where it is left', async ({ gallery }) => {
  const state = shownState('signIn.password');
  const { page, show } = await gallery({ ...view, search: { locale: 'en' } });
  await show(state);
  const wrongs = untranslated(await page.evaluate(piecesHere), state);
  expect(wrongs).toEqual(expect.arrayContaining(['Enter password', 'Password', 'Sign in', 'Back']));
});
