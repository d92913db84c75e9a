import { expect, type Page } from '@playwright/test';
import type { Settings } from '../../src/app/settings.ts';
import { themeNames } from '../../src/theme/theme-names.ts';
import { openAllHere, test, type View } from '../support/gallery.ts';
import {
  differencesOf,
  hashOf,
  type Hashes,
  keepHashes,
  keptHashes,
  toldFolder,
  toldIn,
} from '../support/hashes.ts';
import { cutIn } from '../../src/review/texts/cut.ts';
import { cutHere } from '../support/cut.ts';
import { runIn } from '../support/in-page.ts';
import { overlapsHere } from '../support/overlaps.ts';
import { dataOf } from '../support/state-data.ts';
import {
  classicStates,
  namedStates,
  setupStates,
  type ShownState,
  shownState,
} from '../support/named-states.ts';
import { toldOn } from '../support/spoken.ts';

/** What is wrong in each state, with its name, so that one failure names them all. */
const named = (states: readonly ShownState[], wrongs: readonly (string | null)[]): string[] =>
  states.flatMap(({ id }, at) => (wrongs[at] ? `${id}: ${wrongs[at]}` : []));

/** What keeps the prototype mark from being seen at the top of the page; null if nothing does. */
const markHere = (): string | null => {
  const mark = document.querySelector('[data-part="mark"]');
  if (!mark) return 'there is no mark';
  if (!mark.textContent?.trim()) return 'the mark is empty';
  if (!mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return 'the mark is not drawn';
  scrollTo({ top: 0, behavior: 'instant' });
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || left < 0 || right > innerWidth + 1) return 'the mark is outside of the window';
  if (bottom - top < 24) return 'the mark is smaller than a line';
  const places = [0.1, 0.5, 0.9].map((part) => left + (right - left) * part);
  // Text at 400 % in 320 makes the mark higher than the window.
  const middle = (top + Math.min(bottom, innerHeight)) / 2;
  const covered = places.some(
    (x) => document.elementFromPoint(x, middle)?.closest('[data-part]') !== mark,
  );
  return covered ? 'the mark is covered' : null;
};

const markHidden = (page: Page): Promise<string | null> => page.evaluate(markHere);

/** What does not fit on the page: it scrolls sideways, or texts lie on each other; null if all does. */
const misfitHere = (tools: { overlapsHere: () => string[] }): string | null => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return `${scrollWidth} wide in ${clientWidth}`;
  return tools.overlapsHere()[0] ?? null;
};

const misfitIn = (page: Page): Promise<string | null> =>
  runIn(page, { overlapsHere, misfitHere }, (tools) => tools.misfitHere(tools), null);

const desktop: View = { width: 1280, height: 800 };
const narrow = { width: 320, height: 740 };
const phone = { width: 360, height: 740 };

const classic = (view: View): View => ({
  ...view,
  search: { ...view.search, wizard: 'classic' },
});

const inSetup = (view: View): View => ({
  ...view,
  search: { ...view.search, frame: 'windows-setup' },
});

for (const [where, view, states] of [
  ['in the frame of its sign-in', desktop, namedStates],
  ['in Windows set-up', inSetup(desktop), namedStates],
  ['in its older generation', classic(desktop), classicStates],
] as const) {
  const isTold = view.search?.['frame'] === undefined;
  const what = isTold
    ? 'has one h1, takes the focus and is told as before'
    : 'has one h1, and takes the focus';
  test(`every state ${what}, ${where}`, async ({ gallery }, testInfo) => {
    test.setTimeout(states.length * 3_000);
    const kept = await gallery(view);
    const wrongs = await kept.each(states, {}, () => {
      const titles = document.querySelectorAll('h1').length;
      if (titles !== 1) return `${titles} headings of level 1`;
      const focused = document.activeElement;
      const wanted =
        document.querySelector('main [data-initial-focus]') ?? document.querySelector('h1');
      return focused === wanted ? null : `the focus is on ${focused?.outerHTML.slice(0, 80)}`;
    });
    expect(named(states, wrongs)).toEqual([]);
    if (!isTold) return;
    const told: Hashes = {};
    for (const state of states) {
      // oxlint-disable no-await-in-loop -- One page, one state after the other.
      await kept.show(state);
      told[state.id] = hashOf(await toldOn(kept.page));
      // oxlint-enable no-await-in-loop
    }
    if (testInfo.config.updateSnapshots === 'all') keepHashes(toldIn(view), told, toldFolder);
    else expect(differencesOf(keptHashes(toldIn(view), toldFolder), told)).toEqual([]);
  });
}

const views: Record<string, View> = {
  '320 wide': narrow,
  'text at 400 %': { ...desktop, search: { text: '400' } },
  'long words at 360': { ...phone, search: { locale: 'en-XA' } },
  'right to left at 360': { ...phone, search: { locale: 'ar-XB' } },
};

/** The plain state of each screen stands for its others: what a theme does to the mark is the frame's. */
const plainStates = [...new Set(namedStates.map(({ screen }) => screen))].map(
  (screen) => namedStates.find((state) => state.screen === screen) ?? shownState(screen),
);

const passedInSetup = setupStates.map(({ screen }) => screen);

/** In Windows set-up: all that people may meet there, and of what only a link draws there the plain states. */
const statesInSetup = namedStates.filter(
  (state) => passedInSetup.includes(state.screen) || plainStates.includes(state),
);

const tight = Object.entries(views).flatMap(
  ([name, view]) =>
    [
      [name, view, namedStates],
      [`${name}, in Windows set-up`, inSetup(view), statesInSetup],
      [`${name}, in its older generation`, classic(view), classicStates],
    ] as const,
);

