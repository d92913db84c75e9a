import { expect, it } from 'vitest';
import { newComment } from './edit.ts';
import { byPlace } from './shown.ts';

it('what is written is not edited, however the clock goes on meanwhile', () => {
  let ticks = 0;
  const hand = {
    name: 'Ann',
    newId: () => `id-${(ticks += 1)}`,
    now: () => new Date(Date.UTC(2026, 10, 22) + (ticks += 1)).toISOString(),
  };
  const comment = newComment(
    {
      place: { screen: 'signIn.password', state: 'empty' },
      variant: {},
      point: { x: 0.5, y: 0.5, width: 1280 },
      text: 'Too wide.',
    },
    hand,
  );
  const [shown] = [...byPlace([comment]).values()].flat();
  expect(shown).toMatchObject({ text: 'Too wide.', edited: null });
});
