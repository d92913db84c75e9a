import { expect } from '@playwright/test';
import { table } from '../../src/journey/table.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { test } from '../support/gallery.ts';
import { namedStates } from '../support/named-states.ts';

const takesCode = (screen: ScreenId): boolean => 'submitCode' in table[screen].on;

const states = namedStates.filter(({ screen }) => takesCode(screen));

test('every field for a code says so, that a device may fill in what it was sent', async ({
  gallery,
}) => {
  const screens = new Set(states.map(({ screen }) => screen));
  expect(screens.size).toBeGreaterThan(3);
  const { page, show } = await gallery({ width: 1280, height: 800 });
  for (const state of states) {
    // oxlint-disable no-await-in-loop -- One page, one state after the other.
    await show(state);
    const field = page.getByRole('main').getByRole('textbox');
    await expect(field, state.id).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(field, state.id).toHaveAttribute('inputmode', 'numeric');
    // oxlint-enable no-await-in-loop
  }
});
