import type { View } from './gallery.ts';
import { classicStates, namedStates, setupStates, type ShownState } from './named-states.ts';
import { lookName, sizes } from './pictures.ts';

/** A look beside the plain ones, and the states that are seen in it. */
export interface Look {
  /** What sets it apart, as in the names of its pictures: `dark--ar-XB--360`. */
  name: string;
  view: View;
  states: readonly ShownState[];
}

const [desktop = { width: 1280, height: 800 }, phone = { width: 360, height: 740 }] = sizes;
const widths = [desktop, phone];
const locales = [{}, { locale: 'en-XA' }, { locale: 'ar-XB' }];
const themes: Omit<View, 'width' | 'height'>[] = [
  { search: { theme: 'dark' } },
  { search: { theme: 'high-contrast' } },
  { search: { theme: 'light' }, forcedColors: 'active' },
];

/** What turns with the place of a state in its screen: so each screen comes to be seen in all pairs. */
const turned = <T>(of: readonly T[], by: number): T => {
  const one = of[by % of.length];
  if (one === undefined) throw new Error('There is nothing to turn.');
  return one;
};

/**
 * The three looks of the state at `place` of its screen. Each state is seen in every theme, both widths and all three
 * languages; six states of a screen make every combination of the three.
 */
const looksAt = (place: number): View[] =>
  themes.map((theme, at) => {
    const search = { ...theme.search, ...turned(locales, place + at) };
    return { ...turned(widths, place + at), ...theme, search };
  });

/** Looks that the plain state of each screen stands for: what they change is the card, not what it says. */
const looksOfKeyStates: readonly View[] = [
  { width: 320, height: 740, search: { theme: 'light', text: '400' } },
  { width: 768, height: 1024, search: { theme: 'light' } },
  { ...desktop, search: { theme: 'light', brand: 'fabrikam' } },
  { ...phone, search: { theme: 'dark', brand: 'fabrikam' } },
  { ...desktop, search: { theme: 'dark', brand: 'proseware' } },
  { ...phone, search: { theme: 'light', brand: 'proseware' } },
  { ...desktop, search: { theme: 'light', locale: 'ar-XB' } },
  { ...phone, search: { theme: 'light', locale: 'en-XA' } },
  { ...desktop, search: { theme: 'light', focus: 'shown' } },
  { ...phone, search: { theme: 'light', focus: 'shown' }, forcedColors: 'active' },
];

/** The other frames, where one reads from the right: each draws what stands in it in its own way. */
const fromTheRight: readonly [ShownState, View][] = [
  ...setupStates.map((shown): [ShownState, View] => [
    shown,
    { ...desktop, search: { theme: 'light', frame: 'windows-setup', locale: 'ar-XB' } },
  ]),
  ...classicStates.map((shown): [ShownState, View] => [
    shown,
    { ...desktop, search: { theme: 'light', wizard: 'classic', locale: 'ar-XB' } },
  ]),
];

/** What is too much to be kept as pictures beside those of a desktop. */
const classicOnPhone = classicStates.map((shown): [ShownState, View] => [
  shown,
  { ...phone, search: { theme: 'light', wizard: 'classic' } },
]);

const isKey = ({ screen, state }: ShownState): boolean =>
  namedStates.find((one) => one.screen === screen)?.state === state;

const placeOf = ({ screen, state }: ShownState): number =>
  namedStates.filter((one) => one.screen === screen).findIndex((one) => one.state === state);

const seen: readonly [ShownState, View][] = [
  ...namedStates.flatMap((shown) =>
    looksAt(placeOf(shown)).map((view): [ShownState, View] => [shown, view]),
  ),
  ...looksOfKeyStates.flatMap((view) =>
    namedStates.filter(isKey).map((shown): [ShownState, View] => [shown, view]),
  ),
  ...fromTheRight,
  ...classicOnPhone,
];

/** Every further look with its states: a page that is kept from state to state. */
export const looks: readonly Look[] = [...Map.groupBy(seen, ([, view]) => lookName(view))].map(
  ([name, of]) => ({
    name,
    view: of[0]?.[1] ?? desktop,
    states: of.map(([shown]) => shown),
  }),
);
