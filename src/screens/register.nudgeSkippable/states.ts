import type { RequirementOf } from '../../api/contract.ts';
import { longAccount } from '../examples.ts';
import type { ScreenStates } from '../screen.ts';

const nudge = (snoozesLeft: number | null): RequirementOf<'nudgeAuthenticator'> => ({
  kind: 'nudgeAuthenticator',
  snoozesLeft,
});

/** Named states of register.nudgeSkippable. */
export const states: ScreenStates<'register.nudgeSkippable'> = {
  states: {
    default: { model: nudge(3) },
    forced: { model: nudge(0) },
    'last-snooze': { model: nudge(1), variantOf: 'default' },
    'without-end': { model: nudge(null), variantOf: 'default' },
    'long-account': { model: nudge(3), context: { account: longAccount }, variantOf: 'default' },
    busy: { model: nudge(3), busy: true, variantOf: 'default' },
  },
  stateOf: ({ snoozesLeft }) => (snoozesLeft === 0 ? 'forced' : 'default'),
};
