import { expect, it } from 'vitest';
import { screenIds, screenStates } from '../../screens/states.ts';
import { neighbours } from './neighbours.ts';

it('leads through every state once, and back to where it began', () => {
  const count = screenIds.flatMap((id) => Object.keys(screenStates[id].states)).length;
  const seen = ['signIn.username/default'];
  for (;;) {
    const [screen = '', state = ''] = (seen.at(-1) ?? '').split('/');
    const { after } = neighbours(screen as (typeof screenIds)[number], state);
    expect(neighbours(...(after.split('/') as [(typeof screenIds)[number], string])).before).toBe(
      seen.at(-1),
    );
    if (after === seen[0]) break;
    seen.push(after);
  }
  expect(seen).toHaveLength(count);
});