for (const [name, view, states] of tight) {
  test(`no state scrolls sideways, has texts on each other, or loses the mark: ${name}`, async ({
    gallery,
  }) => {
    test.setTimeout(states.length * 3_000);
    const { each } = await gallery(view);
    const wrongs = await each(
      states,
      { overlapsHere, misfitHere, markHere, openAllHere },
      async (tools) => {
        const closed = tools.misfitHere(tools) ?? tools.markHere();
        if (closed !== null) return closed;
        await tools.openAllHere();
        const open = tools.misfitHere(tools);
        return open && `${open} when all is open`;
      },
    );
    expect(named(states, wrongs)).toEqual([]);
  });
}

/** The spacing that people may set for themselves: WCAG 2.2, success criterion 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Adds rules to a page beside its own: a sheet of this kind is no part of the document. */
const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

test('no state loses a text to more space between letters, words and lines', async ({
  gallery,
}) => {
  test.setTimeout(namedStates.length * 3_000);
  // The search parameter means nothing: it only asks for a page of its own.
  const kept = await gallery({ ...phone, search: { link: 'spaced' } });
  await kept.show(shownState('signIn.password'));
  await addRules(kept.page, spacing);
  const found = await kept.each(
    namedStates,
    { cutIn, cutHere, overlapsHere, misfitHere },
    (tools) => ({ misfit: tools.misfitHere(tools), cut: tools.cutHere(tools) }),
  );
  const wrongs = found.map(({ misfit, cut }, at) => {
    // A long name or question that ends in dots is no text of ours.
    const data = new Set(dataOf(namedStates[at] ?? shownState('signIn.password')));
    return misfit ?? cut.find((text) => !data.has(text)) ?? null;
  });
  expect(named(namedStates, wrongs)).toEqual([]);
});

test('texts that lie on each other are found', async ({ gallery }) => {
  const { page, open } = await gallery({ ...desktop, search: { fault: 'overlap' } });
  await open(shownState('signIn.password'));
  expect(await misfitIn(page)).toBeNull();
  await addRules(page, '[data-part="title"] { translate: 0 -36px }');
  expect(await misfitIn(page)).toContain('lie on each other');
});

for (const theme of themeNames) {
  for (const [name, view] of [
    ['320 wide', { ...narrow, search: { theme } }],
    ['text at 400 %', { ...desktop, search: { theme, text: '400' } }],
    ['320 wide, in Windows set-up', inSetup({ ...narrow, search: { theme } })],
  ] as const) {
    test(`no screen loses the mark: ${theme}, ${name}`, async ({ gallery }) => {
      test.slow();
      const { each } = await gallery(view);
      const wrongs = await each(plainStates, { markHere }, (tools) => tools.markHere());
      expect(named(plainStates, wrongs)).toEqual([]);
    });
  }
}

/** Values of each search parameter that the product reads, good ones and bad ones. */
const read: Record<keyof Settings, string[]> = {
  theme: [...themeNames, 'none'],
  locale: ['en', 'en-XA', 'ar-XB', 'none'],
  text: ['100', '400', '0'],
  motion: ['full', 'reduced'],
  frame: ['browser', 'windows-setup', 'none'],
  wizard: ['current', 'classic', 'none'],
  brand: ['fabrikam', 'proseware', 'none'],
  delay: ['0'],
};

/** Search parameters that other pages read or will, and some that somebody may try. */
const others = 'stage=hidden&mark=off&mark=';

/** Every pair of a language and a size of text in every frame; what else is read turns with them. */
const links = read.locale.flatMap((locale, row) =>
  read.text.flatMap((text, column) =>
    read.frame.map((frame, at) => {
      const turned = (values: readonly string[]): string =>
        values[(row + column + at) % values.length] ?? '';
      return new URLSearchParams({
        locale,
        text,
        frame,
        theme: turned(read.theme),
        motion: turned(read.motion),
        wizard: turned(read.wizard),
        brand: turned(read.brand),
        delay: '0',
      });
    }),
  ),
);

test('no search parameters remove the mark', async ({ gallery }) => {
  test.slow();
  const { page } = await gallery({ ...narrow, search: { link: 'any' } });
  const { path, id } = shownState('signIn.password');
  const wrongs: string[] = [];
  for (const search of links) {
    // oxlint-disable no-await-in-loop -- One page, one link after the other.
    await page.goto(`${path}?${search}&${others}`);
    await page.locator(`[data-state="${id}"] h1`).waitFor();
    const wrong = await markHidden(page);
    // oxlint-enable no-await-in-loop
    if (wrong !== null) wrongs.push(`${search}: ${wrong}`);
  }
  expect(wrongs).toEqual([]);
});

test('a hidden mark is found', async ({ gallery }) => {
  const { page, open } = await gallery({ ...desktop, search: { fault: 'mark' } });
  const hide = (style: string) =>
    page.evaluate((css) => {
      document.querySelector<HTMLElement>('[data-part="mark"]')!.style.cssText = css;
    }, style);
  await open(shownState('signIn.password'));
  expect(await markHidden(page)).toBeNull();
  for (const style of [
    'opacity: 0',
    'display: none',
    'translate: 0 -100px',
    'font-size: 0; line-height: 0; min-height: 0; padding: 0',
  ]) {
    // oxlint-disable no-await-in-loop -- One page, one fault after the other.
    await hide(style);
    expect(await markHidden(page), style).not.toBeNull();
    // oxlint-enable no-await-in-loop
  }
});
