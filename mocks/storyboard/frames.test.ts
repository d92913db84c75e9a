import { describe, expect, it } from 'vitest';
import { scenarioById, scenarios } from '../scenarios/index.ts';
import { personasOf, type Scenario } from '../scenarios/scenario.ts';
import { storyboardOf } from './frames.ts';

const known = (id: string): Scenario => {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`No scenario ${id}.`);
  return scenario;
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_id, scenario) => {
    const board = storyboardOf(scenario);

    it('has a frame for the beginning and one for every act, in the order of the script', () => {
      expect(board.frames.map(({ led }) => led)).toEqual([null, ...scenario.script]);
    });

    it('explains every frame as it is at that act, as surely as its least sure rule', () => {
      for (const { reply, trace } of board.frames) {
        expect(trace.status).toEqual(reply.status);
        const unsure = trace.rules.find(({ certainty }) => certainty === 'uncertain');
        expect(trace.certainty === 'uncertain').toBe(unsure !== undefined);
      }
    });

    it('tells no password of its people', () => {
      const told = JSON.stringify(board);
      const passwords = personasOf(scenario).flatMap(
        ({ secrets }) => secrets['persona.password'] ?? [],
      );
      expect(passwords.filter((password) => told.includes(password))).toEqual([]);
      for (const person of board.people) expect(person).not.toHaveProperty('secrets');
    });
  },
);

it('is the same each time it is asked for', () => {
  const scenario = known('risky-user-password-change');
  expect(storyboardOf(scenario)).toEqual(storyboardOf(scenario));
});

it('says what decided at a block, and nothing before anybody has signed in', () => {
  const { frames } = storyboardOf(known('sign-in-risk-blocked'));
  expect(frames[0]?.trace.decidedBy).toBeNull();
  expect(frames.at(-1)?.trace.decidedBy).toMatchObject({ by: 'block' });
});
