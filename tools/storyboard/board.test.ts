import { describe, expect, it } from 'vitest';
import { scenarios } from '../../mocks/scenarios/index.ts';
import { storyboardOf } from '../../mocks/storyboard/frames.ts';
import stage from '../../src/i18n/locales/en/stage.json';
import { expectedAfter, isExpected } from '../../src/journey/place.ts';
import type { Row } from '../../src/journey/row.ts';
import { table } from '../../src/journey/table.ts';
import { boardOf } from '../../src/review/storyboard/board.ts';
import type { ScreenId, ScreenStates } from '../../src/screens/screen.ts';
import { screenStates } from '../../src/screens/states.ts';

const rows = table as Record<string, Row<ScreenId>>;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the storyboard of %s',
  (_id, scenario) => {
    const board = boardOf(storyboardOf(scenario));

    it('draws the screen and the state that the script says, each from a requirement of that screen', () => {
      board.frames.forEach(({ after, screen, state, reply }) => {
        const expected = expectedAfter(scenario.script, after);
        const { states, stateOf } = screenStates[screen] as ScreenStates<ScreenId>;
        const isRefusal = 'error' in (states[state]?.model ?? {});
        expect(isExpected(expected!, { screen, state, isRefusal })).toBe(true);
        expect(stateOf(reply.requirement, reply.context)).toBe(state);
        expect(rows[screen]?.requirements).toContain(reply.requirement.kind);
      });
    });

    it('says every act of the script in words, and that there is none after the last', () => {
      const said = board.frames.map(({ next }) => next?.id ?? null);
      expect(said).toHaveLength(scenario.script.length + 1);
      expect(said.pop()).toBeNull();
      for (const id of said) expect(stage).toHaveProperty([id ?? '']);
    });

    it('has every frame once in its outline', () => {
      const frames = board.outline.flatMap(({ from, to }) => board.frames.slice(from, to + 1));
      expect(frames).toEqual(board.frames);
    });

    it('names every policy of the tenant that was looked at, once', () => {
      const looked = board.frames.flatMap(({ trace }) =>
        [...trace.policies, ...trace.registrationPolicies].map(({ id }) => id),
      );
      expect(board.policies.map(({ id }) => id).toSorted()).toEqual(
        [...new Set(looked)].toSorted(),
      );
    });
  },
);

it('finds the branch of a request that was denied and sent again', () => {
  const scenario = scenarios.find(({ id }) => id === 'risky-sign-in-denied-then-approved');
  const { outline } = boardOf(storyboardOf(scenario!));
  expect(outline.filter(({ kind }) => kind === 'branch')).toEqual([
    { kind: 'branch', from: 3, to: 4, leaves: 2 },
  ]);
});
