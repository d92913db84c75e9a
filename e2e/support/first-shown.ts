import { scenarios } from '../../mocks/scenarios/index.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';

/** Where a screen comes for the first time: in which scenario, and after how many acts. */
export interface FirstShown {
  screen: string;
  scenario: Scenario;
  step: number;
}

/** Every screen that a script leads to, once, in the order of the library. */
export const firstShown: readonly FirstShown[] = [
  ...scenarios
    .flatMap((scenario) =>
      scenario.script.map(({ expect: { screen } }, at) => ({ screen, scenario, step: at + 1 })),
    )
    .toReversed()
    .reduce((found, one) => found.set(one.screen, one), new Map<string, FirstShown>())
    .values(),
].toReversed();
