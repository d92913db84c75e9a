import type { Act, Expectation } from '../api/contract.ts';
import type { NamedState, ScreenId, ScreenStates } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';
import type { JourneyView } from './journey.ts';

/** What is shown, as a script names it. `isRefusal`: the state says why an input was refused. */
export interface Shown {
  screen: string;
  state: string;
  isRefusal: boolean;
}

const errorOf = ({ model }: NamedState<ScreenId>): unknown =>
  'error' in model ? model.error : undefined;

/** The screen of a view, and the named state that it is in. The journey's problem pages have only one. */
export const shownOf = ({ screen, reply }: Pick<JourneyView, 'screen' | 'reply'>): Shown => {
  if (!reply || !Object.hasOwn(screenStates, screen))
    return { screen, state: 'default', isRefusal: false };
  const { states, stateOf } = screenStates[screen as ScreenId] as ScreenStates<ScreenId>;
  const state = stateOf(reply.requirement, reply.context);
  const named = states[state];
  return { screen, state, isRefusal: named !== undefined && errorOf(named) !== undefined };
};

/** Whether this is what a script expects. Where it names no state, any will do that refuses nothing. */
export const isExpected = (expected: Expectation, shown: Shown): boolean =>
  expected.screen === shown.screen &&
  (expected.state === undefined ? !shown.isRefusal : expected.state === shown.state);

/** A script that picks an account finds the browser knowing some, and one that connects mail has no browser. */
const firstScreens: Partial<Record<string, ScreenId>> = {
  pickAccount: 'signIn.pickAccount',
  connectMail: 'legacyClient.account',
};

const firstScreen = ([first]: readonly Act[]): ScreenId =>
  firstScreens[first?.act.type ?? ''] ?? 'signIn.username';

/** What a script expects after so many acts; undefined past its end. */
export const expectedAfter = (script: readonly Act[], acts: number): Expectation | undefined =>
  acts === 0 ? { screen: firstScreen(script) } : script[acts - 1]?.expect;

/** How far in a script what is shown is, nearest to where it was; null if the script does not show it. */
export const positionOf = (script: readonly Act[], shown: Shown, was: number): number | null => {
  const places = Array.from({ length: script.length + 1 }, (_, acts) => acts)
    .filter((acts) => {
      const expected = expectedAfter(script, acts);
      return expected !== undefined && isExpected(expected, shown);
    })
    .toSorted((one, other) => distance(one, was) - distance(other, was));
  return places[0] ?? null;
};

/** Forward is likelier than back by the same number of acts. */
const distance = (place: number, was: number): number =>
  place >= was ? place - was : was - place + 0.5;
